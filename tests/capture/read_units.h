#pragma once
// What a Matroska file holds, unit by unit, as a demuxer gives it.

#include <string>
#include <vector>

namespace capture_test {

struct ReadUnits {
    std::vector<std::string> pictures, sounds;        // SHA-256 of each, in the file's order
    std::vector<std::uint64_t> picture_ns, sound_ns;  // their times
};
ReadUnits read_units(const std::string& path);

}  // namespace capture_test
