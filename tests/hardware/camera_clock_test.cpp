// The clocks of network cameras, simulated: what is made of their packets' times.

#include "hardware/rtsp/camera_clock.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace rtsp {
namespace {

constexpr std::size_t kPicture = 0, kSound = 1;
constexpr double kStart = 1000, kAllowed = 10e-3 / (4 * 3600) * 1e6;  // millionths: 10 ms in 4 h

std::uint64_t ns(double seconds) {
    return static_cast<std::uint64_t>(std::llround(seconds * 1e9));
}

/// A camera of 30 pictures and 50 pieces of sound a second; its picture takes 120 ms to encode, its sound 20.
struct Camera {
    CameraClock clock{{90'000, 48'000}};
    std::mt19937 random{14};
    double ppm = 0, wall = 3.9e9, picture_delay = 0.120;
    double sound_rtp = 0;    // s that its RTP time is moved by
    double off[2] = {0, 0};  // s by which the newest units are placed late
    double last[2] = {0, 0};
    bool overtaken = false;  // a unit is placed before the one before it
    double told[2] = {0, 0};

    double counted(double truth) const { return truth * (1 + ppm * 1e-6); }
    std::uint32_t rtp(std::size_t track, double truth) const {
        double at = track == kPicture ? counted(truth) + 47'000 : counted(truth) + 80'000 + sound_rtp;
        return static_cast<std::uint32_t>(std::llround(at * (track == kPicture ? 90'000 : 48'000)));
    }
    void give(std::size_t track, double truth) {
        double wait = std::exponential_distribution<double>(1 / 0.003)(random);
        double arrival = truth + wait + (track == kPicture ? picture_delay : 0.020);
        last[track] = arrival = std::max(arrival, last[track]);
        double at = static_cast<double>(clock.place(track, rtp(track, truth), ns(kStart + arrival))) / 1e9;
        overtaken = overtaken || at <= told[track];
        told[track] = at, off[track] = at - kStart - truth;
    }
    void report(std::size_t track, double truth) {
        clock.report(track, rtp(track, truth), ns(wall + counted(truth)));
    }
    /// Each unit in its turn, a report of each track every 5 s when `reports`; `see` after each picture.
    template <class See>
    void run(double from, double to, bool reports, See see) {
        for (auto i = static_cast<int>(from * 150); i < static_cast<int>(to * 150); ++i) {
            double truth = i / 150.0;
            if (i % 3 == 0) give(kSound, truth);
            if (i % 5 == 0) give(kPicture, truth), see(truth);
            if (reports && i % 750 == 10) report(kPicture, truth), report(kSound, truth);
        }
    }
    void run(double from, double to, bool reports = true) {
        run(from, to, reports, [](double) {});
    }
};

TEST(CameraClock, ThatIsOffIsFollowed) {
    for (double ppm : {-300.0, 300.0}) {
        Camera camera;
        camera.ppm = ppm;
        double n = 0, x = 0, y = 0, xx = 0, xy = 0, most = 0;
        camera.run(0, 600, true, [&](double truth) {
            if (truth < 5) return;
            double off = camera.off[kPicture];
            ++n, x += truth, y += off, xx += truth * truth, xy += truth * off;
            most = std::max(most, std::abs(off - 0.020));
        });
        double slope = (n * xy - x * y) / (n * xx - x * x) * 1e6;
        EXPECT_LT(std::abs(slope), kAllowed);
        EXPECT_LT(most, 0.005);
        std::printf("%+.0f ppm: %+.3f ppm left, %.2f ms in 4 h, at most %.1f ms off\n", ppm, slope,
                    std::abs(slope) * 4 * 3600 / 1e3, most * 1e3);
    }
}

TEST(CameraClock, LaysBothTracksOnOneLineByTheCamerasReports) {
    Camera camera;
    camera.run(0, 0.05, false);
    EXPECT_GT(std::abs(camera.off[kPicture] - camera.off[kSound]), 0.05);  // by their arrivals alone
    camera.run(0.05, 10);
    EXPECT_NEAR(camera.off[kPicture], camera.off[kSound], 1e-3);
    EXPECT_NEAR(camera.off[kSound], 0.020, 2e-3);  // the shortest delay of both counts as none
}

TEST(CameraClock, LetsNoUnitOvertakeTheNext) {
    Camera camera;
    camera.picture_delay = 0.5;  // the first: what a camera holds back for whoever joins
    auto see = [&](double) { camera.picture_delay = std::max(0.120, camera.picture_delay - 0.1); };
    camera.run(0, 1, false, see);
    camera.report(kPicture, 1), camera.report(kSound, 1);
    camera.run(1, 5);
    EXPECT_FALSE(camera.overtaken);
    EXPECT_NEAR(camera.off[kPicture], camera.off[kSound], 1e-3);
}

TEST(CameraClock, TakesReportsThatComeBeforeThePackets) {
    Camera camera;
    camera.report(kPicture, 0), camera.report(kSound, 0);
    camera.run(0, 2, false);
    EXPECT_NEAR(camera.off[kPicture], camera.off[kSound], 1e-3);
}

TEST(CameraClock, IsNotMovedByAWallClockThatIsSet) {
    Camera camera;
    camera.run(0, 20);
    double before = camera.off[kPicture];
    for (double step : {-3600.0, 2.0, 86'400.0, -0.7}) {
        camera.wall += step;
        camera.run(20, 40, true, [&](double) {
            EXPECT_NEAR(camera.off[kPicture], before, 4e-3) << step;
            EXPECT_NEAR(camera.off[kSound], before, 4e-3) << step;
        });
        camera.clock = CameraClock({90'000, 48'000});
        camera.last[0] = camera.last[1] = 0;
        camera.run(0, 20);
        before = camera.off[kPicture];
    }
}

TEST(CameraClock, LeavesReportsThatContradictEachOtherAlone) {
    Camera camera;
    camera.run(0, 10);
    for (int i = 0; i < 5; ++i) {  // a wall clock that stands
        camera.clock.report(kPicture, camera.rtp(kPicture, 10 + i), ns(camera.wall + 7));
        camera.clock.report(kSound, camera.rtp(kSound, 10 + i), ns(camera.wall + 7));
        camera.run(10 + i, 11 + i, false);
        EXPECT_NEAR(camera.off[kPicture], 0.020, 4e-3);
        EXPECT_NEAR(camera.off[kSound], 0.020, 4e-3);
    }
}

TEST(CameraClock, LaysATrackAnewThatBeginsToCountFromElsewhere) {
    Camera camera;
    camera.run(0, 20);
    camera.sound_rtp = -7'000;
    camera.run(20, 21, false);
    EXPECT_LT(std::abs(camera.off[kSound] - 0.020), 0.030);  // by its arrival
    EXPECT_NEAR(camera.off[kPicture], 0.020, 4e-3);          // the other is not touched
    camera.run(21, 40);
    EXPECT_NEAR(camera.off[kPicture], camera.off[kSound], 1e-3);
}

TEST(CameraClock, GoesOnWhenItsCountRunsOver) {
    CameraClock clock({90'000});
    std::uint32_t rtp = 0xFFFFFFFFu - 90'000;
    std::uint64_t before = 0;
    for (int i = 0; i < 100; ++i, rtp += 3000) {
        std::uint64_t told = clock.place(0, rtp, ns(kStart + i / 30.0));
        if (before) {
            EXPECT_NEAR(static_cast<double>(told - before), 1e9 / 30, 1e3);
        }
        before = told;
    }
}

TEST(CameraClock, GivesThePacketsOfAPictureOneTime) {
    CameraClock clock({90'000});
    std::uint64_t first = clock.place(0, 5000, ns(kStart));
    EXPECT_EQ(clock.place(0, 5000, ns(kStart + 0.030)), first);
}

}  // namespace
}  // namespace rtsp
