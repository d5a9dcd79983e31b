#include <gst/gst.h>

#include <algorithm>
#include <cstring>

#include "hardware/rtsp/source_element.h"
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

/// What makes a recordable track of an encoding's packets; null: it is not recorded.
const char* branch_for(const std::string& encoding) {
    if (encoding == "H264")
        return "rtph264depay ! h264parse ! capsfilter caps=\"video/x-h264,stream-format=avc,alignment=au\"";
    if (encoding == "H265")
        return "rtph265depay ! h265parse ! capsfilter caps=\"video/x-h265,stream-format=hvc1,alignment=au\"";
    if (encoding == "MPEG4-GENERIC")
        return "rtpmp4gdepay ! aacparse ! capsfilter caps=\"audio/mpeg,mpegversion=4,stream-format=raw\"";
    return nullptr;
}

/// Which of a camera's tracks are recorded: one picture and one sound. One that cannot be is told on the
/// bus, with what to do.
class Choice {
  public:
    explicit Choice(GstElement* bin) : bin_(bin) {}
    bool operator()(const rtsp::Track& track) {
        bool& have = have_[track.picture ? 0 : 1];
        if (!(track.picture || track.sound) || have) return false;
        have = branch_for(track.encoding) != nullptr;
        if (!have)
            GST_ELEMENT_WARNING(bin_, STREAM, CODEC_NOT_FOUND,
                                ("its %s is %s, which cannot be recorded - set it to %s in the camera",
                                 track.picture ? "picture" : "sound", track.encoding.c_str(),
                                 track.picture ? "H.264 or H.265" : "AAC"),
                                (nullptr));
        return have;
    }

  private:
    GstElement* bin_;
    bool have_[2] = {false, false};
};

void on_pad(GstElement*, GstPad* pad, gpointer outer) {
    auto* bin = static_cast<GstElement*>(outer);
    GstCaps* caps = gst_pad_get_current_caps(pad);
    const GstStructure* said = gst_caps_get_structure(caps, 0);
    const bool picture = std::strcmp(gst_structure_get_string(said, "media"), "video") == 0;
    GstElement* branch = gst_parse_bin_from_description(
        branch_for(gst_structure_get_string(said, "encoding-name")), TRUE, nullptr);
    gst_caps_unref(caps);
    gst_bin_add(GST_BIN(bin), branch);
    GstPad* in = gst_element_get_static_pad(branch, "sink");
    gst_pad_link(pad, in);
    gst_object_unref(in);
    GstPad* out = gst_element_get_static_pad(branch, "src");
    GstPad* ghost = gst_ghost_pad_new(picture ? "picture" : "sound", out);
    gst_object_unref(out);
    gst_pad_set_active(ghost, TRUE);
    gst_element_add_pad(bin, ghost);
    gst_element_sync_state_with_parent(branch);
}

class RtspCamera final : public capture::Source {
  public:
    RtspCamera(capture::SourceDescription is, std::string url) : is_(std::move(is)), url_(std::move(url)) {}
    const capture::SourceDescription& description() const override { return is_; }

    evidence::Result<GstElement*> make() const override {
        GstElement* bin = gst_bin_new(nullptr);
        GstElement* source = rtsp::make_source(url_, Choice(bin));
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
