// What is left on the disk by a writer: records that say what is off the record, no orphans of a clip that
// could not be begun; and what a reader puts beside a pre-flight's clip.

#include "recorder/evidence/clip_writer.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "recorder/evidence/file.h"
#include "recorder/evidence/opening.h"

namespace {

using namespace evidence;

class KeptClock final : public Clock {
  public:
    Instant now() const override { return {1'714'700'000'000, 5'000'000}; }
    BootId boot() const override { return {}; }
    ClockState state() const override { return ClockState::synchronised; }
};

/// A file that is there, and takes nothing, or cannot be synced.
class NoHeader final : public GrowingFile {
  public:
    NoHeader(std::unique_ptr<GrowingFile> file, bool takes) : file_(std::move(file)), takes_(takes) {}
    Result<void> append(ByteView) override { return takes_ ? Result<void>() : Error{"no space"}; }
    Result<void> sync() override { return Error{"no space"}; }

  private:
    std::unique_ptr<GrowingFile> file_;
    bool takes_;
};

struct Writer : testing::Test {
    const std::filesystem::path folder = std::filesystem::temp_directory_path() / random_id<ClipId>().hex();
    const ReaderKey reader = ReaderKey::generate();
    const Bytes picture = Bytes(5000, 2);
    KeptClock clock;

    void SetUp() override { std::filesystem::create_directory(folder); }
    void TearDown() override { std::filesystem::remove_all(folder); }
    static ClipHeader header(std::uint8_t id = 1) {
        ClipHeader header;
        header.slot_len = kSmallSlot, header.clip.bytes.fill(id);
        return header;
    }
    Result<std::unique_ptr<ClipWriter>> begin(const FileMaker& files = create_file, bool sealed = true,
                                              std::uint8_t id = 1) {
        std::vector<ReaderPublicKey> readers;
        if (sealed) readers.push_back(reader.public_key());
        return ClipWriter::begin(folder.string(), header(id), SigningKey::generate(), clock, readers, files);
    }
    std::string path(const char* suffix, std::uint8_t id = 1) const {
        return folder.string() + "/" + header(id).clip.hex() + suffix;
    }
};

TEST_F(Writer, EveryRecordSaysWhetherAnythingOfItIsOffTheRecord) {
    auto made = begin(create_file, false);
    ASSERT_TRUE(made.ok());
    ClipWriter& writer = *made.value();
    writer.tell_off_record(true);
    ASSERT_TRUE(writer.append({Bytes(100, 1)}).ok());
    ASSERT_TRUE(writer.append({picture, 0, true}).ok());  // what came before has a record of its own
    writer.tell_off_record(false);
    ASSERT_TRUE(writer.make_durable().ok());  // some of it was
    ASSERT_TRUE(writer.append({picture, 1'000'000'000, true}).ok() && writer.make_durable().ok());
    writer.tell_off_record(true);
    ASSERT_TRUE(writer.append({picture, 2'000'000'000, true}).ok() && writer.finish().ok());
    const auto records = read_file(path(".ckpt"), 1 << 20);
    std::vector<std::uint32_t> states;
    for (std::size_t at = 0; at < records->size(); at += kRecord) {
        const auto record = decode_record(as_bytes(*records).subspan(at, kRecord), writer.key());
        ASSERT_TRUE(record.ok());
        states.push_back(record->state);
        EXPECT_EQ(record->clock, ClockState::synchronised);
    }
    using record_state::kFinal, record_state::kOffRecord;
    EXPECT_EQ(states, (std::vector<std::uint32_t>{kOffRecord, kOffRecord, 0, kOffRecord | kFinal}));
}

TEST_F(Writer, AClipThatCannotBeBegunLeavesNoFile) {
    unsigned refused = 0;
    for (unsigned failing = 0; failing < 4; ++failing) {  // the clip, its records, the header, its sync
        unsigned calls = 0;
        const FileMaker files = [&](const std::string& path) -> Result<std::unique_ptr<GrowingFile>> {
            if (calls++ == failing) return Error{"no space"};
            OTYRYS_TRY(auto file, create_file(path));
            if (failing < 2) return file;
            return std::unique_ptr<GrowingFile>(new NoHeader(std::move(file), failing == 3));
        };
        refused += !begin(files);
        EXPECT_TRUE(std::filesystem::is_empty(folder)) << failing;
    }
    EXPECT_EQ(refused, 4u);
    std::ofstream(path(".clip")) << "of somebody else";
    EXPECT_FALSE(begin());
    EXPECT_TRUE(std::filesystem::exists(path(".clip")));
}

TEST_F(Writer, OnlyAWholeTrialIsOpened) {
    EXPECT_FALSE(open_trial(folder.string(), reader));
    auto running = begin();
    ASSERT_TRUE(running.ok());
    ASSERT_TRUE((*running)->append({picture, 0, true}).ok() && (*running)->make_durable().ok());
    const auto refused = open_trial(folder.string(), reader);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().text, "the clip is still being written: it has no final slot");
    EXPECT_FALSE(std::filesystem::exists(path(".opened")));

    auto whole = begin(create_file, true, 2);
    ASSERT_TRUE(whole.ok());
    ASSERT_TRUE((*whole)->append({picture, 0, true}).ok() && (*whole)->finish().ok());
    for (int tries = 0; tries < 2; ++tries) {  // the second time in the place of the first
        const auto opened = open_trial(folder.string(), reader);
        ASSERT_TRUE(opened.ok()) << opened.error().text;
        EXPECT_EQ(opened->media_sha256, sha256(picture));
        EXPECT_EQ(parse_opening(*read_file(path(".opened", 2), 256)).value(), *opened);
    }
}

TEST_F(Writer, WhatIsToldOfAClipThatIsGoneDoesNotStay) {
    auto whole = begin();
    ASSERT_TRUE(whole.ok());
    ASSERT_TRUE((*whole)->append({picture, 0, true}).ok() && (*whole)->finish().ok());
    const auto opening = open_whole(folder.string(), header().clip, reader);
    ASSERT_TRUE(opening.ok());
    std::filesystem::remove(path(".clip"));
    EXPECT_FALSE(tell(folder.string(), *opening));
    EXPECT_FALSE(std::filesystem::exists(path(".opened")));
}

}  // namespace
