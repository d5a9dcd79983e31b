#include "voting/roll.h"

#include "recorder/evidence/statement.h"

namespace voting {

bool is_seat(std::string_view word, Role role) {
    const std::string_view begins = role == Role::secretary ? "secretary" : "m";
    if (!word.starts_with(begins)) return false;
    word.remove_prefix(begins.size());
    if (word.empty()) return role == Role::secretary;
    return word.size() <= (role == Role::secretary ? 2 : 3) && word[0] != '0' &&
           word.find_first_not_of("0123456789") == std::string_view::npos;
}

void write_roll(BallotClosed& closed, const std::vector<std::string>& words) {
    std::string* text = &closed.roll;
    for (auto next = closed.more_roll.begin(); const std::string& word : words) {
        if (text->size() + 1 + word.size() > evidence::kMaxText && next != closed.more_roll.end())
            text = &(next++)->emplace();
        *text += (text->empty() ? "" : " ") + word;
    }
}

std::string whole_roll(const BallotClosed& closed) {
    std::string all = closed.roll;
    for (const MaybeText& more : closed.more_roll)
        if (more) all += " " + *more;
    return all;
}

}  // namespace voting
