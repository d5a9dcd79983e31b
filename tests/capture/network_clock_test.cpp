// A network camera's clock: what the jitter buffer makes of ten minutes of its times, as our source sets it
// up. The packets' arrivals are in the past, so nothing waits.

#include <gst/app/gstappsink.h>
#include <gst/app/gstappsrc.h>
#include <gst/gst.h>

#include <cmath>
#include <random>

#include "hardware/sources.h"
#include "recorder/capture/media.h"
#include "tests/capture/room_fixture.h"

namespace capture_test {
namespace {

constexpr double kSeconds = 600, kPicture = 1.0 / 30;
constexpr double kAllowed = 10e-3 / (4 * 3600) * 1e6;  // millionths: 10 ms in 4 h

struct Told {
    double truth = 0, off = 0;  // s
};

/// The mode that a camera's bin asks of its jitter buffers.
std::string mode_of_our_source() {
    auto bin = hardware::rtsp_camera({"Camera 1", ""}, "rtsp://127.0.0.1:9/")->make();
    EXPECT_TRUE(bin.ok());
    capture::Pipeline pipeline(gst_pipeline_new(nullptr));
    gst_bin_add(GST_BIN(pipeline.get()), bin.value());
    GstIterator* all = gst_bin_iterate_sources(GST_BIN(bin.value()));
    GValue found = G_VALUE_INIT;
    EXPECT_EQ(gst_iterator_next(all, &found), GST_ITERATOR_OK);
    GValue mode = G_VALUE_INIT;
    g_value_init(&mode,
                 g_object_class_find_property(G_OBJECT_GET_CLASS(g_value_get_object(&found)), "buffer-mode")
                     ->value_type);
    g_object_get_property(G_OBJECT(g_value_get_object(&found)), "buffer-mode", &mode);
    auto* kinds = static_cast<GEnumClass*>(g_type_class_ref(G_VALUE_TYPE(&mode)));
    std::string name = g_enum_get_value(kinds, g_value_get_enum(&mode))->value_nick;
    g_type_class_unref(kinds), g_value_unset(&mode), g_value_unset(&found), gst_iterator_free(all);
    return name;
}

GstBuffer* packet(std::uint16_t number, std::uint32_t time, std::uint64_t arrival_ns) {
    std::uint8_t octets[22] = {0x80, 0x80 | 96};
    octets[2] = static_cast<std::uint8_t>(number >> 8), octets[3] = static_cast<std::uint8_t>(number);
    for (int i = 0; i < 4; ++i) octets[4 + i] = static_cast<std::uint8_t>(time >> (24 - 8 * i));
    octets[11] = 1;
    GstBuffer* buffer = gst_buffer_new_memdup(octets, sizeof octets);
    GST_BUFFER_DTS(buffer) = arrival_ns;
    return buffer;
}

std::vector<Told> ten_minutes(double ppm, const std::string& mode) {
    std::string description =
        "appsrc name=in format=time max-bytes=0 caps=application/x-rtp,media=video,clock-rate=90000,"
        "encoding-name=H264,payload=96 ! rtpjitterbuffer latency=200 mode=" +
        mode + " ! appsink name=out sync=false";
    capture::Pipeline pipeline(gst_parse_launch(description.c_str(), nullptr));
    gst_element_set_start_time(pipeline.get(), GST_CLOCK_TIME_NONE);
    gst_element_set_base_time(pipeline.get(), 0);
    GstClock* system = gst_system_clock_obtain();
    gst_pipeline_use_clock(GST_PIPELINE(pipeline.get()), system);
    gst_object_unref(system);
    GstElement* in = gst_bin_get_by_name(GST_BIN(pipeline.get()), "in");
    GstElement* out = gst_bin_get_by_name(GST_BIN(pipeline.get()), "out");
    gst_element_set_state(pipeline.get(), GST_STATE_PLAYING);
    const double start = static_cast<double>(gst_util_get_timestamp()) / 1e9 - kSeconds - 30;
    std::mt19937 random(14);
    std::exponential_distribution<double> wait(1 / 0.003);
    double arrival = 0;
    std::vector<Told> told;
    for (int i = 0; i * kPicture < kSeconds; ++i) {
        double truth = (i + 1) * kPicture;
        arrival = std::max(arrival, truth + 0.005 + wait(random));
        auto time = static_cast<std::uint32_t>(std::llround(truth * (1 + ppm * 1e-6) * 90000));
        gst_app_src_push_buffer(GST_APP_SRC(in), packet(static_cast<std::uint16_t>(i), time,
                                                        static_cast<std::uint64_t>((start + arrival) * 1e9)));
        GstSample* sample = gst_app_sink_try_pull_sample(GST_APP_SINK(out), 5 * GST_SECOND);
        if (!sample) break;
        double pts = static_cast<double>(GST_BUFFER_PTS(gst_sample_get_buffer(sample))) / 1e9;
        told.push_back({truth, pts - start - truth});
        gst_sample_unref(sample);
    }
    gst_object_unref(in), gst_object_unref(out);
    return told;
}

double slope_ppm(const std::vector<Told>& told) {
    double n = static_cast<double>(told.size()), x = 0, y = 0, xx = 0, xy = 0;
    for (const Told& one : told) x += one.truth / n, y += one.off / n;
    for (const Told& one : told)
        xx += (one.truth - x) * (one.truth - x), xy += (one.truth - x) * (one.off - y);
    return xy / xx * 1e6;
}

TEST(NetworkClock, ThatIsOffIsFollowed) {
    capture::start_gstreamer();
    const std::string mode = mode_of_our_source();
    for (double ppm : {-300.0, 300.0}) {
        auto told = ten_minutes(ppm, mode);
        ASSERT_EQ(told.size(), 18000u) << mode;
        double slope = slope_ppm(told);
        EXPECT_LT(std::abs(slope), kAllowed);
        std::printf("%s, %+.0f ppm: %+.3f ppm left, %.2f ms in 4 h\n", mode.c_str(), ppm, slope,
                    std::abs(slope) * 4 * 3600 / 1e3);
    }
    EXPECT_NEAR(slope_ppm(ten_minutes(300, "none")), 300, 1);  // the measure sees a clock that runs away
}

}  // namespace
}  // namespace capture_test
