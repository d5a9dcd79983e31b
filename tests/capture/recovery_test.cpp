// What a crash took from the journal: gaps, as the records of a clip still show them.

#include <filesystem>

#include "recorder/capture/recovery.h"
#include "recorder/evidence/clip_writer.h"
#include "tests/capture/failing_file.h"
#include "tests/capture/unbroken.h"

namespace capture_test {
namespace {

using namespace evidence;

struct SteppedClock final : Clock {
    std::int64_t ms = 0;
    Instant now() const override { return {1'700'000'000'000 + ms, 5'000'000'000 + ms * 1000}; }
    BootId boot() const override { return {}; }
};

/// A clip written second by second by a clock of its own, and its journal.
struct Recovered : testing::Test {
    std::string folder;
    SteppedClock clock;
    ClipLog log;
    std::unique_ptr<ClipWriter> writer;
    ClipOpened opened;
    std::uint64_t index = 0;

    void SetUp() override {
        crypto_init();
        std::string made = (std::filesystem::temp_directory_path() / "otyrys-recovery-XXXXXX").string();
        folder = mkdtemp(made.data());
    }
    void TearDown() override {
        writer.reset();
        std::filesystem::remove_all(folder);
    }
    void open(std::vector<ReaderPublicKey> readers = {}) {
        ClipHeader header;
        header.clip = random_id<ClipId>(), header.wall_ms = clock.now().wall_ms;
        auto begun = ClipWriter::begin(folder, header, SigningKey::generate(), clock, std::move(readers));
        ASSERT_TRUE(begun.ok());
        writer = std::move(begun).value();
        opened.clip = header.clip, opened.source_name = "Camera 1", opened.device = "script";
        opened.picture = "H.264", opened.sound = "AAC";
        opened.key = writer->key(), opened.header_sha256 = writer->header_sha256();
        opened.started = {header.wall_ms};
        ASSERT_TRUE(log.apply(opened, index++).ok());
    }
    /// A record a second; media in between, or none.
    void play(int seconds, bool media, bool records = true) {
        Bytes piece(3000);
        for (int tenth = 1; tenth <= seconds * 10; ++tenth) {
            const auto at = static_cast<std::uint64_t>(clock.ms) * 1'000'000;
            random_bytes(piece);
            if (media) {
                ASSERT_TRUE(writer->append({piece, at, tenth % 10 == 1}).ok());
            }
            clock.ms += 100;
            if (records && tenth % 10 == 0) {
                ASSERT_TRUE(writer->make_durable().ok());
            }
        }
    }
    std::vector<ClipGap> gaps() {
        std::vector<ClipGap> found;
        for (const ClipEvent& event : capture::recover_clips(folder, log)) {
            EXPECT_TRUE(log.apply(event, index++).ok());
            if (const auto* gap = std::get_if<ClipGap>(&event)) found.push_back(*gap);
        }
        EXPECT_TRUE(log.unsealed().empty());
        return found;
    }
    std::int64_t since_start(WallTime time) const { return time.ms - opened.started.ms; }
};

TEST_F(Recovered, AGapThatTheJournalLacksIsTheRecordsOwn) {
    open();
    play(4, true), play(6, false), play(3, true);
    const auto found = gaps();
    ASSERT_EQ(found.size(), 2u);
    EXPECT_NE(found[0].what, found[1].what);
    for (const ClipGap& gap : found) {
        EXPECT_EQ(since_start(gap.from), 3900);
        EXPECT_GE(since_start(gap.to), 10'000);
        EXPECT_LE(since_start(gap.to), 10'500);  // to the slot
    }
}

TEST_F(Recovered, ASealedClipsGapIsKnownToTheSecond) {
    open({ReaderKey::generate().public_key()});
    play(4, true), play(6, false), play(3, true);
    const auto found = gaps();
    ASSERT_EQ(found.size(), 2u);
    for (const ClipGap& gap : found) {
        EXPECT_EQ(since_start(gap.from), 3900);
        EXPECT_GE(since_start(gap.to), 10'000);
        EXPECT_LE(since_start(gap.to), 11'000);
    }
}

TEST_F(Recovered, MediaBehindTheLastRecordShowsItToo) {
    open();
    play(4, true), play(6, false), play(1, true, false);
    EXPECT_EQ(gaps().size(), 2u);
}

TEST_F(Recovered, WhatTheJournalHasIsNotTwice) {
    open();
    play(4, true), play(6, false), play(3, true);
    const ClipGap known{opened.clip,
                        {},
                        Track::picture,
                        {opened.started.ms + 3933},
                        {opened.started.ms + 10'000},
                        "no data from the device"};
    ASSERT_TRUE(log.apply(known, index++).ok());
    const auto found = gaps();
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].what, Track::sound);
}

TEST_F(Recovered, ADiskThatStoodStillIsNoGap) {
    open();
    play(4, true), play(6, true, false), play(3, true);
    EXPECT_TRUE(gaps().empty());
}

TEST_F(Recovered, AnEndWithoutMediaIsNoGap) {
    open();
    play(4, true), play(6, false);
    EXPECT_TRUE(gaps().empty());
}

TEST_F(Continuity, WhatIsMissingAtTheServicesEndIsInTheJournal) {
    ScriptedCamera camera;
    room.open(only(camera));
    ASSERT_TRUE(room.wait_live("Camera 1"));
    start();
    room.loop.run_for(milliseconds(1500));
    camera.change([](Script& script) { script.pictures = 0; });
    const auto stopped = room.clock.now().wall_ms;
    room.loop.run_for(milliseconds(1200));
    const auto ended = room.clock.now().wall_ms;
    room.recorder.reset();
    const auto gaps = room.of_kind<ClipGap>();
    ASSERT_EQ(gaps.size(), 1u);
    EXPECT_EQ(gaps[0].what, Track::picture);
    EXPECT_NEAR(static_cast<double>(gaps[0].from.ms), static_cast<double>(stopped), 300);
    EXPECT_NEAR(static_cast<double>(gaps[0].to.ms), static_cast<double>(ended), 300);
}

}  // namespace
}  // namespace capture_test
