#pragma once
// Terms in working days: points 20 and 21 of the rules, R19, R20; how many is the regulation's. The day after
// the event is the first candidate; a term ends with the end of its last working day, by the clock of the
// sitting's place.
// Pure; any thread.

#include <optional>

#include "protocol_gen/calendar.h"
#include "voting/sitting.h"

namespace protocol {

struct Due {
    Date day;               // the term ends with the end of this day
    bool confirmed = true;  // false: by rule, not confirmed (a year without announced days is touched)
    auto operator<=>(const Due&) const = default;
};

Due working_days_after(const Date& day, unsigned count, const Calendar& calendar = Calendar::shipped());
/// How many working days lie after `due` up to and with `done`; 0 when in time.
unsigned working_days_late(const Date& due, const Date& done, const Calendar& calendar = Calendar::shipped());

/// The day on which the chair declared what was adopted in the case; nothing: no decision, no clock.
std::optional<Date> decision_day(const voting::Sitting& sitting, const voting::Case& c);
std::optional<Date> earliest_decision_day(const voting::Sitting& sitting);
/// The protocol is due so many working days after the day of its earliest decision (R19).
std::optional<Due> protocol_due(const voting::Sitting& sitting,
                                const Calendar& calendar = Calendar::shipped());
/// The officer signs for the decision within so many working days of it (R20).
std::optional<Due> acquaintance_due(const voting::Sitting& sitting, const voting::Case& c,
                                    const Calendar& calendar = Calendar::shipped());

}  // namespace protocol
