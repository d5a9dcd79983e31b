#pragma once
// Ids are 16 random octets, globally unique, and types: they cannot be mixed up.

#include "recorder/evidence/bytes.h"

namespace evidence {

using SittingId = Octets<16, struct SittingTag>;
using CaseId = Octets<16, struct CaseTag>;
using ClipId = Octets<16, struct ClipTag>;
using AlarmId = Octets<16, struct AlarmTag>;
using SourceId = Octets<16, struct SourceTag>;
using BootId = Octets<16, struct BootTag>;

}  // namespace evidence
