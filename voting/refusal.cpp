#include "voting/refusal.h"

#include <array>

namespace voting {
namespace {

constexpr std::array kWords = {
#define X(name) std::string_view{#name},
    VOTING_REFUSALS(X)
#undef X
};

}  // namespace

std::string_view to_word(Refusal refusal) {
    return kWords[static_cast<std::size_t>(refusal)];
}

std::optional<Refusal> parse_refusal(std::string_view word) {
    for (std::size_t i = 0; i < kWords.size(); ++i)
        if (kWords[i] == word) return static_cast<Refusal>(i);
    return std::nullopt;
}

}  // namespace voting
