#include "hardware/rehearsal/memory_room.h"

#include "hardware/rehearsal/company.h"
#include "voting/regulation/regulation.h"

namespace rehearsal {

using evidence::Result;

MemoryRoom::MemoryRoom(const Scenario& scenario) : wall_ms_(opening_ms(scenario)) {
    open(scenario);
}

void MemoryRoom::open(const Scenario& scenario) {
    voting::SittingId id;
    id.bytes[15] = 1;
    for (const voting::Act& act : voting::prepare_under(regulation::decree_490(), prepared(scenario, id)))
        enter(voting::kBox, act);
    for (const voting::PersonSeated& person : seated(scenario, id)) enter(voting::kBox, person);
    docket_.emplace();
    for (std::size_t i = 0; i < scenario.cases.size(); ++i) {
        docket_->officers.push_back(officer(scenario.cases[i]));
        docket_->ids.emplace_back();
        docket_->ids.back().bytes[14] = static_cast<std::uint8_t>((i + 1) >> 8);
        docket_->ids.back().bytes[15] = static_cast<std::uint8_t>(i + 1);
    }
    const auto must = [](const Result<std::optional<voting::Refused>>& answer) {
        return answer.ok() && !*answer;
    };
    bool good = must(
        submit(kSecretary, voting::DocketImported{id, {}, static_cast<unsigned>(scenario.cases.size())}));
    if (scenario.secretary_present)
        good &= must(submit(kSecretary, voting::PresenceTapped{id, voting::PresenceState::here}));
    for (const voting::PersonId& person : scenario.present)
        good &= must(submit(person, voting::PresenceTapped{id, voting::PresenceState::here}));
    good &=
        must(submit(kSecretary, voting::SittingOpen{id})) && must(submit(kChair, voting::SittingOpen{id}));
    if (!good) std::abort();  // the scenario was checked: this is a bug
}

void MemoryRoom::enter(const voting::PersonId& by, const voting::Act& act) {
    voting::Entered entered{index_, wall_ms_, by, {}};
    for (unsigned i = 0; i < 8; ++i)
        entered.statement.bytes[i] = static_cast<std::uint8_t>((index_ + 1) >> (8 * i));
    ++index_;
    wall_ms_ += 1000;
    voting::apply(sitting_, act, entered);
}

Result<std::optional<voting::Refused>> MemoryRoom::submit(const voting::PersonId& by, voting::Act act) {
    voting::Now now;
    now.wall_ms = wall_ms_;
    now.next_index = index_;
    if (std::holds_alternative<voting::DocketImported>(act)) now.docket = docket_;
    const voting::Decided decided = voting::decide(sitting_, act, by, now);
    if (const auto* refused = std::get_if<voting::Refused>(&decided)) return std::optional(*refused);
    enter(by, act);
    for (const voting::Act& follows : std::get<voting::Consequences>(decided)) enter(voting::kBox, follows);
    return std::optional<voting::Refused>{};
}

Result<void> MemoryRoom::hold_interview(const voting::CaseId& of_case, double seconds) {
    wall_ms_ += static_cast<std::int64_t>(seconds * 1000);
    const voting::SittingId id = sitting_.prepared.sitting;
    OTYRYS_TRY(const auto answer, submit(kSecretary, voting::InterviewEnded{id, of_case}));
    if (answer) return evidence::Error{"ending the interview was refused"};
    enter(voting::kBox, voting::InterviewVerified{id, of_case, voting::RecordedBy::rehearsal, 0, 0, 0});
    return {};
}

}  // namespace rehearsal
