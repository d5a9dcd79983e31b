#include "recorder/capture/off_record.h"

#include <algorithm>

namespace capture {

namespace {

/// Sound is placed by its arrival, as if device and encoder held nothing; and the last unit of a clip that
/// ends off the record ends behind it.
constexpr std::uint64_t kSoundHeld = 100'000'000;

std::size_t index(Track track) {
    return track == Track::picture ? 0 : 1;
}

}  // namespace

void OffRecord::begin_life(GstElement* bin, std::uint64_t now_ns) {
    bin_ = bin;
    shift_ns_[0].reset(), shift_ns_[1].reset();
    if (bin_ && off_) go_off(now_ns);
}

void OffRecord::placed(Track track, std::int64_t time_less_running_ns) {
    auto& shift = shift_ns_[index(track)];
    const bool waited = back_ns_ && !shift;
    shift = time_less_running_ns;
    if (waited && !off_ && bin_) blank();
}

bool OffRecord::set(bool off, std::uint64_t now_ns) {
    off_ = off;
    if (off_) return go_off(now_ns);
    back_ns_ = now_ns;
    if (bin_) blank();
    if (holds()) hold_back_.end(now_ns, now_ns), ring_.clear();
    return true;
}

/// What was captured off the record and is under way to the encoder stays so. A track that gave nothing yet
/// waits for its first unit, to know its times.
bool OffRecord::blank() {
    BlankedUntil until{UINT64_MAX, UINT64_MAX};
    const auto running = [this](std::int64_t shift_ns) {
        const std::int64_t time = static_cast<std::int64_t>(back_ns_) - shift_ns;
        return static_cast<std::uint64_t>(std::max<std::int64_t>(time, 0));  // 0: this life began later
    };
    if (!off_ && shift_ns_[0]) until.picture_ns = running(*shift_ns_[0]);
    if (!off_ && shift_ns_[1]) until.sound_ns = running(*shift_ns_[1]) + kSoundHeld;
    return source_.blank(bin_, until);
}

void OffRecord::forget(std::uint64_t now_ns) {
    hold_back_.end(now_ns, now_ns + kSoundHeld);
    ring_.clear();
}

bool OffRecord::go_off(std::uint64_t now_ns) {
    const bool blanked = bin_ && blank();
    if (blanked && holds()) forget(now_ns);
    if (!blanked && !holds()) hold_back_.begin(now_ns);
    return blanked;
}

}  // namespace capture
