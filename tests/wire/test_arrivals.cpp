#include <gtest/gtest.h>

#include "voting/wire/arrivals.h"

namespace {

using wire::Arrivals;

TEST(Arrivals, OneAddressDisplacesItsOwn) {
    Arrivals arrivals(2, 100);
    EXPECT_EQ(arrivals.come(1, "a"), std::nullopt);
    EXPECT_EQ(arrivals.come(2, "b"), std::nullopt);
    EXPECT_EQ(arrivals.come(3, "a"), std::nullopt);
    EXPECT_EQ(arrivals.come(4, "a"), 1u);
    EXPECT_EQ(arrivals.come(5, "a"), 3u);
    EXPECT_TRUE(arrivals.waits(2));
}

TEST(Arrivals, TooManyTogetherDisplaceTheAddressThatHasMost) {
    Arrivals arrivals(3, 4);
    arrivals.come(1, "tablet"), arrivals.come(2, "a"), arrivals.come(3, "b"), arrivals.come(4, "b");
    EXPECT_EQ(arrivals.come(5, "c"), 3u);
    EXPECT_EQ(arrivals.come(6, "d"), 1u);  // one each: the longest
    EXPECT_EQ(arrivals.size(), 4u);
}

TEST(Arrivals, WhoIsKnownOrGoneTakesNoPlace) {
    Arrivals arrivals(1, 2);
    arrivals.come(1, "a");
    EXPECT_EQ(arrivals.beside(1), 1u);
    arrivals.leave(1), arrivals.leave(1), arrivals.leave(7);
    EXPECT_EQ(arrivals.beside(1), 0u);
    EXPECT_EQ(arrivals.come(2, "a"), std::nullopt);
    EXPECT_EQ(arrivals.come(3, "b"), std::nullopt);
    EXPECT_EQ(arrivals.size(), 2u);
}

}  // namespace
