#include "protocol_gen/deadlines.h"

namespace protocol {

Due working_days_after(const Date& day, unsigned count, const Calendar& calendar) {
    Due due{day, calendar.confirmed(day.year)};
    while (count > 0) {
        due.day = plus_days(due.day, 1);
        due.confirmed = due.confirmed && calendar.confirmed(due.day.year);
        if (calendar.working(due.day)) --count;
    }
    return due;
}

unsigned working_days_late(const Date& due, const Date& done, const Calendar& calendar) {
    unsigned late = 0;
    for (Date day = plus_days(due, 1); day <= done; day = plus_days(day, 1))
        if (calendar.working(day)) ++late;
    return late;
}

std::optional<Date> decision_day(const voting::Sitting& sitting, const voting::Case& c) {
    for (const voting::Ballot& ballot : c.ballots)
        if (ballot.declaring && !ballot.annulling && ballot.closing &&
            ballot.closing->outcome.verdict == voting::Verdict::adopted)
            return date_at(ballot.declaring->wall_ms, sitting.prepared.utc_offset_min);
    return std::nullopt;
}

std::optional<Date> earliest_decision_day(const voting::Sitting& sitting) {
    std::optional<Date> earliest;
    for (const voting::Case& c : sitting.cases)
        if (const auto day = decision_day(sitting, c); day && (!earliest || *day < *earliest)) earliest = day;
    return earliest;
}

std::optional<Due> protocol_due(const voting::Sitting& sitting, const Calendar& calendar) {
    const auto day = earliest_decision_day(sitting);
    if (!day) return std::nullopt;
    return working_days_after(*day, sitting.prepared.norms.protocol_workdays, calendar);
}

std::optional<Due> acquaintance_due(const voting::Sitting& sitting, const voting::Case& c,
                                    const Calendar& calendar) {
    const auto day = decision_day(sitting, c);
    if (!day) return std::nullopt;
    return working_days_after(*day, sitting.prepared.norms.acquaintance_workdays, calendar);
}

}  // namespace protocol
