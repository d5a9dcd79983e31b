// A clip's Matroska as it is written, read back block by block.

#include "recorder/matroska/clip_media.h"

#include <gtest/gtest.h>

#include "recorder/film/media_reader.h"
#include "tests/film/sample_media.h"

namespace film_test {
namespace {

constexpr std::uint64_t kMs = 1'000'000;

struct Written {
    Bytes octets;
    std::vector<std::uint64_t> clusters;   // the numbers of the blocks before which one begins
    std::vector<std::uint64_t> keyframes;  // of these, those that are said to begin with a keyframe
    std::uint64_t blocks = 0;

    explicit Written(const std::vector<TrackHead>& tracks) : octets(matroska::head_of(tracks)) {}
    void give(Clusters& clusters_of, std::size_t track, std::uint64_t time_ms, bool keyframe) {
        const Bytes frame(3 + blocks % 300, static_cast<std::uint8_t>(blocks));
        const auto before = clusters_of.block(track, time_ms * kMs, keyframe, frame.size());
        if (before.octets[0] == 0x1F) clusters.push_back(blocks);
        if (before.keyframe_cluster) keyframes.push_back(blocks);
        octets.insert(octets.end(), before.octets.begin(), before.octets.end());
        octets.insert(octets.end(), frame.begin(), frame.end());
        ++blocks;
    }
};

TrackHead picture() {
    TrackHead head;
    head.picture = true, head.codec = "V_MPEG4/ISO/AVC", head.codec_private = {1, 2, 3};
    head.block_ns = 33'366'700, head.width = 1920, head.height = 1080;
    return head;
}
TrackHead sound() {
    TrackHead head;
    head.codec = "A_OPUS", head.codec_private = {4, 5}, head.rate = 48'000, head.channels = 2;
    head.delay_ns = 6'500'000, head.preroll_ns = 80 * kMs;
    return head;
}

using Numbers = std::vector<std::uint64_t>;

TEST(ClipMedia, BeginsAClusterWithEachKeyframeOfThePictureAndEveryFiveSeconds) {
    Written written({sound(), picture()});
    Clusters clusters(2);
    written.give(clusters, 2, 0, true), written.give(clusters, 1, 5, true);
    written.give(clusters, 2, 33, false), written.give(clusters, 2, 66, true);
    written.give(clusters, 1, 40, true);  // late: counted back from its cluster
    written.give(clusters, 2, 5065, false), written.give(clusters, 2, 5066, false);
    EXPECT_EQ(written.clusters, (Numbers{0, 3, 6}));
    EXPECT_EQ(written.keyframes, (Numbers{0, 3}));
    MemoryClip octets(written.octets);
    auto reader = MediaReader::open(octets);
    ASSERT_TRUE(reader.ok());
    const std::vector<std::int64_t> times{0, 5, 33, 66, 40, 5065, 5066};
    for (std::size_t i = 0; i < times.size(); ++i) {
        auto block = (*reader)->next();
        ASSERT_TRUE(block);
        EXPECT_EQ(block->time_ns, times[i] * static_cast<std::int64_t>(kMs));
        EXPECT_EQ(block->track, i == 1 || i == 4 ? 1u : 2u);
        EXPECT_EQ(block->keyframe, i == 0 || i == 1 || i == 3 || i == 4);
        EXPECT_EQ(block->data, Bytes(3 + i % 300, static_cast<std::uint8_t>(i)));
    }
    EXPECT_FALSE((*reader)->next());
    EXPECT_EQ((*reader)->passed_over(), 0u);
}

TEST(ClipMedia, OfSoundAloneHasAClusterASecond) {
    Written written({sound()});
    Clusters clusters(0);
    for (std::uint64_t i = 0; i < 150; ++i) written.give(clusters, 1, i * 20, true);
    EXPECT_EQ(written.clusters, (Numbers{0, 50, 100}));
    EXPECT_EQ(written.keyframes, written.clusters);
}

TEST(ClipMedia, DescribesItsTracks) {
    Written written({picture(), sound()});
    MemoryClip octets(written.octets);
    auto reader = MediaReader::open(octets);
    ASSERT_TRUE(reader.ok());
    ASSERT_EQ((*reader)->tracks().size(), 2u);
    const TrackForm &first = (*reader)->tracks()[0], &second = (*reader)->tracks()[1];
    EXPECT_EQ(first.kind, Kind::picture);
    EXPECT_EQ(first.codec, "V_MPEG4/ISO/AVC");
    EXPECT_EQ(first.codec_private, (Bytes{1, 2, 3}));
    EXPECT_EQ(first.block_ns, 33'366'700u);
    EXPECT_EQ(second.kind, Kind::sound);
    EXPECT_EQ(second.number, 2u);
    EXPECT_FALSE((*reader)->next());
}

}  // namespace
}  // namespace film_test
