// A spare tablet on the screens: who is asked what, and what goes out.
#include <gtest/gtest.h>

#include "qml/feed/derive.h"
#include "tests/feed/inputs.h"

namespace {

using support::SittingBuilder;

class PairingScreens : public ::testing::Test {
  protected:
    feed::Inputs inputs(const std::string& me, const std::string& stage) {
        auto in = feed_test::inputs_of(room.sitting(), me);
        in.live.pairing = stage;
        in.live.pairing_person = "m2";
        in.live.pairing_left_ms = 90'500;
        if (stage != "open") in.live.pairing_number = "042317";
        return in;
    }
    SittingBuilder room;
};

TEST_F(PairingScreens, AMemberIsAskedOnceTheSecretaryHasCompared) {
    EXPECT_EQ("", feed::derive_tablet(inputs("m3", "compare")).witnessNumber);
    const auto asked = feed::derive_tablet(inputs("m3", "witness"));
    EXPECT_EQ("042317", asked.witnessNumber);
    EXPECT_NE("", asked.witnessName);
}

TEST_F(PairingScreens, NobodyIsAskedForTheirOwnAndTheSecretaryNever) {
    EXPECT_EQ("", feed::derive_tablet(inputs("m2", "witness")).witnessNumber);
    EXPECT_EQ("", feed::derive_tablet(inputs("secretary", "witness")).witnessNumber);
    EXPECT_EQ("", feed::derive_tablet(inputs("", "witness")).witnessNumber);
}

TEST_F(PairingScreens, TheConsoleShowsTicketNumberAndTimeLeft) {
    auto in = inputs("secretary", "open");
    in.pairing_ticket = "otyrys-pair/v1 x";
    const auto open = feed::derive_console(in);
    EXPECT_EQ("open", open.pairing);
    EXPECT_EQ("otyrys-pair/v1 x", open.pairingTicket);
    EXPECT_EQ(90, open.pairingSeconds);
    EXPECT_EQ("", open.pairingNumber);
    const auto compare = feed::derive_console(inputs("secretary", "compare"));
    EXPECT_EQ("042317", compare.pairingNumber);
    EXPECT_NE("", compare.pairingName);
}

}  // namespace
