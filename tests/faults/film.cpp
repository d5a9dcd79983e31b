#include "tests/faults/film.h"

#include <cmath>
#include <fstream>
#include <sstream>

namespace faults {

using capture_test::output_of;

Decoded decode(const std::string& path, std::int64_t length_ms) {
    Decoded found;
    std::istringstream said(output_of({"sh", "-c",
                                       "ffmpeg -v error -t \"$1\" -i \"$0\" -fps_mode passthrough "
                                       "-enc_time_base -1 -f null -progress pipe:1 - "
                                       "2>&1",
                                       path, std::to_string(static_cast<double>(length_ms) / 1000)}));
    for (std::string line; std::getline(said, line);) {
        if (line.rfind("frame=", 0) == 0)
            found.pictures = std::stoi(line.substr(6));
        else if (line.find("monotonically increasing dts to muxer") != std::string::npos ||
                 line.find("Last message repeated") != std::string::npos)
            continue;  // of ffmpeg's own output: a burst of sound under load has one time
        else if (line.find('=') == std::string::npos || line.find('[') != std::string::npos)
            found.complaints += line + "\n";
    }
    return found;
}

std::vector<double> packets(const std::string& path, const std::string& track) {
    std::vector<double> found;
    std::istringstream said(output_of({"ffprobe", "-v", "error", "-select_streams", track, "-show_entries",
                                       "packet=pts_time", "-of", "csv=p=0", path}));
    for (std::string line; std::getline(said, line);)
        if (!line.empty()) found.push_back(std::stod(line) * 1000);
    return found;
}

Held units_held(capture_test::RoomFixture& room, const Device& device, const evidence::Recording& recording,
                std::int64_t until_ms) {
    constexpr double kNear = 9;  // ms; units are 20 or 33 apart
    constexpr double kEdge = 2;  // ms; wall times are whole ones, and so is what is between two clocks
    evidence::Instant now = room.clock.now();
    double wall_of_mono = static_cast<double>(now.wall_ms) - static_cast<double>(now.mono_us) / 1000;
    double start = static_cast<double>(recording.started_ms()) - wall_of_mono;
    std::vector<Unit> given = device.given();
    std::erase_if(given, [&](const Unit& unit) {
        double at = static_cast<double>(unit.time_ns) / 1e6;
        return at < start - kEdge || at + wall_of_mono >= static_cast<double>(until_ms) - kEdge;
    });
    std::vector<double> kept = packets(room.exported(recording.opened.clip));
    Held held{given.size(), 0};
    for (std::size_t i = 0; i < given.size(); ++i) {
        double at = static_cast<double>(given[i].time_ns) / 1e6 - start;
        if (i >= kept.size() || std::abs(kept[i] - at) > kNear) ++held.missing;
    }
    return held;
}

std::string octets_of(const std::string& path) {
    std::ostringstream all;
    all << std::ifstream(path, std::ios::binary).rdbuf();
    return all.str();
}

}  // namespace faults
