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

const Profile& decree_490() {
    static const Profile profile;
    return profile;
}

std::optional<Category> parse_category(std::string_view text) {
    const auto dash = text.find('-');
    if (dash == std::string_view::npos) return std::nullopt;
    const auto commission = parse_word<Commission>(text.substr(0, dash));
    if (!commission || *commission == Commission::custom) return std::nullopt;
    const std::string_view digits = text.substr(dash + 1);
    unsigned number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error != std::errc{} || end != digits.data() + digits.size() || digits.starts_with('0'))
        return std::nullopt;
    if (number < 1 || number > (*commission == Commission::central ? 12u : 17u)) return std::nullopt;
    return Category{*commission, number};
}

std::string to_text(const Category& category) {
    return std::string(to_word(category.commission)) + "-" + std::to_string(category.number);
}

}  // namespace voting
