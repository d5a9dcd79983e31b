#include "protocol_gen/calendar.h"

#include <gtest/gtest.h>

#include "protocol_gen/deadlines.h"
#include "protocol_gen/shipped.h"

namespace {

using protocol::Calendar;
using protocol::Date;
using protocol::Due;

const Calendar& calendar() {
    return Calendar::shipped();
}

TEST(Date, IsADayOfTheCalendarOrNothing) {
    EXPECT_EQ(protocol::parse_date("2024-02-29"), (Date{2024, 2, 29}));
    for (const char* bad :
         {"2023-02-29", "2024-13-01", "2024-00-10", "2024-1-01", "2024-01-01 ", "2024/01/01", ""})
        EXPECT_FALSE(protocol::parse_date(bad)) << bad;
    EXPECT_EQ(to_text(Date{2024, 5, 3}), "2024-05-03");
}

TEST(Date, IsThatOfAstanaNotOfGreenwich) {
    EXPECT_EQ(protocol::date_at(1714762799'999), (Date{2024, 5, 3}));  // 18:59:59.999Z
    EXPECT_EQ(protocol::date_at(1714762800'000), (Date{2024, 5, 4}));  // 19:00Z is midnight
    EXPECT_EQ(protocol::clock_text(1714762799'999), "23:59:59");
    EXPECT_EQ(protocol::clock_minutes(1714762800'000), "00:00");
    EXPECT_EQ(protocol::clock_text(1714762800'000, 360), "01:00:00");
}

TEST(Calendar, RulesAloneGiveTheAnnouncedYearsButForTheSwaps) {
    auto with_swap = calendar().weekdays_off_by_rule(2024);
    with_swap.insert({2024, 5, 8});
    EXPECT_EQ(with_swap, calendar().announced(2024)->off);
    with_swap = calendar().weekdays_off_by_rule(2025);
    with_swap.insert({2025, 1, 3});
    EXPECT_EQ(with_swap, calendar().announced(2025)->off);
    EXPECT_EQ(calendar().weekdays_off_by_rule(2026), calendar().announced(2026)->off);
}

TEST(Calendar, ASwapMakesAWeekendDayWorkedAndAWeekdayOff) {
    EXPECT_TRUE(calendar().working({2024, 5, 4}));
    EXPECT_FALSE(calendar().working({2024, 5, 8}));
    EXPECT_FALSE(calendar().working({2024, 5, 5}));
    EXPECT_TRUE(calendar().working({2025, 1, 5}));
    EXPECT_FALSE(calendar().working({2025, 1, 3}));
}

TEST(Calendar, AHolidayOnADayOffMovesPastOtherHolidays) {
    // 21-23 March 2026: Saturday, Sunday, Monday.
    EXPECT_FALSE(calendar().working({2026, 3, 24}));
    EXPECT_FALSE(calendar().working({2026, 3, 25}));
    EXPECT_TRUE(calendar().working({2026, 3, 26}));
    // 1 and 2 January 2028: Saturday, Sunday.
    EXPECT_FALSE(calendar().working({2028, 1, 3}));
    EXPECT_FALSE(calendar().working({2028, 1, 4}));
    EXPECT_TRUE(calendar().working({2028, 1, 5}));
}

TEST(Calendar, ReligiousDaysOffDoNotMove) {
    EXPECT_TRUE(calendar().working({2024, 1, 8}));   // 7 January 2024 is a Sunday
    EXPECT_TRUE(calendar().working({2024, 6, 17}));  // Kurban Ait on a Sunday
    EXPECT_FALSE(calendar().working({2025, 6, 6}));
    EXPECT_FALSE(calendar().working({2028, 5, 5}));
}

TEST(Calendar, HolidaysHaveTheirYears) {
    EXPECT_FALSE(calendar().working({2024, 8, 30}));
    EXPECT_TRUE(calendar().working({2027, 8, 30}));
    EXPECT_FALSE(calendar().working({2027, 3, 15}));
    EXPECT_TRUE(calendar().working({2024, 3, 15}));
}

TEST(Calendar, FaultNamesTheLine) {
    for (const char* bad :
         {"year 2024\noff 05-04", "year 2024\nworked 05-06", "off 05-06", "holiday 02-30 - -", "rest",
          "year 2024\nyear 2024", "year 2024\noff 05-06 05-06", "rest-on 2024-02-30", "sometimes"}) {
        const auto read = Calendar::parse(std::string("# days\n") + bad);
        ASSERT_FALSE(read.ok()) << bad;
        EXPECT_NE(read.error().text.find("line "), std::string::npos);
    }
    EXPECT_TRUE(Calendar::parse(protocol::shipped::calendar()).ok());
}

TEST(Deadline, IsTheThirdWorkingDayAfterTheDecision) {
    EXPECT_EQ(protocol::working_days_after(Date{2024, 5, 2}, 3), (Due{{2024, 5, 6}, true}));
    EXPECT_EQ(protocol::working_days_after(Date{2024, 5, 3}, 3), (Due{{2024, 5, 10}, true}));
    EXPECT_EQ(protocol::working_days_after(Date{2024, 5, 6}, 3), (Due{{2024, 5, 14}, true}));
}

TEST(Deadline, OfAYearWithoutAnnouncedDaysIsNotConfirmed) {
    EXPECT_EQ(protocol::working_days_after(Date{2027, 3, 12}, 3),
              (Due{{2027, 3, 18}, false}));  // 15 March off
    EXPECT_EQ(protocol::working_days_after(Date{2026, 12, 28}, 3), (Due{{2026, 12, 31}, true}));
    // 2 January 2027 is a Saturday: Monday the 4th is off.
    EXPECT_EQ(protocol::working_days_after(Date{2026, 12, 30}, 3), (Due{{2027, 1, 6}, false}));
}

TEST(Deadline, LatenessCountsWorkingDays) {
    EXPECT_EQ(protocol::working_days_late({2024, 5, 10}, {2024, 5, 10}), 0u);
    EXPECT_EQ(protocol::working_days_late({2024, 5, 10}, {2024, 5, 12}), 0u);
    EXPECT_EQ(protocol::working_days_late({2024, 5, 10}, {2024, 5, 14}), 2u);
}

}  // namespace
