#pragma once
// The envelope of a journal entry: kind, random ids, times and a commitment to the body; no personal data.
// Grammar: recorder/DESIGN.md, "Entry". Pure; any thread.

#include <string>
#include <string_view>

#include "recorder/evidence/clock.h"
#include "recorder/evidence/crypto.h"
#include "recorder/evidence/ids.h"
#include "recorder/evidence/result.h"

namespace evidence {

/// Where an entry belongs: "box", "sitting/<id>" or "case/<id>".
struct Stream {
    std::string name = "box";
    static Stream box() { return {}; }
    static Stream sitting(const SittingId& id) { return {"sitting/" + id.hex()}; }
    static Stream of_case(const CaseId& id) { return {"case/" + id.hex()}; }
    auto operator<=>(const Stream&) const = default;
};
bool is_stream(std::string_view name);

struct Entry {
    Digest log;               // trust fingerprint
    std::uint64_t index = 0;  // order is this, never the clock
    Stream stream;
    std::uint64_t seq = 0;  // within the stream
    Digest prev;            // leaf hash of the stream's entry seq-1; zero at seq 0
    std::string kind;
    std::int64_t wall_ms = 0;
    std::int64_t mono_us = 0;
    BootId boot;
    Digest body;  // commitment
    auto operator<=>(const Entry&) const = default;
};

using Salt = Octets<32, struct SaltTag>;

std::string format(const Entry& entry);
Result<Entry> parse_entry(std::string_view envelope);
/// SHA-256("otyrys/body/v1\n" | salt | body).
Digest commitment(const Salt& salt, std::string_view body);

}  // namespace evidence
