// A spare tablet from the ticket to the ballot, both real ends of the link without their sockets.
#include "tests/pairing/spare.h"

namespace {

using test::PairingRoom;
using test::PairingState;
using test::Spare;

TEST_F(PairingRoom, ASpareTabletIsPairedWitnessedAndHoldsWhatTheOldOneHeld) {
    auto& m2 = room.at("m2");
    ASSERT_EQ(m2.act("presence.tapped", {{"state", "here"}}), "");
    Spare spare(room, open());
    ASSERT_EQ(spare.session->state(), PairingState::comparing) << spare.session->problem();
    EXPECT_EQ(live("secretary").pairing, "compare");
    EXPECT_EQ(live("secretary").pairing_number, spare.session->number());
    EXPECT_EQ(room.at("m3").session->witness().number(), spare.session->number());
    EXPECT_EQ(room.at("m1").session->witness().number(), "");
    wish("secretary", {"confirm", {}, spare.session->number()});
    EXPECT_EQ(live("m3").pairing, "witness");
    EXPECT_EQ(live("m3").pairing_person, "m2");
    EXPECT_EQ(live("m3").pairing_witness, "m3");
    EXPECT_TRUE(room.at("m1").session->witness(spare.session->number(), "сынды").empty());
    const auto tickets = room.at("m3").session->witness(spare.session->number(), "планшет сынды");
    EXPECT_EQ(tickets.size(), 4u);  // both keys of the old tablet, both of the new
    spare.turn();
    for (const auto ticket : tickets) EXPECT_TRUE(room.at("m3").answers.at(ticket).accepted);
    EXPECT_EQ(spare.session->state(), PairingState::paired) << spare.session->problem();
    EXPECT_EQ(spare.session->person(), "m2");
    EXPECT_EQ(live("m3").pairing, "closed");
    EXPECT_EQ(live("m3").pairing_end, "none");
    EXPECT_TRUE(m2.gave_up);
    const auto& changes = room.sittings().current()->key_changes;
    ASSERT_EQ(changes.size(), 4u);
    EXPECT_EQ(changes.back().key, evidence::key_id(spare.key(spare.seed).public_key()));
    EXPECT_FALSE(changes.back().tablet);
    auto& fresh = room.sit_down("m2", spare.keys());
    EXPECT_TRUE(fresh.linked());
    EXPECT_EQ(fresh.session->person(), "m2");
    EXPECT_TRUE(fresh.session->sitting()->here("m2"));
    EXPECT_EQ(fresh.act("presence.tapped", {{"state", "left"}}), "");
}

TEST_F(PairingRoom, TheWitnessIsAnotherVotingMemberWhoseTabletIsLinked) {
    const auto secretary = evidence::key_id(room.key("secretary").public_key());
    const auto refused = [&](const std::string& person, const std::string& witness) {
        const auto answer =
            room.wish({"open", person, {}, witness}, secretary, room.exchange->reachable(), 0);
        return answer ? std::string(voting::to_word(std::get<wire::RefusedSent>(*answer).why)) : "";
    };
    EXPECT_EQ(refused("m2", "m2"), "witness_is_subject");
    EXPECT_EQ(refused("m2", "secretary"), "witness_not_voting");
    EXPECT_EQ(refused("m2", "m9"), "unknown_person");
    EXPECT_EQ(refused("m9", "m1"), "unknown_person");
    room.exchange->leave(room.at("m3").pipe->peer);
    EXPECT_EQ(refused("m2", "m3"), "witness_away");
    EXPECT_EQ(live("secretary").pairing, "closed");
    wish("secretary", {"open", "m2", {}, "m3"});
    ASSERT_TRUE(room.at("secretary").session->wish_refused());  // the console is told
    EXPECT_EQ(room.at("secretary").session->wish_refused()->why, voting::Refusal::witness_away);
    wish("secretary", {"open", "m2", {}, "m1"});
    EXPECT_FALSE(room.at("secretary").session->wish_refused());
    EXPECT_EQ(refused("m2", "m1"), "");
    EXPECT_EQ(refused("secretary", "m1"), "");  // the secretary's own
}

TEST_F(PairingRoom, OnlyARefusalOfTheWishIsToldAsItsOwn) {
    auto& secretary = room.at("secretary");
    const auto refuse = [&](std::optional<evidence::Digest> of, voting::Refusal why) {
        secretary.session->take_text(wire::format(wire::RefusedSent{of, why, 0, 0, {}}));
    };
    wish("secretary", {"open", "m2", {}, "m3"});
    refuse(evidence::sha256(evidence::as_bytes("root")), voting::Refusal::unknown_head);  // of a cosignature
    EXPECT_FALSE(secretary.session->wish_refused());
    secretary.connect();  // what was wished over the connection before is answered no more
    room.settle_all();
    refuse({}, voting::Refusal::too_many);
    EXPECT_FALSE(secretary.session->wish_refused());
}

TEST_F(PairingRoom, ATryFailsByNameWhenItsWitnessIsGoneOrSilent) {
    Spare spare(room, open());
    ASSERT_EQ(spare.session->state(), PairingState::comparing);
    for (int second = 0; second < 4; ++second) {
        room.clock.pass_ms(1000);
        for (const auto* person : {"m1", "m2", "secretary"})
            room.exchange->pong(room.at(person).pipe->peer);  // m3 is heard no more
        room.exchange->pong(spare.pipe->peer);
        room.exchange->tick();
    }
    spare.turn();
    EXPECT_EQ(live("secretary").pairing, "open");
    EXPECT_EQ(live("secretary").pairing_try, "witness_gone");
    EXPECT_TRUE(spare.session->problem().starts_with("witness_away")) << spare.session->problem();
    EXPECT_NE(room.at("secretary").session->ticket(), "");
    Spare again(room, open("m2", "m1"));  // another witness
    EXPECT_EQ(again.session->state(), PairingState::comparing) << again.session->problem();
    EXPECT_EQ(room.at("m1").session->witness().number(), again.session->number());
}

TEST_F(PairingRoom, AStrangersGuessesUseUpNoTry) {
    const auto ticket = open();
    auto guess = *wire::parse_ticket(ticket);
    for (unsigned i = 0; i < 10 * wire::kPairingTries; ++i) {
        guess.token = evidence::random_id<wire::Token>();
        Spare stranger(room, wire::format(guess));
        EXPECT_TRUE(stranger.session->problem().starts_with("pairing_closed"));
        EXPECT_FALSE(stranger.pipe->open);
    }
    EXPECT_EQ(room.at("secretary").session->ticket(), ticket);
    Spare spare(room, ticket);
    EXPECT_EQ(spare.session->state(), PairingState::comparing) << spare.session->problem();
}

TEST_F(PairingRoom, ATypedTicketIsTheTicket) {
    const auto ticket = open();
    std::string typed;
    std::size_t words = 0, digits = 0;
    for (const char c : ticket) {
        words += c == ' ';
        const bool number = words >= 3 && c != ' ';
        typed += number && c >= 'a' ? static_cast<char>(c - 'a' + 'A') : c == ' ' ? '\n' : c;
        if (number && ++digits % 8 == 0) typed += "  ";
    }
    EXPECT_EQ(client::tidied_ticket(typed), ticket);
    EXPECT_EQ(client::tidied_ticket(ticket), ticket);
    for (const auto& wrong : {std::string(), std::string("otyrys-pair/v1"),
                              ticket.substr(0, ticket.size() - 1), ticket + "0", std::string(5000, 'a')})
        EXPECT_FALSE(wire::parse_ticket(client::tidied_ticket(wrong)).ok()) << wrong;
}

TEST_F(PairingRoom, TheTicketIsTheSecretarysAlone) {
    const auto ticket = open();
    EXPECT_TRUE(ticket.starts_with("otyrys-pair/v1 192.168.0.2 7443 ")) << ticket;
    for (const auto* other : {"m1", "m2", "m3"}) EXPECT_EQ(room.at(other).session->ticket(), "");
    auto& again = room.sit_down("secretary");
    EXPECT_EQ(again.session->ticket(), ticket);
    wish("secretary", {"close", {}, {}});
    EXPECT_EQ(again.session->ticket(), "");
    EXPECT_EQ(live("secretary").pairing_end, "closed");
}

TEST_F(PairingRoom, OnlyTheSecretaryOpensClosesAndConfirms) {
    wish("m1", {"open", "m2", {}, "m3"});
    EXPECT_EQ(live("m1").pairing, "closed");
    Spare spare(room, open());
    const auto number = spare.session->number();
    wish("m3", {"confirm", {}, number});
    wish("m3", {"close", {}, {}});
    wish("m2", {"deny", {}, number});  // it is to be m2's own
    EXPECT_EQ(live("m1").pairing, "compare");
    wish("m3", {"deny", {}, number});
    EXPECT_EQ(live("m1").pairing, "open");
    spare.turn();
    EXPECT_EQ(spare.session->state(), PairingState::ended);
    EXPECT_TRUE(spare.session->problem().starts_with("pairing_closed")) << spare.session->problem();
}

TEST_F(PairingRoom, WithoutAPairingNoKeyIsEnrolled) {
    auto& m3 = room.at("m3");
    const auto thief = evidence::SigningKey::generate().public_key().hex();
    ASSERT_EQ(m3.act("key.revoked", {{"key", room.key("m2").public_key().hex()}, {"reason", "сынды"}}), "");
    const client::Given enrol{{"role", "member"}, {"key", thief}, {"label", room.name("m2")}};
    EXPECT_EQ(m3.act("key.enrolled", enrol), "not_compared");
    Spare spare(room, open());
    EXPECT_EQ(m3.act("key.enrolled", enrol), "not_compared");
    wish("secretary", {"confirm", {}, spare.session->number()});
    EXPECT_EQ(m3.act("key.enrolled", enrol), "not_compared");
    spare.turn();
    EXPECT_EQ(spare.session->state(), PairingState::comparing);
}

TEST_F(PairingRoom, AnUnpairedPeerReachesPairingAloneAndOnlyWhileItIsOpen) {
    const auto ticket = open();
    wish("secretary", {"close", {}, {}});
    Spare late(room, ticket);
    EXPECT_TRUE(late.session->problem().starts_with("pairing_closed")) << late.session->problem();
    open();
    for (const auto& message :
         {wire::Message(wire::Tail{0}), wire::Message(wire::Submit{"x\n"}),
          wire::Message(wire::Request{"paper"}), wire::Message(wire::PairingWish{"open", "m2", {}, "m3"}),
          wire::Message(wire::Docket{"", "x\n"})}) {
        const auto pipe = room.connect();
        pipe->down.clear();
        pipe->up.push_back(wire::format(message));
        room.settle_all();
        ASSERT_EQ(pipe->down.size(), 1u);
        EXPECT_EQ(std::get<wire::RefusedSent>(*wire::parse(pipe->down.front())).why,
                  voting::Refusal::not_paired);
        EXPECT_FALSE(pipe->open);
    }
    EXPECT_EQ(live("secretary").pairing, "open");
}

TEST_F(PairingRoom, ACandidateIsShownNothing) {
    Spare spare(room, open());
    EXPECT_EQ(room.at("m3").act("presence.tapped", {{"state", "here"}}), "");
    room.exchange->grown(), room.exchange->send_live();
    EXPECT_TRUE(spare.pipe->down.empty());
    spare.pipe->up.push_back(wire::format(wire::Tail{0}));
    spare.turn();
    EXPECT_EQ(spare.session->state(), PairingState::ended);
    EXPECT_EQ(live("secretary").pairing, "open");  // it left: a failure, and another ticket
}

TEST_F(PairingRoom, ACandidateMayWaitButNotForEver) {
    Spare spare(room, open());
    for (int second = 0; second < 119; ++second) {
        room.clock.pass_ms(1000);
        for (const auto* person : {"m1", "m2", "m3", "secretary"})
            room.exchange->pong(room.at(person).pipe->peer);
        room.exchange->pong(spare.pipe->peer);
        room.exchange->tick();
    }
    spare.turn();
    EXPECT_EQ(spare.session->state(), PairingState::comparing) << spare.session->problem();
    room.clock.pass_ms(1000);
    room.exchange->tick();
    spare.turn();
    EXPECT_EQ(spare.session->state(), PairingState::ended);
    EXPECT_EQ(live("secretary").pairing, "closed");
    EXPECT_EQ(live("secretary").pairing_end, "expired");
}

TEST_F(PairingRoom, ASilentPeerIsSentAwayWhilePairingIsOpen) {
    open();
    const auto silent = room.connect();
    for (int second = 0; second < 4; ++second) room.clock.pass_ms(1000), room.exchange->tick();
    EXPECT_FALSE(silent->open);
}

TEST_F(PairingRoom, AThiefWithTheTicketShowsAnotherNumber) {
    const auto ticket = open();
    Spare thief(room, ticket);  // photographed the console, and was faster
    Spare tablet(room, ticket);
    EXPECT_EQ(tablet.session->state(), PairingState::ended);
    EXPECT_EQ(tablet.session->number(), "");
    EXPECT_EQ(live("secretary").pairing_number, thief.session->number());
    wish("secretary", {"deny", {}, thief.session->number()});
    thief.turn();
    EXPECT_EQ(thief.session->state(), PairingState::ended);
    Spare again(room, room.at("secretary").session->ticket());
    EXPECT_EQ(live("secretary").pairing_number, again.session->number());
}

}  // namespace
