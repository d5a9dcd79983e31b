// otyrys-rehearse: plays a whole sitting from a scenario file (hardware/DESIGN.md, "Rehearsal").
#include <CLI/CLI.hpp>
#include <filesystem>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <iterator>
#include <sstream>

#ifdef OTYRYS_LIVE
#include "hardware/rehearsal/live/play_live.h"
#endif
#include "hardware/rehearsal/memory_room.h"
#include "hardware/rehearsal/player.h"
#include "recorder/evidence/clock.h"

namespace {

constexpr int kBadScenario = 2;
constexpr int kFault = 1;

std::optional<std::string> read_all(const std::string& path) {
    if (path == "-") return std::string(std::istreambuf_iterator<char>(std::cin), {});
    std::ifstream file(path, std::ios::binary);
    if (!file) return std::nullopt;
    try {
        return std::string(std::istreambuf_iterator<char>(file), {});
    } catch (const std::ios_base::failure&) {  // a folder
        return std::nullopt;
    }
}

/// The pointer as a line shows it: a key may hold line breaks.
std::string shown(const std::string& pointer) {
    if (pointer.empty()) return "\"\"";
    std::ostringstream out;
    for (const char c : pointer)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
            out << "\\u" << std::hex << std::setw(4) << std::setfill('0') << static_cast<unsigned>(c);
        else
            out << c;
    return out.str();
}

int by_rules_only(const rehearsal::Script& script) {
    std::string out;
    const auto line = [&](const std::string& json) { out += json + "\n"; };
    for (std::size_t i = 0; i < script.scenarios.size(); ++i) {
        const unsigned number = script.lines ? static_cast<unsigned>(i) + 1 : 0;
        rehearsal::MemoryRoom room(script.scenarios[i]);
        const auto played = rehearsal::play(script.scenarios[i], number, room, line);
        if (!played) {
            std::cerr << "otyrys-rehearse: " << played.error().text << "\n";
            return kFault;
        }
        line(rehearsal::last_line(room.sitting(), number));
        if (out.size() > (1u << 16)) std::cout << std::exchange(out, {});
    }
    std::cout << out << std::flush;
    return std::cout ? 0 : kFault;
}

#ifdef OTYRYS_LIVE
/// NAME-docket.csv beside NAME.json, if it is there.
std::string docket_beside(const std::string& scenario) {
    const std::filesystem::path path(scenario);
    const auto docket = path.parent_path() / (path.stem().string() + "-docket.csv");
    return scenario != "-" && std::filesystem::exists(docket) ? docket.string() : std::string();
}

std::string fresh_folder() {
    std::string name = (std::filesystem::temp_directory_path() / "otyrys-rehearsal-XXXXXX").string();
    return mkdtemp(name.data()) ? name : std::string();
}
#endif

}  // namespace

int main(int argc, char** argv) {
    CLI::App app{"Plays a whole sitting from a scenario file."};
    std::string path;
    bool rules_only = false;
    app.add_option("SCENARIO", path, "scenario file, or - for standard input")->required();
    app.add_flag("--rules-only", rules_only, "rules in memory: no devices, no network; takes JSON Lines too");
#ifdef OTYRYS_LIVE
    rehearsal::LiveOptions live;
    app.add_option("--out", live.out, "what is left behind goes here (a fresh folder when not given)");
    app.add_option("--screens", live.screens, "none, live (on this display) or pictures (in OUT/screens)")
        ->check(CLI::IsMember({"none", "live", "pictures"}));
    app.add_flag("--keep-running", live.keep_running, "stay up at the end, and at a step {\"hold\": true}");
#endif
    CLI11_PARSE(app, argc, argv);

    const auto text = read_all(path);
    if (!text) {
        std::cerr << "otyrys-rehearse: cannot read " << path << "\n";
        return kBadScenario;
    }
    const evidence::SystemClock clock;
    const std::string today = evidence::format_time(clock.now().wall_ms + 5 * 3'600'000).substr(0, 10);
    const auto read = rehearsal::read_script(*text, today, rules_only);
    if (const auto* bad = std::get_if<rehearsal::BadScenario>(&read)) {
        std::cerr << "otyrys-rehearse: bad scenario";
        if (bad->line) std::cerr << ", line " << bad->line;
        std::cerr << " at " << shown(bad->pointer) << ": " << bad->why << "\n";
        return kBadScenario;
    }
    const auto& script = std::get<rehearsal::Script>(read);
    if (rules_only) return by_rules_only(script);
#ifdef OTYRYS_LIVE
    live.docket = docket_beside(path);
    if (live.out.empty()) live.out = fresh_folder();
    const auto played = rehearsal::play_live(script.scenarios.front(), live, argc, argv);
    if (played) return 0;
    std::cerr << "otyrys-rehearse: " << played.error().text << std::endl;
#else
    std::cerr << "otyrys-rehearse: this build has no service; use --rules-only\n";
#endif
    return kFault;
}
