#include "recorder/timemap/device_clock.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace timemap {

namespace {

constexpr double kWindow = 1;         // s
constexpr std::size_t kPoints = 120;  // windows that the line is laid through
constexpr std::size_t kLate = 3;      // so many late windows in a row are a step, fewer a busy machine
constexpr double kStep = 10e6;        // ns
constexpr std::int64_t kJump = 1'000'000'000;
constexpr double kFloor = 0.2e6;  // ns; nearer to the line than this is never left out
// The slope is believed as if a device were off by 200 millionths and a window's shortest delay by 0.5 ms.
constexpr double kBelief = 6.25;  // s^2

}  // namespace

double DeviceClock::seconds(std::uint64_t device_ns) const {
    return static_cast<double>(static_cast<std::int64_t>(device_ns - first_device_)) / 1e9;
}

std::uint64_t DeviceClock::place(std::uint64_t device_ns, std::uint64_t duration_ns,
                                 std::uint64_t arrival_ns) {
    std::uint64_t end_ns = device_ns + duration_ns;
    if (known() && jumped(end_ns, arrival_ns)) {
        std::uint64_t next_ns = next_ns_;
        *this = {};
        next_ns_ = next_ns;
    }
    note(end_ns, arrival_ns);
    auto told = static_cast<std::uint64_t>(std::max<std::int64_t>(monotonic(device_ns), 0));
    told = std::max(told, next_ns_);
    next_ns_ = told + duration_ns - duration_ns / 4;
    return told;
}

/// It counts from elsewhere: a unit would have come before it ended, or goes far back.
bool DeviceClock::jumped(std::uint64_t device_ns, std::uint64_t arrival_ns) const {
    auto arrival = static_cast<std::int64_t>(arrival_ns);
    return monotonic(device_ns) > arrival + kJump || device_ns + kJump < newest_ns_;
}

void DeviceClock::note(std::uint64_t device_ns, std::uint64_t arrival_ns) {
    auto delay = static_cast<std::int64_t>(arrival_ns - device_ns);
    if (!known()) first_device_ = device_ns, first_delay_ = delay, window_end_ = kWindow;
    newest_ns_ = device_ns;
    Point point{seconds(device_ns), static_cast<double>(delay - first_delay_)};
    if (best_ && point.at >= window_end_) close_window();
    if (!best_) window_end_ = std::max(window_end_, point.at + kWindow);
    if (!best_ || point.delay < best_->delay) best_ = point;
    if (points_.empty()) centre_ = best_->at, level_ = best_->delay;
}

void DeviceClock::close_window() {
    points_.push_back(*best_);
    best_.reset();
    if (points_.size() > kPoints) points_.pop_front();
    if (stepped())
        points_.erase(points_.begin(),
                      points_.end() - (points_.back().delay < line(points_.back().at) ? 1 : kLate));
    fit();
}

/// Units lost by the device (all later ones come later), or a line that no unit can come before.
bool DeviceClock::stepped() const {
    if (points_.size() < 2) return false;
    auto off = [this](const Point& point) { return point.delay - line(point.at); };
    if (off(points_.back()) < -kStep) return true;
    return points_.size() > kLate &&
           std::all_of(points_.end() - kLate, points_.end(), [&](const Point& p) { return off(p) > kStep; });
}

void DeviceClock::fit() {
    fit_through(std::numeric_limits<double>::infinity());
    std::vector<double> off;
    for (const Point& point : points_) off.push_back(std::abs(point.delay - line(point.at)));
    auto middle = off.begin() + static_cast<std::ptrdiff_t>(off.size() / 2);
    std::nth_element(off.begin(), middle, off.end());
    fit_through(std::max(kFloor, 3 * *middle));
}

/// The line of least squares through the points at most so far from the present line.
void DeviceClock::fit_through(double most_off) {
    double n = 0, at = 0, delay = 0, xx = 0, xy = 0;
    std::vector<const Point*> taken;
    for (const Point& point : points_)
        if (std::abs(point.delay - line(point.at)) <= most_off) taken.push_back(&point);
    for (const Point* point : taken) ++n, at += point->at, delay += point->delay;
    if (n == 0) return;
    at /= n, delay /= n;
    for (const Point* point : taken) {
        xx += (point->at - at) * (point->at - at);
        xy += (point->at - at) * (point->delay - delay);
    }
    centre_ = at, level_ = delay, slope_ = xy / (xx + kBelief) / 1e9;
}

std::int64_t DeviceClock::monotonic(std::uint64_t device_ns) const {
    return static_cast<std::int64_t>(device_ns) + first_delay_ + std::llround(line(seconds(device_ns)));
}

}  // namespace timemap
