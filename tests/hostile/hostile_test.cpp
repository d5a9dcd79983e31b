// A hostile neighbour on the network while nine members vote: the real service as a process, real sockets, a
// neighbour that is a process of its own (attack.py). OTYRYS_SECONDS: how long they vote.
#include <gtest/gtest.h>

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <algorithm>
#include <iostream>
#include <nlohmann/json.hpp>

#include "recorder/evidence/head_cosigned.h"
#include "tests/link/appliance.h"
#include "tests/link/raw_peer.h"

namespace {

using test::Appliance;
using test::RawPeer;
using test::until;

constexpr unsigned kMembers = 9;
constexpr double kGoalMs = 500;
constexpr long kGoalKib = 64 * 1024;

std::string member(unsigned number) {
    return "m" + std::to_string(number);
}

/// KiB of RAM; `what`: VmRSS as it is now, VmHWM the most it ever was.
long memory_of(qint64 process, const QByteArray& what) {
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly)) return -1;
    for (const auto& line : status.readAll().split('\n'))
        if (line.startsWith(what)) return line.simplified().split(' ').at(1).toLong();
    return -1;
}

double share(std::vector<double> values, double part) {
    std::sort(values.begin(), values.end());
    return values.at(std::min(values.size() - 1, static_cast<std::size_t>(part * double(values.size()))));
}

/// The neighbour, ended with it.
class Neighbour {
  public:
    Neighbour(quint16 port, int silent, double seconds) {
        process_.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process_.start(QStringLiteral("python3"),
                       {QStringLiteral("-B"), QStringLiteral(OTYRYS_SOURCE_DIR "/tests/hostile/attack.py"),
                        QString::number(port), QString::number(silent), QString::number(seconds)});
    }
    ~Neighbour() {
        process_.kill();
        process_.waitForFinished(5000);
    }
    bool under_way() {
        return until([&] { return process_.canReadLine(); }, 60'000) && process_.readLine() == "under way\n";
    }
    bool going_on() const { return process_.state() == QProcess::Running && !process_.canReadLine(); }
    /// What it tried and what the appliance ended.
    std::string report() {
        until([&] { return process_.state() == QProcess::NotRunning; }, 10'000);
        return process_.readAll().toStdString();
    }

  private:
    QProcess process_;
};

/// All members vote at once; adds to `taken` from tap to checked receipt, each in ms. Whether all were
/// accepted.
bool vote_together(Appliance& room, unsigned round, std::vector<double>& taken) {
    QElapsedTimer since;
    since.start();
    std::map<std::string, quint64> tickets;
    for (unsigned i = 1; i <= kMembers; ++i)
        tickets[member(i)] =
            room.at(member(i)).client->submit("ballot.vote", {{"choice", std::to_string(2 + round % 2)}});
    std::map<std::string, double> answered;
    const bool all = until(
        [&] {
            for (const auto& [id, ticket] : tickets)
                if (room.at(id).answers.count(ticket))
                    answered.try_emplace(id, double(since.nsecsElapsed()) / 1e6);
            return answered.size() == kMembers;
        },
        20'000);
    for (const auto& [id, ms] : answered) taken.push_back(ms);
    return all && std::all_of(tickets.begin(), tickets.end(), [&](const auto& each) {
               return room.at(each.first).answers.at(each.second).accepted;
           });
}

/// A tablet that comes from an address where nobody means harm: ms until it is asked for its key.
double come(const Appliance& room) {
    QElapsedTimer since;
    since.start();
    const RawPeer tablet(room, "m2");
    return tablet.challenged() ? double(since.nsecsElapsed()) / 1e6 : 1e9;
}

TEST(HostileNetwork, DoesNotHoldUpTheVotesAndChangesNothing) {
    const double seconds = qEnvironmentVariable("OTYRYS_SECONDS", QStringLiteral("6")).toDouble();
    Appliance room(kMembers);
    ASSERT_EQ(room.start(), std::nullopt);
    room.deliberate();
    ASSERT_TRUE(room.open_ballot());
    std::vector<double> calm, taken, came;
    for (unsigned round = 0; round < 10; ++round) ASSERT_TRUE(vote_together(room, round, calm));
    std::uint64_t last = 0;  // whoever counts may hear of a vote later than its voter
    for (unsigned i = 1; i <= kMembers; ++i)
        for (const auto& [ticket, answer] : room.at(member(i)).answers) last = std::max(last, answer.index);
    ASSERT_TRUE(until([&] { return room.entries() > last; }));
    const auto entries = room.entries();
    std::uint64_t cosigned = 0;  // what the box tells of heads
    const QObject watching;
    QObject::connect(
        room.at("secretary").client.get(), &client::LinkClient::entryArrived, &watching,
        [&](const client::Believed& each) { cosigned += each.entry.kind == evidence::kHeadCosigned; });
    const long before = memory_of(room.process(), "VmRSS");

    Neighbour neighbour(room.port(), 1000, seconds);
    ASSERT_TRUE(neighbour.under_way());
    unsigned rounds = 0;
    for (; neighbour.going_on(); ++rounds) {
        ASSERT_TRUE(vote_together(room, rounds, taken));
        if (rounds % 5 == 4) came.push_back(come(room));
    }
    const auto report = neighbour.report();
    const long most = memory_of(room.process(), "VmHWM");
    std::cout << "votes " << taken.size() << " in " << seconds << " s under attack: p50 " << share(taken, 0.5)
              << " ms, p99 " << share(taken, 0.99) << " ms, most " << share(taken, 1) << " ms (calm: p50 "
              << share(calm, 0.5) << ", p99 " << share(calm, 0.99) << "; goal p99 <= " << kGoalMs << ")\n"
              << "a tablet that comes is heard after p50 " << share(came, 0.5) << " ms, most "
              << share(came, 1) << " ms\n"
              << "memory " << before / 1024 << " MiB before, " << most / 1024 << " MiB at most (goal + "
              << kGoalKib / 1024 << ")\ntried and ended by the appliance: " << report;
    const auto counted = nlohmann::json::parse(report);
    for (const auto& [sort, numbers] : counted.items())
        EXPECT_GT(numbers.at(1), 0) << "nobody ended " << sort;
    EXPECT_LE(share(taken, 0.99), kGoalMs);
    EXPECT_LE(share(came, 1), 2000);
    EXPECT_LE(most - before, kGoalKib);
    ASSERT_TRUE(room.at("m1").act("ballot.closing").accepted);
    auto& secretary = room.at("secretary");
    ASSERT_TRUE(until([&] { return !secretary.client->sitting()->current_case()->open_ballot(); }));
    // The votes, the closing and the count, and nothing else.
    EXPECT_EQ(room.entries() - cosigned, entries + rounds * kMembers + 2);
}

}  // namespace
