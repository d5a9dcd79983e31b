// The small files beside a clip: the keys it is sealed with, and what a reader told of it.
#include "recorder/evidence/clip_keys.h"
#include "recorder/evidence/opening.h"
#include "tests/fuzz/fuzz.h"

void take(std::string_view octets) {
    if (const auto keys = evidence::parse_clip_keys(octets); keys.ok())
        must(evidence::format(*keys) == octets, "the keys' one spelling");
    if (const auto opening = evidence::parse_opening(octets); opening.ok())
        must(evidence::format(*opening) == octets, "the opening's one spelling");
}
