#pragma once
// What comes over the connection of a camera that plays: RTP and RTCP packets, and RTSP messages between them
// (RFC 2326, 10.12), which are passed over. Pure; one thread at a time.

#include <optional>

#include "recorder/evidence/bytes.h"

namespace rtsp {

class Interleaved {
  public:
    Interleaved() : octets_(kRoom) {}

    struct Packet {
        std::uint8_t channel = 0;
        evidence::ByteView octets;  // until room()
    };
    /// Where the next octets go, never empty; then how many there were.
    std::span<std::uint8_t> room();
    void filled(std::size_t count) { end_ += count; }
    /// The next whole packet; nothing: more octets are needed, or broken().
    std::optional<Packet> next();
    /// What came is neither a packet nor a message.
    bool broken() const { return broken_; }

  private:
    static constexpr std::size_t kRoom = std::size_t{256} << 10;
    std::optional<std::size_t> message_length();

    evidence::Bytes octets_;
    std::size_t begin_ = 0, end_ = 0;
    bool broken_ = false;
};

}  // namespace rtsp
