// Small files: the keys that a clip is sealed with, what a reader told of it, a person's key behind a PIN.
#include "recorder/evidence/clip_keys.h"
#include "recorder/evidence/locked_key.h"
#include "recorder/evidence/opening.h"
#include "tests/fuzz/fuzz.h"

void take(std::string_view octets) {
    if (const auto keys = evidence::parse_clip_keys(octets); keys.ok())
        must(evidence::format(*keys) == octets, "the keys' one spelling");
    if (const auto opening = evidence::parse_opening(octets); opening.ok())
        must(evidence::format(*opening) == octets, "the opening's one spelling");
    if (const auto locked = evidence::parse_locked_key(octets); locked.ok())
        must(evidence::format(*locked) == octets, "the locked key's one spelling");
}
