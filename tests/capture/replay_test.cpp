#include <fstream>

#include "hardware/sources.h"
#include "recorder/evidence/file.h"
#include "recorder/replay/player.h"
#include "tests/capture/room_fixture.h"

namespace capture_test {
namespace {

using namespace evidence;

/// One clip of the test camera for all tests here; each changes its own copy of the file.
struct Replay : testing::Test {
    static std::unique_ptr<RoomFixture> room;
    static const Recording* recording;
    std::filesystem::path folder;

    static void SetUpTestSuite() {
        TestCamera camera;
        room = std::make_unique<RoomFixture>();
        std::vector<std::unique_ptr<capture::Source>> sources;
        sources.push_back(hardware::rtsp_camera({"Camera 1", "officer"}, camera.url()));
        room->open(std::move(sources));
        ASSERT_TRUE(room->wait_live("Camera 1"));
        ASSERT_TRUE(room->record(seconds(5)));
        ASSERT_EQ(room->of_kind<ClipSealed>().size(), 1u);
        recording = room->log.find(room->of_kind<ClipSealed>().front().clip);
    }
    static void TearDownTestSuite() { room.reset(); }

    void SetUp() override {
        ASSERT_NE(recording, nullptr);
        folder = room->folder / "copy";
        std::filesystem::create_directory(folder);
        for (const char* end : {".clip", ".ckpt"})
            std::filesystem::copy(room->folder / (recording->opened.clip.hex() + end), folder);
    }
    void TearDown() override { std::filesystem::remove_all(folder); }

    void flip(std::uint64_t offset) {
        std::fstream file(ClipPaths::in(folder.string(), recording->opened.clip).clip,
                          std::ios::in | std::ios::out | std::ios::binary);
        file.seekg(static_cast<std::streamoff>(offset));
        char octet = 0;
        file.get(octet);
        file.seekp(static_cast<std::streamoff>(offset));
        file.put(static_cast<char>(octet ^ 1));
    }
    static Bytes all_of(replay::ClipSource& clip) {
        Bytes all(clip.size());
        std::uint64_t at = 0;
        while (std::size_t count = clip.read(at, std::span(all).subspan(at))) at += count;
        EXPECT_EQ(at, clip.size());
        return all;
    }
    /// The slots given as zeros when all is read.
    static std::vector<std::uint64_t> heard(replay::ClipSource& clip) {
        std::vector<std::uint64_t> damaged;
        clip.on_damage([&](std::uint64_t number) { damaged.push_back(number); });
        static_cast<void>(all_of(clip));
        clip.on_damage(nullptr);
        return damaged;
    }
    std::unique_ptr<replay::ClipSource> source() const {
        auto opened = replay::ClipSource::open(folder.string(), *recording, {});
        EXPECT_TRUE(opened.ok()) << opened.error().text;
        return std::move(opened).value();
    }
};
std::unique_ptr<RoomFixture> Replay::room;
const Recording* Replay::recording = nullptr;

TEST_F(Replay, AWholeClipPlaysToItsEnd) {
    auto clip = source();
    EXPECT_TRUE(clip->faults().empty());
    EXPECT_EQ(clip->size(), recording->sealed->media_bytes);
    replay::Played played = replay::Player(std::move(clip), replay::Output::nowhere).play(0, 20'000);
    EXPECT_EQ(played.fault, "");
    EXPECT_GT(played.pictures, 140u);
    EXPECT_GT(played.sounds, 180u);
    EXPECT_EQ(played.damaged_slots, 0u);
    EXPECT_NEAR(static_cast<double>(played.last_ns) / 1e6,
                static_cast<double>(recording->sealed->duration_ms), 200);
}

TEST_F(Replay, AStrangersReaderAgrees) {
    ClipPaths paths = ClipPaths::in(folder.string(), recording->opened.clip);
    std::string said = output_of({"/usr/bin/python3", "-B", OTYRYS_SOURCE_DIR "/tests/capture/read_clip.py",
                                  paths.clip, paths.records, recording->opened.key.hex()});
    const ClipSealed& sealed = *recording->sealed;
    auto records = std::filesystem::file_size(paths.records) / kRecord;
    EXPECT_EQ(said, std::to_string(sealed.slots) + " " + std::to_string(records) + " " + sealed.sha256.hex() +
                        " " + sealed.root.hex() + " " + sealed.media_sha256.hex() + "\n");
}

TEST_F(Replay, FromTheMiddleBeginsAtAKeyframeBefore) {
    auto clip = source();
    replay::SeekPoint point = clip->seek(3'000'000'000);
    EXPECT_LE(point.time_ns, 3'000'000'000u);
    EXPECT_GT(point.time_ns, 1'000'000'000u);
    Bytes begin(4);
    ASSERT_EQ(clip->read(point.media_offset, begin), 4u);
    EXPECT_EQ(to_hex(begin), "1f43b675");  // a Matroska cluster
    replay::Played played =
        replay::Player(std::move(clip), replay::Output::nowhere).play(3'000'000'000, 20'000);
    EXPECT_EQ(played.fault, "");
    EXPECT_LT(played.pictures, 120u);
    EXPECT_GT(played.pictures, 50u);
}

TEST_F(Replay, ADamagedSecondIsNamedAndPlayedAround) {
    flip(kClipHeader + recording->sealed->slots / 2 * kLargeSlot + 5000);
    ASSERT_FALSE(verify_clip(folder.string(), *recording, {}).whole());
    auto clip = source();
    std::size_t damaged = 0;
    clip->on_damage([&](std::uint64_t) { ++damaged; });
    Bytes all(1 << 16);
    std::uint64_t at = 0;
    while (std::size_t count = clip->read(at, all)) at += count;
    EXPECT_EQ(at, recording->sealed->media_bytes);  // nothing moved
    EXPECT_GT(damaged, 0u);
    EXPECT_LT(damaged, recording->sealed->slots / 2);
    replay::Played played = replay::Player(source(), replay::Output::nowhere).play(0, 20'000);
    EXPECT_EQ(played.fault, "");
    EXPECT_GT(played.damaged_slots, 0u);
    EXPECT_GT(played.pictures, 80u);
    EXPECT_NEAR(static_cast<double>(played.last_ns) / 1e6,
                static_cast<double>(recording->sealed->duration_ms), 200);
}

TEST_F(Replay, AByteChangedWhilePlayingIsNotPlayed) {
    auto clip = source();
    EXPECT_TRUE(clip->faults().empty());
    EXPECT_EQ(heard(*clip).size(), 0u);
    std::uint64_t slot = recording->sealed->slots - 2;
    flip(kClipHeader + slot * kLargeSlot + 100);
    EXPECT_EQ(heard(*clip), std::vector<std::uint64_t>{slot});
}

TEST_F(Replay, OpeningLooksAtNoSlotAndEachSecondIsProvenAsItIsRead) {
    std::uint64_t slot = recording->sealed->slots - 2;
    auto clip = source();
    flip(kClipHeader + slot * kLargeSlot + 100);
    std::vector<std::uint64_t> damaged = heard(*clip);
    EXPECT_NE(std::find(damaged.begin(), damaged.end(), slot), damaged.end());
    EXPECT_LT(damaged.size(), recording->sealed->slots / 2);
}

TEST_F(Replay, ARecordThatIsLostCostsNoPicture) {
    ClipPaths paths = ClipPaths::in(folder.string(), recording->opened.clip);
    std::fstream records(paths.records, std::ios::in | std::ios::out | std::ios::binary);
    records.seekg(2 * kRecord + 200);
    const int was = records.get();
    records.seekp(2 * kRecord + 200);
    records.put(static_cast<char>(was ^ 0x55));
    records.close();
    auto clip = source();
    ASSERT_EQ(clip->faults().size(), 1u);
    EXPECT_EQ(clip->faults().front().part, ClipPart::record);
    EXPECT_EQ(clip->faults().front().number, 2u);
    EXPECT_EQ(clip->size(), recording->sealed->media_bytes);
    EXPECT_TRUE(heard(*clip).empty());
    EXPECT_EQ(sha256(all_of(*clip)), recording->sealed->media_sha256);
    flip(kClipHeader + 100);  // the tree over everything is another now: what only it proved is not played
    EXPECT_GT(heard(*source()).size(), 2u);
}

TEST_F(Replay, ARecordThatIsCutOutIsToldAndCostsNoPicture) {
    const std::string path = ClipPaths::in(folder.string(), recording->opened.clip).records;
    std::string records = *read_file(path, 1 << 20);
    records.erase(2 * kRecord, kRecord);
    std::ofstream(path, std::ios::binary) << records;
    auto clip = source();
    ASSERT_EQ(clip->faults().size(), 1u);
    EXPECT_EQ(to_text(clip->faults().front()).substr(0, 8), "record 2");
    EXPECT_TRUE(heard(*clip).empty());
    EXPECT_EQ(sha256(all_of(*clip)), recording->sealed->media_sha256);
}

TEST_F(Replay, ADamagedHeaderIsToldAndCostsNoPicture) {
    flip(20);
    auto clip = source();
    ASSERT_EQ(clip->faults().size(), 1u);
    EXPECT_EQ(clip->faults().front().part, ClipPart::header);
    EXPECT_EQ(sha256(all_of(*clip)), recording->sealed->media_sha256);
}

TEST_F(Replay, WhatNoRecordAttestsIsNotPlayed) {
    ClipPaths paths = ClipPaths::in(folder.string(), recording->opened.clip);
    std::filesystem::resize_file(paths.records, 2 * kRecord);
    ClipReport report = verify_clip(folder.string(), *recording, {});
    ASSERT_GT(report.facts.attested_slots, 0u);
    ASSERT_LT(report.facts.attested_slots, recording->sealed->slots);
    auto clip = source();
    EXPECT_TRUE(heard(*clip).empty());
    auto file = open_file(paths.clip);
    Bytes slot(kLargeSlot);
    ASSERT_TRUE(file.value()->read(kClipHeader + report.facts.attested_slots * kLargeSlot, slot).ok());
    EXPECT_EQ(all_of(*clip).size(), decode_slot(slot)->head.media_offset);
    std::string said = output_of(
        {OTYRYS_BIN_DIR "/otyrys-play", paths.clip, "--key", recording->opened.key.hex(), "--to-fake"});
    EXPECT_EQ(said.rfind("NOT WHOLE", 0), 0u) << said;
}

TEST_F(Replay, TheProgramSaysWhetherItVerified) {
    std::string clip = ClipPaths::in(folder.string(), recording->opened.clip).clip;
    std::vector<std::string> command = {
        OTYRYS_BIN_DIR "/otyrys-play",   clip,       "--key", recording->opened.key.hex(), "--sha256",
        recording->sealed->sha256.hex(), "--to-fake"};
    std::string said = output_of(command);
    EXPECT_EQ(said.rfind("VERIFIED slots", 0), 0u) << said;
    EXPECT_NE(said.find("PLAYED pictures"), std::string::npos) << said;
    flip(kClipHeader + 3 * kLargeSlot + 100);
    said = output_of(command);
    EXPECT_EQ(said.rfind("DAMAGED slot", 0), 0u) << said;
    EXPECT_NE(said.find("PLAYED pictures"), std::string::npos) << said;
}

}  // namespace
}  // namespace capture_test
