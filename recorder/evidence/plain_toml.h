#pragma once
// The plain form of TOML in which our files are written, looked for before toml++ 3.0 reads them: that one
// ends the program, or runs into undefined behaviour, over some files that are none (found by tests/fuzz). A
// line is empty, a comment, [a.b], [[a.b]], or key = value; a value is "text" or 'text', a word (number, day,
// true) or an array of both on its line. Letters that are not ASCII stand in texts and comments alone. Pure;
// any thread.

#include <cstddef>
#include <optional>
#include <string_view>

namespace evidence {

/// Both from 1; the column in octets.
struct PlaceInText {
    std::size_t line = 0, column = 0;
};
/// Where the text leaves the plain form; nothing: nowhere. It may still not be TOML.
std::optional<PlaceInText> not_plain_toml(std::string_view text);

}  // namespace evidence
