// bench_taps TABLETS ROUNDS: a sitting over the real service (its recorder a fake: what is recorded beside it
// is the driver's), TABLETS members who all tap at once, ROUNDS times, one load process. Prints "ready",
// waits for a line, prints "taps MS..." (each from the tap to the receipt), then "memory KIB" of the service
// and "tallied N". Exit 0: every vote was accepted and the count has them all.
#include <QCoreApplication>
#include <QFile>
#include <algorithm>
#include <cstdio>
#include <iostream>

#include "tests/bench/thin_tablet.h"

namespace {

using bench::ThinTablet;
using test::until;

constexpr int kPatienceMs = 60'000;

struct Room {
    explicit Room(unsigned tablets) : appliance(tablets), tablets_(tablets) {}

    void sit_down() {
        appliance.per_address = 2 * tablets_ + 10;
        if (appliance.start()) throw std::runtime_error("the service does not start");
        appliance.sit_down("secretary");
        appliance.sit_down("m1");
        for (unsigned i = 2; i <= tablets_; ++i)
            thin.push_back(std::make_unique<ThinTablet>(appliance, "m" + std::to_string(i)));
        must(until(
                 [&] {
                     return std::all_of(thin.begin(), thin.end(), [](const auto& t) { return t->ready(); });
                 },
                 kPatienceMs),
             "a tablet is not let in");
    }
    static void must(bool holds, const std::string& what) {
        if (!holds) throw std::runtime_error(what);
    }
    void act(const std::string& by, const std::string& kind, const client::Given& given = {}) {
        const auto answer = appliance.at(by).act(kind, given);
        must(answer.accepted, by + " " + kind + ": " + std::string(voting::to_word(answer.refused.why)));
    }
    const voting::Sitting& sitting() { return *appliance.at("m1").client->sitting(); }

    /// All at once; adds what each took.
    void tap(const std::string& kind, const std::vector<evidence::Field>& fields,
             std::vector<double>& taken) {
        for (auto& tablet : thin) tablet->prepare(kind, fields);
        for (auto& tablet : thin) tablet->tap();
        must(until(
                 [&] {
                     return std::all_of(thin.begin(), thin.end(),
                                        [](const auto& t) { return t->answered_ms(); });
                 },
                 kPatienceMs),
             "no answer to " + kind);
        for (auto& tablet : thin) {
            must(tablet->accepted(), "refused: " + kind);
            taken.push_back(*tablet->answered_ms());
        }
        std::uint64_t size = 0;
        for (auto& tablet : thin) size = std::max(size, tablet->index() + 1);
        must(until(
                 [&] {
                     return std::all_of(thin.begin(), thin.end(),
                                        [&](const auto& t) { return t->seen() >= size; });
                 },
                 kPatienceMs),
             "the entries are not told to all");
    }
    void deliberate() {
        must(appliance.at("secretary").import(test::docket()).accepted, "docket");
        for (const auto* id : {"secretary", "m1"}) act(id, "presence.tapped", {{"state", "here"}});
        std::vector<double> ignored;
        tap("presence.tapped", {{"sitting", sitting().prepared.sitting.hex()}, {"state", "here"}}, ignored);
        act("secretary", "sitting.open"), act("m1", "sitting.open");
        act("secretary", "case.called", {{"case", "1"}});
        appliance.at("secretary").client->request({"preflight"});
        must(until([&] { return appliance.at("secretary").client->live().preflight == "passed"; }),
             "preflight");
        act("secretary", "interview.started"), act("secretary", "interview.ended");
        must(until([&] {
                 const auto* c = sitting().current_case();
                 return c && !c->interviews.empty() && c->interviews.back().verified.has_value();
             }),
             "the interview is not verified");
        act("m1", "ballot.opened", {{"form", "choose_one"}});
    }
    /// One vote of each; the decision is the round's.
    void vote(unsigned round, std::vector<double>& taken) {
        const auto& c = *sitting().current_case();
        const auto& ballot = c.ballots.back();
        tap("ballot.vote",
            {{"sitting", sitting().prepared.sitting.hex()},
             {"case", c.id.hex()},
             {"round", std::to_string(ballot.round)},
             {"ballot", ballot.digest.hex()},
             {"choice", std::to_string(1 + round % 5)}},
            taken);
    }
    unsigned long tallied() {
        act("m1", "ballot.closing");
        const auto closed = [&] { return sitting().current_case()->ballots.back().closing.has_value(); };
        must(until(closed, kPatienceMs), "no count");
        unsigned long votes = 0;
        for (const auto& [decision, count] :
             sitting().current_case()->ballots.back().closing->tally.decisions)
            votes += count;
        return votes;
    }

    test::Appliance appliance;
    std::vector<std::unique_ptr<ThinTablet>> thin;

  private:
    unsigned tablets_;
};

QByteArray memory_of(qint64 process) {
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly)) return "0";
    for (const auto& line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM")) return line.simplified().split(' ').at(1);
    return "0";
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 3) return 2;
    QCoreApplication app(argc, argv);
    const auto tablets = static_cast<unsigned>(std::atoi(argv[1])),
               rounds = static_cast<unsigned>(std::atoi(argv[2]));
    try {
        Room room(tablets + 1);  // the chair, who only opens and closes
        room.sit_down(), room.deliberate();
        std::cout << "ready" << std::endl;
        std::string line;
        std::getline(std::cin, line);
        std::vector<double> taken;
        for (unsigned round = 0; round < rounds; ++round) room.vote(round, taken);
        std::cout << "taps";
        for (const double ms : taken) std::cout << ' ' << ms;
        std::cout << "\nmemory " << memory_of(room.appliance.process()).toStdString();
        const auto tallied = room.tallied();
        std::cout << "\ntallied " << tallied << std::endl;
        return tallied == tablets ? 0 : 1;
    } catch (const std::exception& fault) {
        std::cerr << "bench_taps: " << fault.what() << std::endl;
        return 1;
    }
}
