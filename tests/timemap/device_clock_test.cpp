// Devices whose clocks are off, simulated: hours in milliseconds.

#include "recorder/timemap/device_clock.h"

#include <gtest/gtest.h>

#include <cmath>
#include <functional>
#include <random>
#include <vector>

namespace timemap {
namespace {

constexpr double kPacket = 0.020;  // s of the device's time
constexpr double kMonotonicStart = 1234.5;

struct Sample {
    double truth = 0;      // s since the start, monotonic
    double corrected = 0;  // s by which the told time is off
    double raw = 0;        // s by which counting alone is off
};

/// Which delay a packet has on its way, in s, at that second.
using Delay = std::function<double(double, std::mt19937&)>;

double busy_machine(double, std::mt19937& random) {
    double wait = std::exponential_distribution<double>(1 / 0.002)(random);
    if (std::uniform_int_distribution<int>(0, 200)(random) == 0) wait += 0.080;
    return 0.005 + wait;
}

/// `rate` is the length of the device's second at a true second.
std::vector<Sample> simulate(double seconds, const std::function<double(double)>& rate, const Delay& delay) {
    std::mt19937 random(490);
    DeviceClock clock;
    std::vector<Sample> samples;
    double truth = 0, device = 0;
    for (std::size_t i = 0; truth < seconds; ++i) {
        truth += kPacket * rate(truth), device += kPacket;
        double arrival = kMonotonicStart + truth + delay(truth, random);
        auto device_ns = static_cast<std::uint64_t>(std::llround(device * 1e9));
        clock.note(device_ns, static_cast<std::uint64_t>(std::llround(arrival * 1e9)));
        double told = static_cast<double>(clock.monotonic(device_ns)) / 1e9 - kMonotonicStart;
        samples.push_back({truth, told - truth, device - truth});
    }
    return samples;
}

/// Of the line of least squares through a deviation, in millionths.
double slope_ppm(const std::vector<Sample>& samples, double Sample::*deviation, double from, double to) {
    double n = 0, x = 0, y = 0, xx = 0, xy = 0;
    for (const Sample& s : samples)
        if (s.truth >= from && s.truth < to) ++n, x += s.truth, y += s.*deviation;
    x /= n, y /= n;
    for (const Sample& s : samples)
        if (s.truth >= from && s.truth < to)
            xx += (s.truth - x) * (s.truth - x), xy += (s.truth - x) * (s.*deviation - y);
    return xy / xx * 1e6;
}

double worst(const std::vector<Sample>& samples, double from) {
    double most = 0;
    for (const Sample& s : samples)
        if (s.truth >= from) most = std::max(most, std::abs(s.corrected - 0.005));
    return most;
}

std::function<double(double)> off_by(double ppm) {
    return [ppm](double) { return 1 + ppm * 1e-6; };
}

constexpr double kTenMinutes = 600, kFourHours = 4 * 3600.0;
constexpr double kAllowed = 10e-3 / kFourHours * 1e6;  // 10 ms in 4 h: 0.69 millionths

TEST(DeviceClock, OfTenMinutesDriftsLessThanTenMillisecondsInFourHours) {
    for (double ppm : {-300.0, -20.0, 0.0, 20.0, 300.0}) {
        auto samples = simulate(kTenMinutes, off_by(ppm), busy_machine);
        EXPECT_NEAR(slope_ppm(samples, &Sample::raw, 0, kTenMinutes), -ppm, 1) << ppm;
        double slope = slope_ppm(samples, &Sample::corrected, 0, kTenMinutes);
        EXPECT_LT(std::abs(slope), kAllowed) << ppm;
        std::printf("%+.0f ppm: %+.4f ppm left, %.2f ms in 4 h, at most %.2f ms off\n", ppm, slope,
                    std::abs(slope) * kFourHours / 1e3, worst(samples, 0) * 1e3);
    }
}

TEST(DeviceClock, OfFourHoursIsNeverOffByMoreThanAMillisecond) {
    auto warm = [](double at) {
        return 1 + 300e-6 + 3e-6 * std::sin(at / 500);
    };  // a room that warms and cools
    auto samples = simulate(kFourHours, warm, busy_machine);
    EXPECT_LT(worst(samples, 10), 1e-3);
    EXPECT_GT(std::abs(samples.back().raw), 4.0);  // by counting alone
}

TEST(DeviceClock, IsRightFromTheFirstSecondOn) {
    auto samples = simulate(10, off_by(300), busy_machine);
    EXPECT_LT(worst(samples, 0), 15e-3);  // one unit is enough to be within its delay
    EXPECT_LT(worst(samples, 1), 2e-3);
}

TEST(DeviceClock, OutlivesSecondsInWhichTheMachineIsBusy) {
    auto samples = simulate(300, off_by(-300), [](double at, std::mt19937& random) {
        bool stalled = std::fmod(at, 20) < 2;
        return busy_machine(at, random) + (stalled ? 0.3 : 0);
    });
    EXPECT_LT(worst(samples, 30), 2e-3);
}

TEST(DeviceClock, FollowsADeviceThatLostSamples) {
    auto samples = simulate(300, off_by(300), [](double at, std::mt19937& random) {
        return busy_machine(at, random) +
               (at > 100 ? 0.25 : 0);  // what is counted is 250 ms short from there on
    });
    double most = 0;
    for (const Sample& s : samples)
        if (s.truth > 104) most = std::max(most, std::abs(s.corrected - 0.255));
    EXPECT_LT(most, 2e-3);
}

TEST(DeviceClock, ComesBackFromAStartThatWasTooLate) {
    auto samples = simulate(120, off_by(0), [](double at, std::mt19937& random) {
        return busy_machine(at, random) + (at < 10 ? 0.4 : 0);
    });
    EXPECT_LT(worst(samples, 12), 2e-3);
}

TEST(DeviceClock, PlacesNoUnitBeforeTheOneBefore) {
    std::mt19937 random(14);
    DeviceClock clock;
    std::uint64_t last = 0;
    double off = 0;
    for (std::uint64_t i = 0; i < 2000; ++i) {
        double late = busy_machine(0, random) + (i < 500 ? 0.4 : 0);  // the first 10 s come late
        auto arrival = static_cast<std::uint64_t>(5e9 + (static_cast<double>(i + 1) * kPacket + late) * 1e9);
        std::uint64_t at = clock.place(i * 20'000'000, 20'000'000, arrival);
        ASSERT_TRUE(i == 0 || at >= last + 15'000'000) << i;
        last = at, off = static_cast<double>(at) - (5e9 + static_cast<double>(i) * 20e6 + 5e6);
    }
    EXPECT_LT(std::abs(off), 2e6);
}

TEST(DeviceClock, BeginsAnewWhenTheDeviceCountsFromElsewhere) {
    for (std::int64_t jump : {3600, 2, -2, -3600}) {
        DeviceClock clock;
        for (std::uint64_t i = 0; i < 1000; ++i) {
            std::uint64_t device = 7'200'000'000'000 + i * 20'000'000;
            if (i >= 500) device += static_cast<std::uint64_t>(jump * 1'000'000'000);
            std::uint64_t began = 5'000'000'000 + i * 20'000'000;
            EXPECT_EQ(clock.place(device, 20'000'000, began + 20'000'000), began) << jump << " s, unit " << i;
        }
    }
}

TEST(DeviceClock, TellsTheRateOfTheDevice) {
    DeviceClock clock;
    EXPECT_FALSE(clock.known());
    for (std::uint64_t i = 1; i <= 6000; ++i) clock.note(i * 20'000'000, 5'000'000'000 + i * 20'003'000);
    EXPECT_NEAR(clock.ppm(), 150, 0.1);
}

}  // namespace
}  // namespace timemap
