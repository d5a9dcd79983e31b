// Black and silence by the time of capture: what waits before the encoder when the record goes on stays
// black.

#include "hardware/blanking.h"

#include <gst/app/gstappsink.h>
#include <gst/app/gstappsrc.h>
#include <gst/gst.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "recorder/capture/media.h"

namespace {

constexpr std::uint64_t kMs = 1'000'000;
constexpr std::uint64_t kAll = UINT64_MAX;

/// Raw buffers through one of the elements; what comes out of each is its brightest, or loudest, octet.
struct Through : testing::Test {
    capture::Pipeline pipeline;
    GstElement *in = nullptr, *out = nullptr;
    std::size_t size = 0;

    void make(const std::string& caps, const std::string& middle, std::size_t octets) {
        capture::start_gstreamer();
        const std::string all = "appsrc name=in is-live=true format=time caps=" + caps + " ! " + middle +
                                " ! appsink name=out sync=false";
        pipeline.reset(gst_parse_launch(all.c_str(), nullptr));
        ASSERT_TRUE(pipeline);
        hardware::watch_blanked(pipeline.get());
        in = gst_bin_get_by_name(GST_BIN(pipeline.get()), "in");
        out = gst_bin_get_by_name(GST_BIN(pipeline.get()), "out");
        size = octets;
        gst_element_set_state(pipeline.get(), GST_STATE_PLAYING);
    }
    void TearDown() override {
        for (GstElement* element : {in, out})
            if (element) gst_object_unref(element);
    }
    /// Captured then, processed now.
    int processed(std::uint64_t time_ms) {
        GstBuffer* buffer = gst_buffer_new_allocate(nullptr, size, nullptr);
        gst_buffer_memset(buffer, 0, 100, size);
        GST_BUFFER_PTS(buffer) = time_ms * kMs;
        GST_BUFFER_DURATION(buffer) = 10 * kMs;
        gst_app_src_push_buffer(GST_APP_SRC(in), buffer);
        GstSample* sample = gst_app_sink_try_pull_sample(GST_APP_SINK(out), 5 * GST_SECOND);
        if (!sample) return -1;
        GstMapInfo map;
        gst_buffer_map(gst_sample_get_buffer(sample), &map, GST_MAP_READ);
        const int most = *std::max_element(map.data, map.data + map.size);
        gst_buffer_unmap(gst_sample_get_buffer(sample), &map);
        gst_sample_unref(sample);
        return most;
    }
};

TEST_F(Through, APictureIsBlackByItsTimeNotByWhenItComes) {
    make("video/x-raw,format=GRAY8,width=64,height=64,framerate=30/1",
         "videoconvert ! video/x-raw,format=I420 ! videobalance name=blank_picture ! clockoverlay "
         "name=blank_clock silent=true ! videoconvert ! video/x-raw,format=GRAY8",
         64 * 64);
    const auto blank = [&](std::uint64_t until) {
        return hardware::blank_until(pipeline.get(), {until, 0}, true, false);
    };
    const int clear = processed(0);
    EXPECT_GT(clear, 80);
    EXPECT_TRUE(blank(kAll));
    GstElement* clock = gst_bin_get_by_name(GST_BIN(pipeline.get()), "blank_clock");
    processed(33);
    gboolean silent = TRUE;
    g_object_get(clock, "silent", &silent, nullptr);
    EXPECT_FALSE(silent);
    g_object_set(clock, "text", "", "time-format", "", nullptr);  // its white figures are no picture
    EXPECT_LT(processed(66), 20);
    EXPECT_TRUE(blank(100 * kMs));  // back on record, while this one waits before the encoder
    EXPECT_LT(processed(99), 20);
    EXPECT_EQ(processed(100), clear);
    g_object_get(clock, "silent", &silent, nullptr);
    EXPECT_TRUE(silent);
    gst_object_unref(clock);
    EXPECT_TRUE(blank(kAll));
    EXPECT_LT(processed(133), 20);
    EXPECT_TRUE(blank(0));
    EXPECT_EQ(processed(166), clear);
}

TEST_F(Through, ASoundIsSilentByItsTimeNotByWhenItComes) {
    make("audio/x-raw,format=S16LE,rate=48000,channels=1,layout=interleaved", "volume name=blank_sound", 960);
    const auto blank = [&](std::uint64_t until) {
        return hardware::blank_until(pipeline.get(), {0, until}, false, true);
    };
    EXPECT_EQ(processed(0), 100);
    EXPECT_TRUE(blank(kAll));
    EXPECT_EQ(processed(10), 0);
    EXPECT_TRUE(blank(35 * kMs));
    EXPECT_EQ(processed(20), 0);
    EXPECT_EQ(processed(30), 0);  // it began before
    EXPECT_EQ(processed(40), 100);
}

TEST_F(Through, ADevicesOwnMediaIsNotBlanked) {
    make("audio/x-raw,format=S16LE,rate=48000,channels=1,layout=interleaved", "identity", 960);
    EXPECT_FALSE(hardware::blank_until(pipeline.get(), {kAll, kAll}, false, true));
    EXPECT_FALSE(hardware::blank_until(pipeline.get(), {kAll, kAll}, true, false));
    EXPECT_EQ(processed(0), 100);
}

}  // namespace
