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

/// When the units of a track begin that the clips of a source hold, wall times in ms.
std::vector<double> kept_of(capture_test::RoomFixture& room, const std::string& source,
                            const std::string& track = "0");

/// The clips of such a device hold each unit that it gave from the first clip's start until `until_ms` (wall
/// time), once and in order: how many are missing or wrong, of how many, and where the first of them is.
struct Held {
    std::size_t units = 0, missing = 0;
    std::string first;
};
Held units_held(capture_test::RoomFixture& room, const Device& device, std::int64_t until_ms);

std::string octets_of(const std::string& path);

}  // namespace faults
