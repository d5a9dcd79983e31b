// A pairing in which somebody's link breaks: nobody is left without keys who need not be.
#include "tests/pairing/spare.h"

namespace {

using test::PairingState;
using test::Spare;

class Interrupted : public test::PairingRoom {};

TEST_F(Interrupted, ATabletThatMissesTheLastWordIsLetInByItsHello) {
    Spare spare(room, open());
    ASSERT_EQ(spare.session->state(), PairingState::comparing) << spare.session->problem();
    EXPECT_FALSE(spare.session->may_be_enrolled());
    wish("secretary", {"confirm", {}, spare.session->number()});
    EXPECT_EQ(room.at("m3").session->witness(spare.session->number(), "сынды").size(), 4u);
    room.settle_all();
    spare.pipe->down.clear();  // its connection broke before
    spare.session->lost();
    EXPECT_EQ(spare.session->state(), PairingState::ended);
    EXPECT_TRUE(spare.session->may_be_enrolled());
    EXPECT_TRUE(room.sit_down("m2", spare.keys()).linked());
}

TEST_F(Interrupted, WhoWasRefusedOrShowedNoNumberIsNotEnrolled) {
    Spare denied(room, open());
    wish("secretary", {"deny", {}, denied.session->number()});
    denied.turn();
    EXPECT_EQ(denied.session->state(), PairingState::ended);
    EXPECT_FALSE(denied.session->may_be_enrolled());
    struct Early final : client::PairingPort {
        void send(const std::string&) override {}
        bool is_pinned() const override { return true; }
        void pairing_changed() override {}
    } port;
    std::vector<client::TabletKey> keys;
    keys.push_back({"member", evidence::SigningKey::generate()});
    keys.push_back({"device", evidence::SigningKey::generate()});
    const auto ticket = room.at("secretary").session->ticket();
    client::PairingSession early(*wire::parse_ticket(ticket), std::move(keys), port);
    early.take_text(wire::format(wire::Challenge{}));
    early.lost();
    EXPECT_EQ(early.state(), PairingState::ended);
    EXPECT_FALSE(early.may_be_enrolled());
}

TEST_F(Interrupted, AHelloOfAKeyThatIsBeingComparedIsToTryAgain) {
    Spare spare(room, open());
    auto& back = room.sit_down("m2", spare.keys());  // the appliance has not seen yet that its link broke
    EXPECT_FALSE(back.pipe->open);
    EXPECT_FALSE(back.gave_up) << back.session->problem();
    wish("secretary", {"confirm", {}, spare.session->number()});
    EXPECT_EQ(room.at("m3").session->witness(spare.session->number(), "сынды").size(), 4u);
    room.settle_all();
    back.connect();
    room.settle_all();
    EXPECT_TRUE(back.linked()) << back.session->problem();
}

TEST_F(Interrupted, AWitnessWhoseLinkBreaksKeepsTheNumberAndMaySignAfterwards) {
    auto& m3 = room.at("m3");
    Spare spare(room, open());
    wish("secretary", {"confirm", {}, spare.session->number()});
    room.exchange->leave(m3.pipe->peer);
    pass_seconds(4, {"m1", "m2", "secretary"}, &spare);
    EXPECT_EQ(live("secretary").pairing, "witness");
    m3.connect();
    room.settle_all();
    EXPECT_EQ(m3.session->witness().number(), spare.session->number());
    EXPECT_EQ(m3.session->witness(spare.session->number(), "сынды").size(), 4u);
    spare.turn();
    EXPECT_EQ(spare.session->state(), PairingState::paired) << spare.session->problem();
}

TEST_F(Interrupted, AWitnessThatFallsSilentInTheMiddleGoesOnWhereItWas) {
    Spare spare(room, open());
    const auto tickets = begin(spare);
    pass_seconds(4, {"m1", "m2", "secretary"}, &spare);
    EXPECT_EQ(live("secretary").pairing, "witness");
    room.at("m3").connect();
    spare.turn();
    for (const auto ticket : tickets) EXPECT_TRUE(room.at("m3").answers.at(ticket).accepted);
    EXPECT_EQ(spare.session->state(), PairingState::paired) << spare.session->problem();
}

TEST_F(Interrupted, WhatIsBegunIsNotCutInHalfByTheEndOfItsTime) {
    Spare spare(room, open());
    const auto tickets = begin(spare);
    pass_seconds(wire::kPairingMs / 1000 + 1, {"m1", "m2", "m3", "secretary"}, &spare);
    EXPECT_EQ(live("secretary").pairing, "witness");
    room.at("m3").connect();
    spare.turn();
    for (const auto ticket : tickets) EXPECT_TRUE(room.at("m3").answers.at(ticket).accepted);
    EXPECT_EQ(spare.session->state(), PairingState::paired) << spare.session->problem();
}

TEST_F(Interrupted, WhatIsBegunEndsSomeTime) {
    Spare spare(room, open());
    begin(spare);
    pass_seconds(2 * wire::kPairingMs / 1000 + 1, {"m1", "m2", "secretary"}, &spare);
    EXPECT_EQ(live("secretary").pairing, "closed");
    EXPECT_EQ(live("secretary").pairing_end, "expired");
}

TEST_F(Interrupted, WhatIsBegunIsNotCutInHalfWhenTheTabletsLinkBreaks) {
    Spare before(room, open());
    wish("secretary", {"confirm", {}, before.session->number()});
    room.exchange->leave(before.pipe->peer);
    room.settle_all();
    EXPECT_EQ(live("secretary").pairing, "open") << "nothing was begun: nobody sees its number any more";
    Spare spare(room, room.at("secretary").session->ticket());
    const auto tickets = begin(spare);
    room.exchange->leave(spare.pipe->peer);
    spare.session->lost();
    room.at("m3").connect();
    room.settle_all();
    for (const auto ticket : tickets) EXPECT_TRUE(room.at("m3").answers.at(ticket).accepted);
    EXPECT_EQ(live("secretary").pairing, "closed");
    EXPECT_TRUE(room.sit_down("m2", spare.keys()).linked());
}

TEST_F(Interrupted, WhatIsBegunEndsWhenSomebodyDeniesTheNumber) {
    Spare spare(room, open());
    const auto tickets = begin(spare);
    wish("m1", {"deny", {}, spare.session->number()});
    room.at("m3").connect();
    spare.turn();
    EXPECT_TRUE(spare.session->problem().starts_with("pairing_closed")) << spare.session->problem();
    EXPECT_EQ(room.at("m3").answers.at(tickets.back()).refused.why, voting::Refusal::not_compared);
}

TEST_F(Interrupted, AWitnessThatIsSilentAlreadyIsNotAsked) {
    const auto ticket = open();
    pass_seconds(4, {"m1", "m2", "secretary"});
    Spare spare(room, ticket);
    EXPECT_EQ(spare.session->state(), PairingState::ended);
    EXPECT_TRUE(spare.session->problem().starts_with("witness_away")) << spare.session->problem();
    EXPECT_EQ(live("secretary").pairing_try, "witness_gone");
}

}  // namespace
