// kill -9 at any moment of a recording of two sources, one passed through, one encoded here: each clip opens,
// all that is older than two seconds plays and verifies, no octet of a torn tail is taken away.

#include <signal.h>

#include "recorder/capture/recovery.h"
#include "recorder/evidence/clip_scan.h"
#include "tests/faults/campaign.h"
#include "tests/faults/film.h"

namespace faults {
namespace {

using namespace evidence;
using namespace capture_test;

constexpr int kAtOnce = 4;  // victims that record side by side
constexpr std::int64_t kYoung = 2000;
constexpr double kPerSecond = 29.5;  // pictures, at least

struct Victim {
    RoomFixture room;  // for its folder
    std::unique_ptr<Child> child;
    int after_ms = 0;            // from "recording" to the kill
    std::int64_t killed_ms = 0;  // wall time
};

void judge_clip(Victim& victim, ClipLog& log, const ClipEvent& event) {
    ASSERT_TRUE(std::holds_alternative<ClipRecovered>(event));
    const auto& recovered = std::get<ClipRecovered>(event);
    ASSERT_TRUE(log.apply(event, 1000).ok());
    const Recording& recording = *log.find(recovered.clip);
    ClipReport report = verify_clip(victim.room.folder.string(), recording, {});
    EXPECT_TRUE(report.whole()) << to_text(report.faults.front());
    EXPECT_EQ(recovered.bytes,
              kClipHeader + recovered.slots * report.facts.header->slot_len + recovered.tail_bytes);

    std::int64_t safe = victim.killed_ms - kYoung - recording.started_ms();  // of the recording
    if (safe <= 0) return;
    EXPECT_GE(static_cast<std::int64_t>(report.facts.attested_ns / 1'000'000), safe);
    Decoded played = decode(victim.room.exported(recovered.clip), safe);
    EXPECT_EQ(played.complaints, "");
    EXPECT_GE(played.pictures, static_cast<int>(static_cast<double>(safe) / 1000 * kPerSecond) - 1) << safe;
}

void judge(Victim& victim) {
    SCOPED_TRACE("killed " + std::to_string(victim.after_ms) + " ms after its start");
    std::string folder = victim.room.folder.string();
    ClipLog log = told_events(victim.room.folder / "events");
    std::map<std::string, std::string> before;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.is_regular_file()) before[entry.path()] = octets_of(entry.path());
    for (const std::string& name : capture::unknown_clips(folder, log))
        EXPECT_LE(before[folder + "/" + name].size(), kClipHeader) << "slots before its entry";
    auto events = capture::recover_clips(folder, log);
    EXPECT_EQ(events.size(), log.unsealed().size());
    if (victim.after_ms > 1000) {
        EXPECT_EQ(events.size(), 2u);
    }
    for (const ClipEvent& event : events) judge_clip(victim, log, event);
    for (const auto& [path, octets] : before)
        EXPECT_TRUE(octets == octets_of(path)) << path << " was changed";
}

TEST(Kill, AtAnyMomentLosesNothingOlderThanTwoSeconds) {
    std::mt19937 random = seeded(490);
    TestCamera camera;
    for (int left = times(4, 100); left > 0; left -= kAtOnce) {
        std::vector<std::unique_ptr<Victim>> victims;
        for (int i = 0; i < kAtOnce; ++i) {
            victims.push_back(std::make_unique<Victim>());
            Victim& one = *victims.back();
            one.after_ms = static_cast<int>(random() % 9000);
            one.child = std::make_unique<Child>(
                std::vector<std::string>{CAPTURE_VICTIM, one.room.folder.string(), camera.url(), "pattern"});
        }
        for (auto& one : victims) ASSERT_EQ(one->child->line(seconds(40)), "recording");
        std::sort(victims.begin(), victims.end(),
                  [](const auto& a, const auto& b) { return a->after_ms < b->after_ms; });
        auto started = std::chrono::steady_clock::now();
        for (auto& one : victims) {
            one->room.loop.run_for(std::chrono::duration_cast<milliseconds>(
                started + milliseconds(one->after_ms) - std::chrono::steady_clock::now()));
            one->killed_ms = one->room.clock.now().wall_ms;
            one->child->signal(SIGKILL);
            ASSERT_EQ(one->child->wait(), 128 + SIGKILL);
        }
        for (auto& one : victims) judge(*one);
    }
}

}  // namespace
}  // namespace faults
