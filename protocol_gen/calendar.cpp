#include "protocol_gen/calendar.h"

#include <cassert>
#include <charconv>
#include <optional>

#include "protocol_gen/shipped.h"

namespace protocol {

using evidence::Error;
using evidence::Result;

namespace {

std::vector<std::string_view> split(std::string_view text, char by) {
    std::vector<std::string_view> parts;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t to = std::min(text.find(by, from), text.size());
        parts.push_back(text.substr(from, to - from));
        from = to + 1;
    }
    return parts;
}

std::optional<int> year_number(std::string_view text) {
    int year = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), year);
    if (fault != std::errc{} || end != text.data() + text.size() || year < 1970 || year > 9999)
        return std::nullopt;
    return year;
}

/// "05-04" of a year.
std::optional<Date> day_of(int year, std::string_view month_day) {
    return parse_date(to_text({year, 1, 1}).substr(0, 5) + std::string(month_day));
}

bool weekend(const Date& date) {
    return weekday(date) > 5;
}

}  // namespace

class Calendar::Reader {
  public:
    bool line(const std::vector<std::string_view>& words) {
        const std::string_view key = words[0];
        if (key == "holiday") return holiday(words);
        if (key == "rest" && words.size() == 2) return rest(words[1]);
        if (key == "rest-on" && words.size() == 2) {
            const auto date = parse_date(words[1]);
            return date && calendar.rest_days_.insert(*date).second;
        }
        if (key == "year" && words.size() == 2) {
            year_ = year_number(words[1]);
            return year_ && calendar.years_.try_emplace(*year_).second;
        }
        if (!year_ || words.size() < 2) return false;
        Year& year = calendar.years_[*year_];
        if (key == "off") return days(words, year.off, false);
        if (key == "worked") return days(words, year.worked, true);
        return false;
    }

    Calendar calendar;

  private:
    bool holiday(const std::vector<std::string_view>& words) {
        const auto date = words.size() == 4 ? day_of(2023, words[1]) : std::nullopt;
        const auto from = words.size() == 4 && words[2] != "-" ? year_number(words[2]) : 1970;
        const auto to = words.size() == 4 && words[3] != "-" ? year_number(words[3]) : 9999;
        if (!date || !from || !to) return false;
        calendar.holidays_.push_back({date->month, date->day, *from, *to});
        return true;
    }
    bool rest(std::string_view month_day) {
        const auto date = day_of(2023, month_day);
        if (date) calendar.rests_.push_back({date->month, date->day, 1970, 9999});
        return date.has_value();
    }
    bool days(const std::vector<std::string_view>& words, std::set<Date>& out, bool on_weekend) const {
        for (std::size_t i = 1; i < words.size(); ++i) {
            const auto date = day_of(*year_, words[i]);
            if (!date || weekend(*date) != on_weekend || !out.insert(*date).second) return false;
        }
        return true;
    }

    std::optional<int> year_;
};

Result<Calendar> Calendar::parse(std::string_view text) {
    Reader reader;
    unsigned number = 0;
    for (std::string_view line : split(text, '\n')) {
        ++number;
        if (line.empty() || line.front() == '#') continue;
        if (!reader.line(split(line, ' ')))
            return Error{"calendar: line " + std::to_string(number) + " cannot be read"};
    }
    return std::move(reader.calendar);
}

const Calendar& Calendar::shipped() {
    static const Calendar calendar = [] {
        auto read = parse(shipped::calendar());
        assert(read.ok());
        return read.ok() ? std::move(read).value() : Calendar{};
    }();
    return calendar;
}

std::set<Date> Calendar::weekdays_off_by_rule(int year) const {
    std::set<Date> off;
    const auto take = [&](const Date& date) {
        if (!weekend(date)) off.insert(date);
    };
    for (const Holiday& rest : rests_) take({year, rest.month, rest.day});
    for (const Date& date : rest_days_)
        if (date.year == year) take(date);
    std::vector<Date> moving;
    for (const Holiday& holiday : holidays_) {
        if (year < holiday.from || year > holiday.to) continue;
        const Date date{year, holiday.month, holiday.day};
        if (weekend(date)) moving.push_back(date);
        take(date);
    }
    for (const Date& date : moving) {
        Date next = plus_days(date, 1);
        while (weekend(next) || off.contains(next)) next = plus_days(next, 1);
        off.insert(next);
    }
    return off;
}

const Calendar::Year* Calendar::announced(int year) const {
    const auto found = years_.find(year);
    return found == years_.end() ? nullptr : &found->second;
}

bool Calendar::working(const Date& date) const {
    if (const Year* year = announced(date.year))
        return weekend(date) ? year->worked.contains(date) : !year->off.contains(date);
    return !weekend(date) && !weekdays_off_by_rule(date.year).contains(date);
}

}  // namespace protocol
