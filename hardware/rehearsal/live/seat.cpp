#include "hardware/rehearsal/live/seat.h"

#include <QElapsedTimer>

namespace rehearsal {

using nlohmann::json;

evidence::Result<json> Seat::next(int timeout_ms) {
    OTYRYS_TRY(const std::string line, child_->read_line(timeout_ms));
    json said = json::parse(line, nullptr, false);
    if (!said.is_object()) return evidence::Error{child_->name() + " said what is not JSON"};
    if (said.contains("fault")) return evidence::Error{child_->name() + ": " + said["fault"].dump()};
    return said;
}

evidence::Result<json> Seat::ask(const json& question, int timeout_ms) {
    tell(question);
    QElapsedTimer timer;
    timer.start();
    for (;;) {
        OTYRYS_TRY(json said, next(timeout_ms - static_cast<int>(timer.elapsed())));
        if (said.contains("accepted") || said.contains("refused")) return said;
        told_(said);
    }
}

evidence::Result<void> Seat::listen(const std::function<bool()>& enough, int timeout_ms) {
    QElapsedTimer timer;
    timer.start();
    while (!enough()) {
        OTYRYS_TRY(const json said, next(timeout_ms - static_cast<int>(timer.elapsed())));
        told_(said);
    }
    return {};
}

evidence::Result<void> Seat::listen_for(int duration_ms) {
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < duration_ms) {
        OTYRYS_TRY(const auto line, child_->line_within(duration_ms - static_cast<int>(timer.elapsed())));
        if (line) told_(json::parse(*line, nullptr, false));
    }
    return {};
}

}  // namespace rehearsal
