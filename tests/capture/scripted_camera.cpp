#include "tests/capture/scripted_camera.h"

#include <gst/app/gstappsrc.h>
#include <gst/gst.h>

#include <condition_variable>
#include <mutex>
#include <thread>

#include "recorder/evidence/clock.h"
#include "recorder/evidence/crypto.h"

namespace capture_test {

namespace {

constexpr std::uint64_t kSecond = 1'000'000'000;
constexpr std::size_t kSoundBytes = 300;

std::uint64_t now() {
    static const evidence::SystemClock clock;
    return static_cast<std::uint64_t>(clock.now().mono_us) * 1000;
}

std::string picture_caps(unsigned form) {
    return "video/x-h264,stream-format=avc,alignment=au,width=640,height=360,framerate=30/1,"
           "codec_data=(buffer)0164001effe1000467640000010004680000" +
           std::to_string(10 + form);
}
std::string sound_caps(unsigned form) {
    return "audio/mpeg,mpegversion=4,stream-format=raw,channels=2,rate=48000,codec_data=(buffer)11" +
           std::to_string(90 + form);
}

GstElement* input(const char* name) {
    GstElement* in = gst_element_factory_make("appsrc", name);
    g_object_set(in, "format", GST_FORMAT_TIME, "is-live", TRUE, "max-bytes", guint64{0}, nullptr);
    return in;
}

}  // namespace

struct ScriptedCamera::Inside {
    capture::SourceDescription is;
    mutable std::mutex mutex;
    std::condition_variable wake;
    mutable std::condition_variable given;
    bool quit = false;
    Script script;
    GstElement* in[2] = {nullptr, nullptr};
    unsigned form = 1;
    std::uint64_t pictures = 0, sounds = 0, begun_ns = 0, next_picture_ns = 0;
    std::vector<Sent> sent;
    std::thread thread;

    ~Inside() { drop_inputs(); }
    void drop_inputs() {
        for (GstElement*& element : in)
            if (element) gst_object_unref(std::exchange(element, nullptr));
    }

    void run() {
        std::unique_lock lock(mutex);
        begun_ns = next_picture_ns = now();
        while (!quit) {
            std::uint64_t at = now(), due = at + kSecond / 100;
            while (script.pictures && picture_due() <= at) give_picture();
            while (sound_time() <= at) give_sound();
            wake.wait_for(lock, std::chrono::nanoseconds(due - at));
        }
    }

    std::uint64_t picture_due() const {
        return next_picture_ns + static_cast<std::uint64_t>(script.picture_late_ns);
    }
    std::uint64_t sound_time() const {
        return begun_ns + static_cast<std::uint64_t>(script.sound_late_ns) + sounds * 1024 * kSecond / 48000;
    }

    void give_picture() {
        std::uint64_t period = kSecond / script.pictures;
        bool key = pictures % script.keyframe_every == 0;
        if (key) form = script.form;
        // Given order 0 3 1 2 of shown order, so that two pictures come late.
        static constexpr std::int64_t kOrder[4] = {0, 2, -1, -1};
        static constexpr std::int64_t kOpen[3] = {2, -1, -1};
        const unsigned behind = static_cast<unsigned>(pictures % script.keyframe_every);
        std::int64_t moved = script.reordered && !key        ? kOrder[pictures % 4]
                             : script.open_gop && behind < 3 ? kOpen[behind]
                                                             : 0;
        std::uint64_t time =
            next_picture_ns + static_cast<std::uint64_t>(moved * static_cast<std::int64_t>(period));
        push(0, picture_caps(form), time, period, key, script.picture_bytes);
        ++pictures, next_picture_ns += period;
    }

    void give_sound() {
        std::uint64_t time = begun_ns + sounds * 1024 * kSecond / 48000;
        if (script.sound)
            push(1, sound_caps(script.sound_form), time, 1024 * kSecond / 48000, true, kSoundBytes);
        ++sounds;
    }

    void push(int track, const std::string& described, std::uint64_t time, std::uint64_t duration, bool key,
              std::size_t size) {
        if (!in[track] || !script.gives) return;
        evidence::Bytes octets(size);
        evidence::random_bytes(octets);
        GstCaps* caps = gst_caps_from_string(described.c_str());
        GstBuffer* buffer = gst_buffer_new_memdup(octets.data(), size);
        GST_BUFFER_PTS(buffer) = static_cast<std::uint64_t>(static_cast<std::int64_t>(time) + script.jump_ns);
        GST_BUFFER_DURATION(buffer) = duration;
        if (!key) GST_BUFFER_FLAG_SET(buffer, GST_BUFFER_FLAG_DELTA_UNIT);
        GstSample* sample = gst_sample_new(buffer, caps, nullptr, nullptr);
        if (gst_app_src_push_sample(GST_APP_SRC(in[track]), sample) == GST_FLOW_OK)
            sent.push_back({track == 0, key, time, evidence::sha256(octets).hex()}), given.notify_all();
        gst_sample_unref(sample);
        gst_buffer_unref(buffer);
        gst_caps_unref(caps);
    }
};

namespace {

class Plugged final : public capture::Source {
  public:
    explicit Plugged(std::shared_ptr<ScriptedCamera::Inside> inside) : inside_(std::move(inside)) {}
    const capture::SourceDescription& description() const override { return inside_->is; }

    evidence::Result<GstElement*> make() const override {
        GstElement* bin = gst_bin_new(nullptr);
        std::lock_guard lock(inside_->mutex);
        inside_->drop_inputs();
        for (int track : {0, 1}) {
            if (track == 0 ? !inside_->is.picture : !inside_->is.sound) continue;
            const char* name = track == 0 ? "picture" : "sound";
            GstElement* in = input(name);
            inside_->in[track] = static_cast<GstElement*>(gst_object_ref(in));
            gst_bin_add(GST_BIN(bin), in);
            GstPad* pad = gst_element_get_static_pad(in, "src");
            GstPad* outer = gst_ghost_pad_new(name, pad);
            gst_object_unref(pad);
            gst_pad_set_active(outer, TRUE);
            gst_element_add_pad(bin, outer);
        }
        return bin;
    }

  private:
    std::shared_ptr<ScriptedCamera::Inside> inside_;
};

}  // namespace

ScriptedCamera::ScriptedCamera(const std::string& name, Script script) : inside_(std::make_shared<Inside>()) {
    inside_->script = script;
    inside_->is.id = evidence::random_id<evidence::SourceId>();
    inside_->is.name = name, inside_->is.device = "script";
    inside_->is.picture = script.pictures > 0, inside_->is.sound = script.sound;
    inside_->thread = std::thread([inside = inside_.get()] { inside->run(); });
}

ScriptedCamera::~ScriptedCamera() {
    {
        std::lock_guard lock(inside_->mutex);
        inside_->quit = true;
    }
    inside_->wake.notify_all();
    inside_->thread.join();
}

std::unique_ptr<capture::Source> ScriptedCamera::source() const {
    return std::make_unique<Plugged>(inside_);
}

void ScriptedCamera::change(const std::function<void(Script&)>& how) {
    std::lock_guard lock(inside_->mutex);
    how(inside_->script);
}

std::vector<Sent> ScriptedCamera::sent() const {
    std::lock_guard lock(inside_->mutex);
    return inside_->sent;
}

bool ScriptedCamera::wait_sent(const std::function<bool(const std::vector<Sent>&)>& wanted,
                               std::chrono::milliseconds limit) const {
    std::unique_lock lock(inside_->mutex);
    return inside_->given.wait_for(lock, limit, [&] { return wanted(inside_->sent); });
}

}  // namespace capture_test
