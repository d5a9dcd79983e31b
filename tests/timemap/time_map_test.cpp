#include "recorder/timemap/time_map.h"

#include <gtest/gtest.h>

#include <limits>
#include <vector>

namespace timemap {
namespace {

constexpr std::uint64_t kSecond = 1'000'000'000;

template <class Id>
Id id(std::uint8_t n) {
    Id made;
    made.bytes.fill(n);
    return made;
}

ClipTimes clip(std::uint8_t n, std::uint8_t boot, std::uint64_t mono_ns, std::int64_t wall_ms,
               std::uint64_t length_s) {
    return {id<evidence::ClipId>(n), id<evidence::BootId>(boot), mono_ns, wall_ms, length_s * kSecond};
}

std::uint64_t at(const TimeMap& map, std::uint8_t n, std::uint64_t media_ns = 0) {
    return map.common_ns(id<evidence::ClipId>(n), media_ns);
}

TEST(TimeMap, PlacesTheClipsOfABootByTheMonotonicClock) {
    const std::vector<ClipTimes> clips = {clip(1, 1, 50 * kSecond + 123'456'789, 1'714'712'400'123, 60),
                                          clip(2, 1, 50 * kSecond + 1'000, 1'714'712'400'000, 60),
                                          clip(3, 1, 110 * kSecond, 1'714'712'460'000, 60)};
    TimeMap map(clips);
    EXPECT_EQ(at(map, 2), 0u);
    EXPECT_EQ(at(map, 1), 123'455'789u);
    EXPECT_EQ(at(map, 3, 5), 60 * kSecond - 1'000 + 5);
    EXPECT_EQ(map.wall_ms(), 1'714'712'400'000);
    EXPECT_FALSE(map.wall_went_back());
}

TEST(TimeMap, IsNotMovedByAWallClockThatSomebodySets) {
    const std::vector<ClipTimes> clips = {clip(1, 1, 10 * kSecond, 1'714'712'400'000, 60),
                                          clip(2, 1, 70 * kSecond, 1'714'712'460'000, 60),
                                          clip(3, 1, 130 * kSecond, 1'614'712'460'000, 60)};
    TimeMap map(clips);
    EXPECT_EQ(at(map, 2), 60 * kSecond);
    EXPECT_EQ(at(map, 3), 120 * kSecond);
    EXPECT_EQ(map.wall_ms(), 1'714'712'400'000);
}

TEST(TimeMap, PlacesBootsByTheWallClock) {
    const std::vector<ClipTimes> clips = {clip(1, 1, 5'000 * kSecond, 1'714'712'400'000, 60),
                                          clip(2, 2, 30 * kSecond, 1'714'712'520'000, 60),
                                          clip(3, 2, 31 * kSecond, 1'714'712'521'000, 60)};
    TimeMap map(clips);
    EXPECT_EQ(at(map, 2), 120 * kSecond);
    EXPECT_EQ(at(map, 3), 121 * kSecond);
}

TEST(TimeMap, NeverLaysALaterBootOverAnEarlier) {
    const std::vector<ClipTimes> clips = {clip(1, 1, 5'000 * kSecond, 1'714'712'400'000, 60),
                                          clip(2, 2, 31 * kSecond, 1'714'712'301'000, 60),
                                          clip(3, 2, 30 * kSecond, 1'714'712'300'000, 60)};
    TimeMap map(clips);
    EXPECT_TRUE(map.wall_went_back());
    EXPECT_EQ(at(map, 3), 60 * kSecond);
    EXPECT_EQ(at(map, 2), 61 * kSecond);
}

TEST(TimeMap, TimesThatNoClockShowsOverflowNothing) {
    constexpr auto kMost = std::numeric_limits<std::int64_t>::max();
    const std::vector<ClipTimes> clips = {
        clip(1, 1, 5 * kSecond, 1'714'712'400'000, 60),
        clip(2, 2, 0, kMost, 60),
        clip(3, 3, ~std::uint64_t{0}, std::numeric_limits<std::int64_t>::min(), 60),
        {id<evidence::ClipId>(4), id<evidence::BootId>(4), 1, 1, ~std::uint64_t{0}},
        clip(5, 5, 1, 1, 60)};
    TimeMap map(clips);
    EXPECT_EQ(at(map, 1), 0u);
    EXPECT_LE(at(map, 2), at(map, 3));
    EXPECT_LE(at(map, 3), at(map, 4));
    EXPECT_LE(at(map, 4), at(map, 5));
    EXPECT_LT(at(map, 5), std::uint64_t{1} << 62 | 1);
    EXPECT_EQ(map.wall_ms(), 1'714'712'400'000);
    EXPECT_EQ(TimeMap(std::span(clips).subspan(1, 1)).wall_ms(), 9'000'000'000'000);
}

}  // namespace
}  // namespace timemap
