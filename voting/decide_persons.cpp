// Who may come into the composition after it was prepared (R1).
#include "voting/roll.h"
#include "voting/rules.h"

namespace voting {

Why Rules::may_be_seated(const PersonId& person, Role role, const Digest& key) const {
    if (!is_seat(person, role)) return no(Refusal::malformed);
    for (const Person& known : sitting.persons)
        if (known.id == person || known.key == key) return no(Refusal::person_known);
    return {};
}

Decided Rules::operator()(const PersonAdded& a) const {
    if (Why why = first([&] { return secretary_acts(); }, [&] { return not_closed(); },
                        [&] { return may_be_seated(a.person, Role::member, a.key); }))
        return *why;
    if (vacant_posts(sitting) == 0) return Refused{Refusal::no_vacant_post};
    return Consequences{};
}

Decided Rules::operator()(const SecretaryReplaced& a) const {
    if (Why why = first([&] { return chair_acts(); }, [&] { return not_closed(); },
                        [&] { return may_be_seated(a.person, Role::secretary, a.key); }))
        return *why;
    return with_quorum_change(a);
}

}  // namespace voting
