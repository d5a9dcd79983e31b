// Who may come into the composition after it was prepared (R1).
#include "voting/rules.h"

namespace voting {

Why Rules::may_be_seated(const PersonId& person, std::string_view begins, const Digest& key) const {
    // "m7", "secretary2": a roll names persons between blanks and equals signs.
    const std::string_view number = std::string_view(person).substr(std::min(begins.size(), person.size()));
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    if (!person.starts_with(begins) || number.empty() || number.size() > 2 || number[0] == '0' ||
        !std::all_of(number.begin(), number.end(), digit))
        return no(Refusal::malformed);
    for (const Person& known : sitting.persons)
        if (known.id == person || known.key == key) return no(Refusal::person_known);
    return {};
}

Decided Rules::operator()(const PersonAdded& a) const {
    if (Why why = first([&] { return secretary_acts(); }, [&] { return not_closed(); },
                        [&] { return may_be_seated(a.person, "m", a.key); }))
        return *why;
    if (vacant_posts(sitting) == 0) return Refused{Refusal::no_vacant_post};
    return Consequences{};
}

Decided Rules::operator()(const SecretaryReplaced& a) const {
    if (Why why = first([&] { return chair_acts(); }, [&] { return not_closed(); },
                        [&] { return may_be_seated(a.person, "secretary", a.key); }))
        return *why;
    return with_quorum_change(a);
}

}  // namespace voting
