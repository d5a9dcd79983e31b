#include "hardware/disk.h"

#include <filesystem>

namespace hardware {

evidence::Result<Disk> disk_of(const std::string& path) {
    std::error_code fault;
    auto space = std::filesystem::space(path, fault);
    if (fault) return evidence::Error{"cannot ask the disk of " + path + ": " + fault.message()};
    return Disk{space.available, space.capacity};
}

std::string refusal_of(const Disk& disk) {
    if (!disk.nearly_full()) return {};
    return "the disk is nearly full: " + std::to_string(disk.free_bytes >> 20) + " MiB are free, " +
           std::to_string(kLeastFree >> 20) +
           " MiB are needed to open a sitting - export and remove old records";
}

}  // namespace hardware
