#include "tests/faults/film.h"

#include <algorithm>
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

std::vector<double> kept_of(capture_test::RoomFixture& room, const std::string& source,
                            const std::string& track) {
    std::vector<double> kept;
    for (const evidence::Recording* recording : room.log.all()) {
        if (recording->opened.source_name != source) continue;
        for (double at : packets(room.exported(recording->opened.clip), track))
            kept.push_back(static_cast<double>(recording->started_ms()) + at);
    }
    return kept;
}

Held units_held(capture_test::RoomFixture& room, const Device& device, std::int64_t until_ms) {
    constexpr double kNear = 9;  // ms; units are 20 or 33 apart
    constexpr double kEdge = 2;  // ms; wall times are whole ones, and so is what is between two clocks
    const auto& all = room.log.all();
    auto first = std::find_if(all.begin(), all.end(), [&](const evidence::Recording* recording) {
        return recording->opened.source == device.id();
    });
    if (first == all.end()) return {0, 0, "no clip"};
    auto start = static_cast<double>((*first)->started_ms()), until = static_cast<double>(until_ms);
    evidence::Instant now = room.clock.now();
    double wall_of_mono = static_cast<double>(now.wall_ms) - static_cast<double>(now.mono_us) / 1000;
    std::vector<double> given;
    for (const Unit& unit : device.given()) {
        double at = static_cast<double>(unit.time_ns) / 1e6 + wall_of_mono;
        if (at >= start - kEdge && at < until - kEdge) given.push_back(at);
    }
    std::vector<double> kept = kept_of(room, device.name());
    Held held{given.size(), 0, {}};
    for (std::size_t i = 0; i < given.size(); ++i) {
        if (i < kept.size() && std::abs(kept[i] - given[i]) <= kNear) continue;
        if (held.missing++ == 0)
            held.first = "unit " + std::to_string(i) + " of " + std::to_string(given.size()) + ", given at " +
                         std::to_string(given[i] - start) + " ms; " + std::to_string(kept.size()) +
                         " kept, that one at " +
                         (i < kept.size() ? std::to_string(kept[i] - start) : "no time");
    }
    return held;
}

std::string octets_of(const std::string& path) {
    std::ostringstream all;
    all << std::ifstream(path, std::ios::binary).rdbuf();
    return all.str();
}

}  // namespace faults
