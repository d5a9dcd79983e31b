#pragma once
// Plays a verified clip: every octet that reaches the decoders went through ClipSource. The sink is a window
// with sound, or nothing (for tests and servers). Functions are called on one thread; callbacks come on
// GStreamer's.

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "recorder/replay/clip_source.h"

namespace replay {

enum class Output : std::uint8_t { screen, nowhere };

struct Played {
    std::uint64_t pictures = 0;  // decoded
    std::uint64_t sounds = 0;    // decoded buffers
    std::uint64_t last_ns = 0;   // of the recording, newest shown
    std::uint64_t damaged_slots = 0;
    std::string fault;  // empty: reached the end
};

class Player {
  public:
    Player(std::unique_ptr<ClipSource> source, Output output);
    ~Player();

    /// Plays from that time to the end, or until `limit_ms` of wall time has passed.
    Played play(std::uint64_t from_ns, std::optional<unsigned> limit_ms = std::nullopt);

  private:
    struct Inside;
    std::unique_ptr<Inside> inside_;
};

}  // namespace replay
