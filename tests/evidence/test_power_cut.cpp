// The power is cut at every write the store makes, and what was not synced is on the disk in part, in
// disorder or not at all: no acknowledged entry is missing, and the journal opens whole.

#include <fstream>
#include <random>

#include "recorder/evidence/store/sqlite_store.h"
#include "tests/evidence/journal_fixture.h"
#include "tests/evidence/temporary_folder.h"
#include "tests/evidence/traced_disk.h"

namespace evidence {
namespace {

struct Answer {
    std::size_t steps;  // taken by the disk when append() answered
    std::uint64_t size;
};

struct Held {
    std::vector<DiskStep> steps;
    std::vector<Answer> answers;
};

/// Some appends, a close and a reopening, so that checkpoints are among the steps.
Held hold() {
    const TemporaryFolder folder;
    TracedDisk disk;
    Held held;
    Log log;
    for (int opening = 0; opening < 2; ++opening) {
        auto store = SqliteStore::open(folder / "journal.db");
        EXPECT_TRUE(store.ok());
        const auto journal = log.open(**store);
        held.answers.push_back({disk.steps().size(), journal->size()});
        for (int i = 0; i < 4; ++i) {
            EXPECT_TRUE(journal->append({mark(*journal, std::string(900, 'x')), mark(*journal, "y")}).ok());
            held.answers.push_back({disk.steps().size(), journal->size()});
        }
    }
    held.steps = disk.steps();
    return held;
}

/// Empty: every acknowledged entry is there and the journal is whole.
std::string loss(const Files& files, std::uint64_t acknowledged) {
    const TemporaryFolder folder;
    for (const auto& [name, octets] : files) std::ofstream(folder / name, std::ios::binary) << octets;
    auto store = SqliteStore::open(folder / "journal.db");
    if (!store.ok()) return store.error().text;
    Log log;
    if (auto fault = log.fault(**store); !fault.empty()) return fault;
    if ((*store)->size() < acknowledged) return "lost: " + std::to_string((*store)->size());
    return {};
}

/// How the unsynced steps fare: none, all, a random half of them, or all with torn sectors.
std::function<std::size_t(std::size_t, std::size_t)> fate(int sort, std::mt19937& random) {
    return [sort, &random](std::size_t, std::size_t octets) -> std::size_t {
        switch (sort) {
            case 0: return 0;
            case 1: return octets;
            case 2: return random() % 2 ? octets : 0;
            default: return random() % (octets / 512 + 1) * 512;
        }
    };
}

unsigned losses(const Held& held, bool syncs_count) {
    std::mt19937 random(12);
    unsigned found = 0;
    for (std::size_t cut = held.answers.front().steps; cut <= held.steps.size(); cut += 1 + random() % 3) {
        std::uint64_t acknowledged = 0;
        for (const auto& answer : held.answers)
            if (answer.steps <= cut) acknowledged = answer.size;
        const int sort = static_cast<int>(random() % 4);
        const auto why = loss(after_cut(held.steps, cut, syncs_count, fate(sort, random)), acknowledged);
        if (why.empty()) continue;
        ++found;
        EXPECT_FALSE(syncs_count) << "cut at " << cut << ", fate " << sort << ", " << acknowledged
                                  << " acknowledged: " << why;
    }
    return found;
}

TEST(PowerCut, LosesNothingAcknowledgedAndLeavesTheJournalWhole) {
    const auto held = hold();
    EXPECT_EQ(held.answers.back().size, 16u);
    EXPECT_EQ(losses(held, true), 0u);
}

TEST(PowerCut, WouldBeSeenToLoseOnADiskThatDoesNotSync) {
    EXPECT_GT(losses(hold(), false), 5u);
}

}  // namespace
}  // namespace evidence
