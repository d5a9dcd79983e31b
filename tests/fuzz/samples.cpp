// fuzz_samples FOLDER: writes what only our own code makes: messages and previews of the link, a clip's
// media.
#include <filesystem>
#include <fstream>

#include "tests/film/sample_media.h"
#include "tests/wire/samples.h"

namespace {

void write(const std::filesystem::path& folder, std::size_t number, std::string_view octets) {
    std::filesystem::create_directories(folder);
    std::ofstream(folder / ("sample_" + std::to_string(number)), std::ios::binary) << octets;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2) return 2;
    const std::filesystem::path folder = argv[1];
    std::size_t number = 0;
    for (const auto& message : samples()) write(folder / "message", number++, wire::format(message));
    write(folder / "preview", 0,
          evidence::as_text(wire::format(wire::Preview{3, 1714712400000, {0xff, 0xd8}})));
    const auto camera = film_test::camera(0, 2);
    write(folder / "media", 0, evidence::as_text(camera.octets()));
    film_test::Sample grouped({film_test::picture_form(), film_test::sound_form()});
    grouped.cluster(1000, true), grouped.block(1, 1000, true, film_test::frame('P', 0));
    grouped.block(2, 990, true, film_test::frame('S', 1)),
        grouped.group(1, 1040, false, film_test::frame('P', 2));
    write(folder / "media", 1, evidence::as_text(grouped.octets()));
}
