#include <gtest/gtest.h>

#include "hardware/otyrysd/shifted_clock.h"

namespace {

using namespace evidence;

struct Kept final : Clock {
    Instant now() const override { return {1000, 7}; }
    BootId boot() const override { return {}; }
    ClockState state() const override { return ClockState::synchronised; }
};

TEST(ShiftedClock, IsKeptRightAsLongAsItIsNotSetOff) {
    const Kept kept;
    EXPECT_EQ(otyrysd::ShiftedClock(kept, 0).state(), ClockState::synchronised);
    EXPECT_EQ(otyrysd::ShiftedClock(kept, 5).state(), ClockState::unknown);
    EXPECT_EQ(otyrysd::ShiftedClock(kept, 5).now().wall_ms, 1005);
}

}  // namespace
