// A PIN under the fingers: what is kept, what goes out, what is shown.
#include <gtest/gtest.h>

#include "tests/feed/inputs.h"
#include "tests/feed/outbox.h"

namespace {

using feed::PinPad;
using support::SittingBuilder;

class PinTest : public ::testing::Test {
  protected:
    PinTest() {
        feed.learn([&](feed::Inputs& in) { in = feed_test::inputs_of(room.sitting(), "m2"); });
    }
    void type(std::initializer_list<int> digits) {
        for (const int digit : digits) props.pinDigit(digit);
    }
    void key(bool locked, bool has_pin, const char* word = "none", unsigned left = 5) {
        feed::KeyHeld held;
        held.locked = locked, held.has_pin = has_pin, held.can_have_pin = true;
        held.word = QString::fromLatin1(word), held.tries_left = left;
        feed.learn_key(held);
    }
    SittingBuilder room;
    props::TabletProps props;
    feed_test::FakeOutbox outbox;
    feed::TabletFeed feed{props, outbox};
};

TEST_F(PinTest, ALockedKeyAsksByItselfAndSixDigitsGoOut) {
    EXPECT_EQ("open", props.keyState());
    key(true, true);
    EXPECT_EQ("locked", props.keyState());
    EXPECT_EQ("enter", props.pinStep());
    type({2, 7, 0, 4, 1});
    EXPECT_EQ(5, props.pinTyped());
    EXPECT_TRUE(outbox.pins.empty());
    props.erasePinDigit();
    EXPECT_EQ(4, props.pinTyped());
    type({1, 8});
    EXPECT_EQ(outbox.pins, std::vector<std::string>{"unlock 270418"});
    EXPECT_EQ(0, props.pinTyped());
    key(true, true, "asking");
    type({1, 2});
    EXPECT_EQ(0, props.pinTyped()) << "one PIN at a time";
    key(true, true, "wrong", 4);
    EXPECT_EQ("wrong", props.pinWord());
    EXPECT_EQ(4, props.pinTriesLeft());
    EXPECT_EQ("enter", props.pinStep());
    type({2, 7, 0, 4, 1, 9});
    key(false, true, "opened", 4);
    EXPECT_EQ("unlocked", props.keyState());
    EXPECT_EQ("", props.pinStep());
    EXPECT_TRUE(outbox.acts.empty());
}

TEST_F(PinTest, WhoOnlyLooksIsToldWhyNothingCanBeDone) {
    key(true, true);
    props.closePin();
    EXPECT_EQ("", props.pinStep());
    EXPECT_EQ("locked", props.recuseRefusal());
    key(true, true);
    EXPECT_EQ("", props.pinStep()) << "asked once";
    props.enterPin();
    EXPECT_EQ("enter", props.pinStep());
    key(false, true, "opened");
    EXPECT_NE("locked", props.recuseRefusal());
    key(true, true);  // the sitting closed
    EXPECT_EQ("enter", props.pinStep());
}

TEST_F(PinTest, APinIsChosenTwiceTheSame) {
    key(false, false);
    EXPECT_EQ("open", props.keyState());
    props.enterPin();
    EXPECT_EQ("choose", props.pinStep());
    type({1, 1, 1, 1, 1, 1});
    EXPECT_EQ("repeat", props.pinStep());
    type({1, 1, 1, 1, 1, 2});
    EXPECT_EQ("choose", props.pinStep());
    EXPECT_EQ("differed", props.pinWord());
    EXPECT_TRUE(outbox.pins.empty());
    type({2, 2, 2, 2, 2, 2});
    EXPECT_NE("differed", props.pinWord());
    type({2, 2, 2, 2, 2, 2});
    EXPECT_EQ(outbox.pins, std::vector<std::string>{"choose 222222"});
    key(false, true, "chosen");
    EXPECT_EQ("unlocked", props.keyState());
    EXPECT_EQ("", props.pinStep());
    props.enterPin();
    EXPECT_EQ("choose", props.pinStep());
    EXPECT_EQ("", props.pinWord());
    key(false, true, "chosen");
    EXPECT_EQ("choose", props.pinStep()) << "the word of the PIN before closes nothing";
    props.closePin();
    props.lockKey();
    EXPECT_EQ(outbox.pins.back(), "lock");
}

TEST_F(PinTest, WithoutTheTabletsOwnKeyNothingIsAsked) {
    feed::KeyHeld held;
    held.locked = true;
    feed.learn_key(held);
    EXPECT_EQ("", props.pinStep());
    EXPECT_FALSE(props.pinPossible());
}

TEST(LockedKey, IsWhyNothingThatIsOfferedCanBeDone) {
    voting::Settings settings;
    settings.presiding = voting::Presiding::elected;
    SittingBuilder at(7, settings);
    at.add_case({});
    ASSERT_EQ("", at.act("m1", voting::OfficerAbsent{
                                   at.id(), at.case_id(2), voting::AbsenceReason::no_reason, {}}));
    const auto offered = [&](const char* person) {
        auto in = feed_test::inputs_of(at.sitting(), person);
        in.bearers = {{evidence::sha256({}), "Қағазова Дана"}};
        in.key.locked = true;
        return feed::derive_tablet(in);
    };
    const auto chair = offered("m1");
    EXPECT_EQ("locked", chair.warningsRefusal);
    EXPECT_EQ("locked", chair.absences.value(0).toMap().value("refusal").toString());
    EXPECT_EQ("locked", chair.newcomers.value(0).toMap().value("refusal").toString());
    EXPECT_EQ("locked", chair.endSittingRefusal);
    EXPECT_EQ("not_chair", offered("m2").warningsRefusal) << "what a PIN does not change is said first";
    ASSERT_EQ("", at.left("m1"));
    const auto member = offered("m2");
    EXPECT_EQ("locked", member.electRefusal);
    EXPECT_EQ("locked", feed_test::row_of(member.candidates, "person", "m3").value("refusal").toString());
}

}  // namespace
