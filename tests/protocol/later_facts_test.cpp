// What the protocol says of facts that not every sitting has: who presided, what was acknowledged.
#include <gtest/gtest.h>

#include "tests/protocol/played_sitting.h"
#include "voting/preparation.h"

namespace {

using namespace voting;
using papers::PlayedSitting;
using protocol::Language;

PlayedSitting seven(Presiding presiding = Presiding::chair_only) {
    SittingPrepared prepared;
    prepared.number = 3;
    prepared.day = "2024-05-03";
    prepared.voting_posts = 7;
    prepared.profile = "decree-490";
    prepared.settings.presiding = presiding;
    prepared.place_kk = "Астана қаласы";
    prepared.place_ru = "город Астана";
    PlayedSitting s(prepared);
    s.seat("m1", Role::chair, "Сынақов Талап Үлгіұлы", "Сынаков Талап Улгиулы", "central.1");
    for (const char* member : {"m2", "m3", "m4", "m5", "m6", "m7"})
        s.seat(member, Role::member, (std::string("Мүшеев ") + member).c_str(), "", "central.2");
    s.seat("secretary", Role::secretary, "Жазбаева Айгүл", "", "central.8");
    for (const Person& person : s.sitting.persons) s.here(person.id);
    s.at("10:00:00").open_sitting();
    return s;
}

CaseId one_case(PlayedSitting& s) {
    return s.add_case(papers::officer("Тестов Ержан", "Тестов Ержан", "майор", "майор", "бастық", "начальник",
                                      "central-9"));
}

std::string text(const PlayedSitting& s) {
    return canonical_text(protocol_paper(s.facts(std::nullopt)));
}
bool says(const PlayedSitting& s, const std::string& sentence) {
    return text(s).find(sentence) != std::string::npos;
}

TEST(LaterFacts, WhoPresidedAndThatTheirVoteBreaksNoTie) {
    PlayedSitting s = seven(Presiding::elected);
    const CaseId c = one_case(s);
    s.at("10:10:00").call(c);
    s.interview(c, "10:11:00", "10:17:05", RecordedBy::rehearsal);
    s.at("10:19:00").open(c);
    s.vote(c, "m1=2 m2=2 m3=2 m4=3 m5=3 m6=3");
    s.left("m7"), s.left("m1");
    for (const char* by : {"m2", "m3", "m4", "m5"})
        s.at("10:20:00").act(by, PresidingSupported{s.id(), "m3"});
    s.at("10:21:00").act("m3", BallotClosing{s.id(), c, s.sitting.find(c)->ballots.back().digest});
    s.at("10:30:00").here("m1");
    EXPECT_TRUE(says(s, "избран председательствующий: M.Мүшеев (голосов за – 3, присутствовало – 5)"))
        << text(s);
    EXPECT_TRUE(says(s, "Председательствовал с 10:20:00 до 10:30:00.")) << text(s);
    EXPECT_TRUE(says(s, "Председатель убыл до окончания голосования")) << text(s);
    EXPECT_TRUE(says(s, "Төраға дауыс беру аяқталғанға дейін отырыстан кетті")) << text(s);
}

TEST(LaterFacts, ThatTheChairSawTheWarningsAndWhetherTheyChanged) {
    PlayedSitting s = seven();
    const CaseId c = one_case(s);
    s.at("10:05:00")
        .act("m1", WarningsAcknowledged{s.id(), c, to_text(warnings_of(s.sitting, *s.sitting.find(c)))});
    EXPECT_TRUE(says(s, "Ознакомление с предупреждением подтверждено председателем в 10:05:00.")) << text(s);
    EXPECT_FALSE(says(s, "перечень предупреждений изменился"));
    s.sitting.find(c)->officer.test = Result18::failed;
    EXPECT_TRUE(says(s, "После этого перечень предупреждений изменился.")) << text(s);
}

}  // namespace
