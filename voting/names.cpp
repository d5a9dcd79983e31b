#include <array>
#include <string>
#include <utility>

#include "voting/docket.h"

namespace voting {
namespace {

// Upper case to lower and look-alikes to one letter, for the alphabets that meet in a docket: Kazakh and
// Russian Cyrillic, the Latin letters that are drawn like them, and U+0259 for ә.
constexpr std::array<std::pair<char32_t, char32_t>, 9> kKazakhCase{{{U'Ә', U'ә'},
                                                                    {U'Ғ', U'ғ'},
                                                                    {U'Қ', U'қ'},
                                                                    {U'Ң', U'ң'},
                                                                    {U'Ө', U'ө'},
                                                                    {U'Ұ', U'ұ'},
                                                                    {U'Ү', U'ү'},
                                                                    {U'Һ', U'һ'},
                                                                    {U'І', U'і'}}};
constexpr std::array<std::pair<char32_t, char32_t>, 16> kLookAlikes{{{U'a', U'а'},
                                                                     {U'c', U'с'},
                                                                     {U'e', U'е'},
                                                                     {U'i', U'і'},
                                                                     {U'o', U'о'},
                                                                     {U'p', U'р'},
                                                                     {U'x', U'х'},
                                                                     {U'y', U'у'},
                                                                     {U'k', U'к'},
                                                                     {U'm', U'м'},
                                                                     {U't', U'т'},
                                                                     {U'b', U'в'},
                                                                     {U'h', U'һ'},
                                                                     {U'ё', U'е'},
                                                                     {U'\u0259', U'ә'},
                                                                     {U'\u018F', U'ә'}}};

char32_t folded(char32_t c) {
    if (c >= U'A' && c <= U'Z') c += 32;
    if (c >= U'А' && c <= U'Я') c += 32;
    if (c >= U'Ѐ' && c <= U'Џ') c += 80;  // Ё and І of the row above the alphabet
    for (const auto& [upper, lower] : kKazakhCase)
        if (c == upper) c = lower;
    for (const auto& [alike, letter] : kLookAlikes)
        if (c == alike) c = letter;
    return c;
}

/// The next code point of valid UTF-8 (callers have checked it).
char32_t next(std::string_view text, std::size_t& at) {
    const auto lead = static_cast<unsigned char>(text[at++]);
    const int more = lead < 0x80 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
    char32_t c = more == 0 ? lead : static_cast<char32_t>(lead & (0x3F >> more));
    for (int i = 0; i < more && at < text.size(); ++i)
        c = (c << 6) | static_cast<char32_t>(static_cast<unsigned char>(text[at++]) & 0x3F);
    return c;
}

void append(std::string& out, char32_t c) {
    if (c < 0x80) {
        out += static_cast<char>(c);
    } else if (c < 0x800) {
        out += static_cast<char>(0xC0 | (c >> 6));
        out += static_cast<char>(0x80 | (c & 0x3F));
    } else {
        out += static_cast<char>(0xE0 | (c >> 12));
        out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (c & 0x3F));
    }
}

}  // namespace

std::string normal_name(std::string_view name) {
    std::string normal;
    bool space = false;
    for (std::size_t at = 0; at < name.size();) {
        const char32_t c = folded(next(name, at));
        if (c == U' ' || c == U'\u00A0') {
            space = !normal.empty();
            continue;
        }
        if (space) normal += ' ';
        space = false;
        append(normal, c);
    }
    return normal;
}

}  // namespace voting
