#pragma once
// The client's side of RTSP 1.0 over one TCP (or TLS) connection: asks a camera for its tracks, sets those up
// that are wanted, lets them play, keeps the session alive. Passwords are in no fault's text.
//
// One thread, but cancel(): any.

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "recorder/capture/media.h"

namespace rtsp {

enum class Trouble : std::uint8_t { unreachable, refused, missing, unusable, cancelled };
struct Fault {
    Trouble trouble = Trouble::unreachable;
    std::string text;
};

/// A track as the camera describes it.
struct Track {
    bool picture = false, sound = false;
    std::string encoding;      // "H264"
    capture::CapsRef caps;     // application/x-rtp
    unsigned rate = 90'000;    // ticks a second
    std::uint8_t channel = 0;  // its packets; its reports come on the next one
    std::string control;       // its address
};

class Session {
  public:
    explicit Session(std::string url);
    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    /// Connects and sets up the tracks that are wanted, each asked about once and in order. Takes at most
    /// about 3 s for each thing asked.
    std::optional<Fault> set_up(const std::function<bool(const Track&)>& wanted, std::vector<Track>& tracks);
    /// From here on packets come. `early`: octets that came before the answer, to be read first.
    std::optional<Fault> play(evidence::Bytes& early);
    /// To be polled for input.
    int descriptor() const;
    /// Octets read, as many as are here and fit; 0: none are here; nothing: the connection is over.
    std::optional<std::size_t> read(std::span<std::uint8_t> out);
    /// To be called so often; the answer comes among the packets. False: the connection is over.
    unsigned keep_alive_s() const;
    bool keep_alive();
    /// Whatever is under way ends at once, with the trouble `cancelled`.
    void cancel();

  private:
    struct Inside;
    std::unique_ptr<Inside> inside_;
};

}  // namespace rtsp
