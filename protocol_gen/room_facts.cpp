// What was wrong with the room during a case's interviews, from the alarms of the journal.

#include <algorithm>

#include "protocol_gen/protocol.h"

namespace protocol {
namespace {

using evidence::Trouble;

/// Those that papers tell. What is missing stands there as gaps; silence may be nobody speaking; a slow disk
/// loses nothing.
bool told(Trouble what) {
    return what == Trouble::wrongpicture || what == Trouble::wrongsound || what == Trouble::black ||
           what == Trouble::frozen || what == Trouble::muted || what == Trouble::diskfull ||
           what == Trouble::diskfailed;
}

struct Span {
    std::int64_t from = 0, to = 0;  // steady
};

std::vector<Span> interviews_of(const voting::Case& c, const evidence::SteadyTime& time) {
    std::vector<Span> spans;
    for (const voting::Interview& interview : c.interviews)
        if (interview.ended_ms) spans.push_back({time.at(interview.started()), time.at(interview.ended())});
    return spans;
}

void add(std::vector<RoomFacts::Trouble>& troubles, const voting::CaseId& of_case,
         const evidence::AlarmRaised& raised, std::int64_t ms) {
    const std::string source = raised.source_name.value_or("");
    auto at = std::find_if(troubles.begin(), troubles.end(), [&](const auto& known) {
        return known.of_case == of_case && known.what == raised.what && known.source == source;
    });
    if (at == troubles.end()) at = troubles.insert(at, {of_case, raised.what, source, 0, 0});
    ++at->times;
    at->ms += ms;
}

}  // namespace

RoomFacts room_of(const voting::Sitting& sitting, const evidence::ClipLog& clips) {
    RoomFacts facts;
    const evidence::SteadyTime& time = facts.time = clips.time();
    for (const voting::Case& c : sitting.cases)
        for (const Span& interview : interviews_of(c, time)) {
            for (const evidence::Alarm& alarm : clips.alarms().all()) {
                if (!told(alarm.raised.what)) continue;
                const auto from = time.at({alarm.raised_index, alarm.raised.from.ms});
                const auto to = alarm.until ? time.at({alarm.cleared_index, alarm.until->ms}) : interview.to;
                const auto ms = std::min(to, interview.to) - std::max(from, interview.from);
                if (ms > 0) add(facts.troubles, c.id, alarm.raised, ms);
            }
            for (const evidence::ClockStep& set : clips.alarms().steps()) {
                const auto at = time.at({set.index, set.step.to.ms});
                if (at >= interview.from && at <= interview.to)
                    facts.clock_sets.push_back({c.id, set.step.from.ms, set.step.to.ms});
            }
        }
    return facts;
}

}  // namespace protocol
