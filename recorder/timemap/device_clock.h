#pragma once
// A device that counts time by a clock of its own, seen from the monotonic clock: a microphone's crystal is
// up to some hundred millionths fast or slow. What it counts is never changed; only what time that was is
// told anew. The method is in recorder/DESIGN.md, "Time map". Pure; one thread at a time.

#include <cstdint>
#include <deque>
#include <optional>

namespace timemap {

class DeviceClock {
  public:
    /// When a unit began, on the monotonic clock in ns: noted and told in one. Lost units make a step
    /// forward; a line found too late is gone back to by units that stand a quarter closer, so none is lost
    /// or overtaken. A device that jumps more than 1 s ahead of its arrivals, or back, is followed anew.
    std::uint64_t place(std::uint64_t device_ns, std::uint64_t duration_ns, std::uint64_t arrival_ns);
    /// A unit that ends at `device_ns` (from any zero, never going back) is here at `arrival_ns` (monotonic).
    void note(std::uint64_t device_ns, std::uint64_t arrival_ns);
    /// The monotonic time in ns of a device's time near the newest noted. It counts the shortest delay that
    /// was seen as none. Precondition: something was noted.
    std::int64_t monotonic(std::uint64_t device_ns) const;
    /// How much longer the device's second is than a second, in millionths; 0 until it is known.
    double ppm() const { return slope_ * 1e6; }
    bool known() const { return best_.has_value() || !points_.empty(); }

  private:
    struct Point {
        double at = 0;     // device's time in s since the first unit
        double delay = 0;  // arrival less device's time in ns, less that of the first unit
    };
    double line(double at) const { return level_ + slope_ * 1e9 * (at - centre_); }
    double seconds(std::uint64_t device_ns) const;
    void close_window();
    bool jumped(std::uint64_t device_ns, std::uint64_t arrival_ns) const;
    bool stepped() const;
    void fit();
    void fit_through(double most_off);

    std::uint64_t first_device_ = 0;
    std::uint64_t newest_ns_ = 0;  // noted, the device's
    std::uint64_t next_ns_ = 0;    // before which no unit is placed
    std::int64_t first_delay_ = 0;
    std::optional<Point> best_;  // of the window that runs: the shortest delay
    double window_end_ = 0;
    std::deque<Point> points_;  // one for each window
    double centre_ = 0, level_ = 0, slope_ = 0;
};

}  // namespace timemap
