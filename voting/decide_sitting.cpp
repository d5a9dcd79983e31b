// What a sitting's own acts need: opening, presence, docket, the end (R1-R7).
#include "voting/docket.h"
#include "voting/rules.h"

namespace voting {

Decided Rules::operator()(const SittingOpen&) const {
    if (!is(Role::secretary) && !is(Role::chair)) return Refused{Refusal::not_secretary};
    if (sitting.closed_ms) return Refused{Refusal::sitting_closed};
    if (sitting.opened_ms) return Refused{Refusal::sitting_open};
    if (now.disk_full) return Refused{Refusal::disk_full};
    return Consequences{};
}

Decided Rules::operator()(const SittingEnd&) const {
    if (!is(Role::secretary) && !sitting.presides(by)) return Refused{Refusal::not_secretary};
    if (Why why = open_sitting()) return *why;
    for (const Case& c : sitting.cases) {
        if (c.interview_running()) return Refused{Refusal::interview_running};
        if (c.open_ballot()) return Refused{Refusal::ballot_open};
        if (c.counted_ballot() && !c.adjourning) return Refused{Refusal::outcome_undeclared};  // R4
    }
    const Case* current = sitting.current_case();
    if (current && !current->finished()) return Refused{Refusal::other_case_open};
    return Consequences{};
}

Decided Rules::operator()(const PresenceTapped& a) const {
    if (Why why = not_closed()) return *why;
    return with_quorum_change(a);
}

Decided Rules::operator()(const PresenceEntered& a) const {
    if (Why why = first([&] { return secretary_acts(); }, [&] { return not_closed(); })) return *why;
    const Person* person = sitting.person(a.person);
    if (!person || person->replaced) return Refused{Refusal::unknown_person};
    return with_quorum_change(a);
}

Decided Rules::operator()(const AbsenceNoted& a) const {
    if (Why why = first([&] { return secretary_acts(); }, [&] { return not_closed(); })) return *why;
    if (!sitting.person(a.person)) return Refused{Refusal::unknown_person};
    return Consequences{};
}

Decided Rules::operator()(const TabletWaived& a) const {
    if (Why why = first([&] { return chair_acts(); }, [&] { return open_sitting(); },
                        [&] { return chair_in_room(); }))
        return *why;
    if (!sitting.person(a.person)) return Refused{Refusal::unknown_person};
    return Consequences{};
}

Decided Rules::operator()(const PresidingSupported& a) const {  // R5b
    if (is(Role::secretary)) return Refused{Refusal::not_member};
    if (Why why = open_sitting()) return *why;
    if (sitting.prepared.settings.presiding == Presiding::chair_only)
        return Refused{Refusal::election_not_offered};
    if (chair_here()) return Refused{Refusal::chair_present};
    if (!sitting.here(by)) return Refused{Refusal::not_present};
    const Person* candidate = sitting.person(a.person);
    if (!candidate || !candidate->voting()) return Refused{Refusal::unknown_person};
    if (!sitting.here(a.person)) return Refused{Refusal::not_present};
    if (Why why = secretary_here()) return *why;
    const Quorum q = quorum(sitting);
    if (!q.enough()) return Refused{Refusal::not_quorate, q.present, q.needed};  // R4
    return Consequences{};
}

Decided Rules::operator()(const DocketImported& a) const {
    if (Why why = first([&] { return secretary_acts(); }, [&] { return not_closed(); })) return *why;
    if (!now.docket || now.docket->file != a.file || now.docket->officers.size() != a.cases ||
        now.docket->ids.size() != a.cases)
        return Refused{Refusal::docket_faulty};
    Consequences cases;
    unsigned number = static_cast<unsigned>(sitting.cases.size());
    for (std::size_t i = 0; i < now.docket->officers.size(); ++i) {
        const Officer& officer = now.docket->officers[i];
        for (const Case& c : sitting.cases)
            if (normal_name(c.officer.name_kk) == normal_name(officer.name_kk))
                return Refused{Refusal::docket_imported};
        MaybeText refused;
        if (const auto why = inadmissible(officer, sitting.prepared.commission)) refused = to_word(*why);
        cases.push_back(CaseAdded{a.sitting, now.docket->ids[i], ++number, officer, refused});
    }
    return cases;
}

Decided Rules::with_quorum_change(const Act& act) const {
    const Case* c = sitting.current_case();
    if (!c || !c->interview_running()) return Consequences{};
    Sitting after = sitting;
    apply(after, act, entered());
    const bool was = quorum(sitting, c).quorate();
    const bool is = quorum(after, after.find(c->id)).quorate();
    if (was == is) return Consequences{};
    return Consequences{InterviewBroken{sitting.prepared.sitting, c->id, was}};
}

}  // namespace voting
