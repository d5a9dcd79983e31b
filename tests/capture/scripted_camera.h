#pragma once
// A camera with sound of our own behind the recorder's port: it gives what it is told to, in real time, and
// knows every unit that it gave. Its pictures are noise, but the recorder does not look into them.

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "recorder/capture/ports.h"

namespace capture_test {

struct Script {
    unsigned pictures = 30;        // a second; 0: none
    unsigned keyframe_every = 12;  // pictures
    std::size_t picture_bytes = 4000;
    bool reordered = false;    // of four pictures, the second is given last but shown second
    bool sound = true;         // AAC frames of 1024 samples at 48 kHz
    std::int64_t jump_ns = 0;  // added to every time from now on
    unsigned form = 1;         // another number: another encoding, from the next keyframe on
    unsigned sound_form = 1;
    std::int64_t sound_late_ns = 0;  // given so long after its time
    std::int64_t picture_late_ns = 0;
    bool open_gop = false;  // the two pictures given behind a keyframe are shown before it
    bool gives = true;      // false: it is there and says nothing
};

struct Sent {
    bool picture = false;
    bool keyframe = false;
    std::uint64_t time_ns = 0;  // of capture, monotonic, without the script's jump
    std::string sha256;
};

class ScriptedCamera {
  public:
    explicit ScriptedCamera(const std::string& name = "Camera 1", Script script = {});
    ~ScriptedCamera();
    /// What the recorder gets.
    std::unique_ptr<capture::Source> source() const;
    void change(const std::function<void(Script&)>& how);
    std::vector<Sent> sent() const;
    /// Waits, and nothing else runs meanwhile, until what was sent is as wanted; false: not within the limit.
    bool wait_sent(const std::function<bool(const std::vector<Sent>&)>& wanted,
                   std::chrono::milliseconds limit) const;

    struct Inside;

  private:
    std::shared_ptr<Inside> inside_;
};

}  // namespace capture_test
