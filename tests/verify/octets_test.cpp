// One octet changed at a time, over every file of a bundle. The share of `test` is every kShare-th octet; the
// whole is `campaign verify`. OTYRYS_EVERY changes the share, OTYRYS_BUNDLE: another bundle than the one made
// here, with trust.txt beside it.

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <iostream>

#include "protocol_gen/checks.h"
#include "tests/verify/held_sitting.h"

namespace protocol {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kShare = 499;

std::string asked(const char* name, const std::string& otherwise) {
    const char* value = std::getenv(name);
    return value ? value : otherwise;
}

bool names(const CheckReport& report, const std::string& path) {
    for (const auto& check : report.checks)
        for (const auto& fault : check.faults)
            if (fault.find(path) != std::string::npos) return true;
    return false;
}

void change(const std::string& path, std::uint64_t at, std::uint8_t by) {
    std::fstream file(path, std::ios::binary | std::ios::in | std::ios::out);
    file.seekg(static_cast<std::streamoff>(at));
    const int octet = file.get();
    file.seekp(static_cast<std::streamoff>(at));
    file.put(static_cast<char>(octet ^ by));
    ASSERT_TRUE(file.good()) << path;
}

/// Every `every`-th octet of the bundle's files, taken one behind the other, and each file's first and last.
void change_each(const std::string& folder, const evidence::Digest& trust, std::uint64_t every) {
    std::uint64_t passed = every / 2, changed = 0;
    const auto paths = list_bundle(folder).value();
    for (const auto& path : paths) {
        const auto file = folder + "/" + path;
        const auto length = fs::file_size(file);
        for (std::uint64_t at = 0; at < length; ++at) {
            const bool edge = at == 0 || at + 1 == length;
            if (++passed % every != 0 && !edge) continue;
            const auto by = static_cast<std::uint8_t>(1 + (at * 2654435761u + passed) % 255);
            change(file, at, by);
            const auto report = check_bundle(folder, trust);
            ASSERT_FALSE(report.sound()) << path << " at " << at << " by " << unsigned{by};
            ASSERT_TRUE(names(report, path)) << path << " at " << at << " by " << unsigned{by};
            change(file, at, by);
            ++changed;
        }
    }
    EXPECT_TRUE(check_bundle(folder, trust).sound());
    std::cout << changed << " octets changed, each found and named\n";
}

TEST(AnyOctet, OfAnyFileChangedFailsAndItsFileIsNamed) {
    HeldSitting held;
    auto folder = asked("OTYRYS_BUNDLE", "");
    auto trust = held.journal->fingerprint();
    if (folder.empty()) {
        held.hold_all();
        folder = held.bundle();
    } else {
        const auto line = evidence::read_file(fs::path(folder).parent_path() / "trust.txt", 65);
        ASSERT_TRUE(line.ok()) << line.error().text << ": is the demo played?";
        trust = evidence::Digest::parse(line->substr(0, 64)).value();
        fs::copy(folder, held.folder + "/copy", fs::copy_options::recursive);
        folder = held.folder + "/copy";
    }
    ASSERT_TRUE(check_bundle(folder, trust).sound());
    change_each(folder, trust, std::stoull(asked("OTYRYS_EVERY", std::to_string(kShare))));
}

}  // namespace
}  // namespace protocol
