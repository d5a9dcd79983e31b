// otyrys-verify BUNDLE --trust FINGERPRINT [--json]. Exit: 0 nothing failed, 1 something did, 2 cannot be
// asked so.

#include <filesystem>
#include <iostream>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>

#include "protocol_gen/checks.h"

namespace {

constexpr int kUsage = 2;
constexpr const char* kHelp =
    "usage: otyrys-verify BUNDLE --trust FINGERPRINT [--json]\n"
    "Recomputes everything a bundle claims. FINGERPRINT: 64 hexadecimal digits, printed in the protocol.\n"
    "Exit: 0 nothing failed, 1 a check failed, 2 the bundle or the fingerprint cannot be read.\n";

struct Asked {
    std::string folder;
    std::optional<evidence::Digest> trust;
    bool json = false;
};

std::optional<Asked> parse(int argc, char** argv) {
    Asked out;
    for (int i = 1; i < argc; ++i) {
        const std::string argument = argv[i];
        if (argument == "--json") {
            out.json = true;
        } else if (argument == "--trust" && i + 1 < argc && !out.trust) {
            out.trust = evidence::Digest::parse(argv[++i]);
            if (!out.trust) return std::nullopt;
        } else if (!argument.starts_with("-") && out.folder.empty()) {
            out.folder = argument;
        } else {
            return std::nullopt;
        }
    }
    if (out.folder.empty() || !out.trust) return std::nullopt;
    return out;
}

void print(const protocol::CheckReport& report) {
    for (const auto& check : report.checks) {
        std::cout << (check.number < 10 ? " " : "") << check.number << " " << check.name << ": "
                  << protocol::to_word(check.verdict);
        if (!check.detail.empty()) std::cout << " (" << check.detail << ")";
        std::cout << "\n";
        for (const auto& fault : check.faults) std::cout << "     " << fault << "\n";
    }
    std::cout << (report.sound() ? "SOUND: nothing failed\n" : "NOT SOUND: a check failed\n");
}

void print_json(const protocol::CheckReport& report) {
    nlohmann::ordered_json out{{"sound", report.sound()}, {"checks", nlohmann::json::array()}};
    for (const auto& check : report.checks)
        out["checks"].push_back({{"number", check.number},
                                 {"name", check.name},
                                 {"verdict", protocol::to_word(check.verdict)},
                                 {"detail", check.detail},
                                 {"faults", check.faults}});
    std::cout << out.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) << "\n";
}

}  // namespace

int main(int argc, char** argv) {
    const auto asked = parse(argc, argv);
    if (!asked) {
        std::cerr << kHelp;
        return kUsage;
    }
    std::error_code failed;
    if (!std::filesystem::is_directory(asked->folder, failed)) {
        std::cerr << "otyrys-verify: no bundle at " << asked->folder << "\n";
        return kUsage;
    }
    const auto report = protocol::check_bundle(asked->folder, *asked->trust);
    asked->json ? print_json(report) : print(report);
    return report.sound() ? 0 : 1;
}
