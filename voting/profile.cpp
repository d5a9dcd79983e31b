#include "voting/profile.h"

#include <charconv>

#include "voting/words.h"

namespace voting {

std::string to_text(Decision decision) {
    return decision.is_point17() ? "point17" : std::to_string(decision.number);
}

std::optional<Decision> parse_decision(std::string_view text) {
    if (text == "point17") return kPoint17;
    if (text.size() == 1 && text[0] >= '1' && text[0] <= '9')
        return Decision{static_cast<std::uint8_t>(text[0] - '0')};
    return std::nullopt;
}

namespace {

std::optional<unsigned> parse_number(std::string_view digits) {
    unsigned number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error != std::errc{} || end != digits.data() + digits.size() || digits.starts_with('0'))
        return std::nullopt;
    return number;
}

}  // namespace

std::optional<Share> parse_share(std::string_view text) {
    const auto slash = text.find('/');
    if (slash == std::string_view::npos) return std::nullopt;
    const auto parts = parse_number(text.substr(0, slash)), of = parse_number(text.substr(slash + 1));
    if (!parts || !of || *parts > *of || *of > 100) return std::nullopt;
    return Share{*parts, *of};
}

std::string to_text(Share share) {
    return std::to_string(share.parts) + "/" + std::to_string(share.of);
}

std::optional<Category> parse_category(std::string_view text) {
    const auto dash = text.find('-');
    if (dash == std::string_view::npos) return std::nullopt;
    const auto commission = parse_word<Commission>(text.substr(0, dash));
    if (!commission || *commission == Commission::custom) return std::nullopt;
    const auto number = parse_number(text.substr(dash + 1));
    if (!number || *number > 99) return std::nullopt;
    return Category{*commission, *number};
}

std::string to_text(const Category& category) {
    return std::string(to_word(category.commission)) + "-" + std::to_string(category.number);
}

bool lists(const Sayings& sayings, std::string_view category) {
    return parse_category(category) && sayings.count("category." + std::string(category)) > 0;
}

}  // namespace voting
