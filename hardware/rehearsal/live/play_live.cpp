#include "hardware/rehearsal/live/play_live.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <fstream>
#include <iostream>
#include <iterator>

#include "hardware/rehearsal/company.h"
#include "hardware/rehearsal/live/screens.h"
#include "hardware/rehearsal/player.h"
#include "voting/regulation/regulation.h"
#include "voting/xlsx/docket_file.h"

namespace rehearsal {
namespace {

using evidence::Error;
using evidence::Result;

/// The officers that a docket beside the scenario describes.
Result<std::vector<voting::Officer>> known_officers(const std::string& path) {
    if (path.empty()) return std::vector<voting::Officer>{};
    std::ifstream file(path, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    auto read = xlsx::parse_docket(text, regulation::decree_490().sayings);
    if (const auto* faults = std::get_if<std::vector<voting::DocketFault>>(&read))
        return Error{path + " at line " + std::to_string(faults->front().line) + ", column " +
                     std::to_string(faults->front().column) + ": " + faults->front().word};
    return std::get<std::vector<voting::Officer>>(std::move(read));
}

ScreensMode mode_of(const std::string& word) {
    return word == "live"       ? ScreensMode::live
           : word == "pictures" ? ScreensMode::pictures
                                : ScreensMode::none;
}

}  // namespace

Result<void> play_live(const Scenario& scenario, const LiveOptions& options, int argc, char** argv) {
    QCoreApplication core(argc, argv);
    QElapsedTimer since;
    since.start();
    LiveSetup setup;
    setup.programs = QCoreApplication::applicationDirPath();
    setup.out = QDir(QString::fromStdString(options.out)).absolutePath();
    setup.progress = [&](const std::string& line) {
        std::cerr << "[" << since.elapsed() / 1000 << " s] " << line << std::endl;
    };
    OTYRYS_TRY(const auto known, known_officers(options.docket));
    setup.docket = docket_file(scenario, known);
    OTYRYS_TRY(const auto room, LiveRoom::open(scenario, setup));
    Screens screens(*room, setup, mode_of(options.screens));
    room->hold_open(options.keep_running);
    room->on_moment([&](const std::string& name) { return screens.moment(name); });
    OTYRYS_CHECK(screens.open());
    OTYRYS_CHECK(play(scenario, 0, *room, [](const std::string& line) { std::cout << line << std::endl; }));
    OTYRYS_CHECK(room->finish());
    const std::string out = setup.out.toStdString();
    std::cout << last_line(room->sitting(), 0, out + "/bundle", out + "/protocol.pdf") << std::endl;
    if (options.keep_running) return room->hold();
    return {};
}

}  // namespace rehearsal
