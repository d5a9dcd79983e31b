// What acts on a case need before a vote: absence, calling in, recusal, interview (R4, R5, R9, R10).
#include "voting/preparation.h"
#include "voting/rules.h"

namespace voting {

Decided Rules::operator()(const WarningsAcknowledged& a, const Case& c) const {  // R6, R7
    if (Why why = first([&] { return chair_acts(); }, [&] { return heard_here(c); })) return *why;
    if (a.warnings != to_text(warnings_of(sitting, c))) return Refused{Refusal::other_warnings};
    return Consequences{};
}

Decided Rules::operator()(const OfficerAbsent& a, const Case& c) const {  // R9
    if (Why why = chair_acts()) return *why;
    if (Why why = undecided(c)) return *why;
    if (c.point17) return Refused{Refusal::case_deferred};
    if (!c.interviews.empty()) return Refused{Refusal::interview_held};
    const bool point17 = a.absence == AbsenceReason::no_reason && sitting.is_last_absence(c);
    if (point17)
        if (Why why = alone(c)) return *why;
    return Consequences{};
}

Decided Rules::operator()(const CaseCalled&, const Case& c) const {
    if (Why why = first([&] { return secretary_acts(); }, [&] { return undecided(c); },
                        [&] { return alone(c); }, [&] { return secretary_here(); }))
        return *why;
    return Consequences{};
}

Decided Rules::operator()(const MemberRecused& a, const Case& c) const {  // R5
    if (is(Role::secretary)) return Refused{Refusal::not_member};
    if (c.adjourning) return Refused{Refusal::case_adjourned};
    if (c.open_ballot()) return Refused{Refusal::ballot_open};
    return with_quorum_change(a);
}

Decided Rules::operator()(const InterviewStarted&, const Case& c) const {  // R4, R10
    if (Why why = secretary_acts()) return *why;
    if (Why why = undecided(c)) return *why;
    if (c.point17) return Refused{Refusal::no_interview};
    if (c.interview_running()) return Refused{Refusal::interview_running};
    if (c.open_ballot()) return Refused{Refusal::ballot_open};
    if (Why why = first([&] { return secretary_here(); }, [&] { return quorate(c); })) return *why;
    if (!c.called_ms || sitting.current != c.id) return Refused{Refusal::not_called};
    if (now.disk_full) return Refused{Refusal::disk_full};
    return now.preflight_passed ? Decided{Consequences{}} : Refused{Refusal::preflight_missing};
}

Decided Rules::operator()(const InterviewEnded&, const Case& c) const {
    if (Why why = secretary_acts()) return *why;
    return c.interview_running() ? Decided{Consequences{}} : Refused{Refusal::interview_not_running};
}

Decided Rules::operator()(const RecordOff&, const Case& c) const {  // R10
    if (Why why = secretary_acts()) return *why;
    if (!c.interview_running()) return Refused{Refusal::interview_not_running};
    return c.off_record() ? Decided{Refused{Refusal::off_record}} : Decided{Consequences{}};
}

Decided Rules::operator()(const RecordOn&, const Case& c) const {
    if (Why why = secretary_acts()) return *why;
    return c.off_record() ? Decided{Consequences{}} : Decided{Refused{Refusal::on_record}};
}

Decided Rules::operator()(const MarkSet&, const Case&) const {
    return Consequences{};
}
Decided Rules::operator()(const SpokeEntered&, const Case&) const {
    if (Why why = secretary_acts()) return *why;
    return Consequences{};
}

}  // namespace voting
