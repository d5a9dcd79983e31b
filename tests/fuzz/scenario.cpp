// A rehearsal's scenario: one document, or lines of them.
#include "hardware/rehearsal/scenario.h"

#include "tests/fuzz/fuzz.h"

void take(std::string_view octets) {
    const auto read = rehearsal::read_script(octets, "2024-05-03", /*allow_lines=*/true);
    if (const auto* bad = std::get_if<rehearsal::BadScenario>(&read)) {
        must(!bad->why.empty(), "refused for a reason");
        must(bad->pointer.empty() || bad->pointer.front() == '/', "a pointer to the fault");
    }
}
