// Votes over the link: the real service as a process, real TLS, real journal; only the recorder is a fake.
#include <gtest/gtest.h>

#include "tests/link/appliance.h"

namespace {

using test::Appliance;
using test::until;
using voting::Refusal;

/// How many votes of the present ballot a tablet can read.
std::size_t votes_seen(const test::Tablet& tablet) {
    std::size_t seen = 0;
    for (const auto& [person, votes] : tablet.client->sitting()->current_case()->ballots.back().votes)
        seen += votes.size();
    return seen;
}

TEST(Vote, IsAcceptedWithAReceiptAndCountedByEverybody) {
    Appliance room;
    ASSERT_EQ(room.start(), std::nullopt);
    room.deliberate();
    ASSERT_TRUE(room.open_ballot());
    for (const auto* person : {"m1", "m2"}) {
        const auto answer = room.at(person).act("ballot.vote", {{"choice", "2"}});
        ASSERT_TRUE(answer.accepted) << voting::to_word(answer.refused.why);
        EXPECT_FALSE(answer.receipt.empty());  // and the client has checked it
    }
    ASSERT_TRUE(room.at("m1").act("ballot.closing").accepted);
    for (const auto* person : {"m1", "m2", "m3", "secretary"}) {
        auto& tablet = room.at(person);
        ASSERT_TRUE(until([&] { return !tablet.client->sitting()->current_case()->open_ballot(); }));
        const auto& ballot = tablet.client->sitting()->current_case()->ballots.back();
        ASSERT_TRUE(ballot.closing);
        EXPECT_EQ(ballot.closing->outcome.verdict, voting::Verdict::adopted) << person;
        EXPECT_EQ(ballot.closing->outcome.decision, voting::Decision{2}) << person;
    }
}

TEST(Vote, OthersSeeItOnlyWhenTheBallotCloses) {
    Appliance room;
    ASSERT_EQ(room.start(), std::nullopt);
    room.deliberate();
    ASSERT_TRUE(room.open_ballot());
    const auto vote = room.at("m2").act("ballot.vote", {{"choice", "3"}});
    ASSERT_TRUE(vote.accepted);
    auto& other = room.at("m3");
    ASSERT_TRUE(until([&] { return other.client->follower().size() > vote.index; }));
    EXPECT_EQ(votes_seen(room.at("m2")), 1u);
    EXPECT_EQ(votes_seen(other), 0u);
    EXPECT_EQ(other.withheld, std::vector{vote.index});
    ASSERT_TRUE(until([&] { return other.client->live().voted == std::vector<std::string>{"m2"}; }));

    ASSERT_TRUE(room.at("m1").act("ballot.closing").accepted);
    ASSERT_TRUE(until([&] { return !other.client->sitting()->current_case()->open_ballot(); }));
    EXPECT_EQ(other.revealed, std::vector{vote.index});
    EXPECT_EQ(votes_seen(other), 1u);
}

TEST(Vote, HiddenWhenALinkBrokeIsSeenAfterTheClosing) {
    Appliance room;
    ASSERT_EQ(room.start(), std::nullopt);
    room.deliberate();
    ASSERT_TRUE(room.open_ballot());
    const auto vote = room.at("m2").act("ballot.vote", {{"choice", "3"}});
    ASSERT_TRUE(vote.accepted);
    auto& other = room.at("m3");
    ASSERT_TRUE(until([&] { return other.client->follower().size() > vote.index; }));
    const auto seen_linked = [&] {
        const auto& linked = room.at("m1").client->live().linked;
        return std::find(linked.begin(), linked.end(), "m3") != linked.end();
    };
    other.client->stop();
    ASSERT_TRUE(until([&] { return !seen_linked(); }));
    other.client->start();
    ASSERT_TRUE(until(seen_linked));
    ASSERT_TRUE(room.at("m1").act("ballot.closing").accepted);
    ASSERT_TRUE(until([&] { return !other.client->sitting()->current_case()->open_ballot(); }));
    EXPECT_EQ(votes_seen(other), 1u);
}

TEST(Vote, IsSeenAtOnceWhenTheRollCallIsLive) {
    Appliance room(3, R"({"roll_call": "live"})");
    ASSERT_EQ(room.start(), std::nullopt);
    room.deliberate();
    ASSERT_TRUE(room.open_ballot());
    ASSERT_TRUE(room.at("m2").act("ballot.vote", {{"choice", "3"}}).accepted);
    EXPECT_TRUE(until([&] { return votes_seen(room.at("m3")) == 1; }));
}

TEST(Vote, RefusalsAreTheWordsOfTheRules) {
    Appliance room;
    ASSERT_EQ(room.start(), std::nullopt);
    room.deliberate();
    EXPECT_EQ(room.at("m2").act("ballot.vote", {{"choice", "2"}}).refused.why, Refusal::no_ballot);
    EXPECT_EQ(room.at("m2").act("ballot.opened", {{"form", "choose_one"}}).refused.why, Refusal::not_chair);
    EXPECT_EQ(room.at("m2").act("no.such", {}).refused.why, Refusal::malformed);
    ASSERT_TRUE(room.open_ballot());
    EXPECT_EQ(room.at("m2").act("ballot.vote", {{"choice", "nine"}}).refused.why, Refusal::malformed);
    EXPECT_EQ(room.at("secretary").act("ballot.vote", {{"choice", "2"}}).refused.why, Refusal::not_member);
    ASSERT_TRUE(room.at("m3").act("presence.tapped", {{"state", "left"}}).accepted);
    ASSERT_TRUE(room.at("m2").act("presence.tapped", {{"state", "left"}}).accepted);
    const auto closing = room.at("m1").act("ballot.closing");
    EXPECT_EQ(closing.refused.why, Refusal::not_quorate);
    EXPECT_EQ(closing.refused.present, 1u);
    EXPECT_EQ(closing.refused.needed, 2u);
}

TEST(Vote, BallotWaitsForAPresentMembersTablet) {
    Appliance room;
    ASSERT_EQ(room.start(), std::nullopt);
    room.deliberate();
    room.at("m3").client->stop();
    auto& chair = room.at("m1");
    ASSERT_TRUE(until([&] {
        const auto& linked = chair.client->live().linked;
        return std::find(linked.begin(), linked.end(), "m3") == linked.end();
    }));
    EXPECT_EQ(chair.act("ballot.opened", {{"form", "choose_one"}}).refused.why, Refusal::tablet_unreachable);
    ASSERT_TRUE(chair.act("tablet.waived", {{"person", "m3"}, {"reason", "сынды"}}).accepted);
    EXPECT_TRUE(chair.act("ballot.opened", {{"form", "choose_one"}}).accepted);
}

TEST(Interview, NeedsAPreflightForThisCase) {
    Appliance room;
    ASSERT_EQ(room.start(), std::nullopt);
    for (const auto* id : {"secretary", "m1", "m2", "m3"}) {
        room.sit_down(id);
        ASSERT_TRUE(room.at(id).act("presence.tapped", {{"state", "here"}}).accepted);
    }
    auto& secretary = room.at("secretary");
    ASSERT_TRUE(secretary.import(test::docket()).accepted);
    ASSERT_TRUE(secretary.act("sitting.open").accepted && room.at("m1").act("sitting.open").accepted);
    ASSERT_TRUE(secretary.act("case.called", {{"case", "1"}}).accepted);
    EXPECT_EQ(secretary.act("interview.started").refused.why, Refusal::preflight_missing);
}

TEST(Live, TellsTheLevelOfACamerasOwnSound) {
    Appliance room;
    ASSERT_EQ(room.start(), std::nullopt);
    const auto& live = room.sit_down("secretary").client->live();
    EXPECT_TRUE(until([&] { return !live.sources.empty() && live.sources.front().below_db == 20u; }));
}

TEST(Docket, FaultyIsRefusedWholeWithPlaces) {
    Appliance room;
    ASSERT_EQ(room.start(), std::nullopt);
    auto& secretary = room.sit_down("secretary");
    const auto before = room.entries();
    const auto answer = secretary.import(test::docket().replace("central-", "central+"));
    EXPECT_EQ(answer.refused.why, Refusal::docket_faulty);
    ASSERT_FALSE(answer.faults.empty());
    EXPECT_EQ(answer.faults.front().word, "unknown_category");
    EXPECT_GT(answer.faults.front().line, 1u);
    EXPECT_EQ(room.entries(), before);
    EXPECT_EQ(room.sit_down("m2").import(test::docket()).refused.why, Refusal::not_secretary);
}

/// Eighty categories of 500 Kazakh letters: 80 KiB there, and as much back in the faults. One octet more
/// moves whatever follows, so that one of the two files has a letter across any boundary.
TEST(Docket, OfAnyLengthArrives) {
    Appliance room;
    ASSERT_EQ(room.start(), std::nullopt);
    auto& secretary = room.sit_down("secretary");
    const QByteArray letters = QStringLiteral("ж").repeated(500).toUtf8();
    for (const QByteArray more : {"", "x"}) {
        QByteArray file = "category,name_kk,rank_kk,post_kk,standards,test\n" + more;
        for (int i = 0; i < 80; ++i) file += letters + ",ж" + QByteArray::number(i) + ",ж,ж,passed,passed\n";
        const auto answer = secretary.import(file);
        EXPECT_EQ(answer.refused.why, Refusal::docket_faulty);
        EXPECT_EQ(answer.faults.size(), 80u);
    }
}

TEST(Sitting, DiskNearlyFullRefusesToOpen) {
    Appliance room;
    ASSERT_EQ(room.start(0.1), std::nullopt);
    EXPECT_EQ(room.sit_down("secretary").act("sitting.open").refused.why, Refusal::disk_full);
}

}  // namespace
