// Alarms as the journal has them: raised in time, with the true bounds, cleared by the facts.

#include "recorder/capture/alarm_keeper.h"
#include "tests/capture/room_fixture.h"
#include "tests/capture/scene.h"

namespace capture_test {
namespace {

using namespace evidence;
using capture::Condition;
using State = Condition::State;

constexpr std::int64_t kKeyframe = 400;  // ms from one to the next, and some
constexpr std::int64_t kHour = 3'600'000;
constexpr std::uint64_t kGiB = std::uint64_t{1} << 30;

SourceId source_id(std::uint8_t n) {
    SourceId id;
    id.bytes.fill(n);
    return id;
}

/// Alarms that a room of one camera and one microphone tells.
struct Alarmed : testing::Test {
    Scene camera, microphone;
    RoomFixture room;

    void open() {
        std::vector<std::unique_ptr<capture::Source>> sources;
        sources.push_back(camera.source("Camera 1", true));
        sources.push_back(microphone.source("Microphone 1", false));
        room.open(std::move(sources));
        ASSERT_TRUE(room.wait_live("Camera 1") && room.wait_live("Microphone 1"));
        const auto alive = [&] {
            return room.status["Camera 1"].picture == capture::PictureState::alive &&
                   room.status["Microphone 1"].sound == capture::SoundState::alive;
        };
        ASSERT_TRUE(room.loop.run_until(alive, seconds(8)));
    }
    std::int64_t now() const { return room.clock.now().wall_ms; }

    const Alarm* alarm(Trouble what, const std::string& source) const {
        const Alarm* found = nullptr;
        for (const Alarm& each : room.log.alarms().all())
            if (each.raised.what == what && each.raised.source_name.value_or("") == source) found = &each;
        return found;
    }
    /// Waits for it; how long it took, in ms; -1: it never came.
    std::int64_t raised_after(Trouble what, const std::string& source, std::int64_t since) {
        const auto there = [&] { return alarm(what, source) && !alarm(what, source)->until; };
        return room.loop.run_until(there, seconds(10)) ? now() - since : -1;
    }
    std::int64_t cleared_after(Trouble what, const std::string& source, std::int64_t since) {
        const auto there = [&] { return alarm(what, source) && alarm(what, source)->until; };
        return room.loop.run_until(there, seconds(10)) ? now() - since : -1;
    }
    void expect_bounds(Trouble what, const std::string& source, std::int64_t from, std::int64_t until,
                       std::int64_t within) {
        const Alarm* found = alarm(what, source);
        ASSERT_TRUE(found && found->until);
        EXPECT_NEAR(static_cast<double>(found->raised.from.ms), static_cast<double>(from),
                    static_cast<double>(within))
            << to_word(what);
        EXPECT_NEAR(static_cast<double>(found->until->ms), static_cast<double>(until),
                    static_cast<double>(within))
            << to_word(what);
    }
};

TEST_F(Alarmed, BlackAndMutedAreToldWithinFiveSecondsWithTheirBounds) {
    open();
    ASSERT_TRUE(room.recorder->start(room.interview).ok());
    const std::int64_t from = now();
    camera.show(Scene::Picture::black), microphone.speak(0);
    EXPECT_LE(raised_after(Trouble::black, "Camera 1", from), 5000);
    EXPECT_LE(raised_after(Trouble::muted, "Microphone 1", from), 5000);
    EXPECT_EQ(room.recorder->standing().size(), 2u);
    const std::int64_t until = now();
    camera.show(Scene::Picture::moving), microphone.speak(0.5);
    EXPECT_GE(cleared_after(Trouble::black, "Camera 1", until), 0);
    EXPECT_GE(cleared_after(Trouble::muted, "Microphone 1", until), 0);
    expect_bounds(Trouble::black, "Camera 1", from, until, kKeyframe + 100);
    expect_bounds(Trouble::muted, "Microphone 1", from, until, 200);
    ASSERT_TRUE(room.stop_and_wait());
    EXPECT_TRUE(room.recorder->standing().empty());
}

TEST_F(Alarmed, FrozenAndSilentAreToldWithinFiveSecondsWithTheirBounds) {
    open();
    ASSERT_TRUE(room.recorder->start(room.interview).ok());
    const std::int64_t from = now();
    camera.show(Scene::Picture::still), microphone.speak(0.0002);
    EXPECT_LE(raised_after(Trouble::silent, "Microphone 1", from), 5000);
    EXPECT_LE(raised_after(Trouble::frozen, "Camera 1", from), 5000);
    const std::int64_t until = now();
    camera.show(Scene::Picture::moving), microphone.speak(0.5);
    EXPECT_GE(cleared_after(Trouble::frozen, "Camera 1", until), 0);
    EXPECT_GE(cleared_after(Trouble::silent, "Microphone 1", until), 0);
    expect_bounds(Trouble::frozen, "Camera 1", from, until, kKeyframe + 100);
    expect_bounds(Trouble::silent, "Microphone 1", from, until, 200);
    ASSERT_TRUE(room.stop_and_wait());
}

TEST_F(Alarmed, ADarkRoomIsNoneWhileNothingIsRecorded) {
    open();
    camera.show(Scene::Picture::black);
    ASSERT_TRUE(room.loop.run_until(
        [&] { return room.status["Camera 1"].picture == capture::PictureState::black; }, seconds(8)));
    EXPECT_TRUE(room.log.alarms().all().empty());
    const std::int64_t started = now();
    ASSERT_TRUE(room.recorder->start(room.interview).ok());
    EXPECT_LE(raised_after(Trouble::black, "Camera 1", started), 1000);
    EXPECT_LT(alarm(Trouble::black, "Camera 1")->raised.from.ms, started);  // since when it is so
    ASSERT_TRUE(room.stop_and_wait());
    EXPECT_FALSE(alarm(Trouble::black, "Camera 1")->until);  // only the fact clears it
    camera.show(Scene::Picture::moving);
    EXPECT_GE(cleared_after(Trouble::black, "Camera 1", now()), 0);
}

TEST_F(Alarmed, ALostDeviceIsToldWithinTwoSecondsAndSaysWhy) {
    open();
    const std::int64_t from = now();
    camera.unplug();
    EXPECT_LE(raised_after(Trouble::lost, "Camera 1", from), 2000);
    EXPECT_EQ(alarm(Trouble::lost, "Camera 1")->raised.why, Loss::closed);
    ASSERT_TRUE(room.loop.run_until([&] { return room.status["Camera 1"].why == Loss::absent; }, seconds(3)));
    camera.plug();
    const std::int64_t plugged = now();
    EXPECT_GE(cleared_after(Trouble::lost, "Camera 1", plugged), 0);
    EXPECT_NEAR(static_cast<double>(alarm(Trouble::lost, "Camera 1")->raised.from.ms),
                static_cast<double>(from), 200);
    EXPECT_GE(alarm(Trouble::lost, "Camera 1")->until->ms, plugged);
    EXPECT_LE(alarm(Trouble::lost, "Camera 1")->until->ms, plugged + 1500);
    EXPECT_FALSE(alarm(Trouble::lost, "Microphone 1"));
}

TEST_F(Alarmed, ADiskThatFillsIsToldAndKeepsTheJournalsReserve) {
    std::atomic<std::uint64_t> free{100 * kGiB};
    room.space = [&] { return std::pair(free.load(), 200 * kGiB); };
    open();
    ASSERT_TRUE(room.recorder->start(room.interview).ok());
    ASSERT_TRUE(room.loop.run_until([&] { return room.of_kind<ClipOpened>().size() == 2; }, seconds(5)));
    EXPECT_FALSE(alarm(Trouble::disklow, ""));
    free = 3 * kGiB;  // about one hour behind the reserve
    EXPECT_LE(raised_after(Trouble::disklow, "", now()), 2000);
    EXPECT_FALSE(room.recorder->disk().full);
    EXPECT_TRUE(room.of_kind<ClipSealed>().empty());
    free = kGiB + (60u << 20);  // the reserve is still whole
    EXPECT_LE(raised_after(Trouble::diskfull, "", now()), 2000);
    ASSERT_TRUE(room.loop.run_until([&] { return room.of_kind<ClipSealed>().size() == 2; }, seconds(5)));
    room.loop.run_for(seconds(1));
    EXPECT_EQ(room.of_kind<ClipOpened>().size(), 2u);  // and no new one
    ASSERT_TRUE(room.recorder->preflight(room.interview.sitting, {}).ok());
    ASSERT_TRUE(room.loop.run_until([&] { return room.preflight.has_value(); }, seconds(8)));
    EXPECT_EQ(room.preflight->lines[0].fault, capture::PreflightFault::diskfull);
    free = 100 * kGiB;
    EXPECT_LE(cleared_after(Trouble::diskfull, "", now()), 2000);
    EXPECT_LE(cleared_after(Trouble::disklow, "", now()), 2000);
    ASSERT_TRUE(room.loop.run_until([&] { return room.of_kind<ClipOpened>().size() == 4; }, seconds(5)));
    ASSERT_TRUE(room.stop_and_wait());
    EXPECT_TRUE(room.recorded.front().faults.empty());
}

TEST(ClockSet, IsAnEntryAndMissesNothing) {
    for (const std::int64_t by : {kHour, -kHour}) {
        SCOPED_TRACE(by);
        Scene scene;
        RoomFixture set;
        std::vector<std::unique_ptr<capture::Source>> sources;
        sources.push_back(scene.source("Camera 1", true));
        set.open(std::move(sources));
        ASSERT_TRUE(set.wait_live("Camera 1"));
        const Moment from = set.moment();
        ASSERT_TRUE(set.recorder->start(set.interview).ok());
        ASSERT_TRUE(set.loop.run_until([&] { return !set.of_kind<ClipOpened>().empty(); }, seconds(5)));
        set.clock.set_by(by);
        ASSERT_TRUE(set.loop.run_until([&] { return !set.of_kind<ClockStepped>().empty(); }, seconds(2)));
        set.loop.run_for(milliseconds(700));
        const Moment to = set.moment();
        ASSERT_TRUE(set.stop_and_wait());
        ASSERT_EQ(set.of_kind<ClockStepped>().size(), 1u);
        const ClockStepped step = set.of_kind<ClockStepped>().front();
        EXPECT_NEAR(static_cast<double>(step.to.ms - step.from.ms), static_cast<double>(by), 100);
        const SteadyTime& time = set.log.time();
        EXPECT_LT(time.between(from, to), 10'000);
        EXPECT_EQ(set.log.missing(set.interview.of_case, time.at(from), time.at(to)), (Missing{0, 0}));
    }
}

// ---- without a room ----

Condition condition(Trouble what, State state, std::uint64_t since_ms) {
    return {what, source_id(1), "Camera 1", state, since_ms * 1'000'000, {}, true};
}

TEST(AlarmKeeper, RaisesOnceAndClearsByTheFactWithTheirTimes) {
    capture::AlarmKeeper keeper({});
    auto events = keeper.settle({condition(Trouble::black, State::wrong, 2000)}, {50'000, 5'000'000});
    ASSERT_EQ(events.size(), 1u);
    const auto raised = std::get<AlarmRaised>(events[0]);
    EXPECT_EQ(raised.from.ms, 47'000);
    EXPECT_TRUE(keeper.settle({condition(Trouble::black, State::wrong, 2000)}, {51'000, 6'000'000}).empty());
    EXPECT_TRUE(keeper.settle({condition(Trouble::black, State::unknown, 0)}, {52'000, 7'000'000}).empty());
    events = keeper.settle({condition(Trouble::black, State::right, 7500)}, {53'000, 8'000'000});
    ASSERT_EQ(events.size(), 1u);
    EXPECT_EQ(std::get<AlarmCleared>(events[0]), (AlarmCleared{raised.alarm, {52'500}}));
    EXPECT_TRUE(keeper.standing().empty());
}

TEST(AlarmKeeper, ThatIsNotToldRaisesNothingAndClearsAllTheSame) {
    auto hushed = condition(Trouble::black, State::wrong, 0);
    hushed.told = false;
    capture::AlarmKeeper keeper({});
    EXPECT_TRUE(keeper.settle({hushed}, {50'000, 5'000'000}).empty());
    EXPECT_EQ(keeper.settle({condition(Trouble::black, State::wrong, 0)}, {50'000, 5'000'000}).size(), 1u);
    hushed.state = State::right;
    EXPECT_EQ(keeper.settle({hushed}, {50'000, 5'000'000}).size(), 1u);
}

TEST(AlarmKeeper, OfARunBeforeIsClearedWhenItsFactOrItsDeviceIsGone) {
    const AlarmRaised black{random_id<AlarmId>(), Trouble::black, {}, source_id(1), "Camera 1", {1000}};
    const AlarmRaised other{random_id<AlarmId>(), Trouble::lost, Loss::absent,
                            source_id(2),         "Camera 2",    {1000}};
    capture::AlarmKeeper keeper({black, other});
    const auto events = keeper.settle({condition(Trouble::black, State::wrong, 0)}, {50'000, 5'000'000});
    ASSERT_EQ(events.size(), 1u);
    EXPECT_EQ(std::get<AlarmCleared>(events[0]), (AlarmCleared{other.alarm, {50'000}}));
    EXPECT_EQ(keeper.standing(), (std::vector{black}));
}

TEST(ClockWatch, NoticesMoreThanHalfASecondEitherWay) {
    capture::ClockWatch watch;
    EXPECT_FALSE(watch.look({10'000'000, 0}));
    EXPECT_FALSE(watch.look({10'001'500, 1'000'000}));  // kept right
    EXPECT_EQ(watch.look({10'003'001, 2'000'000}), (ClockStepped{{10'002'500}, {10'003'001}}));
    EXPECT_FALSE(watch.look({10'004'001, 3'000'000}));
    EXPECT_EQ(watch.look({6'405'001, 4'000'000}), (ClockStepped{{10'005'001}, {6'405'001}}));
}

}  // namespace
}  // namespace capture_test
