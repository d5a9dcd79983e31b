#pragma once
// When a network camera's units were captured. Each track counts RTP time from a zero of its own; the
// camera's sender reports say what its wall clock showed then, so both tracks are laid on one line, and one
// DeviceClock tells when that was by our clock. Before the first reports a track is laid where its first
// packet arrived. What is found out later moves a track by at most a quarter of the time that goes by: no
// unit is overtaken by the next. Pure; one thread at a time.

#include <optional>
#include <vector>

#include "recorder/timemap/device_clock.h"

namespace rtsp {

class CameraClock {
  public:
    /// `rates`: ticks a second of each track, not 0.
    explicit CameraClock(const std::vector<unsigned>& rates);

    /// The monotonic ns of what was captured at this RTP time and is here at `arrival_ns` (monotonic). A time
    /// 1 s ahead of its arrival, or 10 s behind, means that the track counts from elsewhere: it is laid anew.
    std::uint64_t place(std::size_t track, std::uint32_t rtp, std::uint64_t arrival_ns);
    /// A sender report: the camera's wall clock (ns from any zero; 0: it has none) showed this at that RTP
    /// time. One that contradicts the track's last is not believed, unless the next agrees with it.
    void report(std::size_t track, std::uint32_t rtp, std::uint64_t wall_ns);

  private:
    struct Report {
        std::uint32_t rtp = 0;
        std::int64_t wall_ns = 0;
    };
    struct Line {
        unsigned rate = 1;
        bool any = false, aligned = false;
        std::uint32_t rtp = 0;       // newest
        std::int64_t ticks = 0;      // since the first
        std::int64_t offset_ns = 0;  // on the camera's line, of tick 0
        std::int64_t ahead_ns = 0;   // that it is still to be moved by
        std::int64_t newest_ns = 0;  // counted by the track
        std::uint64_t placed_ns = 0;
        std::optional<Report> last, waiting;
    };
    static std::int64_t ns_of(std::int64_t ticks, unsigned rate);
    void lay(Line& line, std::uint64_t arrival_ns);
    void align(Line& line, const Report& report);
    /// Monotonic ns of a time on the camera's line.
    std::int64_t told(std::int64_t camera_ns) const { return camera_ns + delay_ns_; }
    void follow(std::int64_t camera_ns, std::uint64_t arrival_ns);

    std::vector<Line> lines_;
    timemap::DeviceClock clock_;
    std::int64_t newest_ns_ = 0;               // on the camera's line
    std::int64_t delay_ns_ = 0;                // of our clock behind the camera's line
    std::optional<std::int64_t> wall_offset_;  // of the camera's wall clock from its line
};

}  // namespace rtsp
