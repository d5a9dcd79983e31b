// The rulings one by one. Whole sittings are held against an independent reading in tests/rules.
#include "tests/support/sitting_builder.h"

namespace {

using namespace voting;
using support::kNoRefusal;
using support::SittingBuilder;

TEST(Quorum, NeedsTwoThirdsOfTheVotingPosts) {
    const std::map<unsigned, unsigned> needed{{5, 4}, {6, 4}, {7, 5}, {8, 6}, {9, 6}, {10, 7}};  // R2
    for (const auto& [posts, present] : needed)
        EXPECT_EQ(present, quorum_needed(posts, {2, 3}, QuorumBasis::voting_members)) << posts;
}

TEST(Quorum, IsNeverWeakerThanTheOtherReading) {
    for (unsigned posts = 1; posts <= 99; ++posts)
        EXPECT_GE(quorum_needed(posts, {2, 3}, QuorumBasis::voting_members),
                  quorum_needed(posts, {2, 3}, QuorumBasis::full_composition));
}

TEST(Quorum, ARecusedMemberIsNotPresentForTheCase) {
    SittingBuilder s;
    s.left("m7"), s.left("m6");
    EXPECT_TRUE(quorum(s.sitting(), &s.c()).quorate());
    EXPECT_EQ(kNoRefusal, s.act("m5", MemberRecused{s.id(), s.case_id(), "туыс"}));
    EXPECT_FALSE(quorum(s.sitting(), &s.c()).quorate());
    EXPECT_TRUE(quorum(s.sitting()).quorate());
}

TEST(Quorum, LossDuringAnInterviewIsAnEntryAndRecordingGoesOn) {
    SittingBuilder s;
    s.act("secretary", CaseCalled{s.id(), s.case_id()});
    s.act("secretary", InterviewStarted{s.id(), s.case_id()});
    s.left("m7"), s.left("m6");
    EXPECT_TRUE(s.c().interviews.back().breaks.empty());
    s.left("m5");
    ASSERT_EQ(1u, s.c().interviews.back().breaks.size());
    s.here("m5");
    EXPECT_TRUE(s.c().interviews.back().breaks.back().to_ms);
    EXPECT_TRUE(s.c().interview_running());
}

TEST(Interview, DoesNotStartBelowQuorumAndSaysHowManyAreMissing) {
    SittingBuilder s;
    s.left("m7"), s.left("m6"), s.left("m5");
    s.act("secretary", CaseCalled{s.id(), s.case_id()});
    EXPECT_EQ("not_quorate", s.act("secretary", InterviewStarted{s.id(), s.case_id()}));
    EXPECT_EQ(4u, s.last_refused.present);
    EXPECT_EQ(5u, s.last_refused.needed);
}

TEST(Interview, StartsOnlyAfterAPreflight) {
    SittingBuilder s;
    s.act("secretary", CaseCalled{s.id(), s.case_id()});
    s.now.preflight_passed = false;
    EXPECT_EQ("preflight_missing", s.act("secretary", InterviewStarted{s.id(), s.case_id()}));
}

TEST(OffRecord, IsTheSecretarysInARunningInterviewUntilOnRecordOrItsEnd) {
    SittingBuilder s;
    s.act("secretary", CaseCalled{s.id(), s.case_id()});
    const RecordOff off{s.id(), s.case_id(), "отбасы жағдайы"};
    const RecordOn on{s.id(), s.case_id()};
    EXPECT_EQ("interview_not_running", s.act("secretary", off));
    s.act("secretary", InterviewStarted{s.id(), s.case_id()});
    EXPECT_EQ("not_secretary", s.act("m1", off));
    EXPECT_EQ("on_record", s.act("secretary", on));
    EXPECT_EQ(kNoRefusal, s.act("secretary", off));
    EXPECT_EQ("off_record", s.act("secretary", off));
    EXPECT_EQ("not_secretary", s.act("m1", on));
    EXPECT_EQ(kNoRefusal, s.act("secretary", on));
    EXPECT_EQ(kNoRefusal, s.act("secretary", off));
    EXPECT_EQ(kNoRefusal, s.act("secretary", InterviewEnded{s.id(), s.case_id()}));
    const Case& c = *s.sitting().find(s.case_id());
    ASSERT_EQ(2u, c.interviews.back().off_record.size());
    EXPECT_EQ("отбасы жағдайы", c.interviews.back().off_record[0].reason);
    EXPECT_EQ(c.interviews.back().ended_ms, c.interviews.back().off_record[1].to_ms);
    EXPECT_FALSE(c.off_record());
}

TEST(Ballot, WaitsForTheRecording) {
    SittingBuilder s;
    EXPECT_EQ("not_recorded", s.open());
    s.interview(1, 10'001);
    EXPECT_EQ("not_recorded", s.open());
    s.interview(1, 0);  // the missing part held again (R11)
    EXPECT_EQ(kNoRefusal, s.open());
}

TEST(Ballot, IsRefusedWhileAPresentMembersTabletIsUnreachableUnlessTheChairGoesOn) {
    SittingBuilder s;
    s.interview();
    s.now.unreachable = {"m3"};
    EXPECT_EQ("tablet_unreachable", s.open());
    EXPECT_EQ(kNoRefusal, s.act("m1", TabletWaived{s.id(), "m3", "планшет істен шықты"}));
    EXPECT_EQ(kNoRefusal, s.open());
}

TEST(Vote, IsRefusedFromTheSecretary) {
    SittingBuilder s;
    s.interview();
    s.open();
    EXPECT_EQ("not_member", s.vote("secretary", 2));
}

TEST(Vote, OfAnotherBallotIsRefused) {
    SittingBuilder s;
    s.interview();
    s.open();
    EXPECT_EQ("wrong_ballot", s.act("m2", VoteCast{s.id(), s.case_id(), 1, {}, Choice::of({2})}));
    EXPECT_EQ("wrong_ballot",
              s.act("m2", VoteCast{s.id(), s.case_id(), 2, s.c().ballots.back().digest, Choice::of({2})}));
}

TEST(Vote, MayChangeUntilTheBallotClosesAndTheLastOneCounts) {
    SittingBuilder s;
    s.interview();
    s.open();
    s.vote("m2", 2), s.vote("m2", 3);
    EXPECT_EQ(2u, s.c().ballots.back().votes.at("m2").size());
    s.close();
    EXPECT_EQ(1u, s.c().ballots.back().closing->tally.decisions.at({3}));
    EXPECT_EQ("no_ballot", s.vote("m2", 2));
}

TEST(Point18, BarsOneAndTwoWhenBothFailed) {
    SittingBuilder s;
    Officer officer;
    officer.standards = officer.test = Result18::failed;
    s.add_case(officer);
    s.interview(2);
    s.open(Form::choose_one, {}, 2);
    EXPECT_EQ("decision_not_permitted", s.vote("m2", 2, 2));
    EXPECT_EQ(kNoRefusal, s.vote("m2", 5, 2));
}

TEST(Point18, WarnsWhenOnlyOneFailed) {
    SittingBuilder s;
    Officer officer;
    officer.test = Result18::failed;
    s.add_case(officer);
    EXPECT_EQ(5u, permitted_decisions(s.sitting(), s.c(2)).size());
    EXPECT_TRUE(point18_warning(s.sitting(), s.c(2)));
    SittingBuilder either(7, {.point18 = Point18::either});
    either.add_case(officer);
    EXPECT_EQ(3u, permitted_decisions(either.sitting(), either.c(2)).size());
}

TEST(Majority, IsMoreThanHalfOfTheBaseAndAbstainingCountsInIt) {
    const Question question{Form::choose_one, {{1}, {2}, {3}, {4}, {5}}};
    Tally tally;
    tally.base = 6;
    tally.decisions = {{{2}, 3}, {{3}, 2}};
    tally.abstained = 1;
    EXPECT_EQ(Verdict::not_adopted,
              outcome_of(question, tally, Choice::of({2}), TieBreak::exact_half).verdict);
    tally.decisions[{2}] = 4;
    tally.abstained = 0;
    EXPECT_EQ(By::majority, outcome_of(question, tally, Choice::of({3}), TieBreak::exact_half).by);
}

TEST(TieBreak, FollowsTheChairOnAnExactHalf) {
    const Question question{Form::choose_one, {{1}, {2}, {3}, {4}, {5}}};
    Tally tally;
    tally.base = 6;
    tally.decisions = {{{2}, 3}, {{3}, 3}};
    const Outcome outcome = outcome_of(question, tally, Choice::of({3}), TieBreak::exact_half);
    EXPECT_EQ(Decision{3}, outcome.decision);
    EXPECT_EQ(By::tie_break, outcome.by);
}

TEST(TieBreak, ChairOutsideTheTieBreaksNothing) {
    const Question question{Form::choose_one, {{1}, {2}, {3}, {4}, {5}}};
    Tally tally;
    tally.base = 6;
    tally.decisions = {{{2}, 3}, {{3}, 3}};
    for (const std::optional<Choice>& chair :
         {std::optional<Choice>{}, std::optional(Choice::abstain()), std::optional(Choice::of({4}))})
        EXPECT_EQ(Verdict::not_adopted, outcome_of(question, tally, chair, TieBreak::exact_half).verdict);
}

TEST(TieBreak, OfEqualVotesBelowHalfNeedsTheWiderSetting) {
    const Question question{Form::choose_one, {{1}, {2}, {3}, {4}, {5}}};
    Tally tally;
    tally.base = 6;
    tally.decisions = {{{5}, 2}, {{3}, 2}};
    tally.abstained = 2;
    EXPECT_EQ(Verdict::not_adopted,
              outcome_of(question, tally, Choice::of({5}), TieBreak::exact_half).verdict);
    EXPECT_EQ(Decision{5}, outcome_of(question, tally, Choice::of({5}), TieBreak::equal_votes).decision);
}

TEST(Motion, TiedWithTheChairAgainstIsRejectedByTieBreak) {
    const Question question{Form::motion, {{5}}};
    Tally tally;
    tally.base = 6;
    tally.in_favour = tally.against = 3;
    const Outcome outcome = outcome_of(question, tally, Choice::against(), TieBreak::exact_half);
    EXPECT_EQ(Verdict::rejected, outcome.verdict);
    EXPECT_EQ(By::tie_break, outcome.by);
}

TEST(RunOff, IsBetweenTheLeadersOrTheFirstAndTheSeconds) {
    const Question question{Form::choose_one, {{1}, {2}, {3}, {4}, {5}}};
    Tally tally;
    tally.base = 7;
    tally.decisions = {{{1}, 3}, {{2}, 2}, {{4}, 2}};
    EXPECT_EQ((std::vector<Decision>{{1}, {2}, {4}}), run_off_candidates(question, tally));
    tally.decisions = {{{1}, 3}};
    EXPECT_TRUE(run_off_candidates(question, tally).empty());
}

TEST(RunOff, OfTheSameSetIsNotOfferedAgain) {
    const Question question{Form::run_off, {{2}, {3}}};
    Tally tally;
    tally.base = 7;
    tally.decisions = {{{2}, 3}, {{3}, 3}};
    tally.abstained = 1;
    EXPECT_TRUE(run_off_candidates(question, tally).empty());
}

TEST(Base, LeavesOutWhoWentWithoutVotingAndKeepsAVoteCastBeforeLeaving) {
    SittingBuilder s;
    s.interview();
    s.open();
    s.vote("m6", 2);
    s.left("m6"), s.left("m7");
    s.close();
    EXPECT_EQ(6u, s.c().ballots.back().closing->tally.base);
    EXPECT_EQ(1u, s.c().ballots.back().closing->tally.decisions.at({2}));
}

TEST(Base, AttendedCountsEverybodyWhoWasHereAtAnyTime) {
    SittingBuilder s(7, {.base = Base::attended});
    s.interview();
    s.left("m7");
    s.open();
    s.close();
    EXPECT_EQ(7u, s.c().ballots.back().closing->tally.base);
}

TEST(Declaring, IsTheChairsAloneAndEndsAnnulling) {
    SittingBuilder s;
    s.interview();
    s.open();
    for (const char* member : {"m1", "m2", "m3", "m4"}) s.vote(member, 2);
    s.close();
    EXPECT_EQ(CaseState::counted, s.c().state());
    EXPECT_EQ("not_chair",
              s.act("secretary", OutcomeDeclared{s.id(), s.case_id(), s.c().ballots.back().digest, true}));
    EXPECT_EQ(kNoRefusal, s.declare());
    EXPECT_EQ(CaseState::decided, s.c().state());
    EXPECT_EQ("no_ballot", s.annul());
    EXPECT_EQ("case_decided", s.open());
}

TEST(Annulling, KeepsTheBallotAndGivesTheOfferBefore) {
    SittingBuilder s;
    s.interview();
    s.open();
    s.vote("m1", 2), s.vote("m2", 2), s.vote("m3", 3), s.vote("m4", 3);
    s.close(), s.declare();
    const auto offer = s.c().run_off_offer();
    ASSERT_EQ(2u, offer.size());
    s.open(Form::run_off);
    s.close();
    EXPECT_EQ(kNoRefusal, s.annul());
    EXPECT_EQ(offer, s.c().run_off_offer());
    EXPECT_EQ(2u, s.c().ballots.size());
}

TEST(Sitting, DoesNotEndWithAnUndeclaredCount) {
    SittingBuilder s;
    s.interview();
    s.open();
    for (const char* member : {"m1", "m2", "m3", "m4"}) s.vote(member, 2);
    s.close();
    EXPECT_EQ("outcome_undeclared", s.act("secretary", SittingEnd{s.id()}));
    s.declare();
    EXPECT_EQ(kNoRefusal, s.act("secretary", SittingEnd{s.id()}));
}

TEST(Adjourning, OverAnOpenBallotIsTheSecretarysOnlyWhenTheChairHasLeft) {
    SittingBuilder s;
    s.interview();
    s.open();
    EXPECT_EQ("ballot_open", s.act("secretary", CaseAdjourned{s.id(), s.case_id(), "–"}));
    s.left("m1");
    EXPECT_EQ(kNoRefusal, s.act("secretary", CaseAdjourned{s.id(), s.case_id(), "–"}));
    EXPECT_TRUE(s.c().ballots.back().annulling);
}

TEST(Absence, TheSecondWithoutReasonIsPutAsAMotionOfItsOwn) {
    SittingBuilder s;
    Officer officer;
    officer.earlier_absences = 1;
    s.add_case(officer);
    EXPECT_EQ(kNoRefusal, s.act("m1", OfficerAbsent{s.id(), s.case_id(2), AbsenceReason::no_reason, {}}));
    EXPECT_EQ("point17_motion_only", s.open(Form::choose_one, {}, 2));
    EXPECT_EQ(kNoRefusal, s.open(Form::motion, kPoint17, 2));
}

TEST(Box, WritesWhatNobodyElseMay) {
    SittingBuilder s;
    EXPECT_EQ("not_yours",
              s.act("m1", InterviewVerified{s.id(), s.case_id(), RecordedBy::recorder, 1, 0, 0}));
    EXPECT_EQ("not_yours", s.act("secretary", SittingClosed{s.id(), 0}));
}

}  // namespace
