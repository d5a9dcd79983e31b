#include "voting/decide.h"

#include "voting/rules.h"

namespace voting {

Decided decide(const Sitting& sitting, const Act& act, const PersonId& by, const Now& now) {
    if (by == kBox) return Consequences{};
    const Person* person = sitting.person(by);
    if (!person) return Refused{Refusal::unknown_person};
    if (person->replaced) return Refused{Refusal::not_secretary};
    const Rules rules{sitting, by, now};
    return std::visit(
        [&]<class A>(const A& a) -> Decided {
            if (a.sitting != sitting.prepared.sitting) return Refused{Refusal::unknown_sitting};
            if constexpr (requires { a.of_case; } && !std::is_same_v<A, StreamEnded>) {
                // What was imported may be found wrong before the sitting opens.
                if constexpr (!std::is_same_v<A, CaseCorrected>)
                    if (const auto why = rules.open_sitting()) return *why;
                const Case* c = sitting.find(a.of_case);
                return c ? rules(a, *c) : Decided{Refused{Refusal::unknown_case}};
            } else {
                return rules(a);
            }
        },
        act);
}

}  // namespace voting
