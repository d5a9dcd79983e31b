#include "recorder/evidence/alarm_log.h"

namespace evidence {

Result<void> AlarmLog::apply(const AlarmRaised& event, std::uint64_t index) {
    if (places_.contains(event.alarm)) return Error{"alarm.raised twice: " + event.alarm.hex()};
    for (const std::size_t at : standing_)
        if (alarms_[at].raised.what == event.what && alarms_[at].raised.source == event.source)
            return Error{"alarm.raised while the same one stands: " + event.alarm.hex()};
    places_[event.alarm] = alarms_.size();
    standing_.insert(alarms_.size());
    alarms_.push_back({event, index, std::nullopt, 0});
    return {};
}

Result<void> AlarmLog::apply(const AlarmCleared& event, std::uint64_t index) {
    const auto at = places_.find(event.alarm);
    if (at == places_.end()) return Error{"alarm.cleared of one that was never raised: " + event.alarm.hex()};
    if (!standing_.erase(at->second)) return Error{"alarm.cleared twice: " + event.alarm.hex()};
    alarms_[at->second].until = event.until;
    alarms_[at->second].cleared_index = index;
    return {};
}

std::vector<AlarmRaised> AlarmLog::standing() const {
    std::vector<AlarmRaised> standing;
    for (const std::size_t at : standing_) standing.push_back(alarms_[at].raised);
    return standing;
}

}  // namespace evidence
