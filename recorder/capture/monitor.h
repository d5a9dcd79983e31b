#pragma once
// Looks at what a source gives, beside the recording and never in its way: small pictures of keyframes,
// loudness, and whether picture and sound are alive. A fault here touches no clip.

#include <functional>
#include <memory>
#include <string>

#include "recorder/capture/media.h"
#include "recorder/capture/recorder.h"

namespace capture {

/// Judges a picture by the brightness of its keyframes. Thresholds were measured: recorder/DESIGN.md,
/// "Capture".
class PictureJudge {
  public:
    PictureState judge(std::uint64_t time_ns, double luma_average, double luma_variance);
    /// Since when it is what was judged last: of a black or still picture the last one that was not.
    std::uint64_t since_ns() const { return since_ns_; }

  private:
    PictureState judged_ = PictureState::none;
    std::uint64_t since_ns_ = 0;
    double average_ = -1, variance_ = -1;
    std::uint64_t moved_ns_ = 0, bright_ns_ = 0;
    bool started_ = false;
};

/// Judges sound by its loudness.
class SoundJudge {
  public:
    SoundState judge(std::uint64_t time_ns, double rms_db);
    /// Since when it is what was judged last: of silence the last sound before it.
    std::uint64_t since_ns() const { return since_ns_; }

  private:
    SoundState judged_ = SoundState::none;
    std::uint64_t since_ns_ = 0;
    std::uint64_t heard_ns_ = 0, hummed_ns_ = 0;
    bool heard_ = false, started_ = false;
};

struct MonitorCallbacks {  // on GStreamer's threads
    std::function<void(std::string jpeg)> preview;
    std::function<void(Level)> level;
    std::function<void(PictureState, std::uint64_t since_ns)> picture;
    std::function<void(SoundState, std::uint64_t since_ns)> sound;
};

class Monitor {
  public:
    explicit Monitor(MonitorCallbacks callbacks);
    ~Monitor();
    /// Never blocks; drops what it cannot keep up with.
    void show(const MediaUnit& unit, const TrackForm& form);

  private:
    struct Branch;
    MonitorCallbacks callbacks_;
    std::unique_ptr<Branch> picture_, sound_;
    std::uint64_t last_preview_ns_ = 0;
};

}  // namespace capture
