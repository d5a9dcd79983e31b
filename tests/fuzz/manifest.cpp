// What a bundle says it holds.
#include "protocol_gen/bundle.h"
#include "tests/fuzz/fuzz.h"

void take(std::string_view octets) {
    if (const auto manifest = protocol::parse_manifest(octets); manifest.ok())
        must(protocol::format(*manifest) == octets, "the manifest's one spelling");
    (void)protocol::has_place_in_bundle(octets);
}
