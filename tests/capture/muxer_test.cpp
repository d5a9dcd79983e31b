// The clip's own muxer against GStreamer's demuxer and ffmpeg: what went in comes out.

#include "recorder/capture/muxer.h"

#include <gst/app/gstappsink.h>
#include <gst/gst.h>

#include <fstream>

#include "tests/capture/read_units.h"
#include "tests/capture/room_fixture.h"

namespace capture_test {
namespace {

using capture::MediaUnit, capture::Track, capture::TrackForm;
constexpr std::uint64_t kMs = 1'000'000;

struct Units {
    TrackForm form;
    std::vector<MediaUnit> units;
    std::vector<std::string> digests;  // of those that are media
    std::vector<std::uint64_t> times;
};

/// All that this pipeline gives.
Units made(Track track, const std::string& pipeline) {
    capture::start_gstreamer();
    capture::Pipeline running(
        gst_parse_launch((pipeline + " ! appsink name=out sync=false").c_str(), nullptr));
    GstElement* out = gst_bin_get_by_name(GST_BIN(running.get()), "out");
    gst_element_set_state(running.get(), GST_STATE_PLAYING);
    Units all;
    while (GstSample* sample = gst_app_sink_try_pull_sample(GST_APP_SINK(out), 20 * GST_SECOND)) {
        GstBuffer* buffer = gst_sample_get_buffer(sample);
        const bool head = track == Track::sound && GST_BUFFER_FLAG_IS_SET(buffer, GST_BUFFER_FLAG_HEADER);
        all.form = {track, 1, capture::CapsRef::share(gst_sample_get_caps(sample)), ""};
        MediaUnit unit;
        unit.track = track, unit.time_ns = gst_segment_to_running_time(
                                gst_sample_get_segment(sample), GST_FORMAT_TIME, GST_BUFFER_PTS(buffer));
        unit.keyframe = track == Track::sound || !GST_BUFFER_FLAG_IS_SET(buffer, GST_BUFFER_FLAG_DELTA_UNIT);
        unit.size = gst_buffer_get_size(buffer), unit.buffer = capture::BufferRef::share(buffer);
        evidence::Bytes octets(unit.size);
        gst_buffer_extract(buffer, 0, octets.data(), octets.size());
        if (!head) all.digests.push_back(evidence::sha256(octets).hex()), all.times.push_back(unit.time_ns);
        all.units.push_back(std::move(unit));
        gst_sample_unref(sample);
    }
    gst_object_unref(out);
    return all;
}

struct Muxed {
    evidence::Bytes octets;
    std::vector<std::uint64_t> times;  // of what begins, in order
    std::size_t keyframe_clusters = 0;
    capture::Muxer::OnPiece taker() {
        return [this](const evidence::MediaPiece& piece) -> evidence::Result<void> {
            octets.insert(octets.end(), piece.octets.begin(), piece.octets.end());
            if (piece.begins_ns != evidence::kNone64) times.push_back(piece.begins_ns);
            keyframe_clusters += piece.keyframe_cluster ? 1 : 0;
            return {};
        };
    }
};

void expect_times(const std::vector<std::uint64_t>& found, const Units& given) {
    ASSERT_EQ(found.size(), given.times.size());
    for (std::size_t i = 0; i < found.size(); ++i)
        EXPECT_NEAR(static_cast<double>(found[i]), static_cast<double>(given.times[i]), kMs);
}

TEST(Muxer, GivesADemuxerWhatItWasGivenInEachEncoding) {
    const std::string tone =
        "audiotestsrc num-buffers=100 ! audio/x-raw,rate=48000,channels=2 ! audioconvert ! ";
    const std::string film =
        "videotestsrc num-buffers=60 ! video/x-raw,width=320,height=180,framerate=30/1 ! ";
    const Units pictures[] = {
        made(Track::picture, film + "x264enc key-int-max=15 ! h264parse ! video/x-h264,stream-format=avc"),
        made(Track::picture, film + "x265enc key-int-max=15 ! h265parse ! video/x-h265,stream-format=hvc1"),
        {}};
    const Units sounds[] = {made(Track::sound, tone + "avenc_aac ! aacparse ! audio/mpeg,stream-format=raw"),
                            made(Track::sound, tone + "opusenc"), made(Track::sound, tone + "flacenc")};
    RoomFixture room;
    for (std::size_t i = 0; i < 3; ++i) {
        const Units &picture = pictures[i], &sound = sounds[i];
        std::vector<TrackForm> forms{sound.form};
        if (!picture.units.empty()) forms.push_back(picture.form);
        Muxed muxed;
        auto muxer = capture::Muxer::make(forms, muxed.taker());
        ASSERT_TRUE(muxer.ok()) << muxer.error().text;
        for (const auto* units : {&picture, &sound})
            for (const MediaUnit& unit : units->units) ASSERT_TRUE((*muxer)->push(unit, unit.time_ns).ok());
        ASSERT_TRUE((*muxer)->finish().ok());
        const std::string path = (room.folder / "media.mkv").string();
        std::ofstream(path, std::ios::binary)
            .write(reinterpret_cast<const char*>(muxed.octets.data()),
                   static_cast<std::streamsize>(muxed.octets.size()));
        ReadUnits read = read_units(path);
        const auto heads = static_cast<std::ptrdiff_t>(read.sounds.size() - sound.digests.size());
        EXPECT_EQ(heads, i == 2 ? 3 : 0);  // the demuxer gives out what stands in FLAC's head
        read.sounds.erase(read.sounds.begin(), read.sounds.begin() + heads);
        read.sound_ns.erase(read.sound_ns.begin(), read.sound_ns.begin() + heads);
        EXPECT_EQ(read.pictures, picture.digests);
        EXPECT_EQ(read.sounds, sound.digests);
        expect_times(read.picture_ns, picture), expect_times(read.sound_ns, sound);
        Probe probed = probe(path);
        EXPECT_EQ(probed.pictures, static_cast<int>(picture.times.size()));
        EXPECT_EQ(probed.sounds, static_cast<int>(sound.times.size()));
        EXPECT_EQ(output_of({"ffmpeg", "-v", "error", "-i", path, "-f", "null", "-"}), "");
        if (!picture.units.empty()) {
            EXPECT_EQ(muxed.keyframe_clusters, 4u);
        }
    }
}

TEST(Muxer, PutsTracksInTheOrderOfTimeAndWaitsASecondForOneThatIsSilent) {
    Units sound = made(Track::sound, "audiotestsrc num-buffers=1 ! audio/x-raw,rate=48000 ! opusenc");
    Units picture = made(Track::picture,
                         "videotestsrc num-buffers=1 ! x264enc ! h264parse ! video/x-h264,"
                         "stream-format=avc");
    Muxed muxed;
    auto muxer = capture::Muxer::make({picture.form, sound.form}, muxed.taker());
    ASSERT_TRUE(muxer.ok());
    auto give = [&](const Units& units, std::uint64_t ms) {
        ASSERT_TRUE((*muxer)->push(units.units[0], ms * kMs).ok());
    };
    auto come = [&] {
        std::vector<std::uint64_t> ms;
        for (std::uint64_t time : std::exchange(muxed.times, {})) ms.push_back(time / kMs);
        return ms;
    };
    using Times = std::vector<std::uint64_t>;
    give(picture, 0), give(picture, 33), give(picture, 66);
    EXPECT_EQ(come(), Times{});
    give(sound, 40);
    EXPECT_EQ(come(), (Times{0, 33, 40}));
    give(picture, 999);
    EXPECT_EQ(come(), Times{});
    give(picture, 1200);
    EXPECT_EQ(come(), (Times{66}));
    give(sound, 60);  // late, and not lost
    EXPECT_EQ(come(), (Times{60}));
    ASSERT_TRUE((*muxer)->finish().ok());
    EXPECT_EQ(come(), (Times{999, 1200}));
}

TEST(Muxer, RefusesATrackThatNothingCouldDecode) {
    capture::start_gstreamer();
    for (const char* caps :
         {"audio/x-opus", "video/x-h264,width=1,height=1", "audio/x-alaw,codec_data=(buffer)00"}) {
        TrackForm form{Track::sound, 1, capture::CapsRef::take(gst_caps_from_string(caps)), ""};
        EXPECT_FALSE(capture::Muxer::make({form}, {}).ok()) << caps;
    }
}

}  // namespace
}  // namespace capture_test
