#pragma once
// Is there room to write? Any thread.

#include <cstdint>
#include <string>

#include "recorder/evidence/result.h"

namespace hardware {

inline constexpr std::uint64_t kLeastFree = std::uint64_t{2} << 30;  // to open a sitting

struct Disk {
    std::uint64_t free_bytes = 0;
    std::uint64_t total_bytes = 0;
    bool nearly_full() const { return free_bytes < kLeastFree; }
};

/// Of the file system that holds `path`, for an ordinary user.
evidence::Result<Disk> disk_of(const std::string& path);
/// Empty, or why a sitting cannot open, in words.
std::string refusal_of(const Disk& disk);

}  // namespace hardware
