#include "recorder/replay/media_element.h"

#include <gst/base/gstbasesrc.h>
#include <gst/gst.h>

#include <algorithm>

namespace {

struct ClipSrc {
    GstBaseSrc parent;
    replay::ClipSource* clip;
};
struct ClipSrcClass {
    GstBaseSrcClass parent_class;
};

G_DEFINE_TYPE(ClipSrc, clip_src, GST_TYPE_BASE_SRC)

ClipSrc* self_of(GstBaseSrc* base) {
    return reinterpret_cast<ClipSrc*>(base);
}

gboolean get_size(GstBaseSrc* base, guint64* size) {
    *size = self_of(base)->clip->size();
    return TRUE;
}
gboolean is_seekable(GstBaseSrc*) {
    return TRUE;
}

/// Exactly `length` octets, fewer only at the end.
GstFlowReturn create(GstBaseSrc* base, guint64 offset, guint length, GstBuffer** out) {
    replay::ClipSource& clip = *self_of(base)->clip;
    if (offset >= clip.size()) return GST_FLOW_EOS;
    gsize wanted = std::min<guint64>(length, clip.size() - offset);
    GstBuffer* buffer = gst_buffer_new_allocate(nullptr, wanted, nullptr);
    GstMapInfo map;
    if (!gst_buffer_map(buffer, &map, GST_MAP_WRITE)) return GST_FLOW_ERROR;
    gsize done = 0;
    while (done < wanted) {
        std::size_t got = clip.read(offset + done, {map.data + done, wanted - done});
        if (got == 0) break;
        done += got;
    }
    gst_buffer_unmap(buffer, &map);
    gst_buffer_set_size(buffer, static_cast<gssize>(done));
    GST_BUFFER_OFFSET(buffer) = offset;
    GST_BUFFER_OFFSET_END(buffer) = offset + done;
    *out = buffer;
    return GST_FLOW_OK;
}

void clip_src_init(ClipSrc* self) {
    self->clip = nullptr;
}

void clip_src_class_init(ClipSrcClass* type) {
    static GstStaticPadTemplate pad =
        GST_STATIC_PAD_TEMPLATE("src", GST_PAD_SRC, GST_PAD_ALWAYS, GST_STATIC_CAPS_ANY);
    auto* element = reinterpret_cast<GstElementClass*>(type);
    gst_element_class_add_static_pad_template(element, &pad);
    gst_element_class_set_static_metadata(element, "Clip", "Source", "Verified media of a clip", "Otyrys");
    auto* base = reinterpret_cast<GstBaseSrcClass*>(type);
    base->get_size = get_size;
    base->is_seekable = is_seekable;
    base->create = create;
}

}  // namespace

namespace replay {

GstElement* make_media_element(ClipSource& source) {
    auto* element = static_cast<GstElement*>(g_object_new(clip_src_get_type(), nullptr));
    reinterpret_cast<ClipSrc*>(element)->clip = &source;
    gst_base_src_set_format(reinterpret_cast<GstBaseSrc*>(element), GST_FORMAT_BYTES);
    return element;
}

}  // namespace replay
