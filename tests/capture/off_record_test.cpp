#include "hardware/sources.h"
#include "recorder/capture/hold_back.h"
#include "recorder/evidence/clip_scan.h"
#include "recorder/evidence/file.h"
#include "tests/capture/room_fixture.h"

namespace capture_test {
namespace {

using namespace evidence;

/// The brightest octet of the pictures (but for the middle, where a clock may run) and the loudest sound, in
/// dB, of a stretch of an exported file. What the encoder spreads to its neighbours is 10 ms of sound, and a
/// buffer of the test sound is given when it begins and lasts 23 ms.
struct Looked {
    double brightest = 0, loudest = -999;
};
double value_behind(const std::string& text, const std::string& name, bool most) {
    double best = most ? -999 : 999;
    for (std::size_t at = text.find(name); at != std::string::npos; at = text.find(name, at + 1))
        best = std::max(best, std::atof(text.c_str() + at + name.size()));
    return best;
}
// The test tone has its peaks at -20 dB; what the encoder's filters keep of its sudden end is below -55. That
// no sample goes into the encoder is tests/hardware/blanking_test.
constexpr double kSilent = -45;
constexpr double kRounding = 0.003;  // the test's wall time, a clip's begin and its media times are whole ms
constexpr double kSpread = 0.01, kSoundBuffer = 0.024;
Looked look(const std::string& path, double from, double to, double sound_later = 0,
            double sound_earlier = 0) {
    const std::string start = std::to_string(from), end = std::to_string(to);
    const std::string sound_start = std::to_string(from + sound_later);
    const std::string sound_end = std::to_string(to - sound_earlier);
    const std::string text = output_of(
        {"sh", "-c",
         "ffmpeg -hide_banner -i " + path + " -filter_complex '[0:v]trim=" + start + ":" + end +
             ",drawbox=x=160:y=120:w=320:h=120:color=black:t=fill,signalstats,metadata=print[v];[0:a]atrim=" +
             sound_start + ":" + sound_end +
             ",volumedetect[a]' -map '[v]' -f null - -map '[a]' -f null - 2>&1"});
    return {value_behind(text, "YMAX=", true), value_behind(text, "max_volume: ", true)};
}

std::vector<std::unique_ptr<capture::Source>> own_stream_and_encoded_here(const std::string& url) {
    std::vector<std::unique_ptr<capture::Source>> sources;
    sources.push_back(hardware::rtsp_camera({"Camera 1", "officer"}, url));
    sources.push_back(hardware::test_camera({"Camera 2", "hall"}));
    return sources;
}

std::vector<std::uint32_t> states(const std::string& path, const PublicKey& key) {
    std::vector<std::uint32_t> found;
    const std::string octets = read_file(path, 1 << 20).value();
    for (std::size_t at = 0; at + kRecord <= octets.size(); at += kRecord)
        found.push_back(decode_record(as_bytes(octets.substr(at, kRecord)), key).value().state);
    return found;
}

struct OffRecord : testing::Test {
    TestCamera camera;
    RoomFixture room;
    std::int64_t from = 0, off = 0, on = 0, to = 0;

    void SetUp() override {
        room.open(own_stream_and_encoded_here(camera.url()));
        ASSERT_TRUE(room.wait_live("Camera 1") && room.wait_live("Camera 2"));
        ASSERT_TRUE(room.recorder->start(room.interview).ok());
        from = wall();
        room.loop.run_for(seconds(3));
        room.recorder->off_record(true);
        off = wall();
        room.loop.run_for(seconds(3));
        on = wall();
        room.recorder->off_record(false);
        room.loop.run_for(seconds(3));
        to = wall();
        ASSERT_TRUE(room.stop_and_wait());
        ASSERT_EQ(room.recorded.front().clips, 3u);
    }
    std::int64_t wall() const { return room.clock.now().wall_ms; }
    std::vector<const Recording*> clips_of(const std::string& name) const {
        std::vector<const Recording*> found = room.log.all();
        std::erase_if(found, [&](const Recording* r) { return r->opened.source_name != name; });
        return found;
    }
};

TEST_F(OffRecord, NothingOfTheRoomIsKeptAndNothingIsMissing) {
    const auto own = clips_of("Camera 1");
    ASSERT_EQ(own.size(), 2u);
    EXPECT_GE(own[0]->ended_ms(), off - 150);
    EXPECT_LE(own[0]->ended_ms(), off + 40);
    EXPECT_GE(own[1]->started_ms(), on - 1);
    EXPECT_LT(own[1]->started_ms(), on + 1500);
    EXPECT_EQ(own[1]->opened.previous, own[0]->opened.clip);

    const auto here = clips_of("Camera 2");
    ASSERT_EQ(here.size(), 1u);
    EXPECT_TRUE(here[0]->gaps.empty());
    const std::string film = room.exported(here[0]->opened.clip);
    const auto at = [&](std::int64_t wall_ms) {
        return static_cast<double>(wall_ms - here[0]->started_ms()) / 1000;
    };
    const Looked before = look(film, at(from), at(off)),
                 during = look(film, at(off) + kRounding, at(on) - kRounding, kSoundBuffer + kSpread, 0),
                 after = look(film, at(on) + 0.1, at(to) - 0.1);
    EXPECT_GT(before.brightest, 180);
    EXPECT_GT(before.loudest, -30);
    EXPECT_LT(during.brightest, 24);
    EXPECT_LT(during.loudest, kSilent);
    EXPECT_GT(after.brightest, 180);
    EXPECT_GT(after.loudest, -30);

    const auto found =
        states(ClipPaths::in(room.folder.string(), here[0]->opened.clip).records, here[0]->opened.key);
    const auto said =
        std::count_if(found.begin(), found.end(), [](auto s) { return s & record_state::kOffRecord; });
    EXPECT_TRUE(said >= 2 && said <= 4) << said;

    for (Trouble what : {Trouble::black, Trouble::frozen, Trouble::silent, Trouble::muted})
        EXPECT_TRUE(room.alarms(what).empty()) << to_word(what);  // it is not the room that is so

    const CaseId& id = room.interview.of_case;
    EXPECT_GE(room.log.missing(id, from, to).picture_ms, 2900u);
    EXPECT_EQ(room.log.missing(id, from, to).sound_ms, 0u);
    EXPECT_LT(room.log.missing(id, from, to, {{off, on}}).picture_ms, 1500u);
}

TEST(OffRecordStart, NothingFromBeforeIsKept) {
    TestCamera camera;
    RoomFixture room;
    const auto wall = [&] { return room.clock.now().wall_ms; };
    room.open(own_stream_and_encoded_here(camera.url()));
    ASSERT_TRUE(room.wait_live("Camera 1") && room.wait_live("Camera 2"));
    room.loop.run_for(seconds(2));
    room.interview.off_record = true;
    const auto start = wall();
    ASSERT_TRUE(room.recorder->start(room.interview).ok());
    room.loop.run_for(seconds(2));
    EXPECT_EQ(room.recorder->sources()[0].clip, std::nullopt);
    const auto on = wall();
    room.recorder->off_record(false);
    room.loop.run_for(seconds(3));
    ASSERT_TRUE(room.stop_and_wait());
    ASSERT_EQ(room.recorded.front().clips, 2u);
    for (const Recording* clip : room.log.all()) {
        const bool own = clip->opened.source_name == "Camera 1";
        EXPECT_GE(clip->started_ms(), (own ? on : start) - 1);
        EXPECT_GT(clip->ended_ms(), on + 2000);
        if (own) continue;
        const std::string film = room.exported(clip->opened.clip);
        const double back = static_cast<double>(on - clip->started_ms()) / 1000;
        const Looked during = look(film, 0, back - kRounding);
        EXPECT_LT(during.brightest, 24);
        EXPECT_LT(during.loudest, kSilent);
    }
}

TEST(OffRecordEnd, NothingOfTheRoomIsKeptUpToTheLastUnit) {
    RoomFixture room;
    std::vector<std::unique_ptr<capture::Source>> sources;
    sources.push_back(hardware::test_camera({"Camera 2", "hall"}));
    room.open(std::move(sources));
    ASSERT_TRUE(room.wait_live("Camera 2"));
    ASSERT_TRUE(room.recorder->start(room.interview).ok());
    room.loop.run_for(milliseconds(1500));
    room.recorder->off_record(true);
    const auto off = room.clock.now().wall_ms;
    room.loop.run_for(milliseconds(1500));
    ASSERT_TRUE(room.stop_and_wait());
    ASSERT_EQ(room.recorded.front().clips, 1u);
    const Recording* clip = room.log.all().front();
    const Looked during =
        look(room.exported(clip->opened.clip),
             static_cast<double>(off - clip->started_ms()) / 1000 + kRounding, 3600, kSoundBuffer + kSpread);
    EXPECT_LT(during.brightest, 24);
    EXPECT_LT(during.loudest, kSilent);
    // The next interview is seen and heard from its beginning on.
    ASSERT_TRUE(room.record(seconds(2)));
    const Recording* next = room.log.all().back();
    const Looked seen = look(room.exported(next->opened.clip), 0.5, 3600);
    EXPECT_GT(seen.brightest, 180);
    EXPECT_GT(seen.loudest, -30);
}

capture::MediaUnit unit_at(Track track, std::uint64_t time_ns, bool keyframe) {
    capture::MediaUnit unit;
    unit.track = track, unit.time_ns = time_ns, unit.keyframe = keyframe;
    return unit;
}

TEST(HoldBack, KeepsTheEndFromBeforeAndGoesOnAtAKeyframe) {
    capture::HoldBack held;
    EXPECT_FALSE(held.withholds(unit_at(Track::picture, 90, false)));
    held.begin(100);
    EXPECT_FALSE(held.withholds(unit_at(Track::picture, 99, false)));  // captured before, came late
    EXPECT_TRUE(held.withholds(unit_at(Track::picture, 100, true)));
    EXPECT_TRUE(held.withholds(unit_at(Track::picture, 98, false)));  // its clock went back
    EXPECT_FALSE(held.withholds(unit_at(Track::sound, 99, true)));
    EXPECT_TRUE(held.withholds(unit_at(Track::sound, 150, true)));
    held.end(200, 200);
    for (std::uint64_t before : {99u, 199u}) {
        EXPECT_TRUE(held.withholds(unit_at(Track::picture, before, true)));
        EXPECT_TRUE(held.withholds(unit_at(Track::sound, before, true)));
    }
    EXPECT_TRUE(held.withholds(unit_at(Track::picture, 201, false)));
    EXPECT_FALSE(held.withholds(unit_at(Track::sound, 201, true)));
    EXPECT_FALSE(held.withholds(unit_at(Track::picture, 202, true)));
    EXPECT_FALSE(held.withholds(unit_at(Track::picture, 203, false)));
}

}  // namespace
}  // namespace capture_test
