// Replay of clips whose maker holds the clip's key and lies: whatever records and slots say, nothing is read
// out of bounds, and no length of memory is theirs to choose.

#include <gtest/gtest.h>

#include <filesystem>

#include "recorder/evidence/file.h"
#include "recorder/replay/clip_source.h"

namespace {

using namespace evidence;

constexpr std::size_t kCapacity = slot_capacity(kSmallSlot);

struct Hostile : testing::Test {
    const std::filesystem::path folder = std::filesystem::temp_directory_path() / random_id<ClipId>().hex();
    const SigningKey key = SigningKey::generate();
    ClipHeader header;
    Bytes clip, records;
    std::uint64_t number = 0, recorded = kClipHeader;

    void SetUp() override {
        std::filesystem::create_directory(folder);
        header.slot_len = kSmallSlot;
        header.clip.bytes.fill(1);
        const auto octets = encode(header);
        clip.assign(octets.begin(), octets.end());
    }
    void TearDown() override { std::filesystem::remove_all(folder); }

    void slot(std::uint64_t media_offset, std::size_t size = kCapacity) {
        const Bytes media(size, 7);
        const auto octets =
            encode_slot({media_offset, 0, static_cast<std::uint32_t>(size), kNoKeyframe}, media, kSmallSlot);
        clip.insert(clip.end(), octets.begin(), octets.end());
    }
    /// Over what stands in the file, by a key that is the clip's.
    void record(std::uint64_t slots, std::uint64_t media_bytes, bool lost = false) {
        ProgressRecord record;
        record.clip = header.clip, record.number = number++, record.slots = slots;
        record.media_bytes = media_bytes;
        GrowingTree tree(TreeHash::blake2b), span(TreeHash::blake2b);
        tree.add(leaf_hash(TreeHash::blake2b, ByteView(clip).first(kClipHeader)));
        for (std::size_t at = kClipHeader; at < clip.size(); at += kSmallSlot) {
            const auto leaf = leaf_hash(TreeHash::blake2b, ByteView(clip).subspan(at, kSmallSlot));
            tree.add(leaf);
            if (at >= recorded) span.add(leaf);
        }
        record.root = tree.root(), record.span = span.root();
        recorded = clip.size();
        auto octets = encode(record, key);
        if (lost) octets[300] ^= 1;
        records.insert(records.end(), octets.begin(), octets.end());
    }
    std::unique_ptr<replay::ClipSource> open() {
        const auto paths = ClipPaths::in(folder.string(), header.clip);
        EXPECT_TRUE(write_new_file(paths.clip, as_text(clip)).ok());
        EXPECT_TRUE(write_new_file(paths.records, as_text(records)).ok());
        Recording recording;
        recording.opened.clip = header.clip, recording.opened.key = key.public_key();
        recording.opened.header_sha256 = sha256(ByteView(clip).first(kClipHeader));
        auto source = replay::ClipSource::open(folder.string(), recording, {});
        EXPECT_TRUE(source.ok()) << source.error().text;
        return std::move(source).value();
    }
    /// All of it, and how many of its slots came as zeros.
    static std::pair<std::uint64_t, std::size_t> read(replay::ClipSource& source) {
        std::size_t damaged = 0;
        source.on_damage([&](std::uint64_t) { ++damaged; });
        Bytes piece(1 << 16);
        std::uint64_t at = 0;
        while (const std::size_t count = source.read(at, piece)) at += count;
        return {at, damaged};
    }
};

TEST_F(Hostile, MediaThatNoSlotHoldsIsNotGivenOut) {
    slot(0), slot(kCapacity);
    record(2, 2 * kCapacity);
    record(2, 2 * kCapacity, true);
    record(2, 2 * kCapacity + 100);
    const auto source = open();
    EXPECT_EQ(source->size(), 2 * kCapacity);
    EXPECT_EQ(source->faults().back().why, "its slots cannot hold its media");
    EXPECT_EQ(read(*source).first, 2 * kCapacity);
}

TEST_F(Hostile, SlotsThatLieAboutTheirPlaceComeAsZeros) {
    for (const std::uint64_t at : {std::uint64_t{0}, std::uint64_t{1} << 60, std::uint64_t{100}, kNone64})
        slot(at);
    record(1, kCapacity, true);
    record(4, 4 * kCapacity);
    const auto source = open();
    const auto [all, damaged] = read(*source);
    EXPECT_EQ(all, 4 * kCapacity);
    EXPECT_EQ(damaged, 3u);
}

TEST_F(Hostile, SlotsThatTheFileDoesNotHaveAreNotLaidOut) {
    slot(0);
    record(1, kCapacity);
    record(kMaxSlots, kMaxSlots * kCapacity);
    const auto source = open();
    EXPECT_EQ(source->size(), kCapacity);
    EXPECT_EQ(source->faults().back().why, "it attests slots that the file does not have");
    EXPECT_EQ(read(*source), (std::pair{std::uint64_t{kCapacity}, std::size_t{0}}));
}

}  // namespace
