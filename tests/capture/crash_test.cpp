#include <signal.h>

#include "recorder/capture/recovery.h"
#include "recorder/evidence/clip_scan.h"
#include "tests/capture/room_fixture.h"

namespace capture_test {
namespace {

using namespace evidence;

TEST(Crash, KilledInTheMiddleAllButTheLastTwoSecondsVerifiesAndPlays) {
    TestCamera camera;
    RoomFixture room;  // for its folder alone
    Child victim({CAPTURE_VICTIM, room.folder.string(), camera.url()});
    ASSERT_EQ(victim.line(), "recording");
    ASSERT_EQ(victim.line(), "mark");  // five seconds are in
    std::int64_t killed = room.clock.now().wall_ms;
    victim.signal(SIGKILL);
    ASSERT_EQ(victim.wait(), 128 + SIGKILL);

    ClipLog log = told_events(room.folder / "events");
    ASSERT_EQ(log.unsealed().size(), 1u);
    EXPECT_TRUE(capture::unknown_clips(room.folder.string(), log).empty());
    auto events = capture::recover_clips(room.folder.string(), log);
    ASSERT_EQ(events.size(), 1u);
    ASSERT_TRUE(std::holds_alternative<ClipRecovered>(events[0]));
    const auto& recovered = std::get<ClipRecovered>(events[0]);
    ASSERT_TRUE(log.apply(events[0], 100).ok());
    const Recording* recording = log.find(recovered.clip);
    EXPECT_GT(recording->ended_ms(), killed - 2000);
    EXPECT_GT(recovered.attested_slots, 0u);
    EXPECT_GE(recovered.slots, recovered.attested_slots);

    ClipReport report = verify_clip(room.folder.string(), *recording, {});
    EXPECT_TRUE(report.whole()) << to_text(report.faults.front());
    EXPECT_GT(static_cast<std::int64_t>(report.facts.attested_ns / 1'000'000),
              killed - recording->started_ms() - 2000);

    Probe played = probe(room.exported(recovered.clip));
    EXPECT_GT(played.pictures, 90);
    EXPECT_GT(played.sounds, 120);
    EXPECT_NEAR(played.duration, static_cast<double>(recovered.duration_ms) / 1000, 0.5);
}

TEST(Crash, AClipWhoseFileIsGoneIsLost) {
    ClipLog log;
    ClipOpened opened;
    opened.clip = random_id<ClipId>();
    ASSERT_TRUE(log.apply(opened, 0).ok());
    auto events = capture::recover_clips("/nonexistent", log);
    ASSERT_EQ(events.size(), 1u);
    EXPECT_TRUE(std::holds_alternative<ClipLost>(events[0]));
}

}  // namespace
}  // namespace capture_test
