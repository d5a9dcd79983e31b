#include "hardware/sources.h"

#include <gst/gst.h>
#include <sys/stat.h>

#include <algorithm>

#include "hardware/blanking.h"
#include "recorder/evidence/crypto.h"

namespace hardware {

namespace {

using capture::SourceDescription;

/// The same device under the same name keeps its id over restarts.
evidence::SourceId id_of(const Placed& placed, const std::string& device) {
    evidence::Digest digest = evidence::sha256(
        {evidence::as_bytes("otyrys/source/v1\n"), evidence::as_bytes(placed.name + "\n" + device)});
    evidence::SourceId id;
    std::copy_n(digest.bytes.begin(), id.bytes.size(), id.bytes.begin());
    return id;
}

evidence::Error parse_fault(const SourceDescription& is, GError* error) {
    evidence::Error fault{is.device + " cannot be opened: " + error->message +
                          " - is a GStreamer package missing?"};
    g_error_free(error);
    return fault;
}

void ghost(GstElement* bin, GstElement* element, const char* name) {
    GstPad* pad = gst_element_get_static_pad(element, "src");
    GstPad* outer = gst_ghost_pad_new(name, pad);
    gst_object_unref(pad);
    gst_pad_set_active(outer, TRUE);
    gst_element_add_pad(bin, outer);
}

/// A bin whose elements named "picture" and "sound" become its pads. `set` gives element "device" its
/// properties.
class ParsedSource : public capture::Source {
  public:
    ParsedSource(SourceDescription is, std::string property, std::string value)
        : is_(std::move(is)), property_(std::move(property)), value_(std::move(value)) {}
    const SourceDescription& description() const override { return is_; }

    evidence::Result<GstElement*> make() const override {
        OTYRYS_TRY(const std::string value, address());
        if (std::string why = absent(value); !why.empty()) return evidence::Error{why};
        GError* error = nullptr;
        GstElement* bin = gst_parse_bin_from_description(pipeline(value).c_str(), FALSE, &error);
        if (!bin) return parse_fault(is_, error);
        if (error) g_error_free(error);
        if (GstElement* device = gst_bin_get_by_name(GST_BIN(bin), "device")) {
            if (!value.empty()) g_object_set(device, property_.c_str(), value.c_str(), nullptr);
            gst_object_unref(device);
        }
        for (const char* name : {"picture", "sound"}) {
            GstElement* end = gst_bin_get_by_name(GST_BIN(bin), name);
            if (!end) continue;
            ghost(bin, end, name);
            gst_object_unref(end);
        }
        watch_blanked(bin);
        prepare(bin);
        return bin;
    }

    bool blank(GstElement* bin, const capture::BlankedUntil& until) const override {
        return blank_until(bin, until, is_.picture, is_.sound);
    }

  protected:
    /// What is to be opened now; empty: the element's own choice.
    virtual evidence::Result<std::string> address() const { return value_; }
    virtual std::string pipeline(const std::string& address) const = 0;
    virtual void prepare(GstElement*) const {}
    /// Why it cannot be there at all; empty: try it.
    virtual std::string absent(const std::string& /*address*/) const { return {}; }
    const std::string& value() const { return value_; }

  private:
    SourceDescription is_;
    std::string property_, value_;
};

// A keyframe each half second keeps preview and start quick; no B-frames, no look-ahead.
const char* kEncodePicture =
    "videoconvert ! video/x-raw,format=I420 ! videobalance name=blank_picture ! clockoverlay "
    "name=blank_clock "
    "silent=true time-format=%H:%M:%S halignment=center valignment=center ! x264enc tune=zerolatency "
    "speed-preset=superfast bitrate=4000 "
    "key-int-max=15 bframes=0 ! h264parse ! capsfilter name=picture "
    "caps=\"video/x-h264,stream-format=avc,alignment=au\"";
const char* kEncodeSound =
    "audioconvert ! audioresample ! audio/x-raw,rate=48000 ! volume name=blank_sound ! opusenc bitrate=96000 "
    "! capsfilter name=sound "
    "caps=audio/x-opus";
const char* kPassPicture =
    "h264parse ! capsfilter name=picture caps=\"video/x-h264,stream-format=avc,alignment=au\"";

std::string no_file(const std::string& path) {
    struct stat facts {};
    return ::stat(path.c_str(), &facts) == 0
               ? ""
               : path +
                     " is not there - check that it is plugged in, and its name in the room's configuration";
}

/// A device of this machine, by whatever name.
class OwnDevice : public ParsedSource {
  public:
    OwnDevice(SourceDescription is, std::string type, const std::string& name, WatchPtr watch)
        : ParsedSource(std::move(is), "device", name), type_(std::move(type)), watch_(std::move(watch)) {}
    ~OwnDevice() override { on_plug({}); }

    void on_plug(std::function<void(bool)> told) final {
        if (!watch_) return;
        watch_->leave(this);
        if (told) watch_->listen(this, type_, value(), std::move(told));
    }

  protected:
    const std::string& type() const { return type_; }

  private:
    evidence::Result<std::string> address() const final {
        return watch_ ? watch_->address_of(type_, value()) : hardware::address_of({}, type_, value());
    }

    std::string type_;
    WatchPtr watch_;
};

class V4l2Camera final : public OwnDevice {
  public:
    using OwnDevice::OwnDevice;

  private:
    std::string absent(const std::string& node) const override { return no_file(node); }
    std::string pipeline(const std::string& node) const override {
        Offer offer = best_offer(node);
        std::string begin = "v4l2src name=device ! capsfilter caps=\"" + offer.filter + "\" ! ";
        if (offer.form == "video/x-h264") return begin + kPassPicture;
        return begin + (offer.form == "image/jpeg" ? "jpegdec ! " : "") + kEncodePicture;
    }

    struct Offer {
        std::string form;    // "video/x-h264", "image/jpeg", "video/x-raw"
        std::string filter;  // caps
    };
    /// What the camera gives, asked of the device itself: H.264, MJPEG, raw, in this order; at 15 pictures a
    /// second or more and at most 1920x1080 where it can (a raw 4K picture comes five times a second over
    /// USB).
    static Offer best_offer(const std::string& node) {
        Offer best{"video/x-raw", "video/x-raw"};
        GstCaps* caps = offered(node);
        if (!caps) return best;
        bool found = false;
        for (const char* form : {"video/x-h264", "image/jpeg", "video/x-raw"}) {
            for (const char* limits : {",width=[1,1920],height=[1,1080],framerate=[15/1,60/1]", ""}) {
                GstCaps* wanted = gst_caps_from_string((std::string(form) + limits).c_str());
                if (!found && gst_caps_can_intersect(caps, wanted)) {
                    best = {form, std::string(form) + limits};
                    found = true;
                }
                gst_caps_unref(wanted);
            }
        }
        gst_caps_unref(caps);
        return best;
    }

    /// The caller unrefs; null: it does not say.
    static GstCaps* offered(const std::string& node) {
        GstElement* probe = gst_element_factory_make("v4l2src", nullptr);
        if (!probe) return nullptr;
        g_object_set(probe, "device", node.c_str(), nullptr);
        GstCaps* caps = nullptr;
        if (gst_element_set_state(probe, GST_STATE_READY) != GST_STATE_CHANGE_FAILURE) {
            GstPad* pad = gst_element_get_static_pad(probe, "src");
            caps = gst_pad_query_caps(pad, nullptr);
            gst_object_unref(pad);
        }
        gst_element_set_state(probe, GST_STATE_NULL);
        gst_object_unref(probe);
        return caps;
    }
};

class Microphone final : public OwnDevice {
  public:
    using OwnDevice::OwnDevice;

  private:
    std::string pipeline(const std::string&) const override {
        return type() +
               "src name=device provide-clock=false slave-method=none buffer-time=1000000 latency-time=10000 "
               "! " +
               kEncodeSound;
    }
};

class FileCamera final : public ParsedSource {
  public:
    using ParsedSource::ParsedSource;

  private:
    std::string absent(const std::string& path) const override { return no_file(path); }
    std::string pipeline(const std::string&) const override {
        return "filesrc name=device ! qtdemux name=d "
               "d.video_0 ! queue ! h264parse ! video/x-h264,stream-format=avc,alignment=au "
               "! clocksync name=picture "
               "d.audio_0 ! queue ! aacparse ! audio/mpeg,stream-format=raw ! clocksync name=sound";
    }
    /// The file's time 0 is now, on the clock of all pipelines.
    void prepare(GstElement* bin) const override {
        auto now = static_cast<gint64>(gst_util_get_timestamp());
        for (const char* name : {"picture", "sound"}) {
            GstElement* paced = gst_bin_get_by_name(GST_BIN(bin), name);
            g_object_set(paced, "ts-offset", now, nullptr);
            gst_object_unref(paced);
            GstPad* pad = gst_element_get_static_pad(bin, name);
            gst_pad_set_offset(pad, now);
            gst_object_unref(pad);
        }
    }
};

class TestCamera final : public ParsedSource {
  public:
    using ParsedSource::ParsedSource;

  private:
    std::string pipeline(const std::string&) const override {
        return std::string(
                   "videotestsrc is-live=true pattern=ball ! video/x-raw,width=640,height=360,framerate=30/1 "
                   "! ") +
               kEncodePicture + " audiotestsrc is-live=true volume=0.1 ! audio/x-raw,channels=1 ! " +
               kEncodeSound;
    }
};

SourcePtr microphone(SourceDescription is, const char* type, const std::string& device,
                     const WatchPtr& watch) {
    is.sound = is.counts_sound = true;
    return std::make_unique<Microphone>(std::move(is), type, device, watch);
}

}  // namespace

std::string picture_encoding() {
    return kEncodePicture;
}

SourceDescription describe(const Placed& placed, const std::string& device) {
    SourceDescription is;
    is.id = id_of(placed, device);
    is.name = placed.name;
    if (!placed.place.empty()) is.place = placed.place;
    is.device = device;
    is.delay_ms = placed.delay_ms;
    if (placed.delay_ms) is.device += ", delay " + std::to_string(placed.delay_ms) + " ms";
    return is;
}

SourcePtr v4l2_camera(const Placed& placed, const std::string& device, const WatchPtr& watch) {
    SourceDescription is = describe(placed, "V4L2 " + device);
    is.picture = true;
    return std::make_unique<V4l2Camera>(std::move(is), "v4l2", device, watch);
}

SourcePtr alsa_microphone(const Placed& placed, const std::string& device, const WatchPtr& watch) {
    return microphone(describe(placed, "ALSA " + (device.empty() ? "default" : device)), "alsa", device,
                      watch);
}

SourcePtr pulse_microphone(const Placed& placed, const std::string& device, const WatchPtr& watch) {
    return microphone(describe(placed, "PulseAudio " + (device.empty() ? "default" : device)), "pulse",
                      device, watch);
}

SourcePtr file_camera(const Placed& placed, const std::string& path) {
    SourceDescription is = describe(placed, "file " + path);
    is.picture = is.sound = is.simulated = true;
    return std::make_unique<FileCamera>(std::move(is), "location", path);
}

SourcePtr test_camera(const Placed& placed) {
    SourceDescription is = describe(placed, "test pattern");
    is.picture = is.sound = is.simulated = true;
    return std::make_unique<TestCamera>(std::move(is), "", "");
}

}  // namespace hardware
