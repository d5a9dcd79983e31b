#include "tests/faults/device.h"

#include <gst/gst.h>

#include <algorithm>
#include <mutex>

#include "recorder/evidence/crypto.h"

namespace faults {

namespace {

const char* kCamera =
    "videotestsrc is-live=true pattern=ball ! video/x-raw,format=I420,width=160,height=96,framerate=30/1 ! "
    "x264enc "
    "tune=zerolatency speed-preset=ultrafast bitrate=300 key-int-max=15 bframes=0 threads=1 ! h264parse ! "
    "capsfilter name=out caps=\"video/x-h264,stream-format=avc,alignment=au\"";
const char* kFullHd =
    "videotestsrc is-live=true pattern=smpte horizontal-speed=3 ! "
    "video/x-raw,format=I420,width=1920,height=1080,framerate=30/1 ! x264enc tune=zerolatency "
    "speed-preset=superfast bitrate=4000 key-int-max=15 bframes=0 ! h264parse ! "
    "capsfilter name=out caps=\"video/x-h264,stream-format=avc,alignment=au\"";
const char* kMicrophone =
    "audiotestsrc is-live=true volume=0.1 samplesperbuffer=480 ! audio/x-raw,channels=1,rate=48000 ! opusenc "
    "bitrate=32000 ! capsfilter name=out caps=audio/x-opus";

}  // namespace

struct Device::State {
    const char* pipeline = kCamera;
    capture::SourceDescription description;
    mutable std::mutex mutex;
    bool stalled = false;
    std::vector<Unit> given;
};

namespace {

GstPadProbeReturn on_buffer(GstPad* pad, GstPadProbeInfo* info, gpointer user) {
    auto& state = **static_cast<std::shared_ptr<Device::State>*>(user);
    GstBuffer* buffer = GST_PAD_PROBE_INFO_BUFFER(info);
    GstEvent* event = gst_pad_get_sticky_event(pad, GST_EVENT_SEGMENT, 0);
    const GstSegment* segment = nullptr;
    if (event) gst_event_parse_segment(event, &segment);
    std::lock_guard lock(state.mutex);
    bool passes = !state.stalled;
    if (passes && segment)
        state.given.push_back({state.description.picture,
                               !GST_BUFFER_FLAG_IS_SET(buffer, GST_BUFFER_FLAG_DELTA_UNIT),
                               gst_segment_to_running_time(segment, GST_FORMAT_TIME, GST_BUFFER_PTS(buffer)),
                               GST_BUFFER_DURATION(buffer)});
    if (event) gst_event_unref(event);
    return passes ? GST_PAD_PROBE_OK : GST_PAD_PROBE_DROP;
}

class Plugged final : public capture::Source {
  public:
    explicit Plugged(std::shared_ptr<Device::State> state) : state_(std::move(state)) {}
    const capture::SourceDescription& description() const override { return state_->description; }

    evidence::Result<GstElement*> make() const override {
        GstElement* bin = gst_parse_bin_from_description(state_->pipeline, FALSE, nullptr);
        GstElement* out = gst_bin_get_by_name(GST_BIN(bin), "out");
        GstPad* pad = gst_element_get_static_pad(out, "src");
        gst_pad_add_probe(pad, GST_PAD_PROBE_TYPE_BUFFER, on_buffer,
                          new std::shared_ptr<Device::State>(state_),
                          [](gpointer p) { delete static_cast<std::shared_ptr<Device::State>*>(p); });
        GstPad* outer = gst_ghost_pad_new(state_->description.picture ? "picture" : "sound", pad);
        gst_pad_set_active(outer, TRUE);
        gst_element_add_pad(bin, outer);
        gst_object_unref(pad), gst_object_unref(out);
        return bin;
    }

  private:
    std::shared_ptr<Device::State> state_;
};

}  // namespace

Device::Device(Sort sort, const std::string& name) : state_(std::make_shared<State>()) {
    state_->pipeline = sort == Sort::camera ? kCamera : sort == Sort::full_hd ? kFullHd : kMicrophone;
    state_->description.id = evidence::random_id<evidence::SourceId>();
    state_->description.name = name;
    state_->description.device = (sort == Sort::microphone ? "ALSA " : "V4L2 ") + name;
    state_->description.picture = sort != Sort::microphone;
    state_->description.sound = sort == Sort::microphone;
}

std::unique_ptr<capture::Source> Device::source() const {
    return std::make_unique<Plugged>(state_);
}

const evidence::SourceId& Device::id() const {
    return state_->description.id;
}

const std::string& Device::name() const {
    return state_->description.name;
}

void Device::stall() {
    std::lock_guard lock(state_->mutex);
    state_->stalled = true;
}
void Device::plug_in() {
    std::lock_guard lock(state_->mutex);
    state_->stalled = false;
}
std::vector<Unit> Device::given() const {
    std::lock_guard lock(state_->mutex);
    return state_->given;
}

}  // namespace faults
