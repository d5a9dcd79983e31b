#include "recorder/film/join.h"

#include <gtest/gtest.h>

#include <set>

#include "recorder/film/media_reader.h"
#include "tests/film/sample_media.h"

namespace film_test {
namespace {

constexpr std::uint64_t kMs = 1'000'000;

class MemoryFile final : public evidence::GrowingFile {
  public:
    evidence::Result<void> append(ByteView octets) override {
        if (octets.size() > room) return evidence::Error{"no space"};
        room -= octets.size();
        all.insert(all.end(), octets.begin(), octets.end());
        return {};
    }
    evidence::Result<void> sync() override { return {}; }
    Bytes all;
    std::size_t room = SIZE_MAX;
};

Part part(const Sample& sample, const std::string& source, std::uint64_t begins_ms, std::uint64_t length_ms,
          std::vector<std::uint64_t> damaged = {}) {
    Part made{std::make_unique<MemoryClip>(sample),
              source,
              source + " (officer)",
              "clip of " + source,
              begins_ms * kMs,
              length_ms * kMs};
    static_cast<MemoryClip&>(*made.octets).damaged = std::move(damaged);
    return made;
}

template <class... More>
std::vector<Part> parts(More... more) {
    std::vector<Part> all;
    (all.push_back(std::move(more)), ...);
    return all;
}

struct Film {
    Joined said;
    Bytes octets;
    std::vector<Block> blocks;

    explicit Film(std::vector<Part> clips) {
        evidence::crypto_init();
        MemoryFile file;
        auto joined = join(std::move(clips), 1'714'712'400'000, file);
        EXPECT_TRUE(joined.ok()) << (joined.ok() ? "" : joined.error().text);
        if (!joined) return;
        said = *joined, octets = file.all;
        MemoryClip read(file.all);
        auto reader = MediaReader::open(read);
        EXPECT_TRUE(reader.ok());
        if (!reader) return;
        while (auto block = (*reader)->next()) blocks.push_back(*block);
        EXPECT_EQ((*reader)->passed_over(), 0u);
    }
    std::vector<std::pair<std::uint64_t, std::uint32_t>> of(std::uint64_t track) const {  // ms, number
        std::vector<std::pair<std::uint64_t, std::uint32_t>> found;
        for (const Block& block : blocks)
            if (block.track == track)
                found.emplace_back(static_cast<std::uint64_t>(block.time_ns) / kMs, number_of(block));
        return found;
    }
};

TEST(Join, PutsEverySourceOnTheCommonTime) {
    Film film(
        parts(part(camera(0, 5), "Camera 1", 250, 2000), part(microphone(100), "Microphone 1", 0, 2000)));
    ASSERT_EQ(film.said.tracks.size(), 3u);
    EXPECT_EQ(film.said.tracks[0].name, "Microphone 1 (officer)");
    EXPECT_EQ(film.said.tracks[1].name, "Camera 1 (officer)");
    EXPECT_EQ(film.said.tracks[1].kind, Kind::picture);
    EXPECT_EQ(film.said.tracks[2].blocks, 100u);
    auto sound = film.of(1), picture = film.of(2);
    ASSERT_EQ(sound.size(), 100u);
    ASSERT_EQ(picture.size(), 50u);
    for (std::uint32_t i = 0; i < 100; ++i)
        EXPECT_EQ(sound[i], (std::pair<std::uint64_t, std::uint32_t>(i * 20, i)));
    for (std::uint32_t i = 0; i < 50; ++i)
        EXPECT_EQ(picture[i], (std::pair<std::uint64_t, std::uint32_t>(250 + i * 40, i)));
    EXPECT_EQ(film.said.duration_ms, 250u + 2000u);
    EXPECT_EQ(film.said.sha256, evidence::sha256(film.octets));
    EXPECT_EQ(film.said.bytes, film.octets.size());
    EXPECT_TRUE(std::is_sorted(film.blocks.begin(), film.blocks.end(),
                               [](const Block& a, const Block& b) { return a.time_ns < b.time_ns; }));
}

TEST(Join, GivesEachBlockOfARotationOnce) {
    // The second clip begins at a keyframe 400 ms before the first one ends, and rounds its times elsewhere.
    auto first = part(camera(0, 10), "Camera 1", 0, 4000),
         second = part(camera(9, 5), "Camera 1", 3600, 2000);
    second.begins_ns += 900'000;
    Film film(parts(std::move(first), std::move(second)));
    ASSERT_EQ(film.said.tracks.size(), 2u);
    auto picture = film.of(1), sound = film.of(2);
    ASSERT_EQ(picture.size(), 140u);
    ASSERT_EQ(sound.size(), 280u);
    for (std::uint32_t i = 0; i < 140; ++i) EXPECT_EQ(picture[i].second, i);
    for (std::uint32_t i = 0; i < 280; ++i) EXPECT_EQ(sound[i].second, i);
}

TEST(Join, LeavesAGapAGap) {
    Film film(parts(part(camera(0, 5), "Camera 1", 0, 2000), part(camera(5, 5), "Camera 1", 62'000, 2000),
                    part(microphone(3200), "Microphone 1", 0, 64'000)));
    auto picture = film.of(1);
    ASSERT_EQ(picture.size(), 100u);
    EXPECT_EQ(picture[49].first, 1960u);
    EXPECT_EQ(picture[50].first, 62'000u);
    EXPECT_EQ(film.of(3).size(), 3200u);
    EXPECT_EQ(film.said.duration_ms, 64'000u);
}

TEST(Join, LeavesOutWhatIsDamagedAndNothingElse) {
    Sample film_camera = camera(0, 10);
    auto damaged = film_camera.places()[100] / MemoryClip::kSlot;
    Film film(parts(part(film_camera, "Camera 1", 0, 4000, {damaged}),
                    part(microphone(200), "Microphone 1", 0, 4000)));
    EXPECT_GT(film.said.passed_over, 0u);
    EXPECT_EQ(film.of(3).size(), 200u);
    auto picture = film.of(1);
    EXPECT_LT(picture.size(), 100u);
    EXPECT_GE(picture.size(), 90u);
    for (const auto& [ms, number] : picture) EXPECT_EQ(ms, number * 40u);
    for (const Block& block : film.blocks)
        for (std::size_t i = 4; i < block.data.size(); ++i) ASSERT_NE(block.data[i], 0);
}

TEST(Join, NamesAClipOfWhichNothingCanBeRead) {
    Film film(
        parts(part(camera(0, 2), "Camera 1", 0, 800, {0}), part(microphone(10), "Microphone 1", 0, 200)));
    ASSERT_EQ(film.said.left_out.size(), 1u);
    EXPECT_EQ(film.said.left_out[0].rfind("clip of Camera 1: ", 0), 0u);
    EXPECT_EQ(film.said.tracks.size(), 1u);
    MemoryFile file;
    EXPECT_FALSE(join(parts(part(camera(0, 2), "Camera 1", 0, 800, {0})), 0, file).ok());
    EXPECT_FALSE(join({}, 0, file).ok());
}

TEST(Join, GivesAnotherEncodingATrackOfItsOwn) {
    Film film(parts(part(camera(0, 2, 1), "Camera 1", 0, 800), part(camera(2, 2, 7), "Camera 1", 800, 800),
                    part(camera(4, 2, 1), "Camera 1", 1600, 800)));
    ASSERT_EQ(film.said.tracks.size(), 3u);
    EXPECT_EQ(film.said.tracks[2].name, "Camera 1 (officer) 2");
    EXPECT_EQ(film.of(1).size(), 40u);
    EXPECT_EQ(film.of(3).size(), 20u);
    EXPECT_EQ(film.of(2).size(), 120u);  // one sound throughout
}

TEST(Join, OfTheSameClipsIsTheSameFile) {
    auto make = [] {
        return Film(
            parts(part(microphone(100), "Microphone 1", 0, 2000), part(camera(0, 5), "Camera 1", 40, 2000)));
    };
    EXPECT_EQ(make().said.sha256, make().said.sha256);
}

TEST(Join, ToldToAFullDiskIsAFault) {
    MemoryFile file;
    file.room = 3000;
    auto joined = join(parts(part(camera(0, 5), "Camera 1", 0, 2000)), 0, file);
    ASSERT_FALSE(joined.ok());
    EXPECT_EQ(joined.error().text, "no space");
}

}  // namespace
}  // namespace film_test
