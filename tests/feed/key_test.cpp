// A key that could have a PIN and has none, on a tablet and on the console; and who is told of one that no
// PIN opens any more.
#include <gtest/gtest.h>

#include "tests/feed/inputs.h"
#include "tests/feed/outbox.h"

namespace {

using State = feed::LinkState::State;
using support::SittingBuilder;

struct OnTablet {
    using Props = props::TabletProps;
    using Feed = feed::TabletFeed;
    static constexpr const char* kWho = "m2";
};
struct OnConsole {
    using Props = props::ConsoleProps;
    using Feed = feed::ConsoleFeed;
    static constexpr const char* kWho = "secretary";
};

template <class Screen>
class OwnKey : public ::testing::Test {
  protected:
    OwnKey() {
        feed.learn([&](feed::Inputs& in) { in = feed_test::inputs_of(room.sitting(), Screen::kWho); });
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
    void link(State state) {
        feed.learn([&](feed::Inputs& in) { in.link = {state, in.now_ms}; });
    }
    void is_put_away_after(const char* word) {
        key(false, false, "none", 1);
        ASSERT_TRUE(props.pinForced());
        key(false, false, word, 0);
        EXPECT_EQ("choose", step()) << "it says why";
        EXPECT_FALSE(props.pinForced());
        props.closePin();
        EXPECT_EQ("", step());
        key(false, false, word, 1);
        EXPECT_EQ("", step());
        props.enterPin();
        EXPECT_EQ("choose", step()) << "by hand it is tried again";
        EXPECT_FALSE(props.pinForced());
    }
    std::string step() const { return props.pinStep().toStdString(); }

    SittingBuilder room;
    typename Screen::Props props;
    feed_test::FakeOutbox outbox;
    typename Screen::Feed feed{props, outbox};
};

using Screens = ::testing::Types<OnTablet, OnConsole>;
TYPED_TEST_SUITE(OwnKey, Screens);

TYPED_TEST(OwnKey, WithoutAPinItAsksForOneByItselfAndThePadStays) {
    this->key(false, false);
    EXPECT_EQ("choose", this->step());
    EXPECT_TRUE(this->props.pinForced());
    this->props.closePin();
    EXPECT_EQ("choose", this->step());
    this->type({1, 1, 1, 1, 1, 1});
    EXPECT_EQ("repeat", this->step());
    this->props.closePin();
    EXPECT_EQ("repeat", this->step());
    this->type({1, 1, 1, 1, 1, 1});
    EXPECT_EQ(this->outbox.pins, std::vector<std::string>{"choose 111111"});
    this->key(false, false, "asking", 4);
    this->props.closePin();
    EXPECT_TRUE(this->props.pinForced());
    this->key(false, true, "chosen");
    EXPECT_EQ("", this->step());
    EXPECT_FALSE(this->props.pinForced());
    EXPECT_EQ("unlocked", this->props.keyState());
}

TYPED_TEST(OwnKey, IsNotAskedForWhereAPinCannotBe) {
    feed::KeyHeld held;
    held.tries_left = 5;
    this->feed.learn_key(held);  // no key of the device's own
    EXPECT_EQ("", this->step());
    this->key(false, false, "none", 0);  // five tries stand already
    EXPECT_EQ("", this->step());
    this->key(false, true);
    EXPECT_EQ("", this->step());
}

TYPED_TEST(OwnKey, IsNotAskedForInARehearsal) {
    auto played = this->room.sitting();
    played.prepared.rehearsal = true;
    this->feed.learn([&](feed::Inputs& in) { in.sitting = &played; });
    this->key(false, false);
    EXPECT_EQ("", this->step());
    this->props.enterPin();
    EXPECT_EQ("choose", this->step());
    EXPECT_FALSE(this->props.pinForced());
    this->props.closePin();
    EXPECT_EQ("", this->step());
    this->feed.learn([&](feed::Inputs& in) { in.sitting = &this->room.sitting(); });
    EXPECT_EQ("choose", this->step());
}

TYPED_TEST(OwnKey, WithoutTheLinkItWaitsAndBlocksNothing) {
    this->link(State::connecting);
    this->key(false, false);
    EXPECT_EQ("", this->step());
    this->link(State::online);
    EXPECT_EQ("choose", this->step());
    this->type({1, 2, 3});
    this->link(State::lost);
    EXPECT_EQ("", this->step());
    EXPECT_EQ(0, this->props.pinTyped());
    this->link(State::back);
    EXPECT_EQ("choose", this->step());
    EXPECT_EQ(0, this->props.pinTyped());
}

TYPED_TEST(OwnKey, AnOpenBallotComesFirst) {
    this->room.interview();
    this->feed.refresh();
    this->key(false, false);
    EXPECT_EQ("choose", this->step());
    this->type({1, 2, 3});
    ASSERT_EQ("", this->room.open());
    this->feed.refresh();
    EXPECT_EQ("", this->step());
    for (const auto* who : {"m1", "m3", "m4", "m5"}) ASSERT_EQ("", this->room.vote(who, 2));
    ASSERT_EQ("", this->room.close());
    this->feed.refresh();
    EXPECT_EQ("choose", this->step());
    EXPECT_EQ(0, this->props.pinTyped());
}

TYPED_TEST(OwnKey, WhatWasOpenedByHandStaysAndIsForcedOnlyWhileItIsDue) {
    this->room.interview();
    ASSERT_EQ("", this->room.open());
    this->key(false, false);
    this->props.enterPin();
    this->type({1, 2});
    EXPECT_FALSE(this->props.pinForced());
    this->feed.refresh();
    EXPECT_EQ("choose", this->step());
    for (const auto* who : {"m1", "m3", "m4", "m5"}) ASSERT_EQ("", this->room.vote(who, 2));
    ASSERT_EQ("", this->room.close());
    this->feed.refresh();
    EXPECT_TRUE(this->props.pinForced());
    EXPECT_EQ(2, this->props.pinTyped()) << "what was typed stays";
}

TYPED_TEST(OwnKey, ALostTryIsSaidWhenItAsksAgain) {
    this->key(false, false);
    this->type({1, 1, 1, 1, 1, 1});
    this->type({1, 1, 1, 1, 1, 1});
    this->key(false, false, "asking", 4);
    this->link(State::lost);
    this->key(false, false, "lost", 4);
    EXPECT_EQ("", this->step());
    this->link(State::back);
    EXPECT_EQ("choose", this->step());
    EXPECT_EQ("lost", this->props.pinWord());
    EXPECT_EQ(4, this->props.pinTriesLeft());
    EXPECT_TRUE(this->props.pinForced());
}

TYPED_TEST(OwnKey, ADeviceThatCannotDoItIsLeftAlone) {
    this->is_put_away_after("failed");
}

TYPED_TEST(OwnKey, ADeviceWithoutATryLeftIsLeftAlone) {
    this->is_put_away_after("unlock_locked");
}

TYPED_TEST(OwnKey, AWrongPinSaysHowManyTriesAreLeft) {
    this->key(true, true);
    EXPECT_EQ("enter", this->step());
    this->type({2, 7, 0, 4, 1, 8});
    EXPECT_EQ(this->outbox.pins, std::vector<std::string>{"unlock 270418"});
    this->key(true, true, "wrong", 2);
    EXPECT_EQ("wrong", this->props.pinWord());
    EXPECT_EQ(2, this->props.pinTriesLeft());
    this->props.closePin();
    EXPECT_EQ("", this->step()) << "who only looks may";
    this->props.enterPin();
    this->props.erasePinDigit();
    this->key(false, true, "opened");
    EXPECT_EQ("", this->step());
    this->props.lockKey();
    EXPECT_EQ("lock", this->outbox.pins.back());
}

TEST(OwnKeyAndAVote, OnItsWayIsAnsweredFirst) {
    SittingBuilder room;
    props::TabletProps props;
    feed_test::FakeOutbox outbox;
    feed::TabletFeed feed{props, outbox};
    feed.learn([&](feed::Inputs& in) { in = feed_test::inputs_of(room.sitting(), "m2"); });
    room.interview();
    ASSERT_EQ("", room.open());
    feed::KeyHeld held;
    held.can_have_pin = true, held.tries_left = 5;
    feed.learn_key(held);
    EXPECT_EQ("vote", props.page());
    props.castVote(QStringLiteral("2"));
    ASSERT_EQ(1U, outbox.acts.size());
    for (const auto* who : {"m1", "m3", "m4", "m5"}) ASSERT_EQ("", room.vote(who, 2));
    ASSERT_EQ("", room.close());
    feed.refresh();
    EXPECT_EQ("2", props.voteSending());
    EXPECT_EQ("", props.pinStep());
    feed.answered(outbox.ticket, {false, 0, {}, {voting::Refusal::no_ballot, 0, 0}});
    EXPECT_EQ("choose", props.pinStep());
    EXPECT_EQ("no_ballot", props.refusal()) << "and what became of it stays said";
}

TEST(LockedConsole, SaysWhyNothingCanBeDone) {
    SittingBuilder room;
    auto in = feed_test::inputs_of(room.sitting(), "secretary");
    in.key.can_have_pin = in.key.has_pin = in.key.locked = true;
    const auto shown = feed::derive_console(in);
    EXPECT_EQ("locked", shown.mainRefusal);
    EXPECT_EQ("locked", shown.keyState);
    const auto alarm = feed_test::row_of(shown.alarms, "sort", "own_key_locked");
    ASSERT_FALSE(alarm.isEmpty());
    EXPECT_FALSE(alarm.value("failure").toBool());
    in.key.locked = false;
    EXPECT_TRUE(feed_test::row_of(feed::derive_console(in).alarms, "sort", "own_key_locked").isEmpty());
}

TEST(LockedOut, IsSaidToWhoeverPresidesAndToTheSecretary) {
    voting::Settings settings;
    settings.presiding = voting::Presiding::elected;
    SittingBuilder room(7, settings);
    const auto names = [&](const char* person) {
        auto in = feed_test::inputs_of(room.sitting(), person);
        in.locked_out = {"m3"};
        QStringList told;
        for (const auto& row : feed::derive_tablet(in).lockedOut) told << row.toMap()["name"].toString();
        return told;
    };
    auto in = feed_test::inputs_of(room.sitting(), "secretary");
    in.locked_out = {"m3"};
    const auto alarm = feed_test::row_of(feed::derive_console(in).alarms, "sort", "key_locked_out");
    EXPECT_EQ(names("m1"), QStringList{alarm.value("subject").toString()});
    EXPECT_TRUE(names("m2").isEmpty());
    ASSERT_EQ("", room.left("m1"));
    for (const auto* who : {"m2", "m4", "m5", "m6"})
        ASSERT_EQ("", room.act(who, voting::PresidingSupported{room.id(), "m2"}));
    EXPECT_EQ(1, names("m2").size());
    EXPECT_TRUE(names("m4").isEmpty());
}

}  // namespace
