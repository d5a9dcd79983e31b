#include "hardware/rtsp/session.h"

#include <gst/rtsp/gstrtspconnection.h>
#include <gst/sdp/gstsdpmessage.h>
#include <sys/socket.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <mutex>

namespace rtsp {

namespace {

constexpr gint64 kPatience = 3'000'000;  // us
constexpr gint64 kFarewell = 100'000;
constexpr int kRedirects = 3;
constexpr unsigned kTimeout = 60;  // s, of a session that names none

using Headers = std::vector<std::pair<GstRTSPHeaderField, std::string>>;

/// A message of the library, emptied when it goes.
struct Message {
    GstRTSPMessage inner{};
    Message() = default;
    Message(const Message&) = delete;
    Message& operator=(const Message&) = delete;
    ~Message() { gst_rtsp_message_unset(&inner); }

    std::string header(GstRTSPHeaderField field) const {
        gchar* value = nullptr;
        gst_rtsp_message_get_header(&inner, field, &value, 0);
        return value ? value : "";
    }
    evidence::ByteView body() const {
        guint8* octets = nullptr;
        guint size = 0;
        gst_rtsp_message_get_body(&inner, &octets, &size);
        return {octets, size - std::min(size, 1u)};  // one that was received has a NUL behind its own octets
    }
};

Fault fault_of(GstRTSPResult result) {
    if (result == GST_RTSP_EINTR) return {Trouble::cancelled, "given up"};
    gchar* words = gst_rtsp_strresult(result);
    Fault fault{Trouble::unreachable, std::string("it cannot be reached: ") + words};
    g_free(words);
    return fault;
}

Fault fault_of(GstRTSPStatusCode status) {
    if (status == GST_RTSP_STS_UNAUTHORIZED || status == GST_RTSP_STS_FORBIDDEN)
        return {Trouble::refused, "it lets nobody in with this name and password"};
    if (status == GST_RTSP_STS_NOT_FOUND) return {Trouble::missing, "it has nothing at this address"};
    return {Trouble::unusable,
            "it answers " + std::to_string(status) + " " + gst_rtsp_status_as_text(status)};
}

std::string joined(const std::string& base, const std::string& control) {
    if (control.find("://") != std::string::npos) return control;
    if (control.empty() || control == "*") return base;
    bool slash = base.ends_with('/') || control.starts_with('/');
    return base + (slash ? "" : "/") + control;
}

/// The number behind `key` in a header; nothing: there is none.
std::optional<unsigned> number_behind(const std::string& header, std::string_view key) {
    std::size_t at = header.find(key);
    if (at == std::string::npos) return std::nullopt;
    unsigned number = 0;
    const char* begin = header.data() + at + key.size();
    auto parsed = std::from_chars(begin, header.data() + header.size(), number);
    return parsed.ec == std::errc() ? std::optional(number) : std::nullopt;
}

/// What the description says of one track; nothing: it is not RTP over TCP.
std::optional<Track> track_of(const GstSDPMedia* media, const std::string& base) {
    const char* proto = gst_sdp_media_get_proto(media);
    const char* format = gst_sdp_media_get_format(media, 0);
    if (!proto || !format || !std::strstr(proto, "RTP/AVP")) return std::nullopt;
    GstCaps* caps = gst_sdp_media_get_caps_from_media(media, std::atoi(format));
    if (!caps) return std::nullopt;
    gst_sdp_media_attributes_to_caps(media, caps);
    GstStructure* said = gst_caps_get_structure(caps, 0);
    gst_structure_set_name(said, "application/x-rtp");
    Track track;
    const std::string kind = gst_sdp_media_get_media(media);
    track.picture = kind == "video", track.sound = kind == "audio";
    const char* name = gst_structure_get_string(said, "encoding-name");
    track.encoding = name ? name : std::string("payload ") + format;
    int rate = 0;
    if (gst_structure_get_int(said, "clock-rate", &rate) && rate > 0)
        track.rate = static_cast<unsigned>(rate);
    const char* control = gst_sdp_media_get_attribute_val(media, "control");
    track.control = joined(base, control ? control : "");
    track.caps = capture::CapsRef::take(caps);
    return track;
}

}  // namespace

struct Session::Inside {
    std::string url;
    GstRTSPUrl* parsed = nullptr;
    GstRTSPConnection* connection = nullptr;
    std::string base;  // the address of all tracks together
    bool get_parameter = false;
    unsigned timeout_s = kTimeout;
    bool set_up = false;
    std::atomic<bool> cancelled{false};
    std::mutex mutex;  // guards `connection` against cancel()
    evidence::Bytes early;

    ~Inside() {
        if (set_up) {
            Message farewell;
            gst_rtsp_message_init_request(&farewell.inner, GST_RTSP_TEARDOWN, base.c_str());
            gst_rtsp_connection_flush(connection, FALSE);
            gst_rtsp_connection_send_usec(connection, &farewell.inner, kFarewell);
        }
        drop();
    }
    void drop() {
        std::lock_guard lock(mutex);
        if (connection) gst_rtsp_connection_close(connection), gst_rtsp_connection_free(connection);
        if (parsed) gst_rtsp_url_free(parsed);
        connection = nullptr, parsed = nullptr;
    }

    std::optional<Fault> connect() {
        drop();
        {
            std::lock_guard lock(mutex);
            if (gst_rtsp_url_parse(url.c_str(), &parsed) != GST_RTSP_OK ||
                gst_rtsp_connection_create(parsed, &connection) != GST_RTSP_OK)
                return Fault{Trouble::unusable, "its address is none"};
            gst_rtsp_connection_flush(connection, cancelled);
        }
        GstRTSPResult result = gst_rtsp_connection_connect_usec(connection, kPatience);
        if (result != GST_RTSP_OK) return fault_of(result);
        gst_rtsp_connection_set_content_length_limit(connection, 256 << 10);
        gchar* request = gst_rtsp_url_get_request_uri(parsed);
        base = request;
        g_free(request);
        return {};
    }

    GstRTSPResult send(GstRTSPMethod method, const std::string& address, const Headers& headers) {
        Message request;
        gst_rtsp_message_init_request(&request.inner, method, address.c_str());
        gst_rtsp_message_add_header(&request.inner, GST_RTSP_HDR_USER_AGENT, "otyrys");
        for (const auto& [field, value] : headers)
            gst_rtsp_message_add_header(&request.inner, field, value.c_str());
        return gst_rtsp_connection_send_usec(connection, &request.inner, kPatience);
    }

    /// The next response; packets before it are kept.
    GstRTSPResult receive(Message& answer) {
        while (true) {
            gst_rtsp_message_unset(&answer.inner);
            GstRTSPResult result = gst_rtsp_connection_receive_usec(connection, &answer.inner, kPatience);
            if (result != GST_RTSP_OK) return result;
            if (answer.inner.type == GST_RTSP_MESSAGE_RESPONSE) return result;
            if (answer.inner.type == GST_RTSP_MESSAGE_DATA) keep(answer);
        }
    }

    void keep(const Message& data) {
        const evidence::ByteView body = data.body();
        early.insert(early.end(),
                     {'$', data.inner.type_data.data.channel, static_cast<std::uint8_t>(body.size() >> 8),
                      static_cast<std::uint8_t>(body.size())});
        early.insert(early.end(), body.begin(), body.end());
    }

    std::optional<Fault> ask(GstRTSPMethod method, const std::string& address, const Headers& headers,
                             Message& answer, GstRTSPStatusCode* redirected = nullptr) {
        for (bool again = true;; again = false) {
            GstRTSPResult result = send(method, address, headers);
            if (result == GST_RTSP_OK) result = receive(answer);
            if (result != GST_RTSP_OK) return fault_of(result);
            GstRTSPStatusCode status = answer.inner.type_data.response.code;
            if (status == GST_RTSP_STS_OK) return {};
            if (status == GST_RTSP_STS_UNAUTHORIZED && again && authorise(answer)) continue;
            if (redirected && status >= 300 && status < 400) {
                *redirected = status;
                return {};
            }
            return fault_of(status);
        }
    }

    /// With the name and password of the address, in the way that the camera asks for; false: there are none.
    bool authorise(Message& answer) {
        if (!parsed->user || !parsed->passwd) return false;
        GstRTSPAuthCredential** asked =
            gst_rtsp_message_parse_auth_credentials(&answer.inner, GST_RTSP_HDR_WWW_AUTHENTICATE);
        if (!asked) return false;
        GstRTSPAuthCredential* best = nullptr;  // digest before basic
        for (GstRTSPAuthCredential** one = asked; *one; ++one)
            if ((*one)->scheme == GST_RTSP_AUTH_DIGEST || (!best && (*one)->scheme == GST_RTSP_AUTH_BASIC))
                best = *one;
        if (best) {
            gst_rtsp_connection_clear_auth_params(connection);
            for (GstRTSPAuthParam** param = best->params; param && *param; ++param)
                gst_rtsp_connection_set_auth_param(connection, (*param)->name, (*param)->value);
        }
        bool set = best && gst_rtsp_connection_set_auth(connection, best->scheme, parsed->user,
                                                        parsed->passwd) == GST_RTSP_OK;
        gst_rtsp_auth_credentials_free(asked);
        return set;
    }

    /// The description, wherever the camera sends us for it.
    std::optional<Fault> describe(Message& answer) {
        for (int hop = 0; hop < kRedirects; ++hop) {
            if (auto fault = connect()) return fault;
            Message options;
            if (auto fault = ask(GST_RTSP_OPTIONS, base, {}, options)) return fault;
            get_parameter = options.header(GST_RTSP_HDR_PUBLIC).find("GET_PARAMETER") != std::string::npos;
            GstRTSPStatusCode redirected = GST_RTSP_STS_OK;
            if (auto fault = ask(GST_RTSP_DESCRIBE, base, {{GST_RTSP_HDR_ACCEPT, "application/sdp"}}, answer,
                                 &redirected))
                return fault;
            if (redirected == GST_RTSP_STS_OK) return {};
            follow(answer.header(GST_RTSP_HDR_LOCATION));
        }
        return Fault{Trouble::unusable, "it sends us from address to address"};
    }

    void follow(std::string location) {
        std::size_t scheme = url.find("://"), to = location.find("://");
        std::size_t at = url.rfind('@');
        if (scheme != std::string::npos && to != std::string::npos && at != std::string::npos && at > scheme)
            location.insert(to + 3, url.substr(scheme + 3, at + 1 - (scheme + 3)));
        url = location;
    }

    std::optional<Fault> set_up_track(Track& track) {
        Message answer;
        std::string ask_for = "RTP/AVP/TCP;unicast;interleaved=" + std::to_string(track.channel) + "-" +
                              std::to_string(track.channel + 1);
        if (auto fault = ask(GST_RTSP_SETUP, track.control, {{GST_RTSP_HDR_TRANSPORT, ask_for}}, answer))
            return fault;
        set_up = true;
        std::string given = answer.header(GST_RTSP_HDR_TRANSPORT);
        if (auto channel = number_behind(given, "interleaved="); channel && *channel < 255)
            track.channel = static_cast<std::uint8_t>(*channel);
        if (auto said = number_behind(answer.header(GST_RTSP_HDR_SESSION), "timeout="); said && *said > 0)
            timeout_s = *said;
        return {};
    }

    /// All that is here: what TLS has read ahead makes no descriptor ready.
    std::optional<std::size_t> read_tls(std::span<std::uint8_t> out) const {
        GTlsConnection* tls = gst_rtsp_connection_get_tls(connection, nullptr);
        GInputStream* in = g_io_stream_get_input_stream(G_IO_STREAM(tls));
        std::size_t done = 0;
        while (done < out.size()) {
            GError* error = nullptr;
            gssize got = g_pollable_input_stream_read_nonblocking(
                G_POLLABLE_INPUT_STREAM(in), out.data() + done, out.size() - done, nullptr, &error);
            bool later = error && g_error_matches(error, G_IO_ERROR, G_IO_ERROR_WOULD_BLOCK);
            if (error) g_error_free(error);
            if (got <= 0) return later || done ? std::optional(done) : std::nullopt;
            done += static_cast<std::size_t>(got);
        }
        return done;
    }

    std::vector<Track> tracks_of(const Message& answer) {
        std::vector<Track> found;
        for (GstRTSPHeaderField field : {GST_RTSP_HDR_CONTENT_BASE, GST_RTSP_HDR_CONTENT_LOCATION})
            if (std::string said = answer.header(field); said.find("://") != std::string::npos) {
                base = said;
                break;
            }
        GstSDPMessage* description = nullptr;
        gst_sdp_message_new(&description);
        const evidence::ByteView body = answer.body();
        if (gst_sdp_message_parse_buffer(body.data(), static_cast<guint>(body.size()), description) ==
            GST_SDP_OK) {
            const char* control = gst_sdp_message_get_attribute_val(description, "control");
            base = joined(base, control ? control : "");
            for (guint i = 0; i < gst_sdp_message_medias_len(description); ++i)
                if (auto track = track_of(gst_sdp_message_get_media(description, i), base))
                    found.push_back(std::move(*track));
        }
        gst_sdp_message_free(description);
        return found;
    }
};

Session::Session(std::string url) : inside_(std::make_unique<Inside>()) {
    inside_->url = std::move(url);
}
Session::~Session() = default;

std::optional<Fault> Session::set_up(const std::function<bool(const Track&)>& wanted,
                                     std::vector<Track>& tracks) {
    Message answer;
    if (auto fault = inside_->describe(answer)) return fault;
    for (Track& track : inside_->tracks_of(answer)) {
        if (!wanted(track)) continue;
        track.channel = static_cast<std::uint8_t>(2 * tracks.size());
        if (auto fault = inside_->set_up_track(track)) return fault;
        tracks.push_back(std::move(track));
    }
    if (tracks.empty()) return Fault{Trouble::unusable, "it offers nothing that can be recorded"};
    return {};
}

std::optional<Fault> Session::play(evidence::Bytes& early) {
    Message answer;
    auto fault = inside_->ask(GST_RTSP_PLAY, inside_->base, {{GST_RTSP_HDR_RANGE, "npt=0.000-"}}, answer);
    early = std::move(inside_->early);
    return fault;
}

int Session::descriptor() const {
    return g_socket_get_fd(gst_rtsp_connection_get_read_socket(inside_->connection));
}

std::optional<std::size_t> Session::read(std::span<std::uint8_t> out) {
    if (inside_->parsed->transports & GST_RTSP_LOWER_TRANS_TLS) return inside_->read_tls(out);
    ssize_t got = ::recv(descriptor(), out.data(), out.size(), MSG_DONTWAIT);
    if (got > 0) return static_cast<std::size_t>(got);
    bool later = got < 0 && (errno == EAGAIN || errno == EINTR);
    return later ? std::optional<std::size_t>(0) : std::nullopt;
}

unsigned Session::keep_alive_s() const {
    return std::clamp(inside_->timeout_s / 2, 1u, kTimeout / 2);
}

bool Session::keep_alive() {
    GstRTSPMethod method = inside_->get_parameter ? GST_RTSP_GET_PARAMETER : GST_RTSP_OPTIONS;
    return inside_->send(method, inside_->base, {}) == GST_RTSP_OK;
}

void Session::cancel() {
    std::lock_guard lock(inside_->mutex);
    inside_->cancelled = true;
    if (inside_->connection) gst_rtsp_connection_flush(inside_->connection, TRUE);
}

}  // namespace rtsp
