#pragma once
// Persons' names as papers print them, and the order of lists. A full name is "surname name patronymic"; the
// patronymic may be absent. Names never take a suffix and are never declined. Pure; any thread.

#include <string>
#include <string_view>

#include "protocol_gen/phrases.h"

namespace protocol {

/// "Сынақов Талғат Үмітұлы" -> "Т.Сынақов".
std::string short_name(std::string_view full_name);
/// "Сынақов Талғат Үмітұлы" -> "Сынақов Т.Ү."
std::string list_name(std::string_view full_name);

/// Alphabetical order of the language: А Ә Б В Г Ғ ... in kk, А Б В Г ... in ru (letters of the other
/// language stand beside their likes). Case and look-alike Latin letters make no difference.
bool before(Language language, std::string_view left, std::string_view right);

/// The first letter as a capital: "әділет майоры" -> "Әділет майоры".
std::string capitalised(std::string_view text);

}  // namespace protocol
