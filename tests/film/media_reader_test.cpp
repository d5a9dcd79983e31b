#include "recorder/film/media_reader.h"

#include <gtest/gtest.h>

#include "tests/film/sample_media.h"

namespace film_test {
namespace {

std::vector<Block> all_of(MediaReader& reader) {
    std::vector<Block> blocks;
    while (auto block = reader.next()) blocks.push_back(*block);
    return blocks;
}

TEST(Ebml, WritesEverySizeAsItReadsIt) {
    for (std::uint64_t size : {0ull, 1ull, 126ull, 127ull, 128ull, 16382ull, 16383ull, 16384ull, 2097150ull,
                               2097151ull, 1ull << 40}) {
        Pen pen;
        pen.id(ids::kCluster), pen.size(size);
        auto element = element_at(pen.done());
        ASSERT_TRUE(element) << size;
        EXPECT_EQ(element->id, ids::kCluster);
        EXPECT_EQ(element->size, size);
        EXPECT_EQ(element->head, pen.done().size());
        EXPECT_EQ(whole_length(ids::kCluster, size), pen.done().size() + size);
        for (std::size_t cut = 0; cut < pen.done().size(); ++cut)
            EXPECT_FALSE(element_at(ByteView(pen.done()).first(cut)));
    }
}

TEST(MediaReader, GivesTracksAndBlocksAsTheyStand) {
    Sample sample({picture_form(), sound_form()});
    sample.cluster(1000, true);
    sample.block(1, 1000, true, frame('P', 0));
    sample.block(2, 990, true, frame('S', 1));
    sample.group(1, 1040, false, frame('P', 2));
    MemoryClip clip(sample);
    auto reader = MediaReader::open(clip);
    ASSERT_TRUE(reader.ok()) << reader.error().text;
    ASSERT_EQ((*reader)->tracks().size(), 2u);
    EXPECT_EQ((*reader)->tracks()[0].codec, "V_MPEG4/ISO/AVC");
    EXPECT_EQ((*reader)->tracks()[1].block_ns, 20'000'000u);
    auto blocks = all_of(**reader);
    ASSERT_EQ(blocks.size(), 3u);
    EXPECT_EQ(blocks[0].data, frame('P', 0));
    EXPECT_TRUE(blocks[0].keyframe);
    EXPECT_EQ(blocks[1].time_ns, 990'000'000);
    EXPECT_EQ(blocks[2].time_ns, 1'040'000'000);
    EXPECT_FALSE(blocks[2].keyframe);
    EXPECT_EQ((*reader)->passed_over(), 0u);
}

TEST(MediaReader, PassesOverADamagedPlaceToTheNextKeyframe) {
    Sample sample = camera(0, 4);
    for (std::size_t hit = 31; hit < 57; ++hit) {  // of the second group, away from the third
        MemoryClip clip(sample);
        clip.damaged = {(sample.places()[hit] + 2) / MemoryClip::kSlot};
        auto reader = MediaReader::open(clip);
        ASSERT_TRUE(reader.ok());
        auto blocks = all_of(**reader);
        std::size_t after = 0, before = 0, torn = 0;
        for (const Block& block : blocks) {
            if (block.time_ns >= 800'000'000) ++after;
            if (block.time_ns < 400'000'000) ++before;
            for (std::size_t i = 4; i < block.data.size(); ++i) torn += block.data[i] == 0;
        }
        EXPECT_EQ(after, 60u) << hit;
        EXPECT_GE(before, 28u) << hit;
        EXPECT_LT(blocks.size(), 120u) << hit;
        EXPECT_EQ(torn, 0u) << hit;
        EXPECT_GT((*reader)->passed_over(), 0u);
    }
}

TEST(MediaReader, RefusesAClipWhoseHeadIsDamaged) {
    MemoryClip clip(camera(0, 2));
    clip.damaged = {0};
    EXPECT_FALSE(MediaReader::open(clip).ok());
    MemoryClip nothing(Bytes{});
    EXPECT_FALSE(MediaReader::open(nothing).ok());
}

/// What somebody made up is refused or read as far as it goes; nothing reads beyond it or for ever.
TEST(MediaReader, EndsWhateverTheOctetsAre) {
    Bytes whole = camera(0, 1).octets();
    for (std::size_t at = 0; at < whole.size(); ++at) {
        for (int other : {0x00, 0x01, 0x7F, 0x80, 0xFF}) {
            Bytes changed = whole;
            changed[at] = static_cast<std::uint8_t>(other);
            MemoryClip clip(changed, {100, 200, 300});
            if (auto reader = MediaReader::open(clip)) {
                EXPECT_LE(all_of(**reader).size(), 30u) << at;
            }
        }
        MemoryClip torn(Bytes(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(at)));
        if (auto reader = MediaReader::open(torn)) {
            EXPECT_LE(all_of(**reader).size(), 30u) << at;
        }
    }
}

}  // namespace
}  // namespace film_test
