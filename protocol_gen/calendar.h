#pragma once
// Working days in Kazakhstan: data with a source (shipped/calendar.txt), never only code. A year without
// confirmed data is computed from the rules, and whatever rests on it says "by rule, not confirmed".
// Pure; any thread.

#include <map>
#include <set>
#include <string_view>
#include <vector>

#include "protocol_gen/date.h"
#include "recorder/evidence/result.h"

namespace protocol {

class Calendar {
  public:
    /// Grammar: protocol_gen/DESIGN.md, "Calendar". The fault names the line.
    static evidence::Result<Calendar> parse(std::string_view text);
    /// The shipped one.
    static const Calendar& shipped();

    bool working(const Date& date) const;
    /// Whether the year's days are announced ones.
    bool confirmed(int year) const { return years_.contains(year); }
    /// The year as the rules alone make it: weekdays off, ascending.
    std::set<Date> weekdays_off_by_rule(int year) const;
    /// The year's announced days.
    struct Year {
        std::set<Date> off;     // weekdays off
        std::set<Date> worked;  // weekend days worked
    };
    const Year* announced(int year) const;

  private:
    struct Holiday {
        unsigned month = 1, day = 1;
        int from = 0, to = 9999;
    };
    class Reader;
    std::vector<Holiday> holidays_;
    std::vector<Holiday> rests_;  // every year, do not move
    std::set<Date> rest_days_;    // single days, do not move
    std::map<int, Year> years_;
};

}  // namespace protocol
