#pragma once
// The one spelling of every enum that stands in an entry, a scenario or a docket.

#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include "voting/profile.h"

namespace voting {

/// Words<E>::list: the enum's values with their words.
template <class E>
struct Words;

template <class E>
constexpr std::string_view to_word(E value) {
    for (const auto& [candidate, word] : Words<E>::list)
        if (candidate == value) return word;
    return {};
}
template <class E>
constexpr std::optional<E> parse_word(std::string_view text) {
    for (const auto& [candidate, word] : Words<E>::list)
        if (word == text) return candidate;
    return std::nullopt;
}

#define VOTING_WORDS(E, N, ...)                                                             \
    template <>                                                                             \
    struct Words<E> {                                                                       \
        static constexpr std::array<std::pair<E, std::string_view>, N> list{{__VA_ARGS__}}; \
    }
#define VOTING_WORD(E, w) \
    { E::w, #w }
VOTING_WORDS(QuorumBasis, 2, VOTING_WORD(QuorumBasis, voting_members),
             VOTING_WORD(QuorumBasis, full_composition));
VOTING_WORDS(Base, 2, VOTING_WORD(Base, roll), VOTING_WORD(Base, attended));
VOTING_WORDS(TieBreak, 2, VOTING_WORD(TieBreak, exact_half), VOTING_WORD(TieBreak, equal_votes));
VOTING_WORDS(Point18, 2, VOTING_WORD(Point18, both), VOTING_WORD(Point18, either));
VOTING_WORDS(Abstain, 2, VOTING_WORD(Abstain, allowed), VOTING_WORD(Abstain, not_offered));
VOTING_WORDS(RollCall, 2, VOTING_WORD(RollCall, after_close), VOTING_WORD(RollCall, live));
VOTING_WORDS(Presiding, 2, VOTING_WORD(Presiding, chair_only), VOTING_WORD(Presiding, elected));
VOTING_WORDS(ProtocolLanguage, 3, VOTING_WORD(ProtocolLanguage, kk), VOTING_WORD(ProtocolLanguage, ru),
             VOTING_WORD(ProtocolLanguage, both));
VOTING_WORDS(Commission, 3, VOTING_WORD(Commission, central), VOTING_WORD(Commission, regional),
             VOTING_WORD(Commission, custom));
VOTING_WORDS(Role, 3, VOTING_WORD(Role, chair), VOTING_WORD(Role, member), VOTING_WORD(Role, secretary));
VOTING_WORDS(Form, 3, VOTING_WORD(Form, choose_one), VOTING_WORD(Form, run_off), VOTING_WORD(Form, motion));
VOTING_WORDS(SecretaryHere, 2, VOTING_WORD(SecretaryHere, needed), VOTING_WORD(SecretaryHere, not_needed));

}  // namespace voting
