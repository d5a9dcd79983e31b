#pragma once
// Is this bundle what it claims to be? Numbered, named checks that recompute everything from the stored
// octets and one value from outside: the trust fingerprint, printed in the protocol. Reference:
// protocol_gen/DESIGN.md, "Checks".

#include <string>
#include <vector>

#include "recorder/evidence/crypto.h"

namespace protocol {

enum class CheckVerdict : std::uint8_t { pass, fail, not_checked };
std::string_view to_word(CheckVerdict verdict);  // "PASS", "FAIL", "NOT CHECKED"

struct Check {
    unsigned number = 0;  // the same for the same name for ever
    std::string name;     // "trust", "manifest", ...
    CheckVerdict verdict = CheckVerdict::pass;
    std::string detail;               // what was looked at, or why it was not
    std::vector<std::string> faults;  // each names its place: a file, "entry 12", "slot 3 (second 7)"
};
inline constexpr std::size_t kMaxCheckFaults = 100;  // kept of each check; `detail` tells of more

struct CheckReport {
    std::vector<Check> checks;  // all of them, in order
    bool sound() const;         // nothing failed
};

/// Reads the folder and nothing else. Never crashes on any content.
CheckReport check_bundle(const std::string& folder, const evidence::Digest& trust);

}  // namespace protocol
