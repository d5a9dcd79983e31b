#include "hardware/rtsp/source_element.h"

#include <gst/gst.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <thread>

#include "hardware/rtsp/camera_clock.h"
#include "hardware/rtsp/interleaved.h"

namespace {

struct Reading;

struct CameraSrc {
    GstElement parent;
    Reading* reading;
};
struct CameraSrcClass {
    GstElementClass parent_class;
};

G_DEFINE_TYPE(CameraSrc, camera_src, GST_TYPE_ELEMENT)

constexpr std::size_t kRtpHead = 12;
constexpr std::uint64_t kTo1970 = 2'208'988'800;  // s, from NTP's 1900

std::uint32_t word(evidence::ByteView octets, std::size_t at) {
    return static_cast<std::uint32_t>(octets[at]) << 24 | static_cast<std::uint32_t>(octets[at + 1]) << 16 |
           static_cast<std::uint32_t>(octets[at + 2]) << 8 | octets[at + 3];
}

std::uint64_t now() {
    return gst_util_get_timestamp();
}

int error_code(rtsp::Trouble trouble) {
    switch (trouble) {
        case rtsp::Trouble::refused: return GST_RESOURCE_ERROR_NOT_AUTHORIZED;
        case rtsp::Trouble::missing: return GST_RESOURCE_ERROR_NOT_FOUND;
        case rtsp::Trouble::unusable: return GST_RESOURCE_ERROR_SETTINGS;
        default: return GST_RESOURCE_ERROR_OPEN_READ_WRITE;
    }
}

/// One life of the element, from READY to READY.
struct Reading {
    GstElement* element;
    std::string url;
    std::function<bool(const rtsp::Track&)> wanted;

    std::unique_ptr<rtsp::Session> session;
    std::thread thread;
    int wake = eventfd(0, EFD_CLOEXEC);

    std::vector<rtsp::Track> tracks;
    std::vector<GstPad*> pads;  // of each track; the element's
    std::unique_ptr<rtsp::CameraClock> clock;
    rtsp::Interleaved octets;
    std::uint64_t next_keep_alive_ns = 0;

    Reading(GstElement* e, std::string u, std::function<bool(const rtsp::Track&)> w)
        : element(e), url(std::move(u)), wanted(std::move(w)) {}
    ~Reading() { close(wake); }

    void begin() {
        session = std::make_unique<rtsp::Session>(url);
        thread = std::thread([this] { run(); });
    }
    void end() {
        session->cancel();
        std::uint64_t one = 1;
        static_cast<void>(write(wake, &one, sizeof one));
        thread.join();
        session.reset();
    }

    void run() {
        evidence::Bytes early;
        std::optional<rtsp::Fault> fault = session->set_up(wanted, tracks);
        if (!fault) {
            add_pads();
            fault = session->play(early);
        }
        if (!fault) return read(early);
        if (fault->trouble == rtsp::Trouble::cancelled) return;
        gst_element_message_full(element, GST_MESSAGE_ERROR, GST_RESOURCE_ERROR, error_code(fault->trouble),
                                 g_strdup(fault->text.c_str()), nullptr, __FILE__, G_STRFUNC, __LINE__);
    }

    void add_pads() {
        std::vector<unsigned> rates;
        for (std::size_t i = 0; i < tracks.size(); ++i) {
            rates.push_back(tracks[i].rate);
            std::string name = "track_" + std::to_string(i);
            GstPad* pad = gst_pad_new(name.c_str(), GST_PAD_SRC);
            gst_pad_set_active(pad, TRUE);
            gchar* id = gst_pad_create_stream_id(pad, element, name.c_str());
            gst_pad_push_event(pad, gst_event_new_stream_start(id));
            g_free(id);
            gst_pad_push_event(pad, gst_event_new_caps(tracks[i].caps.get()));
            GstSegment segment;
            gst_segment_init(&segment, GST_FORMAT_TIME);
            gst_pad_push_event(pad, gst_event_new_segment(&segment));
            pads.push_back(pad);
            gst_element_add_pad(element, pad);
        }
        clock = std::make_unique<rtsp::CameraClock>(rates);
    }

    void read(const evidence::Bytes& early) {
        note_keep_alive();
        bool open = take_early(early);
        pollfd waits[2] = {{session->descriptor(), POLLIN, 0}, {wake, POLLIN, 0}};
        while (open) {
            std::uint64_t at = now(), left = next_keep_alive_ns - std::min(next_keep_alive_ns, at);
            poll(waits, 2, static_cast<int>(left / 1'000'000) + 1);
            if (waits[1].revents) return;
            if (waits[0].revents) open = take_what_is_here();
            if (open && now() >= next_keep_alive_ns) open = session->keep_alive(), note_keep_alive();
        }
        for (GstPad* pad : pads) gst_pad_push_event(pad, gst_event_new_eos());
    }

    void note_keep_alive() { next_keep_alive_ns = now() + session->keep_alive_s() * GST_SECOND; }

    bool take_early(const evidence::Bytes& early) {
        for (std::size_t done = 0; done < early.size();) {
            std::span<std::uint8_t> room = octets.room();
            std::size_t part = std::min(room.size(), early.size() - done);
            std::copy_n(early.begin() + static_cast<std::ptrdiff_t>(done), part, room.begin());
            octets.filled(part), done += part;
            take_packets();
        }
        return !octets.broken();
    }

    /// False: the connection is over.
    bool take_what_is_here() {
        auto got = session->read(octets.room());
        if (!got) return false;
        octets.filled(*got);
        take_packets();
        return !octets.broken();
    }

    void take_packets() {
        const std::uint64_t arrival = now();
        while (auto packet = octets.next())
            for (std::size_t i = 0; i < tracks.size(); ++i) {
                if (packet->channel == tracks[i].channel) take_rtp(i, packet->octets, arrival);
                if (packet->channel == tracks[i].channel + 1) take_rtcp(i, packet->octets);
            }
    }

    void take_rtp(std::size_t i, evidence::ByteView packet, std::uint64_t arrival) {
        if (packet.size() < kRtpHead || packet[0] >> 6 != 2) return;
        std::uint64_t time = clock->place(i, word(packet, 4), arrival);
        GstClockTime base = gst_element_get_base_time(element);
        GstBuffer* buffer = gst_buffer_new_memdup(packet.data(), packet.size());
        GST_BUFFER_PTS(buffer) = GST_BUFFER_DTS(buffer) = time - std::min(time, base);
        gst_pad_push(pads[i], buffer);
    }

    /// The sender reports among the compound's parts (RFC 3550, 6.4.1).
    void take_rtcp(std::size_t i, evidence::ByteView compound) {
        constexpr std::uint8_t kSenderReport = 200;
        while (compound.size() >= 4) {
            const std::size_t length = 4 * ((static_cast<std::size_t>(compound[2]) << 8 | compound[3]) + 1);
            if (compound[0] >> 6 != 2 || length > compound.size()) return;
            if (compound[1] == kSenderReport && length >= 28) {
                std::uint64_t seconds = word(compound, 8), fraction = word(compound, 12);
                std::uint64_t wall = seconds < kTo1970 ? seconds : seconds - kTo1970;
                if (seconds || fraction)
                    clock->report(i, word(compound, 16), wall * GST_SECOND + (fraction * GST_SECOND >> 32));
            }
            compound = compound.subspan(length);
        }
    }
};

GstStateChangeReturn change_state(GstElement* element, GstStateChange change) {
    Reading* reading = reinterpret_cast<CameraSrc*>(element)->reading;
    if (change == GST_STATE_CHANGE_READY_TO_PAUSED) reading->begin();
    auto done = GST_ELEMENT_CLASS(camera_src_parent_class)->change_state(element, change);
    if (change == GST_STATE_CHANGE_PAUSED_TO_READY) reading->end();
    const bool live =
        change == GST_STATE_CHANGE_READY_TO_PAUSED || change == GST_STATE_CHANGE_PLAYING_TO_PAUSED;
    return live && done == GST_STATE_CHANGE_SUCCESS ? GST_STATE_CHANGE_NO_PREROLL : done;
}

void finalize(GObject* object) {
    delete reinterpret_cast<CameraSrc*>(object)->reading;
    G_OBJECT_CLASS(camera_src_parent_class)->finalize(object);
}

void camera_src_init(CameraSrc* self) {
    self->reading = nullptr;
    GST_OBJECT_FLAG_SET(self, GST_ELEMENT_FLAG_SOURCE);
}

void camera_src_class_init(CameraSrcClass* type) {
    static GstStaticPadTemplate pad = GST_STATIC_PAD_TEMPLATE("track_%u", GST_PAD_SRC, GST_PAD_SOMETIMES,
                                                              GST_STATIC_CAPS("application/x-rtp"));
    auto* element = reinterpret_cast<GstElementClass*>(type);
    gst_element_class_add_static_pad_template(element, &pad);
    gst_element_class_set_static_metadata(element, "Camera", "Source/Network", "RTP of a network camera",
                                          "Otyrys");
    element->change_state = change_state;
    reinterpret_cast<GObjectClass*>(type)->finalize = finalize;
}

}  // namespace

namespace rtsp {

GstElement* make_source(const std::string& url, std::function<bool(const Track&)> wanted) {
    auto* element = static_cast<GstElement*>(g_object_new(camera_src_get_type(), nullptr));
    reinterpret_cast<CameraSrc*>(element)->reading = new Reading(element, url, std::move(wanted));
    return element;
}

}  // namespace rtsp
