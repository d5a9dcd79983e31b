#include "tests/capture/flash.h"

#include <fcntl.h>
#include <gst/gst.h>
#include <unistd.h>

#include <cmath>
#include <cstring>

#include "recorder/capture/media.h"
#include "recorder/evidence/crypto.h"
#include "recorder/evidence/ids.h"

namespace capture_test {

namespace {

constexpr std::uint64_t kSecond = 1'000'000'000;
constexpr std::uint64_t kBright = kSecond / 10;
constexpr double kLoudness = 20000;

bool in_flash(const std::atomic<std::uint64_t>& first, std::uint64_t at) {
    return first != 0 && at >= first && (at - first) % kSecond < kBright;
}

/// Paints one picture (I420) before it is encoded; the first one sets the time.
GstPadProbeReturn paint(GstPad*, GstPadProbeInfo* info, gpointer flash) {
    auto& first = **static_cast<FirstFlash*>(flash);
    auto* buffer = gst_buffer_make_writable(GST_PAD_PROBE_INFO_BUFFER(info));
    info->data = buffer;
    if (first == 0) first = GST_BUFFER_PTS(buffer) + kSecond;
    GstMapInfo map;
    if (!gst_buffer_map(buffer, &map, GST_MAP_WRITE)) return GST_PAD_PROBE_OK;
    // The clock rounds the time of a picture; half a picture is nearer than the one before.
    bool bright = in_flash(first, GST_BUFFER_PTS(buffer) + kSecond / 60);
    std::memset(map.data, bright ? 235 : 16, map.size * 2 / 3);
    gst_buffer_unmap(buffer, &map);
    return GST_PAD_PROBE_OK;
}

/// The same for sound (S16, one channel); `rate` samples come in a true second.
void sing(GstBuffer* buffer, const std::atomic<std::uint64_t>& first, std::uint64_t begins_ns, double rate) {
    GstMapInfo map;
    if (!gst_buffer_map(buffer, &map, GST_MAP_WRITE)) return;
    GST_BUFFER_FLAG_UNSET(buffer, GST_BUFFER_FLAG_GAP);  // it was silence
    auto* samples = reinterpret_cast<std::int16_t*>(map.data);
    for (std::size_t i = 0; i < map.size / 2; ++i) {
        auto at = begins_ns + static_cast<std::uint64_t>(static_cast<double>(i) * 1e9 / rate);
        double wave = std::cos(2 * M_PI * 1000 * static_cast<double>((at - first) % kSecond) / 1e9);
        samples[i] = in_flash(first, at) ? static_cast<std::int16_t>(kLoudness * wave) : std::int16_t{0};
    }
    gst_buffer_unmap(buffer, &map);
}

GstPadProbeReturn beep(GstPad*, GstPadProbeInfo* info, gpointer flash) {
    auto* buffer = gst_buffer_make_writable(GST_PAD_PROBE_INFO_BUFFER(info));
    info->data = buffer;
    sing(buffer, **static_cast<FirstFlash*>(flash), GST_BUFFER_PTS(buffer), 48000);
    return GST_PAD_PROBE_OK;
}

/// A device gives what it has heard already; a test source is on time with what is still to come.
std::uint64_t heard_at(const GstBuffer* buffer) {
    return GST_BUFFER_PTS(buffer) - kSecond / 100;
}

GstPadProbeReturn beep_as_heard(GstPad*, GstPadProbeInfo* info, gpointer flash) {
    auto* buffer = gst_buffer_make_writable(GST_PAD_PROBE_INFO_BUFFER(info));
    info->data = buffer;
    sing(buffer, **static_cast<FirstFlash*>(flash), heard_at(buffer), 48000);
    return GST_PAD_PROBE_OK;
}

/// And its time becomes a count of samples.
GstPadProbeReturn beep_and_count(GstPad*, GstPadProbeInfo* info, gpointer flash) {
    auto* buffer = gst_buffer_make_writable(GST_PAD_PROBE_INFO_BUFFER(info));
    info->data = buffer;
    sing(buffer, **static_cast<FirstFlash*>(flash), heard_at(buffer), 47856);
    GST_BUFFER_PTS(buffer) = GST_BUFFER_OFFSET(buffer) * kSecond / 48000;
    GST_BUFFER_DURATION(buffer) = gst_buffer_get_size(buffer) / 2 * kSecond / 48000;
    return GST_PAD_PROBE_OK;
}

void watch(GstElement* bin, const char* name, GstPadProbeCallback probe, const FirstFlash& flash) {
    GstElement* element = gst_bin_get_by_name(GST_BIN(bin), name);
    GstPad* pad = gst_element_get_static_pad(element, "src");
    gst_pad_add_probe(pad, GST_PAD_PROBE_TYPE_BUFFER, probe, new FirstFlash(flash),
                      [](gpointer kept) { delete static_cast<FirstFlash*>(kept); });
    gst_object_unref(pad);
    gst_object_unref(element);
}

/// A bin of that description whose elements named "picture" and "sound" become its pads.
class Described final : public capture::Source {
  public:
    Described(capture::SourceDescription is, std::string pipeline, FirstFlash flash)
        : is_(std::move(is)), pipeline_(std::move(pipeline)), flash_(std::move(flash)) {
        evidence::random_bytes(is_.id.bytes);
    }
    const capture::SourceDescription& description() const override { return is_; }
    evidence::Result<GstElement*> make() const override {
        GstElement* bin = gst_parse_bin_from_description(pipeline_.c_str(), FALSE, nullptr);
        if (!bin) return evidence::Error{"a GStreamer package is missing"};
        if (is_.picture) watch(bin, "painted", paint, flash_), ghost(bin, "picture");
        if (is_.sound)
            watch(bin, "sung", is_.counts_sound ? beep_and_count : beep, flash_), ghost(bin, "sound");
        return bin;
    }

  private:
    static void ghost(GstElement* bin, const char* name) {
        GstElement* end = gst_bin_get_by_name(GST_BIN(bin), name);
        GstPad* pad = gst_element_get_static_pad(end, "src");
        GstPad* outer = gst_ghost_pad_new(name, pad);
        gst_pad_set_active(outer, TRUE);
        gst_element_add_pad(bin, outer);
        gst_object_unref(pad), gst_object_unref(end);
    }
    capture::SourceDescription is_;
    std::string pipeline_;
    FirstFlash flash_;
};

const char* kPicture =
    "videotestsrc is-live=true pattern=black ! capsfilter name=painted "
    "caps=video/x-raw,format=I420,width=160,height=120,framerate=30/1 ! x264enc tune=zerolatency "
    "speed-preset=ultrafast key-int-max=15 bframes=0 ! h264parse ! capsfilter name=picture "
    "caps=\"video/x-h264,stream-format=avc,alignment=au\" ";
const char* kEncode = " ! opusenc bitrate=96000 ! capsfilter name=sound caps=audio/x-opus ";

std::string silence(const char* rate) {
    return std::string(
               "audiotestsrc is-live=true wave=silence samplesperbuffer=480 ! "
               "audio/x-raw,format=S16LE,layout=interleaved,channels=1,rate=") +
           rate;
}

}  // namespace

FirstFlash no_flash_yet() {
    return std::make_shared<std::atomic<std::uint64_t>>(0);
}

std::unique_ptr<capture::Source> flash_camera(const std::string& name, FirstFlash flash, bool with_sound) {
    capture::start_gstreamer();
    capture::SourceDescription is;
    is.name = name, is.device = "flash", is.picture = true, is.sound = with_sound;
    std::string sound = with_sound ? silence("48000") + " ! identity name=sung" + kEncode : "";
    return std::make_unique<Described>(std::move(is), kPicture + sound, std::move(flash));
}

std::unique_ptr<capture::Source> slow_microphone(const std::string& name, FirstFlash flash) {
    capture::start_gstreamer();
    capture::SourceDescription is;
    is.name = name, is.device = "beep", is.sound = is.counts_sound = true;
    std::string pipeline = silence("47856") + " ! capssetter name=sung caps=audio/x-raw,rate=48000" + kEncode;
    return std::make_unique<Described>(std::move(is), pipeline, std::move(flash));
}

Beeper::Beeper(const std::string& pipe, FirstFlash flash)
    : flash_(std::move(flash)), pipe_(open(pipe.c_str(), O_RDWR | O_CLOEXEC)) {
    std::string heard =
        silence("48000") + " ! identity name=sung ! fdsink sync=false fd=" + std::to_string(pipe_);
    auto* pipeline = gst_parse_launch(heard.c_str(), nullptr);
    watch(pipeline, "sung", beep_as_heard, flash_);
    GstClock* system = gst_system_clock_obtain();
    gst_pipeline_use_clock(GST_PIPELINE(pipeline), system);
    gst_object_unref(system);
    gst_element_set_start_time(pipeline, GST_CLOCK_TIME_NONE);
    gst_element_set_base_time(pipeline, 0);
    gst_element_set_state(pipeline, GST_STATE_PLAYING);
    pipeline_ = pipeline;
}

Beeper::~Beeper() {
    gst_element_set_state(GST_ELEMENT(pipeline_), GST_STATE_NULL);
    gst_object_unref(pipeline_);
    close(pipe_);
}

}  // namespace capture_test
