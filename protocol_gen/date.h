#pragma once
// Days by the clock of the sitting's place. Pure; any thread. Documents never ask the machine's zone: the
// offset stands in the sitting (300 minutes since 2024-03-01, all of Kazakhstan).

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace protocol {

inline constexpr unsigned kAstanaOffsetMin = 300;

struct Date {
    int year = 1970;
    unsigned month = 1, day = 1;
    auto operator<=>(const Date&) const = default;
};

/// "2024-05-03", years 1970 to 9999; nothing for what is no day.
std::optional<Date> parse_date(std::string_view text);
std::string to_text(const Date& date);

Date plus_days(const Date& date, int days);
/// The same day of an earlier month, or its last.
Date minus_months(const Date& date, unsigned months);
/// to - from, in calendar days.
int days_between(const Date& from, const Date& to);
/// 1 Monday ... 7 Sunday.
unsigned weekday(const Date& date);

Date date_at(std::int64_t wall_ms, unsigned utc_offset_min = kAstanaOffsetMin);
/// "10:38:55", seconds cut, and "10:38".
std::string clock_text(std::int64_t wall_ms, unsigned utc_offset_min = kAstanaOffsetMin);
std::string clock_minutes(std::int64_t wall_ms, unsigned utc_offset_min = kAstanaOffsetMin);

}  // namespace protocol
