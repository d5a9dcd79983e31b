#include "recorder/evidence/trouble.h"

#include <algorithm>
#include <array>

namespace evidence {
namespace {

#define OTYRYS_TEXT(word) std::string_view(#word),
constexpr std::array kTroubles{OTYRYS_TROUBLES(OTYRYS_TEXT)};
constexpr std::array kLosses{OTYRYS_LOSSES(OTYRYS_TEXT)};
#undef OTYRYS_TEXT

template <class Word, std::size_t N>
std::optional<Word> parse(const std::array<std::string_view, N>& words, std::string_view word) {
    const auto at = std::find(words.begin(), words.end(), word);
    return at == words.end() ? std::nullopt : std::optional(static_cast<Word>(at - words.begin()));
}

}  // namespace

std::string_view to_word(Trouble trouble) {
    return kTroubles[static_cast<std::size_t>(trouble)];
}
std::string_view to_word(Loss loss) {
    return kLosses[static_cast<std::size_t>(loss)];
}
std::optional<Trouble> parse_trouble(std::string_view word) {
    return parse<Trouble>(kTroubles, word);
}
std::optional<Loss> parse_loss(std::string_view word) {
    return parse<Loss>(kLosses, word);
}

}  // namespace evidence
