#include "recorder/capture/off_record.h"

namespace capture {

void OffRecord::begin_life(GstElement* bin, std::uint64_t now_ns) {
    bin_ = bin;
    if (bin_ && off_) go_off(now_ns);
}

bool OffRecord::set(bool off, std::uint64_t now_ns) {
    off_ = off;
    if (off_) return go_off(now_ns);
    if (bin_) source_.blank(bin_, false);
    if (holds()) forget(now_ns);
    return true;
}

void OffRecord::forget(std::uint64_t now_ns) {
    hold_back_.end(now_ns);
    ring_.clear();
}

bool OffRecord::go_off(std::uint64_t now_ns) {
    const bool blanked = bin_ && source_.blank(bin_, true);
    if (blanked && holds()) forget(now_ns);
    if (!blanked && !holds()) hold_back_.begin(now_ns);
    return blanked;
}

}  // namespace capture
