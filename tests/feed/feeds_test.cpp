#include <gtest/gtest.h>

#include <QSignalSpy>

#include "tests/feed/inputs.h"
#include "tests/feed/outbox.h"

namespace {

using support::SittingBuilder;

using feed_test::FakeOutbox;

class VoteTest : public ::testing::Test {
  protected:
    VoteTest() {
        room.interview();
        EXPECT_EQ("", room.open());
        know(feed::LinkState::State::online);
    }
    void know(feed::LinkState::State link) {
        feed.learn([&](feed::Inputs& in) {
            in = feed_test::inputs_of(room.sitting(), "m2");
            in.link = {link, 0};
        });
    }
    SittingBuilder room;
    props::TabletProps props;
    FakeOutbox outbox;
    feed::TabletFeed feed{props, outbox};
};

TEST_F(VoteTest, IsDeliveringUntilTheAnswerAndRecordedOnlyByIt) {
    props.castVote("3");
    ASSERT_EQ(1u, outbox.acts.size());
    const auto& vote = std::get<voting::VoteCast>(outbox.acts[0]);
    EXPECT_EQ(room.c().ballots.back().digest, vote.ballot);
    EXPECT_EQ(1u, vote.round);
    EXPECT_EQ("3", props.voteSending());
    EXPECT_EQ("", props.myVote());
    EXPECT_EQ(0, props.receiptNumber());
    feed.answered(1, {true, 214, "receipt", {}});
    EXPECT_EQ("", props.voteSending());
    EXPECT_EQ("3", props.myVote());
    EXPECT_EQ(214, props.receiptNumber());
    EXPECT_EQ(9, props.receiptCode().size());
}

TEST_F(VoteTest, ASecondTapWhileDeliveringSendsNothing) {
    props.castVote("3");
    props.castVote("4");
    EXPECT_EQ(1u, outbox.acts.size());
}

TEST_F(VoteTest, RefusedSaysWhyUntilTheNextAct) {
    props.castVote("1");
    feed.answered(1, {false, 0, {}, {voting::Refusal::decision_not_permitted, 0, 0}});
    EXPECT_EQ("vote", props.refusedAct());
    EXPECT_EQ("decision_not_permitted", props.refusal());
    EXPECT_EQ("", props.myVote());
    props.castVote("3");
    EXPECT_EQ("", props.refusal());
}

TEST_F(VoteTest, WithTheLinkLostNothingIsSentAndTheChoiceStaysThePages) {
    know(feed::LinkState::State::lost);
    props.castVote("3");
    EXPECT_TRUE(outbox.acts.empty());
    EXPECT_EQ("", props.voteSending());
}

TEST_F(VoteTest, LostAfterSendingIsNotKnownAndStaysSo) {
    props.castVote("3");
    know(feed::LinkState::State::lost);
    EXPECT_EQ("3", props.voteSending());
    EXPECT_EQ("lost", props.link());
    EXPECT_EQ("", props.refusal());
    know(feed::LinkState::State::back);
    feed.answered(1, {true, 215, "receipt", {}});
    EXPECT_EQ("3", props.myVote());
}

TEST_F(VoteTest, AChangedVoteReplacesTheReceipt) {
    props.castVote("3");
    feed.answered(1, {true, 214, "one", {}});
    props.castVote("abstain");
    EXPECT_EQ("3", props.myVote());
    feed.answered(2, {true, 219, "two", {}});
    EXPECT_EQ("abstain", props.myVote());
    EXPECT_EQ(219, props.receiptNumber());
}

TEST_F(VoteTest, WhatIsNoChoiceIsNotSent) {
    props.castVote("nine");
    props.castVote("");
    EXPECT_TRUE(outbox.acts.empty());
}

TEST(Feed, TellsOnlyWhatChanged) {
    SittingBuilder room;
    props::TabletProps props;
    FakeOutbox outbox;
    feed::TabletFeed feed(props, outbox);
    feed.learn([&](feed::Inputs& in) { in = feed_test::inputs_of(room.sitting(), "m2"); });
    QSignalSpy page(&props, &props::TabletProps::pageChanged);
    QSignalSpy roster(&props, &props::TabletProps::rosterChanged);
    feed.learn([](feed::Inputs& in) { in.now_ms += 500; });
    EXPECT_EQ(0, page.count());
    EXPECT_EQ(0, roster.count());
    ASSERT_EQ("", room.left("m3"));
    feed.refresh();
    EXPECT_EQ(0, page.count());
    EXPECT_EQ(1, roster.count());
}

class ChairTest : public ::testing::Test {
  protected:
    void know() {
        feed.learn([&](feed::Inputs& in) { in = feed_test::inputs_of(room.sitting(), "m1"); });
    }
    SittingBuilder room;
    props::TabletProps props;
    FakeOutbox outbox;
    feed::TabletFeed feed{props, outbox};
};

TEST_F(ChairTest, OpensClosesAndDeclaresTheBallotThatIsMeant) {
    room.interview();
    know();
    props.openBallot("motion", 5);
    const auto& opened = std::get<voting::BallotOpened>(outbox.acts.at(0));
    EXPECT_EQ(1u, opened.round);
    EXPECT_EQ(voting::Decision{5}, opened.motion);
    ASSERT_EQ("", room.act("m1", opened));
    know();
    props.closeBallot();
    const auto& closing = std::get<voting::BallotClosing>(outbox.acts.at(1));
    EXPECT_EQ(room.c().ballots.back().digest, closing.ballot);
    ASSERT_EQ("", room.act("m1", closing));
    know();
    props.declare(false);
    EXPECT_FALSE(std::get<voting::OutcomeDeclared>(outbox.acts.at(2)).hall);
    EXPECT_EQ("", room.act("m1", outbox.acts.at(2)));
}

TEST(ConsoleActs, NoneVotesOpensClosesOrDeclares) {
    const auto& meta = props::ConsoleProps::staticMetaObject;
    for (int i = meta.methodOffset(); i < meta.methodCount(); ++i) {
        const auto name = QString::fromLatin1(meta.method(i).name());
        for (const auto* word : {"vote", "castVote", "openBallot", "closeBallot", "declare", "annul"})
            EXPECT_NE(QString::fromLatin1(word), name);
    }
}

TEST(ConsoleActs, PresenceOfAnotherCarriesTheReasonAndMineIsATap) {
    SittingBuilder room;
    props::ConsoleProps props;
    FakeOutbox outbox;
    feed::ConsoleFeed feed(props, outbox);
    feed.learn([&](feed::Inputs& in) { in = feed_test::inputs_of(room.sitting(), "secretary"); });
    props.enterPresence("m3", false, " Планшет  істен шықты ");
    const auto& entered = std::get<voting::PresenceEntered>(outbox.acts.at(0));
    EXPECT_EQ("m3", entered.person);
    EXPECT_EQ("Планшет істен шықты", entered.reason);
    EXPECT_EQ("", room.act("secretary", entered));
    feed.answered(1, {true, 3, {}, {}});
    props.enterPresence("secretary", false, "");
    EXPECT_TRUE(std::holds_alternative<voting::PresenceTapped>(outbox.acts.at(1)));
}

TEST(ConsoleActs, AFaultyDocketShowsLineAndColumnAndIsNotSent) {
    SittingBuilder room;
    props::ConsoleProps props;
    FakeOutbox outbox;
    feed::ConsoleFeed feed(props, outbox);
    feed.learn([&](feed::Inputs& in) { in = feed_test::inputs_of(room.sitting(), "secretary"); });
    props.readDocket("/nowhere/docket.csv");
    EXPECT_EQ("faulty", props.importState());
    EXPECT_EQ("unreadable", props.importFaults().value(0).toMap().value("word"));
    props.importDocket();
    EXPECT_TRUE(outbox.files.empty());
}

TEST_F(VoteTest, WitnessingATabletSendsBothActsOnceAndDenyingSaysTheNumber) {
    props.witnessTablet("042317", "Планшет ауыстырылды");
    props.witnessTablet("042317", "Планшет ауыстырылды");
    EXPECT_EQ(outbox.kinds, std::vector<std::string>{"witness 042317 Планшет ауыстырылды"});
    EXPECT_EQ("witness", props.sending());
    feed.answered(1, {.accepted = true, .index = 9, .receipt = {}, .refused = {}});
    EXPECT_EQ("witness", props.sending());
    feed.answered(2, {.accepted = true, .index = 10, .receipt = {}, .refused = {}});
    EXPECT_EQ("", props.sending());
    props.denyTablet("042317");
    EXPECT_EQ("deny - 042317 -", outbox.kinds.back());
}

}  // namespace
