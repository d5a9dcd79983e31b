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

TEST(LaterFacts, WhatThePresidingMemberDidIsNotSaidOfTheChair) {
    PlayedSitting s = seven(Presiding::elected);
    const CaseId c = one_case(s);
    s.at("10:10:00").call(c);
    s.interview(c, "10:11:00", "10:17:05", RecordedBy::rehearsal);
    s.left("m1");
    for (const char* by : {"m2", "m3", "m4", "m5"})
        s.at("10:18:00").act(by, PresidingSupported{s.id(), "m3"});
    const auto newest = [&] { return s.sitting.find(c)->ballots.back().digest; };
    const auto counted = [&](const char* votes) {
        s.at("10:19:00")
            .act("m3", BallotOpened{s.id(),
                                    c,
                                    static_cast<unsigned>(s.sitting.find(c)->ballots.size()) + 1,
                                    Form::choose_one,
                                    {}});
        s.vote(c, votes);
        s.at("10:20:00").act("m3", BallotClosing{s.id(), c, newest()});
    };
    counted("m2=2 m3=2 m4=2 m5=2");
    s.at("10:21:00").act("m3", BallotAnnulled{s.id(), c, newest(), "қате"});
    counted("m2=2 m3=2 m4=2 m5=2");
    s.at("10:25:00").act("m3", OutcomeDeclared{s.id(), c, newest(), true});
    EXPECT_TRUE(says(s, "отменен председательствующим (M.Мүшеев) в 10:21:00")) << text(s);
    EXPECT_TRUE(says(s, "Результат голосования объявлен председательствующим (M.Мүшеев) в 10:25:00"))
        << text(s);
    EXPECT_TRUE(says(s, "Төрағалық етуші M.Мүшеев дауыс беру нәтижесін жариялады (уақыты – 10:25:00"));
    EXPECT_FALSE(says(s, "объявлен председателем") || says(s, "Төраға дауыс беру нәтижесін"));
}

TEST(LaterFacts, ThatTheChairWentOnWithoutATabletAlsoWhenItCameBack) {
    PlayedSitting s = seven();
    s.at("10:05:00").act("m1", TabletWaived{s.id(), "m4", "сынды"});
    s.at("10:30:00").here("m4");
    EXPECT_FALSE(s.sitting.waived.contains("m4"));
    EXPECT_TRUE(says(s,
                     "Председателем принято решение продолжить голосование без этого устройства; "
                     "причина: сынды."))
        << text(s);
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

TEST(LaterFacts, WhatWasCorrectedWithTheOldValue) {
    PlayedSitting s = seven();
    const CaseId c = one_case(s);
    s.at("10:02:00")
        .act("secretary", CaseCorrected{s.id(), c, "appointed_day", {}, "2020-02-01", "түсіп қалған"});
    s.act("secretary", CaseCorrected{s.id(), c, "test", "passed", "failed", "қате көшірілген"});
    s.left("m7");
    const auto entry = static_cast<unsigned>(s.sitting.presence.back().index);
    s.at("10:03:00").act("secretary", PresenceCorrected{s.id(), "m7", entry, "басқа адам кеткен"});
    EXPECT_TRUE(says(s,
                     "10:02:00 – секретарем исправлены данные дела: дата назначения на должность; прежде – "
                     "не указано, теперь – 1 февраля 2020 года; причина: түсіп қалған."))
        << text(s);
    EXPECT_TRUE(
        says(s,
             "тестілеу; бұрын – тестілеу бағасы шекті мәннен төмен емес, енді – тестілеу бағасы шекті "
             "мәннен төмен; себебі: қате көшірілген."))
        << text(s);
    EXPECT_TRUE(says(s,
                     "10:03:00 – секретарем исправлены ошибочные сведения: M.Мүшеев, 10:02:00, убытие; "
                     "причина: басқа адам кеткен."))
        << text(s);
    EXPECT_FALSE(says(s, "10:02:00 – убытие"));
}

TEST(LaterFacts, ThatACaseWasStoppedAndWhatWasHeardBefore) {
    PlayedSitting s = seven();
    const CaseId c = one_case(s);
    s.at("10:10:00").call(c);
    s.interview(c, "10:11:00", "10:17:05", RecordedBy::rehearsal);
    s.at("10:20:00")
        .act("secretary", CaseCorrected{s.id(), c, "excluded", "none", "pregnancy", "анықтама ұсынылды"});
    EXPECT_TRUE(says(s, "Рассмотрение дела прекращено: сотрудник в период беременности")) << text(s);
    EXPECT_TRUE(says(s, "Істі қарау тоқтатылды: жүктілік кезеңіндегі қызметкер")) << text(s);
    EXPECT_FALSE(says(s, "Дело к рассмотрению не принято"));
    EXPECT_TRUE(says(s, "10:11:00")) << text(s);
}

TEST(LaterFacts, AnAbsenceThatIsNotTheFirstIsCounted) {
    PlayedSitting s = seven();
    s.sitting.prepared.norms.absence_limit = 3;
    Officer officer =
        papers::officer("Тестов Ержан", "Тестов Ержан", "майор", "майор", "бастық", "начальник", "central-9");
    officer.earlier_absences = 1;
    const CaseId c = s.add_case(officer);
    s.at("10:05:00").act("m1", OfficerAbsent{s.id(), c, AbsenceReason::no_reason, {}});
    EXPECT_TRUE(says(s, "без уважительной причины; всего таких неявок – 2.")) << text(s);
    EXPECT_TRUE(says(s, "осындай келмеулердің саны – 2.")) << text(s);
    EXPECT_FALSE(says(s, "первая")) << text(s);
}

TEST(LaterFacts, BothSecretariesAndWhoCameToAVacantPost) {
    PlayedSitting s = seven();
    Digest key;
    key.bytes.fill(1);
    s.at("10:30:00")
        .act("m1",
             SecretaryReplaced{
                 s.id(), "secretary2", "Қағазова Дана", {}, "хатшы", "секретарь", key, "сырқаттанып қалды"});
    s.at("10:31:00").here("secretary2");
    EXPECT_TRUE(says(s,
                     "10:30:00 – секретарь Комиссии сменился: прежний – А.Жазбаева, новый – Д.Қағазова; "
                     "причина: сырқаттанып қалды."))
        << text(s);
    EXPECT_TRUE(says(s, "Секретарь: Жазбаева А., ")) << text(s);
    EXPECT_TRUE(says(s, "Секретарь: Қағазова Д., ")) << text(s);
    EXPECT_TRUE(says(s, "Секретарь: Д.Қағазова")) << text(s);
}

TEST(LaterFacts, WhoReportedIsWhoWasSecretaryThenAndTheChairReplacedThem) {
    PlayedSitting s = seven();
    const CaseId first = one_case(s);
    s.at("10:10:00").call(first);
    s.interview(first, "10:11:00", "10:17:05", RecordedBy::rehearsal);
    Digest key;
    key.bytes.fill(1);
    s.at("10:30:00")
        .act("m1",
             SecretaryReplaced{
                 s.id(), "secretary2", "Қағазова Дана", {}, "хатшы", "секретарь", key, "сырқаттанып қалды"});
    EXPECT_TRUE(says(s, "А.Жазбаева – докладывает")) << text(s);
    EXPECT_TRUE(says(s, "Докладчик – А.Жазбаева")) << text(s);
    EXPECT_FALSE(says(s, "Сведения внесены секретарем")) << text(s);
}

TEST(LaterFacts, WhereACaseCameFromAndWhereItWent) {
    PlayedSitting s = seven();
    const CaseId c = one_case(s);
    s.at("10:05:00").act("secretary", CaseMoved{s.id(), c, Commission::regional, "71", "лауазымы ауысты"});
    EXPECT_TRUE(
        says(s,
             "10:05:00 – дело передано на рассмотрение региональной аттестационной комиссии; причина: "
             "лауазымы ауысты."))
        << text(s);
    EXPECT_FALSE(says(s, "Дело на этом заседании не рассматривалось")) << text(s);
    s.sitting.find(c)->carried_from = Origin{};
    s.sitting.find(c)->officer.earlier_absences = 1;
    EXPECT_TRUE(says(s, "Дело перенесено с прежнего заседания. Прежних неявок без уважительных причин – 1."))
        << text(s);
}

TEST(LaterFacts, ThatTheReasonOfAnAbsenceWasReviewed) {
    PlayedSitting s = seven();
    const CaseId c = one_case(s);
    s.at("10:01:00").act("m1", OfficerAbsent{s.id(), c, AbsenceReason::no_reason, {}});
    s.at("10:40:00")
        .act("m1", AbsenceCorrected{s.id(), c, AbsenceReason::valid, "еңбекке жарамсыздық парағы"});
    EXPECT_TRUE(says(s,
                     "10:40:00 – причина неявки сотрудника признана председателем уважительной; основание: "
                     "еңбекке жарамсыздық парағы."))
        << text(s);
}

}  // namespace
