#pragma once
// Reads a regulation's file (R24): TOML, at most 256 KiB. The schema is in voting/DESIGN.md, "Regulation". A
// faulty file is refused with the place of its first fault: "police.toml:12:17: quorum: not a share like
// 2/3". Pure; any thread.

#include <string>
#include <string_view>

#include "recorder/evidence/result.h"
#include "voting/profile.h"

namespace regulation {

inline constexpr std::size_t kMaxFile = 256 << 10;  // octets

/// `name`: of the file, for faults.
evidence::Result<voting::Profile> parse(std::string_view toml, const std::string& name);

/// Shipped. Which phrases a regulation has, and their slots, is what this one has.
const voting::Profile& decree_490();

}  // namespace regulation
