#include "recorder/capture/alarm_keeper.h"

#include <algorithm>
#include <cstdlib>

namespace capture {
namespace {

using evidence::WallTime;

WallTime wall_of(std::uint64_t ns, const evidence::Instant& now) {
    return {now.wall_ms - (now.mono_us - static_cast<std::int64_t>(ns / 1000)) / 1000};
}

bool same(const evidence::AlarmRaised& alarm, const Condition& condition) {
    return alarm.what == condition.what && alarm.source == condition.source;
}

}  // namespace

std::vector<evidence::ClipEvent> AlarmKeeper::settle(const std::vector<Condition>& conditions,
                                                     const evidence::Instant& now) {
    std::vector<evidence::ClipEvent> events;
    std::erase_if(standing_, [&](const evidence::AlarmRaised& alarm) {
        const auto at = std::find_if(conditions.begin(), conditions.end(),
                                     [&](const Condition& condition) { return same(alarm, condition); });
        const bool gone = at == conditions.end();
        if (!gone && at->state != Condition::State::right) return false;
        events.push_back(
            evidence::AlarmCleared{alarm.alarm, gone ? WallTime{now.wall_ms} : wall_of(at->since_ns, now)});
        return true;
    });
    for (const Condition& condition : conditions) {
        const bool stands = std::any_of(standing_.begin(), standing_.end(),
                                        [&](const auto& alarm) { return same(alarm, condition); });
        if (condition.state != Condition::State::wrong || !condition.told || stands) continue;
        standing_.push_back({evidence::random_id<evidence::AlarmId>(), condition.what, condition.why,
                             condition.source, condition.name, wall_of(condition.since_ns, now)});
        events.push_back(standing_.back());
    }
    return events;
}

std::optional<evidence::ClockStepped> ClockWatch::look(const evidence::Instant& now) {
    const auto last = std::exchange(last_, now);
    if (!last) return std::nullopt;
    const std::int64_t expected = last->wall_ms + (now.mono_us - last->mono_us) / 1000;
    if (std::abs(now.wall_ms - expected) <= evidence::kClockStepMs) return std::nullopt;
    return evidence::ClockStepped{{expected}, {now.wall_ms}};
}

}  // namespace capture
