#include "hardware/rtsp/camera_clock.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace rtsp {

namespace {

constexpr std::int64_t kSecond = 1'000'000'000;
constexpr std::int64_t kAhead = kSecond, kLate = 10 * kSecond;
constexpr std::int64_t kAgrees = kSecond / 10;  // two reports of a track
constexpr std::int64_t kApart = kSecond;        // tracks that are not aligned yet
constexpr std::int64_t kSlow = 4;
constexpr std::int64_t kSmooth = 4;  // reports are rounded by some cameras

std::int32_t ticks_between(std::uint32_t from, std::uint32_t to) {
    return static_cast<std::int32_t>(to - from);
}

}  // namespace

CameraClock::CameraClock(const std::vector<unsigned>& rates) {
    for (unsigned rate : rates) lines_.emplace_back().rate = rate;
}

std::int64_t CameraClock::ns_of(std::int64_t ticks, unsigned rate) {
    return ticks / rate * kSecond + ticks % rate * kSecond / rate;
}

/// The newest packet of the track was captured when it arrived, as far as is known.
void CameraClock::lay(Line& line, std::uint64_t arrival_ns) {
    line.offset_ns = static_cast<std::int64_t>(arrival_ns) - delay_ns_ - ns_of(line.ticks, line.rate);
    line.ahead_ns = 0, line.aligned = false;
}

/// The camera's line as DeviceClock sees it, not faster than a quarter of the time that goes by.
void CameraClock::follow(std::int64_t camera_ns, std::uint64_t arrival_ns) {
    const bool first = !clock_.known();
    clock_.note(static_cast<std::uint64_t>(camera_ns), arrival_ns);
    const std::int64_t gone = first ? 0 : std::max<std::int64_t>(camera_ns - newest_ns_, 0);
    newest_ns_ = first ? camera_ns : std::max(newest_ns_, camera_ns);
    const std::int64_t seen = clock_.monotonic(static_cast<std::uint64_t>(camera_ns)) - camera_ns;
    delay_ns_ += std::clamp(seen - delay_ns_, -gone / kSlow, gone / kSlow);
}

std::uint64_t CameraClock::place(std::size_t track, std::uint32_t rtp, std::uint64_t arrival_ns) {
    Line& line = lines_[track];
    if (line.any && rtp == line.rtp) return line.placed_ns;
    line.ticks += line.any ? ticks_between(line.rtp, rtp) : 0;
    line.rtp = rtp;
    if (!std::exchange(line.any, true)) {
        lay(line, arrival_ns);
        if (line.waiting) align(line, *line.waiting);
        line.offset_ns += std::exchange(line.ahead_ns, 0);
    }
    const std::int64_t counted = ns_of(line.ticks, line.rate), gone = counted - line.newest_ns;
    if (gone > 0) {
        const std::int64_t moved = std::clamp(line.ahead_ns, -gone / kSlow, gone / kSlow);
        line.newest_ns = counted, line.offset_ns += moved, line.ahead_ns -= moved;
    }
    const auto arrival = static_cast<std::int64_t>(arrival_ns);
    const std::int64_t at = told(counted + line.offset_ns);
    if (at > arrival + kAhead || at < arrival - kLate) lay(line, arrival_ns), line.newest_ns = counted;
    follow(counted + line.offset_ns, arrival_ns);
    line.placed_ns = static_cast<std::uint64_t>(std::max<std::int64_t>(told(counted + line.offset_ns), 0));
    return line.placed_ns;
}

void CameraClock::report(std::size_t track, std::uint32_t rtp, std::uint64_t wall_ns) {
    if (wall_ns == 0) return;
    Line& line = lines_[track];
    Report said{rtp, static_cast<std::int64_t>(wall_ns)};
    std::optional<Report> before = std::exchange(line.last, said);
    if (before) {
        std::int64_t counted = ns_of(ticks_between(before->rtp, rtp), line.rate);
        if (std::abs(said.wall_ns - before->wall_ns - counted) > kAgrees) return;
    }
    if (line.any)
        align(line, said);
    else
        line.waiting = said;
}

void CameraClock::align(Line& line, const Report& said) {
    std::int64_t camera = ns_of(line.ticks + ticks_between(line.rtp, said.rtp), line.rate) + line.offset_ns;
    std::int64_t off = wall_offset_ ? said.wall_ns - *wall_offset_ - camera : 0;
    if (!wall_offset_ || std::abs(off) > (line.aligned ? kAgrees : kApart)) {  // it was set
        for (Line& other : lines_) other.aligned = false;
        wall_offset_ = said.wall_ns - camera, off = 0;
    }
    line.ahead_ns += line.aligned ? off / kSmooth : off;
    line.aligned = true;
}

}  // namespace rtsp
