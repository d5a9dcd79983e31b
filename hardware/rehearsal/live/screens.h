#pragma once
// The screens of a running rehearsal: opened on this display, or, without one, photographed at the moments of
// the sitting that show most. Thread: one; every wait is bounded.

#include <memory>
#include <vector>

#include "hardware/rehearsal/live/live_room.h"

namespace rehearsal {

enum class ScreensMode { none, live, pictures };

class Screens {
  public:
    Screens(const LiveRoom& room, LiveSetup setup, ScreensMode mode);

    /// With `live`: opens the console, the chair's and a member's tablet and the hall on this display.
    evidence::Result<void> open();
    /// With `pictures`: saves what each screen shows now as out/screens/NN-<moment>-<program>-<language>.png.
    evidence::Result<void> moment(const std::string& name);

  private:
    struct Screen {
        const char* program;
        const char* key;  // whose
        const char* size;
    };
    QStringList arguments(const Screen& screen, const char* language) const;

    const LiveRoom& room_;
    LiveSetup setup_;
    ScreensMode mode_;
    int moments_ = 0;
    std::vector<std::unique_ptr<Child>> open_;
};

}  // namespace rehearsal
