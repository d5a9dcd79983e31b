#pragma once
// Plays one scenario with the real service and prints its lines; what it leaves behind lies in `out`.

#include <string>

#include "hardware/rehearsal/scenario.h"
#include "recorder/evidence/result.h"

namespace rehearsal {

struct LiveOptions {
    std::string out;               // folder; made when missing
    std::string docket;            // a CSV beside the scenario that describes its officers; empty: none
    std::string screens = "none";  // none, live, pictures
    bool keep_running = false;     // stay up at the end, and at a step {"hold": true}
};

/// Blocks until played. Starts a Qt application core of its own.
evidence::Result<void> play_live(const Scenario& scenario, const LiveOptions& options, int argc, char** argv);

}  // namespace rehearsal
