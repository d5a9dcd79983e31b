#include "protocol_gen/names.h"

#include <algorithm>
#include <array>
#include <vector>

namespace protocol {

namespace {

/// Code points of UTF-8; a stray octet stands for itself.
std::u32string decode(std::string_view text) {
    std::u32string out;
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const std::size_t length = lead < 0x80    ? 1
                                   : lead >= 0xF0 ? 4
                                   : lead >= 0xE0 ? 3
                                   : lead >= 0xC0 ? 2
                                                  : 1;
        char32_t point = length == 1 ? lead : static_cast<char32_t>(lead & (0x7Fu >> length));
        for (std::size_t k = 1; k < length && i + k < text.size(); ++k)
            point = (point << 6) | (static_cast<unsigned char>(text[i + k]) & 0x3F);
        out.push_back(point);
        i += length;
    }
    return out;
}

std::string encode(char32_t point) {
    const auto octet = [](char32_t bits) { return static_cast<char>(bits); };
    if (point < 0x80) return {octet(point)};
    if (point < 0x800) return {octet(0xC0 | (point >> 6)), octet(0x80 | (point & 0x3F))};
    if (point < 0x10000)
        return {octet(0xE0 | (point >> 12)), octet(0x80 | ((point >> 6) & 0x3F)),
                octet(0x80 | (point & 0x3F))};
    return {octet(0xF0 | (point >> 18)), octet(0x80 | ((point >> 12) & 0x3F)),
            octet(0x80 | ((point >> 6) & 0x3F)), octet(0x80 | (point & 0x3F))};
}

struct LetterPair {
    char32_t capital, small;
};
constexpr std::u32string_view kKazakh = U"АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ";
constexpr std::u32string_view kKazakhSmall = U"аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";
/// In ru a Kazakh letter stands right after the letter it is written like.
constexpr std::u32string_view kRussian = U"АӘБВГҒДЕЁЖЗИІЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫЬЭЮЯ";
/// Letters of other alphabets that are typed for ours.
constexpr LetterPair kLookAlikes[] = {
    {U'A', U'А'}, {U'B', U'В'}, {U'C', U'С'}, {U'E', U'Е'}, {U'H', U'Н'}, {U'I', U'І'}, {U'K', U'К'},
    {U'M', U'М'}, {U'O', U'О'}, {U'P', U'Р'}, {U'T', U'Т'}, {U'X', U'Х'}, {U'Y', U'У'}, {U'\u018F', U'Ә'}};

char32_t upper(char32_t point) {
    if (const auto at = kKazakhSmall.find(point); at != std::u32string_view::npos) return kKazakh[at];
    if (point >= U'a' && point <= U'z') return point - U'a' + U'A';
    return point == U'\u0259' ? U'\u018F' : point;
}

/// Where a letter stands; what is no letter comes first, other alphabets last.
std::uint32_t place(Language language, char32_t point) {
    char32_t letter = upper(point);
    for (const auto& [foreign, ours] : kLookAlikes)
        if (letter == foreign) letter = ours;
    const std::u32string_view alphabet = language == Language::ru ? kRussian : kKazakh;
    const auto at = alphabet.find(letter);
    if (at != std::u32string_view::npos) return 0x10000 + static_cast<std::uint32_t>(at);
    return letter < 0x80 ? letter : 0x20000 + letter;
}

std::vector<std::u32string> words_of(std::string_view text) {
    std::vector<std::u32string> words(1);
    for (char32_t point : decode(text)) {
        if (point != U' ' && point != U'\u00A0')
            words.back().push_back(point);
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

std::string text_of(const std::u32string& word) {
    std::string out;
    for (char32_t point : word) out += encode(point);
    return out;
}

std::string initial(const std::u32string& word) {
    return encode(upper(word.front())) + ".";
}

}  // namespace

std::string short_name(std::string_view full_name) {
    const auto words = words_of(full_name);
    if (words.size() < 2) return std::string(full_name);
    return initial(words[1]) + text_of(words[0]);
}

std::string list_name(std::string_view full_name) {
    const auto words = words_of(full_name);
    if (words.size() < 2) return std::string(full_name);
    return text_of(words[0]) + " " + initial(words[1]) + (words.size() > 2 ? initial(words[2]) : "");
}

bool before(Language language, std::string_view left, std::string_view right) {
    const std::u32string a = decode(left), b = decode(right);
    return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(), [&](char32_t x, char32_t y) {
        return place(language, x) < place(language, y);
    });
}

std::string capitalised(std::string_view text) {
    const std::u32string points = decode(text);
    if (points.empty()) return {};
    return encode(upper(points.front())) + text_of(points.substr(1));
}

}  // namespace protocol
