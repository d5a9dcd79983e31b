// A tablet breaks in the middle of a ballot: a spare one takes its place, through real sockets.
#include <gtest/gtest.h>

#include <QElapsedTimer>
#include <iostream>

#include "qml/link/pairing_client.h"
#include "recorder/evidence/keystore.h"
#include "tests/link/appliance.h"

namespace {

using client::LinkState;
using client::PairingClient;
using client::PairingState;
using test::Appliance;
using test::Tablet;
using test::until;

constexpr qint64 kLimitMs = 60'000;

/// A fresh tablet; its keys are in files like any other's.
struct Spare {
    Spare(const Appliance& room, const std::string& ticket, const std::string& name) {
        std::vector<client::TabletKey> keys;
        keys.push_back({"member", evidence::create_key(room.path_of_key(name), "member").value()});
        keys.push_back(
            {"device", evidence::create_key(room.path_of_key(name + ".device"), "device").value()});
        pairing = std::make_unique<PairingClient>(*wire::parse_ticket(ticket), std::move(keys));
    }
    const client::PairingSession& is() const { return pairing->session(); }
    bool comes_to(PairingState state) {
        return until([&] { return is().state() == state; });
    }
    std::unique_ptr<PairingClient> pairing;
};

std::string ticket(Appliance& room, const std::string& person = "m2", const std::string& witness = "m3") {
    auto& secretary = *room.at("secretary").client;
    secretary.wish({"open", person, {}, witness});
    EXPECT_TRUE(until([&] { return !secretary.ticket().empty(); }));
    return secretary.ticket();
}

const voting::Ballot* open_ballot(const Tablet& at) {
    const auto* sitting = at.client->sitting();
    const auto* c = sitting ? sitting->current_case() : nullptr;
    return c ? c->open_ballot() : nullptr;
}

TEST(Spare, TakesThePlaceOfABrokenTabletWithinAMinute) {
    Appliance room(9);
    ASSERT_EQ(room.start(), std::nullopt);
    room.deliberate();
    ASSERT_TRUE(room.open_ballot());
    ASSERT_TRUE(room.at("m2").act("ballot.vote", {{"choice", "2"}}).accepted);
    room.at("m2").client->stop();  // it fell off the table

    QElapsedTimer since;
    since.start();
    Spare spare(room, ticket(room), "spare");
    ASSERT_TRUE(spare.comes_to(PairingState::comparing)) << spare.is().problem();
    const auto& console = room.at("secretary").client->live();
    ASSERT_TRUE(until([&] { return console.pairing_number == spare.is().number(); }));
    const auto compared_ms = since.elapsed();
    room.at("secretary").client->wish({"confirm", {}, spare.is().number()});
    auto& m3 = room.at("m3");
    ASSERT_TRUE(until([&] { return m3.client->live().pairing == "witness"; }));
    EXPECT_EQ(m3.client->witness().person(), "m2");
    EXPECT_EQ(m3.client->witness().number(), spare.is().number());  // of its own reckoning
    for (const auto act : m3.client->witness(spare.is().number(), "планшет сынды"))
        EXPECT_TRUE(m3.wait(act).accepted);
    ASSERT_TRUE(spare.comes_to(PairingState::paired)) << spare.is().problem();
    const auto fresh = room.tablet("spare", room.setup());
    ASSERT_TRUE(until([&] { return fresh->linked() && open_ballot(*fresh); })) << fresh->client->problem();
    const auto ready_ms = since.elapsed();

    EXPECT_EQ(fresh->client->person(), "m2");
    EXPECT_TRUE(fresh->client->sitting()->here("m2"));
    EXPECT_EQ(open_ballot(*fresh)->digest, open_ballot(m3)->digest);
    EXPECT_EQ(open_ballot(*fresh)->vote_of("m2"), voting::Choice::of({2}));  // one's own vote, and
    EXPECT_EQ(open_ballot(m3)->vote_of("m2"), std::nullopt);                 // nobody else sees it
    EXPECT_TRUE(fresh->act("ballot.vote", {{"choice", "3"}}).accepted);
    EXPECT_EQ(open_ballot(*fresh)->vote_of("m2"), voting::Choice::of({3}));
    ASSERT_TRUE(room.at("m1").act("ballot.closing").accepted);
    std::cout << "spare tablet: number shown after " << compared_ms << " ms, ready after " << ready_ms
              << " ms\n";
    EXPECT_LE(ready_ms, kLimitMs);
}

TEST(Spare, ARevokedTabletIsCutOffWhereItStands) {
    Appliance room;
    ASSERT_EQ(room.start(), std::nullopt);
    auto& m2 = room.sit_down("m2");
    auto& m3 = room.sit_down("m3");
    const client::Given target{{"key", room.key("m2").public_key().hex()}, {"reason", "жоғалды"}};
    ASSERT_TRUE(m3.act("key.revoked", target).accepted);
    ASSERT_TRUE(until([&] { return m2.client->state() == LinkState::refused; }));
    EXPECT_TRUE(m2.client->problem().starts_with("key_revoked")) << m2.client->problem();
    const auto again = room.tablet("m2", room.setup());
    ASSERT_TRUE(until([&] { return again->client->state() == LinkState::refused; }));
    EXPECT_TRUE(again->client->problem().starts_with("not_paired")) << again->client->problem();
}

TEST(Spare, ATicketIsGoodOnceAndForThePinnedApplianceAlone) {
    Appliance room;
    ASSERT_EQ(room.start(), std::nullopt);
    room.sit_down("m3");
    room.sit_down("secretary");
    const auto first = ticket(room);
    auto other = *wire::parse_ticket(first);
    other.certificate = evidence::random_id<evidence::Digest>();
    Spare elsewhere(room, wire::format(other), "elsewhere");
    ASSERT_TRUE(elsewhere.comes_to(PairingState::ended));
    EXPECT_TRUE(elsewhere.is().problem().starts_with("other_certificate")) << elsewhere.is().problem();
    Spare thief(room, first, "thief");
    ASSERT_TRUE(thief.comes_to(PairingState::comparing)) << thief.is().problem();
    Spare late(room, first, "late");
    ASSERT_TRUE(late.comes_to(PairingState::ended));
    EXPECT_TRUE(late.is().problem().starts_with("pairing_closed")) << late.is().problem();
    room.at("secretary").client->wish({"close", {}, {}});
    ASSERT_TRUE(thief.comes_to(PairingState::ended));
    EXPECT_TRUE(room.at("secretary").client->ticket().empty() ||
                until([&] { return room.at("secretary").client->ticket().empty(); }));
}

TEST(Spare, ACandidateWhoseConnectionBreaksMakesRoomForAnother) {
    Appliance room;
    ASSERT_EQ(room.start(), std::nullopt);
    room.sit_down("m3");
    room.sit_down("secretary");
    auto& secretary = *room.at("secretary").client;
    const auto first = ticket(room);
    Spare spare(room, first, "spare");
    ASSERT_TRUE(spare.comes_to(PairingState::comparing)) << spare.is().problem();
    spare.pairing.reset();
    ASSERT_TRUE(until([&] { return !secretary.ticket().empty() && secretary.ticket() != first; }));
    Spare second(room, secretary.ticket(), "second");
    EXPECT_TRUE(second.comes_to(PairingState::comparing)) << second.is().problem();
}

TEST(Spare, WithoutItsWitnessATryFailsAndAnotherWitnessIsChosen) {
    Appliance room;
    ASSERT_EQ(room.start(), std::nullopt);
    room.sit_down("m1"), room.sit_down("m3"), room.sit_down("secretary");
    auto& secretary = *room.at("secretary").client;
    Spare spare(room, ticket(room), "spare");
    ASSERT_TRUE(spare.comes_to(PairingState::comparing)) << spare.is().problem();
    room.at("m3").client->stop();
    ASSERT_TRUE(spare.comes_to(PairingState::ended));
    EXPECT_TRUE(spare.is().problem().starts_with("witness_away")) << spare.is().problem();
    ASSERT_TRUE(until([&] { return secretary.live().pairing_try == "witness_gone"; }));
    const auto before = secretary.ticket();
    secretary.wish({"open", "m2", {}, "m1"});
    ASSERT_TRUE(until([&] { return secretary.live().pairing_witness == "m1"; }));
    ASSERT_TRUE(until([&] { return !secretary.ticket().empty() && secretary.ticket() != before; }));
    Spare again(room, secretary.ticket(), "again");
    ASSERT_TRUE(again.comes_to(PairingState::comparing)) << again.is().problem();
    EXPECT_TRUE(until([&] { return room.at("m1").client->witness().number() == again.is().number(); }));
}

}  // namespace
