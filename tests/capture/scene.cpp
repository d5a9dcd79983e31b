#include "tests/capture/scene.h"

#include <gst/gst.h>

#include <algorithm>

namespace capture_test {
namespace {

const char* kPicture =
    "videotestsrc name=camera is-live=true ! video/x-raw,format=I420,width=320,height=180,framerate=15/1 "
    "! x264enc tune=zerolatency speed-preset=ultrafast key-int-max=5 bframes=0 ! h264parse "
    "! capsfilter name=picture caps=\"video/x-h264,stream-format=avc,alignment=au\" ";
const char* kSound =
    "audiotestsrc name=microphone is-live=true samplesperbuffer=960 "
    "! audio/x-raw,rate=48000,channels=1 ! flacenc ! flacparse ! capsfilter name=sound caps=audio/x-flac ";

int pattern_of(Scene::Picture picture) {
    return picture == Scene::Picture::moving ? 18 : picture == Scene::Picture::still ? 13 : 2;
}

template <class Value>
void set(GstElement* bin, const char* element, const char* property, Value value) {
    if (!bin) return;
    if (GstElement* found = gst_bin_get_by_name(GST_BIN(bin), element)) {
        g_object_set(found, property, value, nullptr);
        gst_object_unref(found);
    }
}

void ghost(GstElement* bin, const char* name) {
    GstElement* end = gst_bin_get_by_name(GST_BIN(bin), name);
    if (!end) return;
    GstPad* pad = gst_element_get_static_pad(end, "src");
    GstPad* outer = gst_ghost_pad_new(name, pad);
    gst_pad_set_active(outer, TRUE);
    gst_element_add_pad(bin, outer);
    gst_object_unref(pad), gst_object_unref(end);
}

}  // namespace

class SceneSource final : public capture::Source {
  public:
    SceneSource(Scene& scene, const std::string& name, bool picture) : scene_(scene) {
        is_.name = name, is_.device = "scene";
        is_.picture = picture, is_.sound = true;
        std::copy_n(name.begin(), std::min(name.size(), is_.id.bytes.size()), is_.id.bytes.begin());
    }
    const capture::SourceDescription& description() const override { return is_; }

    evidence::Result<GstElement*> make() const override {
        if (!scene_.plugged_) return evidence::Error{"it is not plugged in"};
        GstElement* bin = gst_parse_bin_from_description(
            ((is_.picture ? kPicture : "") + std::string(kSound)).c_str(), FALSE, nullptr);
        set(bin, "camera", "pattern", pattern_of(scene_.picture_));
        set(bin, "microphone", "volume", scene_.volume_.load());
        for (const char* name : {"picture", "sound"}) ghost(bin, name);
        std::lock_guard lock(scene_.mutex_);
        scene_.bin_ = {GST_ELEMENT(gst_object_ref(bin)), gst_object_unref};
        return bin;
    }

  private:
    Scene& scene_;
    capture::SourceDescription is_;
};

void Scene::show(Picture picture) {
    picture_ = picture;
    std::lock_guard lock(mutex_);
    set(bin_.get(), "camera", "pattern", pattern_of(picture));
}

void Scene::speak(double volume) {
    volume_ = volume;
    std::lock_guard lock(mutex_);
    set(bin_.get(), "microphone", "volume", volume);
}

void Scene::unplug() {
    plugged_ = false;
    std::lock_guard lock(mutex_);
    for (const char* name : {"camera", "microphone"})
        if (GstElement* found = bin_ ? gst_bin_get_by_name(GST_BIN(bin_.get()), name) : nullptr) {
            gst_element_send_event(found, gst_event_new_eos());
            gst_object_unref(found);
        }
}

std::unique_ptr<capture::Source> Scene::source(const std::string& name, bool picture) {
    return std::make_unique<SceneSource>(*this, name, picture);
}

}  // namespace capture_test
