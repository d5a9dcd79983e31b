#include "recorder/capture/timeline.h"

#include <algorithm>

namespace capture {

namespace {

constexpr std::int64_t kSecond = 1'000'000'000;
constexpr std::int64_t kAhead = kSecond;     // nothing is captured after it arrived
constexpr std::int64_t kBack = kSecond;      // more than pictures are reordered by
constexpr std::int64_t kLate = 5 * kSecond;  // what a device may hold back when it starts

}  // namespace

TimeLine::Placed TimeLine::place(Track track, std::uint64_t time_ns, std::uint64_t now_ns) {
    Line& line = lines_[track == Track::picture ? 0 : 1];
    const Line& other = lines_[track == Track::picture ? 1 : 0];
    auto given = static_cast<std::int64_t>(time_ns), now = static_cast<std::int64_t>(now_ns);
    std::int64_t earliest = line.any ? line.last_ns - kBack : now - kLate;
    auto fits = [&](std::int64_t time) { return time >= earliest && time <= now + kAhead; };
    Placed placed;
    if (!fits(given + line.offset_ns)) {
        std::int64_t before = line.offset_ns;
        // Both tracks jump by the same, so that they stay in step.
        line.offset_ns = other.any && fits(given + other.offset_ns)
                             ? other.offset_ns
                             : std::max(now - line.delay_ns, line.any ? line.last_ns : 0) - given;
        placed.jump_ns = before - line.offset_ns;
    }
    std::int64_t time = given + line.offset_ns;
    line.any = true;
    line.last_ns = std::max(line.last_ns, time);
    line.delay_ns = std::clamp<std::int64_t>(now - time, 0, kSecond);
    placed.time_ns = static_cast<std::uint64_t>(std::max<std::int64_t>(time, 0));
    return placed;
}

void TimeLine::restart() {
    for (Line& line : lines_) line = {};
}

}  // namespace capture
