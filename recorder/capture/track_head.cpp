#include "recorder/capture/track_head.h"

#include <gst/gst.h>

namespace capture {

using evidence::Bytes;

namespace {

constexpr std::uint64_t kSecond = 1'000'000'000;
constexpr std::uint64_t kOpusRate = 48'000, kOpusPreroll = 80'000'000;  // RFC 7845
constexpr std::size_t kOpusHead = 19, kFlacMapping = 9;                 // octets

Bytes octets_of(GstBuffer* buffer) {
    Bytes octets(gst_buffer_get_size(buffer));
    gst_buffer_extract(buffer, 0, octets.data(), octets.size());
    return octets;
}

Bytes codec_data(const GstStructure* form) {
    const GValue* value = gst_structure_get_value(form, "codec_data");
    return value ? octets_of(gst_value_get_buffer(value)) : Bytes();
}

/// The packets that a stream begins with, as the format's own files have them.
std::vector<Bytes> stream_head(const GstStructure* form) {
    std::vector<Bytes> packets;
    const GValue* list = gst_structure_get_value(form, "streamheader");
    for (guint i = 0; list && i < gst_value_array_get_size(list); ++i)
        packets.push_back(octets_of(gst_value_get_buffer(gst_value_array_get_value(list, i))));
    return packets;
}

void describe_picture(const GstStructure* form, matroska::TrackHead& head) {
    int width = 0, height = 0, n = 0, d = 1;
    gst_structure_get_int(form, "width", &width), gst_structure_get_int(form, "height", &height);
    head.width = static_cast<unsigned>(width), head.height = static_cast<unsigned>(height);
    if (gst_structure_get_fraction(form, "framerate", &n, &d) && n > 0)
        head.block_ns = gst_util_uint64_scale_int(kSecond, d, n);
    if (gst_structure_get_fraction(form, "pixel-aspect-ratio", &n, &d) && n > 0 && n != d)
        head.shown_width = static_cast<unsigned>(gst_util_uint64_scale_int(head.width, n, d));
    head.codec_private = codec_data(form);
}

void describe_opus(const GstStructure* form, matroska::TrackHead& head) {
    std::vector<Bytes> packets = stream_head(form);
    if (packets.empty() || packets[0].size() < kOpusHead) return;
    head.codec_private = std::move(packets[0]);
    const unsigned skipped = head.codec_private[10] | static_cast<unsigned>(head.codec_private[11]) << 8;
    head.delay_ns = skipped * kSecond / kOpusRate, head.preroll_ns = kOpusPreroll;
}

void describe_flac(const GstStructure* form, matroska::TrackHead& head) {
    for (const Bytes& packet : stream_head(form)) {
        const std::size_t from = head.codec_private.empty() ? kFlacMapping : 0;
        if (packet.size() > from)
            head.codec_private.insert(head.codec_private.end(),
                                      packet.begin() + static_cast<std::ptrdiff_t>(from), packet.end());
    }
}

}  // namespace

evidence::Result<matroska::TrackHead> head_of(const TrackForm& track) {
    const GstStructure* form = gst_caps_get_structure(track.caps.get(), 0);
    const std::string name = gst_structure_get_name(form);
    matroska::TrackHead head;
    head.picture = track.track == Track::picture;
    int rate = 0, channels = 1;
    gst_structure_get_int(form, "rate", &rate), gst_structure_get_int(form, "channels", &channels);
    head.rate = static_cast<unsigned>(rate), head.channels = static_cast<unsigned>(channels);
    if (name == "video/x-h264")
        head.codec = "V_MPEG4/ISO/AVC", describe_picture(form, head);
    else if (name == "video/x-h265")
        head.codec = "V_MPEGH/ISO/HEVC", describe_picture(form, head);
    else if (name == "audio/mpeg")
        head.codec = "A_AAC", head.codec_private = codec_data(form);
    else if (name == "audio/x-opus")
        head.codec = "A_OPUS", describe_opus(form, head);
    else if (name == "audio/x-flac")
        head.codec = "A_FLAC", describe_flac(form, head);
    if (head.codec.empty() || head.codec_private.empty())
        return evidence::Error{name + " without what its decoder needs first"};
    return head;
}

}  // namespace capture
