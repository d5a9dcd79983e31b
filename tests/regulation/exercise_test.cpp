// A whole sitting under a regulation that shares nothing with decree 490: what differed would show as a value
// that is fixed in the code.

#include <gtest/gtest.h>

#include "protocol_gen/deadlines.h"
#include "protocol_gen/signing_round.h"
#include "protocol_gen/wording.h"
#include "recorder/evidence/file.h"
#include "tests/protocol/played_sitting.h"
#include "voting/docket.h"

namespace {

using namespace voting;
using papers::PlayedSitting;

const Profile& exercise() {
    static const Profile profile = [] {
        const std::string path = std::string(OTYRYS_SOURCE_DIR) + "/tests/regulation/exercise-7.toml";
        return regulation::parse(evidence::read_file(path, regulation::kMaxFile).value(), path).value();
    }();
    return profile;
}

Officer officer(const char* name, const char* category) {
    Officer o = papers::officer(name, "", "майор", "майор", "лауазым", "должность", category);
    o.notice_day = "2031-04-11";     // two months before the period was the 10th
    o.reference_day = "2031-06-13";  // five days before was the 12th
    o.acquainted_day = "2031-06-12", o.schedule_day = "2031-06-02", o.materials_day = "2031-06-14";
    return o;
}

struct Exercise : testing::Test {
    static SittingPrepared prepared() {
        SittingPrepared p;
        p.number = 9;
        p.day = "2031-06-17";
        p.commission = Commission::regional;
        p.region = "71";
        p.voting_posts = 6;
        p.settings = exercise().settings;
        p.place_kk = "Үлгі", p.place_ru = "Образец";
        return p;
    }
    Exercise() : s(prepared(), exercise()) {
        s.seat("m1", Role::chair, "Сынақов Талғат", "Сынаков Талгат", "regional.1");
        for (const char* member : {"m2", "m3", "m4", "m5", "m6"})
            s.seat(member, Role::member, (std::string("Мүшеев ") + member).c_str(), "", "regional.2");
        s.seat("secretary", Role::secretary, "Жазбаева Айғақ", "Жазбаева Айгак", "regional.10");
        Officer failed = officer("Тестов Ержан", "regional-40");
        failed.test = Result18::failed;
        first = s.add_case(failed);
        second = s.add_case(officer("Жобалов Қайрат", "regional-40"));
        third = s.add_case(officer("Қиялов Санжар", "regional-40"));
    }
    std::string refusal(const PersonId& by, const Act& act) const {
        const auto decided = decide(s.sitting, act, by, {});
        const auto* refused = std::get_if<Refused>(&decided);
        return refused ? std::string(to_word(refused->why)) : "";
    }
    BallotOpened opening(const CaseId& c, Form form, std::optional<Decision> motion = {}) const {
        const auto round = static_cast<unsigned>(s.sitting.find(c)->ballots.size()) + 1;
        return {s.id(), c, round, form, motion};
    }
    VoteCast cast(const CaseId& c, const Choice& choice) const {
        const Ballot& ballot = s.sitting.find(c)->ballots.back();
        return {s.id(), c, ballot.round, ballot.digest, choice};
    }
    const Outcome& outcome(const CaseId& c) const {
        return s.sitting.find(c)->ballots.back().closing->outcome;
    }
    void verified(const CaseId& c, unsigned missing_ms) {
        s.call(c);
        s.act("secretary", InterviewStarted{s.id(), c});
        s.act("secretary", InterviewEnded{s.id(), c});
        s.enter(kBox, InterviewVerified{s.id(), c, RecordedBy::recorder, 2, missing_ms, 0});
    }
    void open() {
        s.at("10:00:00").open_sitting();
        for (const char* member : {"m1", "m2", "m3", "m4", "m5"}) s.here(member);
    }
    /// Tie of one and one: half of nothing, but the highest, and the chair's.
    void first_case() {
        verified(first, 2'500);
        s.open(first);
        s.left("m4");
        s.vote(first, "m1=6 m2=9");
        s.close(first);
        s.declare(first);
    }
    void second_case() {
        verified(second, 2'501);
        EXPECT_EQ(refusal("m1", opening(second, Form::choose_one)), "not_recorded");
        s.act("secretary", InterviewStarted{s.id(), second});
        s.act("secretary", InterviewEnded{s.id(), second});
        s.enter(kBox, InterviewVerified{s.id(), second, RecordedBy::recorder, 2, 0, 0});
        s.open(second, Form::motion, Decision{7});
        s.vote(second, "m1=for m2=for m3=for");
        s.close(second);
        s.declare(second);
    }
    void third_case() {
        s.act("m1", OfficerAbsent{s.id(), third, AbsenceReason::no_reason, {}});
        s.open(third, Form::motion, kPoint17);
        s.vote(third, "m1=for m2=for m3=for");
        s.close(third);
        s.declare(third);
    }
    void close() { s.close_sitting(); }

    PlayedSitting s;
    CaseId first, second, third;
};

TEST_F(Exercise, QuorumIsHalfAndNeedsNoSecretaryInTheRoom) {
    s.at("10:00:00").open_sitting();
    for (const char* member : {"m1", "m2", "m3"}) s.here(member);
    EXPECT_EQ(quorum(s.sitting).needed, 4u);  // of the full composition; the secretary is not in the room
    EXPECT_FALSE(quorum(s.sitting).quorate());
    s.here("m4");
    EXPECT_FALSE(quorum(s.sitting).secretary);
    EXPECT_TRUE(quorum(s.sitting).quorate());
    EXPECT_EQ(refusal("secretary", CaseCalled{s.id(), first}), "");
}

TEST_F(Exercise, DecisionsFormsAndAbstainingAreTheRegulations) {
    open();
    verified(first, 0);
    EXPECT_EQ(permitted_decisions(s.sitting, *s.sitting.find(first)), (std::vector<Decision>{{6}, {9}}));
    EXPECT_EQ(permitted_decisions(s.sitting, *s.sitting.find(second)),
              (std::vector<Decision>{{2}, {6}, {7}, {9}}));
    EXPECT_EQ(refusal("m1", opening(first, Form::motion, Decision{2})), "decision_not_permitted");
    EXPECT_EQ(refusal("m1", opening(first, Form::run_off)), "form_not_offered");
    s.open(first);
    EXPECT_EQ(refusal("m2", cast(first, Choice::of({2}))), "decision_not_permitted");
    EXPECT_EQ(refusal("m2", cast(first, Choice::abstain())), "abstain_not_offered");
    EXPECT_EQ(refusal("m2", cast(first, Choice::of({6}))), "");
}

TEST_F(Exercise, BaseAndTieAreTheRegulations) {
    open();
    first_case();
    const Closing& closing = *s.sitting.find(first)->ballots.back().closing;
    EXPECT_EQ(closing.tally.base, 5u);  // who left is counted
    EXPECT_EQ(outcome(first), (Outcome{Verdict::adopted, Decision{6}, By::tie_break, {}}));
    second_case();
    EXPECT_EQ(outcome(second), (Outcome{Verdict::adopted, Decision{7}, By::majority, {}}));
}

TEST_F(Exercise, FirstAbsenceBringsTheMotion) {
    open();
    third_case();
    EXPECT_EQ(outcome(third).decision, kPoint17);
}

TEST_F(Exercise, TermsAndSignersAreTheRegulations) {
    open();
    first_case();
    // Tuesday 17 June 2031: the fifth working day is the 24th, the seventh the 26th.
    EXPECT_EQ(protocol::protocol_due(s.sitting)->day, (protocol::Date{2031, 6, 24}));
    EXPECT_EQ(protocol::acquaintance_due(s.sitting, *s.sitting.find(first))->day,
              (protocol::Date{2031, 6, 26}));
    std::string signers;
    for (const Person& person : s.sitting.persons)
        if (protocol::signs(s.sitting, person)) signers += person.id + " ";
    EXPECT_EQ(signers, "m2 m3 m4 m5 ");
}

TEST_F(Exercise, WarningsAreByItsTerms) {
    const auto warnings = protocol::preparation_warnings({protocol::Language::ru, s.sitting.sayings},
                                                         s.sitting, *s.sitting.find(first));
    ASSERT_EQ(warnings.size(), 2u);
    EXPECT_EQ(warnings[0], "«warning.late.notice» ru 10 апреля 2031 года 11 апреля 2031 года 1");
    EXPECT_EQ(warnings[1], "«warning.late.reference» ru 12 июня 2031 года 13 июня 2031 года 1");
}

TEST_F(Exercise, DocketKnowsItsCategoriesAlone) {
    const auto docket = [](const std::string& category) {
        return parse_docket(
            "name_kk,rank_kk,post_kk,category,standards,test\nа,б,в," + category + ",passed,passed\n",
            exercise().sayings);
    };
    EXPECT_EQ(docket("regional-40").index(), 0u);
    EXPECT_EQ(std::get<1>(docket("central-9")).at(0).word, "unknown_category");
}

TEST_F(Exercise, ProtocolSaysNothingOfTheDecree) {
    open();
    first_case();
    second_case();
    third_case();
    s.at("13:00:00");
    close();
    const auto paper = protocol::protocol_paper(s.facts(protocol::Freezing{{2031, 6, 18}, {3}}));
    ASSERT_EQ(paper.parts.size(), 1u);  // in Russian alone
    const std::string text = protocol::canonical_text(paper);
    for (const char* said : {"«head.basis» ru", "«постановлено 6»", "«постановлено 7»", "«постановлено 17»",
                             "«категория regional-40»", "«out.tie.leaders» ru", "«motion.majority» ru",
                             "«deadline.protocol.many» ru", "«point18.bars.test» ru", "«quorum.open» ru"})
        EXPECT_NE(text.find(said), std::string::npos) << said << "\n" << text;
    for (const char* not_said : {"490", "Правил", "пункт", "Указ", "2024", "приложени", "статьей", "10 с"})
        EXPECT_EQ(text.find(not_said), std::string::npos)
            << not_said << " in: " << text.substr(text.find(not_said) - 120, 240);
}

}  // namespace
