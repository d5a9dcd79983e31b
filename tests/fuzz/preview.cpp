// A preview, as the console reads it.
#include "tests/fuzz/fuzz.h"
#include "voting/wire/message.h"

void take(std::string_view octets) {
    const auto preview = wire::parse_preview(evidence::as_bytes(octets));
    if (preview.ok()) must(evidence::as_text(wire::format(*preview)) == octets, "the preview's one spelling");
}
