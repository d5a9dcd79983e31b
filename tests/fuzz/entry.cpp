// An entry's envelope, from the journal's file, a bundle or the link.
#include "recorder/evidence/entry.h"

#include "tests/fuzz/fuzz.h"

void take(std::string_view octets) {
    if (const auto entry = evidence::parse_entry(octets); entry.ok())
        must(evidence::format(*entry) == octets, "the envelope's one spelling");
}
