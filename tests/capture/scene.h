#pragma once
// A camera with sound, or a microphone, whose scene a test changes while it is recorded; behind the port of
// real devices.

#include <atomic>
#include <memory>
#include <mutex>
#include <string>

#include "recorder/capture/ports.h"

typedef struct _GstElement GstElement;

namespace capture_test {

class Scene {
  public:
    enum class Picture { moving, still, black };
    /// In effect from the next picture or sound on.
    void show(Picture picture);
    void speak(double volume);  // 1: loud; 0.0002: about -80 dB; 0: digital silence
    /// Ends the device's stream; it comes back when the recorder tries again, unless it is unplugged.
    void unplug();
    void plug() { plugged_ = true; }

    /// `picture`: a camera with sound; else a microphone. The scene outlives the recorder.
    std::unique_ptr<capture::Source> source(const std::string& name, bool picture);

  private:
    friend class SceneSource;
    std::atomic<bool> plugged_{true};
    std::atomic<Picture> picture_{Picture::moving};
    std::atomic<double> volume_{0.5};
    std::shared_ptr<GstElement> bin_;  // the newest
    std::mutex mutex_;                 // guards it
};

}  // namespace capture_test
