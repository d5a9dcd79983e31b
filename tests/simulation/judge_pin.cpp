// The judge's part of keys behind a PIN.

#include "tests/simulation/judge.h"

namespace simulation {
namespace {

constexpr unsigned kInARow = 5;

void hold(bool holds, const std::string& name) {
    if (!holds) throw Violation(name);
}

}  // namespace

void Judge::tried(const Fields& fields) {
    const auto& device = fields.find("device")->second;
    const auto person = person_[device];
    hold(fields.find("by")->second == "box", "foreign_try: written by somebody else than the box");
    hold(!person.empty() && live_[person + " device"] == device, "dead_device: a try of no live tablet");
    auto& of = tries_[device];
    hold(fields.find("number")->second == std::to_string(++of.number), "other_number: of a try");
    hold(++of.row <= kInARow, "too_many_tries: in a row");
    hold(fields.find("row")->second == std::to_string(of.row), "other_row: of a try");
    ++tries, ++unanswered;
    if (of.row == kInARow && locked_out_.insert(person).second) ++lock_outs;
}

void Judge::unlock_done(const Fields& fields) {
    const auto &key = fields.find("by")->second, &device = fields.find("device")->second;
    const auto person = person_[key];
    hold(!person.empty() && live_[person + " member"] == key, "foreign_done: by no live key of a person");
    hold(live_[person + " device"] == device, "foreign_done: of another's tablet");
    hold(tries_[device].row > 0, "untried_done: nothing was tried");
    tries_[device].row = 0;
    locked_out_.erase(person);
}

/// At the moment it leaves: the try stands in what was read, and its number was not answered before.
void Judge::try_answered(const evidence::Digest& device, std::uint64_t number) {
    auto& of = tries_[device.hex()];
    hold(number == of.number, "unrecorded: an answer to no try of the journal");
    hold(std::exchange(of.answered, number) < number, "answered_twice: a try");
    --unanswered;
}

void Judge::try_refused(const evidence::Digest& device) {
    hold(tries_[device.hex()].row == kInARow, "refused_early: before five in a row");
}

void Judge::pin_opened(const std::string& at, bool right) {
    hold(right, "wrong_pin_opens: at " + at);
    unlocked(at);
}

void Judge::pin_wrong(const std::string& at, bool right) {
    hold(!right, "right_pin_is_wrong: at " + at);
    ++wrong;
}

void Judge::signs(const std::string& at) const {
    hold(!locked_.count(at), "signed_locked: an act at " + at);
}

}  // namespace simulation
