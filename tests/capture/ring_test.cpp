#include "recorder/capture/ring.h"

#include <gtest/gtest.h>

namespace capture_test {
namespace {

using namespace capture;

constexpr std::uint64_t kMs = 1'000'000, kSecond = 1'000'000'000;

/// A camera of 10 pictures and 20 sounds a second, with numbers for its octets.
struct Camera {
    Ring ring;
    unsigned keyframe_every;
    std::size_t picture_bytes = 1000;
    std::uint64_t time_ns = 1000 * kSecond;
    std::uint64_t pictures = 0, sounds = 0;
    std::shared_ptr<const TrackForm> forms[2] = {
        std::make_shared<TrackForm>(TrackForm{Track::picture, 1, {}, "picture"}),
        std::make_shared<TrackForm>(TrackForm{Track::sound, 1, {}, "sound"})};

    Camera(RingLimits limits, unsigned every) : ring(limits), keyframe_every(every) {}

    void give(Track track, bool key, std::size_t size, std::uint64_t at) {
        MediaUnit unit;
        unit.track = track;
        unit.form = forms[track == Track::picture ? 0 : 1];
        unit.number = track == Track::picture ? ++pictures : ++sounds;
        unit.time_ns = at, unit.duration_ns = 50 * kMs;
        unit.keyframe = unit.opens = key;
        unit.size = size;
        ring.keep(unit);
    }
    void run(std::uint64_t length_ns) {
        for (std::uint64_t end = time_ns + length_ns; time_ns < end; time_ns += 100 * kMs) {
            give(Track::picture, pictures % keyframe_every == 0, picture_bytes, time_ns);
            give(Track::sound, true, 10, time_ns);
            give(Track::sound, true, 10, time_ns + 50 * kMs);
        }
    }
    std::uint64_t oldest() const { return ring.kept().front().time_ns; }
};

TEST(Ring, KeepsItsLengthFromAKeyframeOn) {
    Camera camera({3 * kSecond}, 10);
    camera.run(20 * kSecond);
    EXPECT_LE(camera.oldest(), camera.time_ns - 3 * kSecond);
    EXPECT_GE(camera.oldest(), camera.time_ns - 5 * kSecond);
    auto begin = camera.ring.beginning({camera.time_ns - 3 * kSecond, {}});
    ASSERT_TRUE(begin);
    EXPECT_LE(begin->start_ns, camera.time_ns - 3 * kSecond);
    EXPECT_GE(begin->start_ns, camera.time_ns - 4 * kSecond);
    EXPECT_EQ(begin->forms.size(), 2u);
    EXPECT_FALSE(camera.ring.limited());
}

TEST(Ring, AGroupOfPicturesLongerThanItIsKeptFromItsKeyframe) {
    Camera camera({3 * kSecond}, 300);
    camera.run(25 * kSecond);
    auto begin = camera.ring.beginning({camera.time_ns - 3 * kSecond, {}});
    ASSERT_TRUE(begin);
    EXPECT_EQ(begin->start_ns, 1000 * kSecond);  // its only keyframe
    camera.run(15 * kSecond);
    begin = camera.ring.beginning({camera.time_ns, {}});
    ASSERT_TRUE(begin);
    EXPECT_EQ(begin->start_ns, 1030 * kSecond);
}

TEST(Ring, OffKeepsFromTheLastKeyframeAlone) {
    Camera camera({0}, 10);
    camera.run(20 * kSecond + 500 * kMs);
    EXPECT_EQ(camera.oldest(), 1020 * kSecond);
    EXPECT_TRUE(camera.ring.beginning({camera.time_ns, {}}));
}

TEST(Ring, TheLimitOfOctetsIsNeverPassedAndIsTold) {
    Camera camera({10 * kSecond, 30'000}, 10);  // three groups of pictures
    for (int i = 0; i < 200; ++i) {
        camera.run(100 * kMs);
        ASSERT_LE(camera.ring.bytes(), 30'000u);
        ASSERT_TRUE(camera.ring.beginning({camera.time_ns, {}}));
    }
    EXPECT_TRUE(camera.ring.limited());
    camera.picture_bytes = 100;
    camera.run(15 * kSecond);
    EXPECT_FALSE(camera.ring.limited());
}

TEST(Ring, AGroupThatAloneIsTooLargeIsToldAndTheNextKeyframeBeginsAnew) {
    Camera camera({10 * kSecond, 30'000}, 50);
    camera.run(4 * kSecond);
    EXPECT_LE(camera.ring.bytes(), 30'000u);
    EXPECT_TRUE(camera.ring.limited());
    EXPECT_FALSE(camera.ring.beginning({camera.time_ns, {}}));  // no picture without its keyframe
    camera.run(2 * kSecond);
    auto begin = camera.ring.beginning({camera.time_ns, {}});
    ASSERT_TRUE(begin);
    EXPECT_EQ(begin->start_ns, 1005 * kSecond);
}

TEST(Ring, WhatIsHeldStaysUntilItIsLetGo) {
    Camera camera({kSecond}, 10);
    camera.run(5 * kSecond);
    camera.ring.hold(camera.time_ns);
    std::uint64_t held = camera.time_ns;
    camera.run(30 * kSecond);
    auto begin = camera.ring.beginning({held, {}});
    ASSERT_TRUE(begin);
    EXPECT_EQ(begin->start_ns, held);
    EXPECT_FALSE(camera.ring.limited());
    camera.ring.hold({});
    camera.run(2 * kSecond);
    EXPECT_GE(camera.oldest(), camera.time_ns - 3 * kSecond);
}

TEST(Ring, OfASourceThatIsLongGoneGivesNothing) {
    Camera camera({10 * kSecond}, 10);
    camera.run(20 * kSecond);
    EXPECT_TRUE(camera.ring.beginning({camera.time_ns, {}}));
    EXPECT_FALSE(camera.ring.beginning({camera.time_ns + 3600 * kSecond, {}}));
}

TEST(Ring, APictureThatIsOverKeepsNoSoundBehindIt) {
    Camera camera({3 * kSecond}, 10);
    camera.run(5 * kSecond);
    for (int i = 0; i < 1000; ++i) camera.give(Track::sound, true, 10, camera.time_ns += 50 * kMs);
    EXPECT_GE(camera.oldest(), camera.time_ns - 4 * kSecond);
    auto begin = camera.ring.beginning({camera.time_ns, {}});
    ASSERT_TRUE(begin);
    ASSERT_EQ(begin->forms.size(), 1u);
    EXPECT_EQ(begin->forms.front().track, Track::sound);
}

TEST(Ring, AnOlderEncodingIsNotForgottenBeforeItsTime) {
    Camera camera({10 * kSecond}, 10);
    camera.run(3 * kSecond);
    camera.forms[0] = std::make_shared<TrackForm>(TrackForm{Track::picture, 2, {}, "other"});
    camera.run(3 * kSecond);
    auto begin = camera.ring.beginning({1000 * kSecond, {}});
    ASSERT_TRUE(begin);
    EXPECT_EQ(begin->forms.front().number, 1u);
    begin = camera.ring.beginning({1003 * kSecond, {31, 0}});
    ASSERT_TRUE(begin);
    EXPECT_EQ(begin->forms.front().number, 2u);
}

}  // namespace
}  // namespace capture_test
