// What a correction needs: of a presence, of a case's data, of an absence's reason (R3, R7, R9).
#include "voting/docket.h"
#include "voting/officer_fields.h"
#include "voting/rules.h"

namespace voting {

Decided Rules::operator()(const PresenceCorrected& a) const {  // R3
    if (Why why = first([&] { return secretary_acts(); }, [&] { return not_closed(); })) return *why;
    const Person* person = sitting.person(a.person);
    if (!person || person->replaced) return Refused{Refusal::unknown_person};
    const auto newest = std::find_if(sitting.presence.rbegin(), sitting.presence.rend(),
                                     [&](const PresenceChange& change) { return change.person == a.person; });
    if (newest == sitting.presence.rend() || newest->index != a.entry) return Refused{Refusal::other_value};
    for (const Case& c : sitting.cases)
        for (const Ballot& ballot : c.ballots)
            if (ballot.index > a.entry && !ballot.annulling && contains(ballot.roll, a.person))
                return Refused{Refusal::on_roll};
    return with_quorum_change(a);
}

Decided Rules::operator()(const AbsenceCorrected& a, const Case& c) const {  // R9
    if (Why why = chair_acts()) return *why;
    if (!c.absence) return Refused{Refusal::officer_not_absent};
    if (Why why = settled(c)) return *why;
    if (c.absence->absence == a.absence) return Refused{Refusal::not_changed};
    Case after = c;
    after.absence->absence = a.absence;
    if (Why why = may_become(c, after)) return *why;
    return Consequences{};
}

Decided Rules::operator()(const CaseCorrected& a, const Case& c) const {  // R7
    if (Why why =
            first([&] { return secretary_acts(); }, [&] { return not_closed(); }, [&] { return settled(c); }))
        return *why;
    const auto stands = field_of(c.officer, a.field);
    const auto corrected = with_field(c.officer, a.field, a.now);
    if (!stands || !corrected) return Refused{Refusal::malformed};
    if (a.field == "category" && !lists(sitting.sayings, corrected->category))
        return Refused{Refusal::malformed};
    if (*stands != a.was) return Refused{Refusal::other_value};
    if (a.was == a.now) return Refused{Refusal::not_changed};
    for (const Case& other : sitting.cases)
        if (other.id != c.id && normal_name(other.officer.name_kk) == normal_name(corrected->name_kk))
            return Refused{Refusal::same_officer};
    Case after = c;
    after.officer = *corrected;
    if (Why why = may_become(c, after)) return *why;
    return Consequences{};
}

Why Rules::may_become(const Case& c, const Case& given) const {
    Case after = given;
    derive(sitting, after);
    if (after.refused && c.interview_running()) return no(Refusal::interview_running);
    return after.point17 && !c.point17 && !after.finished() ? alone(c) : Why{};
}

}  // namespace voting
