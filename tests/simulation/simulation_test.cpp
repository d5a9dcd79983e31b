// Many runs, each from its seed. OTYRYS_SEED=n plays one again and says what it was made of; OTYRYS_RUNS=n
// plays n from the seed on.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <iostream>

#include "tests/simulation/world.h"

namespace {

using simulation::Broken;
using simulation::Report;

std::uint64_t asked(const char* name, std::uint64_t otherwise) {
    const char* text = std::getenv(name);
    return text ? std::strtoull(text, nullptr, 10) : otherwise;
}

void add(Report& sum, const Report& one) {
    sum.votes += one.votes, sum.counted += one.counted, sum.adopted += one.adopted;
    sum.acknowledgements += one.acknowledgements, sum.cuts += one.cuts, sum.crashes += one.crashes;
    sum.replaced += one.replaced, sum.renewed += one.renewed, sum.together += one.together,
        sum.steps += one.steps;
    sum.tries += one.tries, sum.unanswered += one.unanswered, sum.wrong += one.wrong;
    sum.lock_outs += one.lock_outs, sum.chosen += one.chosen, sum.brought_back += one.brought_back;
    sum.heads += one.heads, sum.cosignatures += one.cosignatures;
    sum.accepted += one.accepted, sum.refused += one.refused, sum.entries += one.entries;
}

std::ostream& operator<<(std::ostream& out, const Report& r) {
    return out << r.entries << " entries, " << r.votes << " votes, " << r.counted << " counts, " << r.adopted
               << " adopted, " << r.acknowledgements << " acknowledgements, " << r.accepted
               << " accepted and " << r.refused << " refused at a tablet, " << r.together << " statements in "
               << r.steps << " turns that wrote, " << r.cuts << " links cut, " << r.crashes << " crashes, "
               << r.replaced << " devices replaced or restarted, " << r.renewed << " keys renewed, "
               << r.cosignatures << " cosignatures of " << r.heads << " heads, " << r.tries
               << " tries at PINs (" << r.unanswered << " unanswered), " << r.wrong << " wrong ones, "
               << r.lock_outs << " lock-outs (" << r.brought_back << " brought back), " << r.chosen
               << " PINs chosen";
}

/// Seeds from `first`, or the one that is asked for.
void play(std::uint64_t first, std::uint64_t count) {
    if (std::getenv("OTYRYS_SEED")) first = asked("OTYRYS_SEED", 0), count = 1;
    count = asked("OTYRYS_RUNS", count);
    Report sum;
    for (auto seed = first; seed < first + count; ++seed) {
        const auto report = simulation::run(seed);
        EXPECT_EQ(report.violation, "") << "OTYRYS_SEED=" << seed << " plays it again";
        add(sum, report);
    }
    std::cout << count << " runs from seed " << first << ": " << sum << std::endl;
    if (count < 100) return;
    EXPECT_GT(sum.counted, count / 3) << "the runs do not get far";
    EXPECT_GT(sum.adopted, count / 10);
    EXPECT_GT(sum.crashes, count);
    EXPECT_GT(sum.cuts, count);
    EXPECT_GT(sum.replaced + sum.renewed, count);
    EXPECT_GT(sum.renewed, count / 20);
    EXPECT_GT(sum.cosignatures, sum.heads) << "tablets hardly cosign";
    EXPECT_GT(sum.tries, count) << "hardly a PIN is tried";
    EXPECT_GT(sum.chosen, count / 3);
    EXPECT_GT(sum.wrong, count / 3);
    EXPECT_GT(sum.unanswered, count / 200);
    EXPECT_GT(sum.lock_outs, count / 100);
    EXPECT_GT(sum.brought_back, 0u);
}

TEST(Simulation, HoldsInEveryOrderOfEvents) {
    play(asked("OTYRYS_FIRST", 1), asked("OTYRYS_SHARE", 100));
}

TEST(Simulation, OneSeedIsOneRun) {
    const auto one = simulation::run(7), again = simulation::run(7);
    EXPECT_EQ(one.entries, again.entries);
    EXPECT_EQ(one.acknowledgements, again.acknowledgements);
    EXPECT_EQ(one.cuts, again.cuts);
    EXPECT_EQ(one.refused, again.refused);
    EXPECT_EQ(one.tries, again.tries);
}

struct Way {
    Broken broken;
    const char* name;
    std::vector<std::string> found_as;
};

class BrokenSimulation : public testing::TestWithParam<Way> {};

TEST_P(BrokenSimulation, IsNoticed) {
    unsigned noticed = 0;
    std::string first;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const auto violation = simulation::run(seed, GetParam().broken).violation;
        if (violation.empty()) continue;
        ++noticed;
        if (first.empty()) first = "seed " + std::to_string(seed) + ": " + violation.substr(0, 200);
        const auto name = violation.substr(0, violation.find(':'));
        EXPECT_TRUE(std::count(GetParam().found_as.begin(), GetParam().found_as.end(), name)) << violation;
    }
    std::cout << GetParam().name << ": noticed in " << noticed << " of 20 runs; " << first << std::endl;
    EXPECT_GT(noticed, 0u);
}

INSTANTIATE_TEST_SUITE_P(
    Ways, BrokenSimulation,
    testing::Values(
        Way{Broken::disk_lies, "DiskLies", {"lost", "journal store", "evidence damaged at entry", "ahead"}},
        Way{Broken::acknowledges_early, "AcknowledgesEarly", {"lost", "unproven"}},
        Way{Broken::forgets_retries,
            "ForgetsRetries",
            {"twice", "unchained", "other_receipt", "refused_and_done"}},
        Way{Broken::counts_changed_votes, "CountsChangedVotes", {"miscounted"}},
        Way{Broken::ignores_departures,
            "IgnoresDepartures",
            {"unquorate", "not_on_roll", "other_roll", "miscounted"}},
        Way{Broken::answers_when_failed, "AnswersWhenFailed", {"refused_and_done"}},
        Way{Broken::shows_open_votes, "ShowsOpenVotes", {"seen_early"}},
        Way{Broken::answers_try_first, "AnswersTryFirst", {"unrecorded"}},
        Way{Broken::forgets_tries, "ForgetsTries", {"other_row"}},
        Way{Broken::takes_any_unlock, "TakesAnyUnlock", {"foreign_done", "untried_done"}},
        Way{Broken::stays_open, "StaysOpen", {"signed_locked"}}),
    [](const auto& way) { return way.param.name; });

}  // namespace
