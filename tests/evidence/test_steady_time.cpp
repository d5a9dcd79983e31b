#include <gtest/gtest.h>

#include "recorder/evidence/steady_time.h"

namespace {

using namespace evidence;

constexpr std::int64_t kHour = 3'600'000;

struct Line : testing::Test {
    SteadyTime time;
    std::uint64_t index = 0;
    BootId boot;

    Moment entry(std::int64_t wall_ms, std::int64_t mono_us) {
        Entry e;
        e.index = index++, e.wall_ms = wall_ms, e.mono_us = mono_us, e.boot = boot;
        time.note(e);
        return {e.index, wall_ms};
    }
};

TEST_F(Line, IsTheWallClockWhileNobodySetsIt) {
    const Moment a = entry(5 * kHour, 7'000'000), b = entry(5 * kHour + 90'001, 97'000'400);
    EXPECT_EQ(time.at(a), a.wall_ms);
    EXPECT_EQ(time.at(b), b.wall_ms);
}

TEST_F(Line, TakesOutStepsForwardAndBack) {
    const Moment a = entry(10 * kHour, 0), b = entry(11 * kHour + 60'000, 60'000'000),
                 c = entry(9 * kHour + 120'000, 120'000'000);
    EXPECT_EQ(time.between(a, b), 60'000);
    EXPECT_EQ(time.between(b, c), 60'000);
    EXPECT_EQ(time.at({b.index, b.wall_ms - 5000}), time.at(b) - 5000);  // a time that an entry states
}

TEST_F(Line, FollowsAClockThatIsSlewed) {
    const Moment a = entry(kHour, 0);
    Moment last = a;
    for (int s = 1; s <= 3600; ++s) last = entry(kHour + s * 1000 + s / 2, s * 1'000'000LL);
    EXPECT_NEAR(static_cast<double>(time.between(a, last)), 3'600'000, 2);
}

TEST_F(Line, GoesOnByTheWallClockOverABootAndNeverBack) {
    const Moment a = entry(10 * kHour, 500'000'000);
    boot.bytes.fill(1);
    const Moment b = entry(10 * kHour + 30'000, 1'000'000);
    EXPECT_EQ(time.between(a, b), 30'000);
    boot.bytes.fill(2);
    const Moment c = entry(9 * kHour, 1'000'000), d = entry(9 * kHour + 1000, 2'000'000);
    EXPECT_EQ(time.between(b, c), 0);
    EXPECT_EQ(time.between(c, d), 1000);
}

}  // namespace
