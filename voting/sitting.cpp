#include "voting/sitting.h"

#include <algorithm>
#include <utility>

#include "voting/docket.h"

namespace voting {
namespace {

template <class Range, class Predicate>
auto find_if_or_null(Range& range, Predicate predicate) -> decltype(&*range.begin()) {
    const auto found = std::find_if(range.begin(), range.end(), predicate);
    return found == range.end() ? nullptr : &*found;
}

}  // namespace

std::optional<Choice> Ballot::vote_of(const PersonId& person) const {
    const auto found = votes.find(person);
    if (found == votes.end() || found->second.empty()) return std::nullopt;
    return found->second.back().choice;
}

CaseState Case::state() const {
    if (refused) return CaseState::refused;
    if (adjourning || moving) return CaseState::adjourned;
    if (absence && !point17) return CaseState::deferred;
    if (const Ballot* decisive = decisive_ballot())
        return decisive->declaring ? CaseState::decided : CaseState::counted;
    if (counted_ballot()) return CaseState::counted;
    if (open_ballot()) return CaseState::ballot;
    if (interview_running()) return CaseState::interview;
    if (!interviews.empty() && !interviews.back().verified) return CaseState::sealing;
    if (recorded()) return CaseState::deliberation;
    return called_ms ? CaseState::called : CaseState::waiting;
}

bool Case::finished() const {
    switch (state()) {
        case CaseState::refused:
        case CaseState::deferred:
        case CaseState::adjourned:
        case CaseState::decided: return true;
        case CaseState::waiting:
        case CaseState::called:
        case CaseState::interview:
        case CaseState::sealing:
        case CaseState::deliberation:
        case CaseState::ballot:
        case CaseState::counted: return false;
    }
    return false;
}

bool Case::recused(const PersonId& person) const {
    return std::any_of(recusals.begin(), recusals.end(),
                       [&](const Recusal& r) { return r.person == person; });
}

const Ballot* Case::open_ballot() const {
    return !ballots.empty() && ballots.back().open() ? &ballots.back() : nullptr;
}

const Ballot* Case::counted_ballot() const {
    if (ballots.empty()) return nullptr;
    const Ballot& last = ballots.back();
    return last.closing && !last.annulling && !last.declaring ? &last : nullptr;
}

const Ballot* Case::decisive_ballot() const {
    return find_if_or_null(ballots, [](const Ballot& b) {
        return b.closing && !b.annulling && b.closing->outcome.verdict == Verdict::adopted;
    });
}

std::vector<Decision> Case::run_off_offer() const {
    for (auto ballot = ballots.rbegin(); ballot != ballots.rend(); ++ballot)
        if (ballot->closing && !ballot->annulling) return ballot->closing->outcome.run_off;
    return {};
}

bool Case::recorded() const {
    if (point17) return true;
    if (interviews.empty() || interview_running()) return false;
    const unsigned long limit = not_recorded_limit_ms;
    unsigned long picture = 0, sound = 0;
    for (const Interview& interview : interviews) {
        if (!interview.verified) return false;
        if (picture > limit || sound > limit) picture = sound = 0;  // this interview holds that part again
        picture += interview.verified->missing_picture_ms;
        sound += interview.verified->missing_sound_ms;
    }
    return picture <= limit && sound <= limit;
}

bool Case::interview_running() const {
    return !interviews.empty() && !interviews.back().ended_ms;
}

std::vector<evidence::SteadySpan> Interview::excused(const evidence::SteadyTime& time) const {
    std::vector<evidence::SteadySpan> spans;
    for (const OffRecord& off : off_record)
        if (off.to_ms) spans.push_back({time.at(off.from()), time.at(off.to())});
    return spans;
}

bool Case::off_record() const {
    if (!interview_running()) return false;
    const auto& off = interviews.back().off_record;
    return !off.empty() && !off.back().to_ms;
}

bool Person::bore(const Digest& any) const {
    return any == key || std::find(former.begin(), former.end(), any) != former.end();
}

const Person* Sitting::person(const PersonId& id) const {
    return find_if_or_null(persons, [&](const Person& p) { return p.id == id; });
}
const Person* Sitting::chair() const {
    return find_if_or_null(persons, [](const Person& p) { return p.role == Role::chair; });
}
const Person* Sitting::secretary() const {
    return find_if_or_null(persons, [](const Person& p) { return p.role == Role::secretary && !p.replaced; });
}

bool Sitting::presides(const PersonId& id) const {
    const Person* person = this->person(id);
    return person && (person->role == Role::chair || (presiding() && presiding()->person == id));
}
const PresidingTime* Sitting::presiding() const {
    return !presidings.empty() && !presidings.back().to_ms ? &presidings.back() : nullptr;
}

bool Sitting::here(const PersonId& id) const {
    for (auto change = presence.rbegin(); change != presence.rend(); ++change)
        if (change->person == id) return change->state == PresenceState::here;
    return false;
}

bool Sitting::attended(const PersonId& id) const {
    return std::any_of(presence.begin(), presence.end(), [&](const PresenceChange& change) {
        return change.person == id && change.state == PresenceState::here;
    });
}

const Case* Sitting::find(const CaseId& id) const {
    return find_if_or_null(cases, [&](const Case& c) { return c.id == id; });
}
Case* Sitting::find(const CaseId& id) {
    return find_if_or_null(cases, [&](const Case& c) { return c.id == id; });
}
const Case* Sitting::current_case() const {
    return current ? find(*current) : nullptr;
}

std::vector<Act> prepare_under(const Profile& profile, SittingPrepared prepared) {
    prepared.profile = profile.id;
    prepared.profile_file = profile.file;
    prepared.norms = profile.norms;
    std::vector<Act> acts{prepared};
    for (const auto& [id, saying] : profile.sayings)
        acts.push_back(RegulationPhrase{prepared.sitting, id, saying.kk, saying.ru, saying.en});
    return acts;
}

unsigned quorum_needed(unsigned n, Share share, QuorumBasis basis) {
    const auto part = [&](unsigned whole) { return (share.parts * whole + share.of - 1) / share.of; };
    return basis == QuorumBasis::voting_members ? part(n) : std::max(part(n + 1), 2u) - 1;
}

Quorum empty_room(const SittingPrepared& prepared) {
    Quorum q;
    q.voting_posts = prepared.voting_posts;
    q.needed = quorum_needed(q.voting_posts, prepared.norms.quorum, prepared.settings.quorum_basis);
    q.secretary_here = prepared.norms.secretary_here;
    if (q.attended() && prepared.settings.quorum_basis == QuorumBasis::full_composition)
        q.secretary_counts = true, ++q.needed;
    return q;
}

void Quorum::came(const Person& person) {
    if (person.voting()) {
        ++present;
        return;
    }
    secretary = true;
    if (std::exchange(secretary_counts, false)) --needed;
}

Quorum quorum(const Sitting& sitting, const Case* of_case) {
    Quorum q = empty_room(sitting.prepared);
    for (const Person& person : sitting.persons) {
        if (!sitting.here(person.id)) continue;
        if (!of_case || !of_case->recused(person.id)) q.came(person);
    }
    return q;
}

unsigned presiding_needed(unsigned present) {
    return present / 2 + 1;
}

unsigned vacant_posts(const Sitting& sitting) {
    const auto seated = std::count_if(sitting.persons.begin(), sitting.persons.end(),
                                      [](const Person& person) { return person.voting(); });
    return sitting.prepared.voting_posts -
           std::min(sitting.prepared.voting_posts, static_cast<unsigned>(seated));
}

void derive(const Sitting& sitting, Case& c) {
    const auto why = inadmissible(c.officer, sitting.prepared.commission);
    const bool was = c.refused.has_value();
    c.refused = why ? MaybeText(to_word(*why)) : MaybeText();
    c.stopped = why && (c.stopped || !was);
    c.point17 = c.absence && c.absence->absence == AbsenceReason::no_reason && sitting.is_last_absence(c);
}

namespace {

bool point18_bars(const Settings& settings, const Officer& officer) {
    const bool standards = officer.standards == Result18::failed;
    const bool test = officer.test == Result18::failed;
    return settings.point18 == Point18::both ? standards && test : standards || test;
}

}  // namespace

std::vector<Decision> permitted_decisions(const Sitting& sitting, const Case& c) {
    const Norms& norms = sitting.prepared.norms;
    return point18_bars(sitting.prepared.settings, c.officer) ? norms.permitted_when_failed : norms.decisions;
}

bool point18_warning(const Sitting& sitting, const Case& c) {
    return !point18_bars(sitting.prepared.settings, c.officer) &&
           (c.officer.standards != Result18::passed || c.officer.test != Result18::passed);
}

std::optional<Choice> casting_vote(const Sitting& sitting, const Ballot& ballot) {
    const Person* chair = sitting.chair();
    return chair && sitting.here(chair->id) ? ballot.vote_of(chair->id) : std::nullopt;
}

std::vector<PersonId> base_of(const Sitting& sitting, const Case& c, const Ballot& ballot) {
    std::vector<PersonId> base;
    if (sitting.prepared.settings.base == Base::roll) {
        for (const PersonId& person : ballot.roll)
            if (sitting.here(person) || ballot.vote_of(person)) base.push_back(person);
    } else {
        for (const Person& person : sitting.persons)
            if (person.voting() && sitting.attended(person.id) && !c.recused(person.id))
                base.push_back(person.id);
    }
    return base;
}

Tally tally_of(const Ballot& ballot, const std::vector<PersonId>& base) {
    Tally tally;
    tally.base = static_cast<unsigned>(base.size());
    for (const PersonId& person : base) {
        const auto vote = ballot.vote_of(person);
        if (!vote) {
            ++tally.not_voted;
            continue;
        }
        switch (vote->sort) {
            case Choice::Sort::decision: ++tally.decisions[vote->decision]; break;
            case Choice::Sort::in_favour: ++tally.in_favour; break;
            case Choice::Sort::against: ++tally.against; break;
            case Choice::Sort::abstain: ++tally.abstained; break;
        }
    }
    return tally;
}

}  // namespace voting
