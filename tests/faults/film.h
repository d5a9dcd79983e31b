#pragma once
// Exported films as others see them, by ffmpeg and ffprobe, and held against what the devices gave.

#include <string>
#include <vector>

#include "tests/capture/room_fixture.h"
#include "tests/faults/device.h"

namespace faults {

struct Decoded {
    int pictures = 0;
    std::string complaints;
};
/// Decodes the first `length_ms` of a film: how many pictures, and what ffmpeg has against it.
Decoded decode(const std::string& path, std::int64_t length_ms);

/// PTS of a track's packets, in ms; `track` as ffprobe calls it.
std::vector<double> packets(const std::string& path, const std::string& track = "0");

/// The clip of such a device holds each unit that it gave from the clip's start until `until_ms` (wall time),
/// once and in order: how many are missing or wrong, and of how many.
struct Held {
    std::size_t units = 0, missing = 0;
};
Held units_held(capture_test::RoomFixture& room, const Device& device, const evidence::Recording& recording,
                std::int64_t until_ms);

std::string octets_of(const std::string& path);

}  // namespace faults
