#include "protocol_gen/date.h"

#include <chrono>
#include <cstdio>

namespace protocol {

namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;

year_month_day to_ymd(const Date& date) {
    return std::chrono::year{date.year} / static_cast<int>(date.month) / static_cast<int>(date.day);
}

Date from_days(sys_days when) {
    const year_month_day ymd{when};
    return {static_cast<int>(ymd.year()), static_cast<unsigned>(ymd.month()),
            static_cast<unsigned>(ymd.day())};
}

std::optional<int> number(std::string_view digits) {
    int value = 0;
    for (char c : digits) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

std::int64_t local_seconds(std::int64_t wall_ms, unsigned utc_offset_min) {
    return std::chrono::floor<std::chrono::seconds>(std::chrono::milliseconds{wall_ms}).count() +
           std::int64_t{utc_offset_min} * 60;
}

std::string print(const char* format, int a, int b, int c) {
    char buffer[48];
    std::snprintf(buffer, sizeof buffer, format, a, b, c);
    return buffer;
}

}  // namespace

std::optional<Date> parse_date(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto year = number(text.substr(0, 4)), month = number(text.substr(5, 2)),
               day = number(text.substr(8, 2));
    if (!year || !month || !day || *year < 1970) return std::nullopt;
    const Date date{*year, static_cast<unsigned>(*month), static_cast<unsigned>(*day)};
    if (!to_ymd(date).ok()) return std::nullopt;
    return date;
}

std::string to_text(const Date& date) {
    return print("%04d-%02d-%02d", date.year, static_cast<int>(date.month), static_cast<int>(date.day));
}

Date plus_days(const Date& date, int count) {
    return from_days(sys_days{to_ymd(date)} + days{count});
}

Date minus_months(const Date& date, unsigned months) {
    const year_month_day then = to_ymd(date) - std::chrono::months{months};
    return from_days(
        sys_days{then.ok() ? then : year_month_day{then.year() / then.month() / std::chrono::last}});
}

int days_between(const Date& from, const Date& to) {
    return static_cast<int>((sys_days{to_ymd(to)} - sys_days{to_ymd(from)}).count());
}

unsigned weekday(const Date& date) {
    return std::chrono::weekday{sys_days{to_ymd(date)}}.iso_encoding();
}

Date date_at(std::int64_t wall_ms, unsigned utc_offset_min) {
    return from_days(std::chrono::floor<days>(
        std::chrono::sys_seconds{std::chrono::seconds{local_seconds(wall_ms, utc_offset_min)}}));
}

std::string clock_text(std::int64_t wall_ms, unsigned utc_offset_min) {
    const std::int64_t of_day = ((local_seconds(wall_ms, utc_offset_min) % 86400) + 86400) % 86400;
    return print("%02d:%02d:%02d", static_cast<int>(of_day / 3600), static_cast<int>(of_day / 60 % 60),
                 static_cast<int>(of_day % 60));
}

std::string clock_minutes(std::int64_t wall_ms, unsigned utc_offset_min) {
    return clock_text(wall_ms, utc_offset_min).substr(0, 5);
}

}  // namespace protocol
