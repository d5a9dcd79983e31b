// What a case needs to come over from an earlier sitting, or to go to another commission (R7, R9).
#include "voting/docket.h"
#include "voting/rules.h"

namespace voting {

Decided Rules::operator()(const CaseCarried& a) const {
    if (Why why = first([&] { return secretary_acts(); }, [&] { return not_closed(); })) return *why;
    if (!now.carried) return Refused{Refusal::unknown_case};
    if (const auto* why = std::get_if<Refusal>(&*now.carried)) return Refused{*why};
    const Carried& carried = std::get<Carried>(*now.carried);
    const SittingPrepared& here = sitting.prepared;
    if (carried.to != here.commission || carried.region != here.region)
        return Refused{Refusal::wrong_commission};
    for (const Case& c : sitting.cases)
        if (normal_name(c.officer.name_kk) == normal_name(carried.officer.name_kk))
            return Refused{Refusal::same_officer};
    MaybeText refused;
    if (const auto why = inadmissible(carried.officer, here.commission)) refused = to_word(*why);
    const auto number = static_cast<unsigned>(sitting.cases.size()) + 1;
    return Consequences{
        CaseAdded{a.sitting, case_carried_by(now.statement), number, carried.officer, refused}};
}

Decided Rules::operator()(const CaseMoved& a, const Case& c) const {
    if (Why why = secretary_acts()) return *why;
    if (c.moving) return Refused{Refusal::case_moved};
    if (Why why = heard_here(c); why && why->why != Refusal::wrong_commission) return *why;
    if (Why why = settled(c)) return *why;
    if (c.interview_running()) return Refused{Refusal::interview_running};
    if ((a.to == Commission::regional) != a.region.has_value()) return Refused{Refusal::malformed};
    if (a.to == sitting.prepared.commission && a.region == sitting.prepared.region)
        return Refused{Refusal::not_changed};
    return Consequences{};
}

}  // namespace voting
