// Heads that tablets cosign over real sockets: each keeps the head first, and checks what the others said.
#include <gtest/gtest.h>

#include <QElapsedTimer>
#include <iostream>

#include "recorder/evidence/file.h"
#include "tests/link/appliance.h"

namespace {

using test::Appliance;
using test::Tablet;
using test::until;

const voting::Ballot& ballot(const Tablet& at) {
    return at.client->sitting()->current_case()->ballots.back();
}

/// The head that covers the count has been told, as this tablet sees it.
bool told(const Tablet& at) {
    const auto& known = at.client->witnessed();
    return known && ballot(at).closing && known->size == ballot(at).closing->index + 1;
}

struct Voted : Appliance {
    Voted() {
        keeps = true;
        EXPECT_EQ(start(), std::nullopt);
        deliberate();
        EXPECT_TRUE(open_ballot());
        for (const auto* person : {"m1", "m2", "m3"})
            EXPECT_TRUE(at(person).act("ballot.vote", {{"choice", "2"}}).accepted);
    }
};

TEST(Cosigning, AClosedBallotIsWitnessedByEveryTabletThatIsLinked) {
    Voted room;
    QElapsedTimer since;
    since.start();
    ASSERT_TRUE(room.at("m1").act("ballot.closing").accepted);
    for (const auto* person : {"m1", "m2", "m3", "secretary"}) {
        const auto& tablet = room.at(person);
        ASSERT_TRUE(until([&] { return told(tablet); })) << person;
        EXPECT_EQ(tablet.client->witnessed()->by,
                  (std::vector<voting::PersonId>{"m1", "m2", "m3", "secretary"}));
        EXPECT_EQ(tablet.client->witnessed()->of, 4u);
    }
    std::cout << "witnessed by 4 of 4, " << since.elapsed() << " ms after the closing was sent\n";
    const auto kept =
        evidence::read_file(room.path(QStringLiteral("seat-m2")).toStdString() + "/head", 65536);
    ASSERT_TRUE(kept.ok());
    const auto head = evidence::parse_checkpoint(evidence::parse_note(*kept, 64)->text);
    EXPECT_GE(head->size, ballot(room.at("m2")).closing->index + 1);

    ASSERT_TRUE(room.at("m1").act("outcome.declared", {{"hall", "yes"}}).accepted);
    const auto& m3 = room.at("m3");
    ASSERT_TRUE(until([&] { return ballot(m3).declaring.has_value(); }));
    EXPECT_EQ(ballot(m3).declaring->root, m3.client->follower().root_at(ballot(m3).closing->index + 1));
}

TEST(Cosigning, AMissingTabletIsToldAndHoldsNothingUp) {
    Voted room;
    room.at("m3").client->stop();
    ASSERT_TRUE(until([&] {
        const auto& linked = room.at("m1").client->live().linked;
        return std::find(linked.begin(), linked.end(), "m3") == linked.end();
    }));
    ASSERT_TRUE(room.at("m1").act("tablet.waived", {{"person", "m3"}, {"reason", "сынды"}}).accepted);
    ASSERT_TRUE(room.at("m1").act("ballot.closing").accepted);
    EXPECT_TRUE(room.at("m1").act("outcome.declared", {{"hall", "yes"}}).accepted);
    ASSERT_TRUE(until([&] {
        const auto& known = room.at("m2").client->witnessed();
        return known && ballot(room.at("m2")).declaring &&
               known->size == ballot(room.at("m2")).declaring->index + 1;
    }));
    EXPECT_EQ(room.at("m2").client->witnessed()->by,
              (std::vector<voting::PersonId>{"m1", "m2", "secretary"}));
    room.at("m3").client->start();
    ASSERT_TRUE(until([&] {
        return room.at("m3").client->witnessed().has_value() &&
               room.at("m3").client->witnessed()->by.size() == 3u;
    }));
}

}  // namespace
