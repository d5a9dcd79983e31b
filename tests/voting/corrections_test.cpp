// R3, R7, R9: what was entered wrongly, and what a correction may not touch.
#include "tests/support/sitting_builder.h"
#include "voting/officer_fields.h"

namespace {

using namespace voting;
using support::kNoRefusal;
using support::SittingBuilder;

class Correction : public testing::Test {
  protected:
    std::string correct(const char* field, MaybeText was, MaybeText now, std::size_t number = 1) {
        return s.act("secretary",
                     CaseCorrected{s.id(), s.case_id(number), field, std::move(was), std::move(now), "қате"});
    }
    SittingBuilder s;
};

TEST_F(Correction, KeepsTheOldValue) {
    EXPECT_EQ(kNoRefusal, correct("test", "passed", "failed"));
    EXPECT_EQ(Result18::failed, s.c().officer.test);
    ASSERT_EQ(1u, s.c().corrections.size());
    EXPECT_EQ("passed", s.c().corrections[0].was);
    EXPECT_EQ("failed", s.c().corrections[0].now);
    EXPECT_TRUE(point18_warning(s.sitting(), s.c()));
}

TEST_F(Correction, IsTheSecretarysAndOfWhatStands) {
    EXPECT_EQ("not_secretary",
              s.act("m1", CaseCorrected{s.id(), s.case_id(), "test", "passed", "failed", "қате"}));
    EXPECT_EQ("other_value", correct("test", "failed", "not_taken"));
    EXPECT_EQ("not_changed", correct("test", "passed", "passed"));
    EXPECT_EQ("malformed", correct("test", "passed", "maybe"));
    EXPECT_EQ("malformed", correct("test", "passed", {}));
    EXPECT_EQ("malformed", correct("number", "1", "2"));
    EXPECT_EQ("malformed", correct("notice_day", {}, "03.04.2024"));  // the entry's spelling alone
    EXPECT_EQ("malformed", correct("iin", {}, "900101350014"));
    EXPECT_EQ("malformed", correct("category", "central-9", "central-13"));  // the regulation lists none
    EXPECT_EQ(kNoRefusal, correct("notice_day", {}, "2024-04-03"));
    EXPECT_EQ(kNoRefusal, correct("notice_day", "2024-04-03", {}));
    s.add_case({});
    EXPECT_EQ("same_officer", correct("name_kk", s.c(2).officer.name_kk, s.c(1).officer.name_kk, 2));
}

TEST_F(Correction, IsMadeBeforeTheOpeningTooAndNotAfterTheEnd) {
    Sitting early = s.sitting();
    early.opened_ms.reset();
    const CaseCorrected act{s.id(), s.case_id(), "test", "passed", "failed", "қате"};
    EXPECT_TRUE(std::holds_alternative<Consequences>(decide(early, act, "secretary", {})));
    early.closed_ms = 1;
    EXPECT_EQ(Refusal::sitting_closed, std::get<Refused>(decide(early, act, "secretary", {})).why);
}

TEST_F(Correction, WaitsWhileABallotIsOpenCountedOrDecided) {
    s.interview();
    s.open();
    EXPECT_EQ("ballot_open", correct("test", "passed", "failed"));
    for (const char* member : {"m1", "m2", "m3", "m4"}) s.vote(member, 2);
    s.close();
    EXPECT_EQ("outcome_undeclared", correct("test", "passed", "failed"));
    s.declare();
    EXPECT_EQ("case_decided", correct("test", "passed", "failed"));
}

TEST_F(Correction, StopsACaseWhoseOfficerIsPregnantOrOnLeave) {
    s.act("secretary", CaseCalled{s.id(), s.case_id()});
    s.act("secretary", InterviewStarted{s.id(), s.case_id()});
    EXPECT_EQ("interview_running", correct("excluded", "none", "leave"));
    s.act("secretary", InterviewEnded{s.id(), s.case_id()});
    EXPECT_EQ(kNoRefusal, correct("excluded", "none", "leave"));
    EXPECT_EQ(CaseState::refused, s.c().state());
    EXPECT_TRUE(s.c().stopped);
    EXPECT_EQ("excluded_leave", s.open());
    EXPECT_EQ("excluded_leave", s.act("secretary", CaseAdjourned{s.id(), s.case_id(), "–"}));
    s.add_case({});
    EXPECT_EQ(kNoRefusal, s.act("secretary", CaseCalled{s.id(), s.case_id(2)}));
}

TEST_F(Correction, AdmitsACaseThatWasRefusedForAMistake) {
    s.add_case({}, "wrong_commission");
    EXPECT_EQ(kNoRefusal, correct("category", "central-9", "central-10", 2));
    EXPECT_EQ(CaseState::waiting, s.c(2).state());
    EXPECT_EQ(kNoRefusal, correct("category", "central-10", "regional-1", 2));
    EXPECT_EQ("wrong_commission", s.c(2).refused);
}

TEST_F(Correction, OfAnAbsencesReasonDefersOrPutsPoint17) {
    Officer officer;
    officer.earlier_absences = 1;
    s.add_case(officer);
    const auto review = [&](const PersonId& by, AbsenceReason reason, std::size_t number = 2) {
        return s.act(by, AbsenceCorrected{s.id(), s.case_id(number), reason, "анықтама"});
    };
    EXPECT_EQ("officer_not_absent", review("m1", AbsenceReason::valid));
    s.act("m1", OfficerAbsent{s.id(), s.case_id(2), AbsenceReason::valid, {}});
    EXPECT_EQ("not_chair", review("secretary", AbsenceReason::no_reason));
    EXPECT_EQ("not_changed", review("m1", AbsenceReason::valid));
    s.act("secretary", CaseCalled{s.id(), s.case_id()});
    EXPECT_EQ("other_case_open", review("m1", AbsenceReason::no_reason));
    s.act("secretary", CaseAdjourned{s.id(), s.case_id(), "–"});
    EXPECT_EQ(kNoRefusal, review("m1", AbsenceReason::no_reason));
    EXPECT_TRUE(s.c(2).point17);
    EXPECT_EQ(kNoRefusal, s.open(Form::motion, kPoint17, 2));
    EXPECT_EQ("ballot_open", review("m1", AbsenceReason::valid));
    s.annul(2);
    EXPECT_EQ(kNoRefusal, review("m1", AbsenceReason::valid));
    EXPECT_EQ(CaseState::deferred, s.c(2).state());
    ASSERT_EQ(2u, s.c(2).absence_reviews.size());
    EXPECT_EQ(AbsenceReason::valid, s.c(2).absence_reviews[0].was);
    EXPECT_EQ(AbsenceReason::no_reason, s.c(2).absence_reviews[1].was);
}

TEST_F(Correction, OfTheCountOfAbsencesPutsPoint17) {
    s.act("m1", OfficerAbsent{s.id(), s.case_id(), AbsenceReason::no_reason, {}});
    EXPECT_EQ(CaseState::deferred, s.c().state());
    EXPECT_EQ(kNoRefusal, correct("earlier_absences", "0", "1"));
    EXPECT_TRUE(s.c().point17);
    EXPECT_EQ(kNoRefusal, s.open(Form::motion, kPoint17));
}

TEST_F(Correction, OfAPresenceUnmakesItUnlessABallotStoodOnIt) {
    SittingBuilder t(7, {.base = Base::attended});
    t.left("m7");
    const auto unmake = [&](const PersonId& person, unsigned entry) {
        return t.act("secretary", PresenceCorrected{t.id(), person, entry, "шатастырды"});
    };
    const auto entry = [&](const PersonId& person) {
        unsigned index = 0;
        for (const PresenceChange& change : t.sitting().presence)
            if (change.person == person) index = static_cast<unsigned>(change.index);
        return index;
    };
    const unsigned came = entry("m6");
    EXPECT_EQ("not_secretary", t.act("m1", PresenceCorrected{t.id(), "m6", came, "–"}));
    EXPECT_EQ("other_value", unmake("m6", came + 1));
    t.left("m6");
    EXPECT_EQ("other_value", unmake("m6", came));  // the newest alone
    EXPECT_EQ(kNoRefusal, unmake("m6", entry("m6")));
    EXPECT_TRUE(t.sitting().here("m6"));
    EXPECT_EQ(kNoRefusal, unmake("m6", came));
    EXPECT_FALSE(t.sitting().attended("m6"));
    ASSERT_EQ(2u, t.sitting().presence_mistakes.size());
    EXPECT_EQ("шатастырды", t.sitting().presence_mistakes[0].reason);
    t.interview();
    t.open();
    EXPECT_EQ("on_roll", unmake("m5", entry("m5")));
    EXPECT_EQ(kNoRefusal, t.annul());
    EXPECT_EQ(kNoRefusal, unmake("m5", entry("m5")));
}

TEST_F(Correction, OfAPresenceDuringAnInterviewMovesTheQuorum) {
    s.left("m7"), s.left("m6");
    s.act("secretary", CaseCalled{s.id(), s.case_id()});
    s.act("secretary", InterviewStarted{s.id(), s.case_id()});
    s.left("m5");
    ASSERT_EQ(1u, s.c().interviews.back().breaks.size());
    EXPECT_EQ(kNoRefusal,
              s.act("secretary",
                    PresenceCorrected{s.id(), "m5", static_cast<unsigned>(s.sitting().presence.back().index),
                                      "қате"}));
    EXPECT_TRUE(s.c().interviews.back().breaks.back().to_ms);
}

TEST(OfficerFields, AreAllColumnsOfADocketAndComeBack) {
    Officer officer;
    officer.name_kk = "Тестов Ержан";
    officer.category = "central-9";
    unsigned columns = 0;
    for (const char* column :
         {"name_kk",          "name_ru",    "rank_kk",       "rank_ru",        "post_kk",
          "post_ru",          "category",   "standards",     "test",           "excluded",
          "earlier_absences", "iin",        "birth_day",     "education",      "appointed_day",
          "speciality",       "notice_day", "reference_day", "acquainted_day", "schedule_day",
          "materials_day",    "other",      "attachments"}) {
        ++columns;
        EXPECT_TRUE(field_of(officer, column)) << column;
    }
    EXPECT_EQ(23u, columns);
    EXPECT_FALSE(field_of(officer, "sitting"));
    EXPECT_FALSE(field_of(officer, "refused"));
    EXPECT_EQ(7u, with_field(officer, "earlier_absences", "7")->earlier_absences);
    EXPECT_FALSE(with_field(officer, "earlier_absences", "100"));
    EXPECT_FALSE(with_field(officer, "category", "local-1"));
    EXPECT_FALSE(with_field(officer, "attachments", "../order.pdf"));
    EXPECT_FALSE(with_field(officer, "name_kk", {}));
}

}  // namespace
