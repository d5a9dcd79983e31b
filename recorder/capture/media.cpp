#include "recorder/capture/media.h"

#include <gst/gst.h>

#include <mutex>

namespace capture {

GstBuffer* ref_buffer(GstBuffer* buffer) {
    return gst_buffer_ref(buffer);
}
void unref_buffer(GstBuffer* buffer) {
    gst_buffer_unref(buffer);
}
GstCaps* ref_caps(GstCaps* caps) {
    return gst_caps_ref(caps);
}
void unref_caps(GstCaps* caps) {
    gst_caps_unref(caps);
}

void StopPipeline::operator()(GstElement* pipeline) const {
    gst_element_set_state(pipeline, GST_STATE_NULL);
    gst_object_unref(pipeline);
}

void start_gstreamer() {
    static std::once_flag once;
    std::call_once(once, [] { gst_init(nullptr, nullptr); });
}

bool same_form(GstCaps* a, GstCaps* b) {
    const GstStructure* left = gst_caps_get_structure(a, 0);
    const GstStructure* right = gst_caps_get_structure(b, 0);
    if (!gst_structure_has_name(left, gst_structure_get_name(right))) return false;
    for (const char* key :
         {"codec_data", "width", "height", "rate", "channels", "stream-format", "mpegversion"}) {
        const GValue* one = gst_structure_get_value(left, key);
        const GValue* other = gst_structure_get_value(right, key);
        if ((one == nullptr) != (other == nullptr)) return false;
        if (one && gst_value_compare(one, other) != GST_VALUE_EQUAL) return false;
    }
    return true;
}

std::string words_of(GstCaps* caps) {
    const GstStructure* form = gst_caps_get_structure(caps, 0);
    int width = 0, height = 0, rate = 0, channels = 0;
    gst_structure_get_int(form, "width", &width), gst_structure_get_int(form, "height", &height);
    gst_structure_get_int(form, "rate", &rate), gst_structure_get_int(form, "channels", &channels);
    std::string name = gst_structure_get_name(form);
    if (name == "video/x-h264" || name == "video/x-h265")
        return (name == "video/x-h264" ? "H.264 " : "H.265 ") + std::to_string(width) + "x" +
               std::to_string(height);
    std::string codec = name == "audio/mpeg"     ? "AAC"
                        : name == "audio/x-opus" ? "Opus"
                        : name == "audio/x-flac" ? "FLAC"
                                                 : name;
    return codec + " " + std::to_string(rate) + " Hz " + std::to_string(channels) + " ch";
}

namespace {

const char* advice(const GError& error) {
    if (error.domain != GST_RESOURCE_ERROR) return "check the device and its settings";
    switch (error.code) {
        case GST_RESOURCE_ERROR_NOT_FOUND:
            return "check that it is plugged in and switched on, and its name or address";
        case GST_RESOURCE_ERROR_BUSY: return "another program is using it: close that program";
        case GST_RESOURCE_ERROR_NOT_AUTHORIZED:
            return "it refused the user name or password: check the room's configuration";
        case GST_RESOURCE_ERROR_OPEN_READ:
        case GST_RESOURCE_ERROR_OPEN_READ_WRITE:
            return "check the cable, the address and the rights on the device";
        case GST_RESOURCE_ERROR_SETTINGS:
            return "it does not offer the picture or sound format that is asked for";
        default: return "check the cable and that it is switched on; it is tried again";
    }
}

}  // namespace

std::string error_words(GstMessage* message) {
    GError* error = nullptr;
    gst_message_parse_error(message, &error, nullptr);
    std::string words = std::string(error->message) + " - " + advice(*error);
    g_error_free(error);
    return words;
}

evidence::Loss loss_of(GstMessage* message) {
    GError* error = nullptr;
    gst_message_parse_error(message, &error, nullptr);
    evidence::Loss loss = evidence::Loss::failed;
    if (error->domain == GST_RESOURCE_ERROR) switch (error->code) {
            case GST_RESOURCE_ERROR_NOT_FOUND: loss = evidence::Loss::absent; break;
            case GST_RESOURCE_ERROR_BUSY: loss = evidence::Loss::busy; break;
            case GST_RESOURCE_ERROR_NOT_AUTHORIZED: loss = evidence::Loss::denied; break;
            case GST_RESOURCE_ERROR_SETTINGS: loss = evidence::Loss::wrongkind; break;
            default: loss = evidence::Loss::unreachable;
        }
    g_error_free(error);
    return loss;
}

std::string error_words(GstElement* pipeline) {
    GstBus* bus = gst_element_get_bus(pipeline);
    GstMessage* message = gst_bus_pop_filtered(bus, GST_MESSAGE_ERROR);
    gst_object_unref(bus);
    if (!message) return {};
    std::string words = error_words(message);
    gst_message_unref(message);
    return words;
}

std::string unrecorded_words(GstMessage* message) {
    if (GST_MESSAGE_TYPE(message) != GST_MESSAGE_WARNING) return {};
    GError* warning = nullptr;
    gst_message_parse_warning(message, &warning, nullptr);
    bool unrecorded = g_error_matches(warning, GST_STREAM_ERROR, GST_STREAM_ERROR_CODEC_NOT_FOUND) != FALSE;
    std::string words = unrecorded ? warning->message : "";
    g_error_free(warning);
    return words;
}

}  // namespace capture
