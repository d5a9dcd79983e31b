// Too many connections of one address: whoever is turned away comes again, and accuses nobody.
#include "tests/pairing/room.h"

namespace {

TEST(Crowded, WhoIsTurnedAwayUnknownComesAgain) {
    test::Room room;
    auto& m2 = room.sit_down("m2");
    m2.connect();
    m2.session->take_text(
        wire::format(wire::Message{wire::RefusedSent{std::nullopt, voting::Refusal::too_many, 0, 0, {}}}));
    EXPECT_FALSE(m2.gave_up);
    EXPECT_NE(m2.session->state(), client::LinkState::refused) << m2.session->problem();
    m2.connect();
    room.settle_all();
    EXPECT_TRUE(m2.linked());
}

}  // namespace
