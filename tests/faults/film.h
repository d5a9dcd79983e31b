#pragma once
// Exported films as others see them: decoded by ffmpeg.

#include <fstream>
#include <sstream>
#include <string>

#include "tests/capture/room_fixture.h"

namespace faults {

struct Decoded {
    int pictures = 0;
    std::string complaints;
};

/// Decodes the first `length_ms` of a film: how many pictures, and what ffmpeg has against it.
inline Decoded decode(const std::string& path, std::int64_t length_ms) {
    Decoded found;
    std::istringstream said(
        capture_test::output_of({"sh", "-c",
                                 "ffmpeg -v error -t \"$1\" -i \"$0\" -fps_mode passthrough -enc_time_base "
                                 "-1 -f null -progress pipe:1 - "
                                 "2>&1",
                                 path, std::to_string(static_cast<double>(length_ms) / 1000)}));
    for (std::string line; std::getline(said, line);) {
        if (line.rfind("frame=", 0) == 0)
            found.pictures = std::stoi(line.substr(6));
        else if (line.find('=') == std::string::npos || line.find('[') != std::string::npos)
            found.complaints += line + "\n";
    }
    return found;
}

inline std::string octets_of(const std::string& path) {
    std::ostringstream all;
    all << std::ifstream(path, std::ios::binary).rdbuf();
    return all.str();
}

}  // namespace faults
