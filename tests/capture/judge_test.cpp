#include <gtest/gtest.h>

#include "recorder/capture/monitor.h"

namespace {

using capture::PictureJudge;
using capture::PictureState;
using capture::SoundJudge;
using capture::SoundState;

constexpr std::uint64_t kHalf = 500'000'000;

TEST(PictureJudge, AMovingPictureIsAlive) {
    PictureJudge judge;
    EXPECT_EQ(judge.judge(0, 0.4, 0.05), PictureState::unknown);
    for (int i = 1; i < 20; ++i)
        EXPECT_EQ(judge.judge(static_cast<std::uint64_t>(i) * kHalf, 0.4 + i * 1e-5, 0.05),
                  PictureState::alive);
}

TEST(PictureJudge, AStillPictureIsFrozenAfterFourSecondsAndAliveWhenItMoves) {
    PictureJudge judge;
    PictureState last = PictureState::unknown;
    for (std::uint64_t i = 0; i < 8; ++i) last = judge.judge(i * kHalf, 0.4, 0.05);
    EXPECT_EQ(last, PictureState::alive);
    EXPECT_EQ(judge.judge(8 * kHalf, 0.4, 0.05), PictureState::frozen);
    EXPECT_EQ(judge.since_ns(), 0u);
    EXPECT_EQ(judge.judge(9 * kHalf, 0.41, 0.05), PictureState::alive);
    EXPECT_EQ(judge.judge(10 * kHalf, 0.42, 0.05), PictureState::alive);
    EXPECT_EQ(judge.since_ns(), 9 * kHalf);
}

TEST(PictureJudge, ACoveredLensIsBlackAfterASecond) {
    PictureJudge judge;
    static_cast<void>(judge.judge(0, 0.4, 0.05));
    EXPECT_EQ(judge.judge(kHalf, 0.0627, 1e-5), PictureState::alive);
    EXPECT_EQ(judge.judge(2 * kHalf, 0.0628, 2e-5), PictureState::black);
    EXPECT_EQ(judge.since_ns(), 0u);  // the last bright one
    EXPECT_EQ(judge.judge(3 * kHalf, 0.0628, 0.01),
              PictureState::alive);  // dark, but there is something in it
}

TEST(SoundJudge, SpeechIsAliveAndThreeSecondsBelowMinusSixtyAreSilence) {
    SoundJudge judge;
    EXPECT_EQ(judge.judge(0, -70), SoundState::unknown);
    EXPECT_EQ(judge.judge(kHalf, -40), SoundState::alive);
    EXPECT_EQ(judge.judge(6 * kHalf, -61), SoundState::alive);
    EXPECT_EQ(judge.judge(7 * kHalf, -61), SoundState::silent);
    EXPECT_EQ(judge.since_ns(), kHalf);
    EXPECT_EQ(judge.judge(8 * kHalf, -59), SoundState::alive);
}

TEST(SoundJudge, NeverHeardIsSilentAfterThreeSeconds) {
    SoundJudge judge;
    EXPECT_EQ(judge.judge(0, -70), SoundState::unknown);
    EXPECT_EQ(judge.judge(6 * kHalf, -70), SoundState::silent);
}

TEST(SoundJudge, DigitalSilenceIsAMicrophoneSwitchedOff) {
    SoundJudge judge;
    static_cast<void>(judge.judge(0, -40));
    EXPECT_EQ(judge.judge(kHalf, -700), SoundState::alive);
    EXPECT_EQ(judge.judge(6 * kHalf, -700), SoundState::muted);
    EXPECT_EQ(judge.since_ns(), 0u);
    EXPECT_EQ(judge.judge(7 * kHalf, -80), SoundState::silent);  // on again, and nobody speaks
    EXPECT_EQ(judge.since_ns(), 7 * kHalf);
    EXPECT_EQ(judge.judge(8 * kHalf, -40), SoundState::alive);
}

}  // namespace
