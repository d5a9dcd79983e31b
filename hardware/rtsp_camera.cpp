#include <gst/gst.h>

#include <algorithm>
#include <cstring>

#include "hardware/sources.h"

namespace hardware {

namespace {

/// "rtsp://user:secret@10.0.0.7:554/live?channel=1" -> "rtsp 10.0.0.7:554/live". Cameras take passwords in a
/// query and in the path too ("/user=admin&password=..."): nothing from such a word on is shown.
std::string shown(const std::string& url) {
    std::size_t begin = url.find("://");
    std::string rest = begin == std::string::npos ? url : url.substr(begin + 3);
    std::size_t end = std::min(rest.find_first_of("?=&"), rest.size());
    std::string head = rest.substr(0, end);
    if (std::size_t at = head.rfind('@'); at != std::string::npos)
        head.erase(0, at + 1);
    else if (rest.find('@') != std::string::npos)
        return "rtsp (address not shown)";  // no telling where its password ends
    if (end < rest.size() && rest[end] != '?') head.erase(std::min(head.rfind('/'), head.size()));
    return "rtsp " + head;
}

/// What follows rtspsrc's pad for one encoding; null: not recorded.
const char* branch_for(const char* encoding) {
    if (std::strcmp(encoding, "H264") == 0)
        return "rtph264depay ! h264parse ! capsfilter caps=\"video/x-h264,stream-format=avc,alignment=au\"";
    if (std::strcmp(encoding, "H265") == 0)
        return "rtph265depay ! h265parse ! capsfilter caps=\"video/x-h265,stream-format=hvc1,alignment=au\"";
    if (std::strcmp(encoding, "MPEG4-GENERIC") == 0)
        return "rtpmp4gdepay ! aacparse ! capsfilter caps=\"audio/mpeg,mpegversion=4,stream-format=raw\"";
    return nullptr;
}

/// Whether the bin has such a pad already: one picture and one sound of a camera are recorded.
bool has_pad(GstElement* bin, const char* name) {
    GstPad* pad = gst_element_get_static_pad(bin, name);
    if (pad) gst_object_unref(pad);
    return pad != nullptr;
}

GstElement* ignored() {
    GstElement* sink = gst_element_factory_make("fakesink", nullptr);
    g_object_set(sink, "async", FALSE, "sync", FALSE, nullptr);
    return sink;
}

/// A track of the camera, as its description says.
struct Offered {
    bool picture = false, sound = false;
    std::string encoding;
    explicit Offered(GstPad* pad) {
        GstCaps* caps = gst_pad_get_current_caps(pad);
        if (!caps) caps = gst_pad_query_caps(pad, nullptr);
        const GstStructure* said = gst_caps_get_structure(caps, 0);
        const char* media = gst_structure_get_string(said, "media");
        const char* name = gst_structure_get_string(said, "encoding-name");
        picture = media && std::strcmp(media, "video") == 0;
        sound = media && std::strcmp(media, "audio") == 0;
        if (name) encoding = name;
        gst_caps_unref(caps);
    }
};

/// What follows the pad; a track that cannot be recorded is told on the bus, with what to do.
GstElement* branch_of(GstElement* bin, const Offered& track, const char* name) {
    if (!(track.picture || track.sound) || has_pad(bin, name)) return ignored();
    if (const char* description = branch_for(track.encoding.c_str()))
        return gst_parse_bin_from_description(description, TRUE, nullptr);
    GST_ELEMENT_WARNING(bin, STREAM, CODEC_NOT_FOUND,
                        ("its %s is %s, which cannot be recorded - set it to %s in the camera", name,
                         track.encoding.c_str(), track.picture ? "H.264 or H.265" : "AAC"),
                        (nullptr));
    return ignored();
}

void on_pad(GstElement*, GstPad* pad, gpointer outer) {
    auto* bin = static_cast<GstElement*>(outer);
    Offered track(pad);
    const char* name = track.picture ? "picture" : "sound";
    GstElement* branch = branch_of(bin, track, name);
    gst_bin_add(GST_BIN(bin), branch);
    GstPad* in = gst_element_get_static_pad(branch, "sink");
    gst_pad_link(pad, in);
    gst_object_unref(in);
    if (GstPad* out = gst_element_get_static_pad(branch, "src")) {
        GstPad* ghost = gst_ghost_pad_new(name, out);
        gst_object_unref(out);
        gst_pad_set_active(ghost, TRUE);
        gst_element_add_pad(bin, ghost);
    }
    gst_element_sync_state_with_parent(branch);
}

class RtspCamera final : public capture::Source {
  public:
    RtspCamera(capture::SourceDescription is, std::string url) : is_(std::move(is)), url_(std::move(url)) {}
    const capture::SourceDescription& description() const override { return is_; }

    evidence::Result<GstElement*> make() const override {
        GstElement* source = gst_element_factory_make("rtspsrc", nullptr);
        if (!source)
            return evidence::Error{is_.device + ": rtspsrc is missing - install gstreamer1.0-plugins-good"};
        gst_util_set_object_arg(G_OBJECT(source), "protocols", "tcp");
        g_object_set(source, "location", url_.c_str(), "latency", 200u, "tcp-timeout", guint64{3000000},
                     "teardown-timeout", guint64{100000000}, nullptr);
        // The camera's clock is followed; "auto" may choose a mode in which it runs away.
        gst_util_set_object_arg(G_OBJECT(source), "buffer-mode", "slave");
        GstElement* bin = gst_bin_new(nullptr);
        gst_bin_add(GST_BIN(bin), source);
        g_signal_connect(source, "pad-added", G_CALLBACK(on_pad), bin);
        return bin;
    }

  private:
    capture::SourceDescription is_;
    std::string url_;
};

}  // namespace

SourcePtr rtsp_camera(const Placed& placed, const std::string& url) {
    capture::SourceDescription is = describe(placed, shown(url));
    is.picture = true;
    return std::make_unique<RtspCamera>(std::move(is), url);
}

}  // namespace hardware
