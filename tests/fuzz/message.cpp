// A message of the link, as both ends read it.
#include "voting/wire/message.h"

#include "tests/fuzz/fuzz.h"

void take(std::string_view octets) {
    if (const auto message = wire::parse(octets); message.ok())
        must(wire::format(*message) == octets, "the message's one spelling");
}
