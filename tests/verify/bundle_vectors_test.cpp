// Bundles that a second implementation wrote (tests/vectors/bundle_vectors.py): what checks 1 to 7 find in
// them.

#include <gtest/gtest.h>

#include "protocol_gen/checks.h"
#include "tests/evidence/temporary_folder.h"
#include "tests/support/vectors.h"

namespace protocol {
namespace {

constexpr unsigned kLastOfTheEntriesAlone = 7;

/// Paths within the bundle, not where it happens to stand.
std::string without(std::string text, const std::string& folder) {
    for (auto at = text.find(folder); at != std::string::npos; at = text.find(folder))
        text.erase(at, folder.size());
    return text;
}

TEST(Vectors, Bundles) {
    const auto all = vectors::vectors_of("bundle");
    EXPECT_GT(all.size(), 15u);
    for (const auto& vector : all) {
        const evidence::TemporaryFolder folder;
        std::filesystem::create_directory(folder / "entries");
        for (const auto& [path, octets] : vectors::parts_of(vector))
            ASSERT_TRUE(evidence::write_new_file(folder / path, octets).ok()) << vector.name;
        const auto report = check_bundle(folder.path(), *evidence::Digest::parse(vector.header.at("trust")));
        std::string found;
        for (const auto& check : report.checks)
            for (const auto& fault : check.faults)
                if (check.number <= kLastOfTheEntriesAlone)
                    found += (found.empty() ? "" : "; ") + check.name + ": " + fault;
        EXPECT_EQ(found.empty() ? "pass" : without(found, folder / ""), vector.header.at("expect"))
            << vector.name;
    }
}

}  // namespace
}  // namespace protocol
