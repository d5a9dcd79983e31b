// R6-R8: what everybody is warned about, and what the chair saw of it.
#include "voting/preparation.h"

#include "tests/support/sitting_builder.h"

namespace {

using namespace voting;
using support::kNoRefusal;
using support::SittingBuilder;

/// In time for the builder's sitting of 2024-05-03.
Officer in_time() {
    Officer officer;
    officer.notice_day = "2024-03-01";
    officer.reference_day = "2024-04-12";
    officer.acquainted_day = officer.schedule_day = "2024-05-03";
    officer.materials_day = "2024-04-26";
    return officer;
}

std::string warned(const Officer& officer, Settings settings = {}) {
    SittingBuilder s(7, settings);
    s.add_case(officer);
    return to_text(warnings_of(s.sitting(), s.c(2)));
}

std::vector<Prepared> prepared(const Officer& officer) {
    return preparation_of(SittingBuilder().sitting().prepared, officer);
}

TEST(Preparation, OnTheLastDaysIsInTime) {
    EXPECT_EQ("", warned(in_time()));
    EXPECT_EQ("2024-03-01", prepared(in_time())[0].due);
}

TEST(Preparation, ADayAfterEachTermIsLate) {
    Officer officer = in_time();
    officer.notice_day = "2024-03-02";
    officer.reference_day = "2024-04-13";
    officer.acquainted_day = officer.schedule_day = "2024-05-04";
    officer.materials_day = "2024-04-27";
    EXPECT_EQ("notice_late reference_late acquainted_late schedule_late materials_late", warned(officer));
    for (const Prepared& step : prepared(officer)) EXPECT_EQ(1u, step.late_days) << to_word(step.what);
    officer.materials_day = "2024-05-02";
    EXPECT_EQ(6u, prepared(officer)[4].late_days);
}

TEST(Preparation, WithoutItsDaysIsMissingAndSoIsNoDay) {
    EXPECT_EQ("notice_missing reference_missing acquainted_missing schedule_missing materials_missing",
              warned({}));
    Officer officer = in_time();
    officer.notice_day = "2024-02-30";
    EXPECT_EQ("notice_missing", warned(officer));
}

TEST(Preparation, WarnsOfASittingOutsideThePeriod) {
    SittingPrepared sitting = SittingBuilder().sitting().prepared;
    for (const char* day : {"2024-04-01", "2024-12-31"}) {
        sitting.day = day;
        EXPECT_FALSE(outside_period(sitting)) << day;
    }
    for (const char* day : {"2024-03-31", "2025-01-01"}) {
        sitting.day = day;
        EXPECT_TRUE(outside_period(sitting)) << day;
    }
}

TEST(Preparation, WarnsOfStandardsAndTestOnlyWhileAllFiveAreOpen) {
    Officer officer = in_time();
    officer.standards = Result18::failed;
    officer.test = Result18::not_taken;
    EXPECT_EQ("standards_failed test_not_taken", warned(officer));
    EXPECT_EQ("", warned(officer, {.point18 = Point18::either}));
    officer.test = Result18::failed;
    EXPECT_EQ("", warned(officer));
}

TEST(Warnings, AreAcknowledgedByTheChairAsTheyStandAndBlockNothing) {
    SittingBuilder s;
    Officer officer = in_time();
    officer.test = Result18::failed;
    s.add_case(officer);
    const auto acknowledge = [&](const PersonId& by, const char* words) {
        return s.act(by, WarningsAcknowledged{s.id(), s.case_id(2), words});
    };
    EXPECT_EQ("not_chair", acknowledge("secretary", "test_failed"));
    EXPECT_EQ("other_warnings", acknowledge("m1", "test_failed notice_late"));
    EXPECT_TRUE(s.c(2).acknowledgings.empty());
    s.interview(2);  // not acknowledged, and heard all the same
    EXPECT_EQ(kNoRefusal, acknowledge("m1", "test_failed"));
    ASSERT_EQ(1u, s.c(2).acknowledgings.size());
    EXPECT_EQ("m1", s.c(2).acknowledgings[0].by);
}

TEST(Warnings, OfARefusedCaseAreNotAcknowledged) {
    SittingBuilder s;
    s.add_case({}, "wrong_commission");
    EXPECT_EQ("wrong_commission", s.act("m1", WarningsAcknowledged{s.id(), s.case_id(2), "notice_missing"}));
}

}  // namespace
