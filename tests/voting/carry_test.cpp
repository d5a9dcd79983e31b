// R7, R9: what waits for a next sitting, and what it takes along.
#include "voting/carry.h"

#include "tests/support/sitting_builder.h"

namespace {

using namespace voting;
using support::kNoRefusal;
using support::SittingBuilder;

SittingId sitting_id(std::uint8_t first) {
    SittingId id;
    id.bytes[0] = first;
    return id;
}

/// The builder's sitting, as it would stand closed under another number and day.
Sitting closed(const SittingBuilder& s, std::uint8_t id, const char* day, unsigned number) {
    Sitting sitting = s.sitting();
    sitting.prepared.sitting = sitting_id(id);
    sitting.prepared.day = day;
    sitting.prepared.number = number;
    sitting.closed_ms = 1;
    return sitting;
}

std::variant<Carried, Refusal> of(const Sitting& sitting, std::size_t number = 1) {
    const SittingId id = sitting.prepared.sitting;
    return carried_from({{id, sitting}}, id, sitting.cases.at(number - 1).id);
}
unsigned absences(const Sitting& sitting, std::size_t number = 1) {
    return std::get<Carried>(of(sitting, number)).officer.earlier_absences;
}
Refusal refused(const Sitting& sitting, std::size_t number = 1) {
    return std::get<Refusal>(of(sitting, number));
}

TEST(CarriedOver, CountsAnAbsenceWithoutReasonAndNoOther) {
    for (const auto& [reason, count] :
         {std::pair{AbsenceReason::valid, 0u}, {AbsenceReason::no_reason, 1u}}) {
        SittingBuilder s;
        ASSERT_EQ(kNoRefusal, s.act("m1", OfficerAbsent{s.id(), s.case_id(), reason, {}}));
        EXPECT_EQ(count, absences(closed(s, 7, "2024-05-03", 1)));
    }
}

TEST(CarriedOver, CountsWhatTheReviewedReasonSays) {
    SittingBuilder s;
    s.act("m1", OfficerAbsent{s.id(), s.case_id(), AbsenceReason::no_reason, {}});
    s.act("m1", AbsenceCorrected{s.id(), s.case_id(), AbsenceReason::valid, "анықтама"});
    EXPECT_EQ(0u, absences(closed(s, 7, "2024-05-03", 1)));
}

TEST(CarriedOver, AfterAMotionOfPoint17ThatFailedTheSecondAbsenceGoesAlong) {
    SittingBuilder s;
    Officer officer;
    officer.earlier_absences = 1;
    s.add_case(officer);
    s.act("m1", OfficerAbsent{s.id(), s.case_id(2), AbsenceReason::no_reason, {}});
    s.open(Form::motion, kPoint17, 2);
    for (const char* member : {"m1", "m2", "m3", "m4"}) s.vote(member, Choice::against(), 2);
    s.close(2), s.declare(2);
    EXPECT_EQ(Verdict::rejected, s.outcome(2).verdict);
    EXPECT_EQ(2u, absences(closed(s, 7, "2024-05-03", 1), 2));
}

TEST(CarriedOver, LeavesOutWhatIsDecidedRefusedOrInASittingThatGoesOn) {
    SittingBuilder s;
    s.interview();
    s.open();
    for (const char* member : {"m1", "m2", "m3", "m4"}) s.vote(member, 2);
    s.close(), s.declare();
    s.add_case({}, "excluded_leave");
    s.add_case({}, "wrong_commission");
    const Sitting over = closed(s, 7, "2024-05-03", 1);
    EXPECT_EQ(Refusal::case_decided, refused(over));
    EXPECT_EQ(Refusal::excluded_leave, refused(over, 2));
    EXPECT_EQ(Refusal::wrong_commission, refused(over, 3));
    Sitting open = over;
    open.closed_ms.reset();
    EXPECT_EQ(Refusal::not_closed, refused(open));
    EXPECT_EQ(Refusal::unknown_sitting, std::get<Refusal>(carried_from({}, sitting_id(7), {})));
    EXPECT_EQ(Refusal::unknown_case,
              std::get<Refusal>(carried_from({{sitting_id(7), over}}, sitting_id(7), {})));
}

TEST(CarriedOver, ListsDaysAndSittingsInOrderAndEachCaseOnce) {
    SittingBuilder s;
    s.act("secretary", CaseAdjourned{s.id(), s.case_id(), "кешке"});
    // The ids run against the days: order comes from day and number alone.
    Sittings all{{sitting_id(9), closed(s, 9, "2024-05-03", 1)},
                 {sitting_id(8), closed(s, 8, "2024-05-03", 2)},
                 {sitting_id(7), closed(s, 7, "2024-05-04", 3)}};
    const auto waiting = carried_over(all, Commission::central, {});
    ASSERT_EQ(3u, waiting.size());
    EXPECT_EQ(sitting_id(9), waiting[0].sitting);
    EXPECT_EQ(sitting_id(8), waiting[1].sitting);
    EXPECT_EQ(sitting_id(7), waiting[2].sitting);
    all.at(sitting_id(7)).cases[0].carried_from = Origin{sitting_id(9), s.case_id()};
    EXPECT_EQ(2u, carried_over(all, Commission::central, {}).size());
    EXPECT_TRUE(carried_over(all, Commission::regional, "71").empty());
}

TEST(CarriedOver, WhatASittingThatGaveWayTookOverWaitsAgain) {
    SittingBuilder s;
    s.act("secretary", CaseAdjourned{s.id(), s.case_id(), "кешке"});
    Sittings all{{sitting_id(7), closed(s, 7, "2024-05-03", 1)}, {sitting_id(8), Sitting{}}};
    Sitting& next = all.at(sitting_id(8));
    next.cases.emplace_back().carried_from = Origin{sitting_id(7), s.case_id()};
    EXPECT_TRUE(carried_over(all, Commission::central, {}).empty());
    next.gave_way = true;
    EXPECT_EQ(1u, carried_over(all, Commission::central, {}).size());
}

class Moved : public testing::Test {
  protected:
    std::string move(Commission to, MaybeText region, const PersonId& by = "secretary",
                     std::size_t number = 1) {
        return s.act(by, CaseMoved{s.id(), s.case_id(number), to, std::move(region), "лауазымы ауысты"});
    }
    SittingBuilder s;
};

TEST_F(Moved, GoesToTheOtherCommissionAndNothingMoreHappensHere) {
    EXPECT_EQ("not_secretary", move(Commission::regional, "71", "m1"));
    EXPECT_EQ("malformed", move(Commission::regional, {}));
    EXPECT_EQ("malformed", move(Commission::central, "71"));
    EXPECT_EQ("not_changed", move(Commission::central, {}));
    EXPECT_EQ(kNoRefusal, move(Commission::regional, "71"));
    EXPECT_TRUE(s.c().finished());
    EXPECT_EQ("case_moved", s.act("secretary", CaseCalled{s.id(), s.case_id()}));
    EXPECT_EQ("case_moved", s.open());
    EXPECT_EQ("case_moved", s.act("secretary", CaseAdjourned{s.id(), s.case_id(), "–"}));
    EXPECT_EQ("case_moved", move(Commission::custom, {}));
    const Sitting over = closed(s, 7, "2024-05-03", 1);
    const Sittings all{{sitting_id(7), over}};
    EXPECT_TRUE(carried_over(all, Commission::central, {}).empty());
    EXPECT_EQ(1u, carried_over(all, Commission::regional, "71").size());
}

TEST_F(Moved, IsForACaseThatWasImportedHereByMistakeToo) {
    s.add_case({}, "wrong_commission");
    s.add_case({}, "excluded_pregnancy");
    EXPECT_EQ(kNoRefusal, move(Commission::regional, "71", "secretary", 2));
    EXPECT_EQ("excluded_pregnancy", move(Commission::regional, "71", "secretary", 3));
    EXPECT_TRUE(std::holds_alternative<Carried>(of(closed(s, 7, "2024-05-03", 1), 2)));
}

TEST_F(Moved, WaitsForTheInterviewsEndAndTheBallots) {
    s.act("secretary", CaseCalled{s.id(), s.case_id()});
    s.act("secretary", InterviewStarted{s.id(), s.case_id()});
    EXPECT_EQ("interview_running", move(Commission::regional, "71"));
    s.act("secretary", InterviewEnded{s.id(), s.case_id()});
    s.enter(kBox, InterviewVerified{s.id(), s.case_id(), RecordedBy::recorder, 1, 0, 0});
    s.open();
    EXPECT_EQ("ballot_open", move(Commission::regional, "71"));
}

TEST(CaseTakenOver, StandsInTheNextAgendaWithItsOriginAndCount) {
    SittingBuilder s;
    const CaseCarried act{s.id(), sitting_id(7), {}};
    EXPECT_EQ("not_secretary", s.act("m1", act));
    EXPECT_EQ("unknown_case", s.act("secretary", act));
    s.now.carried = Refusal::case_decided;
    EXPECT_EQ("case_decided", s.act("secretary", act));
    Carried carried{sitting_id(7), {}, {}, Commission::regional, "71"};
    carried.officer.name_kk = "Сынақов Ержан";
    carried.officer.category = "central-9";
    carried.officer.earlier_absences = 1;
    s.now.carried = carried;
    EXPECT_EQ("wrong_commission", s.act("secretary", act));
    carried.to = Commission::central, carried.region.reset();
    s.now.carried = carried;
    EXPECT_EQ(kNoRefusal, s.act("secretary", act));
    EXPECT_EQ(2u, s.c(2).number);
    EXPECT_EQ(1u, s.c(2).officer.earlier_absences);
    ASSERT_TRUE(s.c(2).carried_from);
    EXPECT_EQ(sitting_id(7), s.c(2).carried_from->sitting);
    EXPECT_EQ("same_officer", s.act("secretary", act));
    EXPECT_EQ(kNoRefusal, s.act("m1", OfficerAbsent{s.id(), s.case_id(2), AbsenceReason::no_reason, {}}));
    EXPECT_TRUE(s.c(2).point17);
}

}  // namespace
