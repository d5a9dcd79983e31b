#pragma once
// A flash and a beep at the same instant, once a second: what a film of both must show together.

#include <atomic>
#include <memory>
#include <string>

#include "recorder/capture/ports.h"

namespace capture_test {

/// Monotonic time in ns of the first flash; 0 until the camera runs. The others follow a second apart.
using FirstFlash = std::shared_ptr<std::atomic<std::uint64_t>>;
FirstFlash no_flash_yet();

/// A camera that flashes, 30 pictures a second, encoded as a camera's of the room are.
std::unique_ptr<capture::Source> flash_camera(const std::string& name, FirstFlash flash, bool with_sound);

/// A microphone that hears the beeps and counts by a clock of its own: 47856 of its samples come in a second,
/// and it calls them 48000 a second (3000 millionths slow).
std::unique_ptr<capture::Source> slow_microphone(const std::string& name, FirstFlash flash);

/// Writes what a microphone hears to a pipe, as it hears it, until it goes.
class Beeper {
  public:
    Beeper(const std::string& pipe, FirstFlash flash);
    ~Beeper();
    Beeper(const Beeper&) = delete;
    Beeper& operator=(const Beeper&) = delete;

  private:
    FirstFlash flash_;
    int pipe_;
    void* pipeline_;
};

}  // namespace capture_test
