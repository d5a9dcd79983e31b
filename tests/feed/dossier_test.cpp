// The console's acts beside the course of a sitting: corrections, moving, taking over, a vacant post.
#include "qml/feed/offers.h"
#include "tests/feed/inputs.h"
#include "tests/feed/outbox.h"

namespace {

using feed_test::FakeOutbox;
using feed_test::inputs_of;
using feed_test::row_of;
using support::SittingBuilder;

/// The secretary's console in the room.
struct Desk {
    explicit Desk(SittingBuilder& in_room) : room(in_room) { look(); }
    void look() {
        feed.learn([&](feed::Inputs& in) {
            const auto kept = in;
            in = inputs_of(room.sitting(), "secretary");
            in.looked = kept.looked, in.proposed = kept.proposed;
            in.bearers = kept.bearers, in.waiting = kept.waiting;
        });
    }
    /// The act last sent, as the rules take it from the secretary.
    std::string sent() {
        if (outbox.acts.empty()) return "nothing was sent";
        const auto refused = room.act("secretary", outbox.acts.back());
        feed.answered(outbox.ticket, {refused.empty(), 1, {}, {}});
        look();
        return refused;
    }
    QVariantMap datum(const char* column) const { return row_of(props.dossierFields(), "field", column); }
    SittingBuilder& room;
    props::ConsoleProps props;
    FakeOutbox outbox;
    feed::ConsoleFeed feed{props, outbox};
};

TEST(Dossier, ShowsEveryColumnInTheWordsOfTheProtocol) {
    SittingBuilder room;
    Desk desk(room);
    EXPECT_EQ(0, desk.props.dossierNumber());
    EXPECT_TRUE(desk.props.dossierFields().isEmpty());
    desk.props.lookAt(1);
    EXPECT_EQ(1, desk.props.dossierNumber());
    EXPECT_EQ(23, desk.props.dossierFields().size());
    EXPECT_EQ("жазбаша хабарлама берілген күн", desk.datum("notice_day").value("name"));
    EXPECT_EQ("көрсетілмеген", desk.datum("notice_day").value("value"));
    EXPECT_TRUE(desk.datum("notice_day").value("day").toBool());
    EXPECT_EQ("белгіленген нормативтер тапсырылған", desk.datum("standards").value("value"));
    EXPECT_EQ(3, desk.datum("standards").value("choices").toList().size());
    EXPECT_EQ("", desk.props.correctRefusal());
    desk.props.lookAt(9);
    EXPECT_EQ(0, desk.props.dossierNumber());
}

TEST(Dossier, ACorrectionIsWeighedAsItIsWrittenAndKeepsTheOldValue) {
    SittingBuilder room;
    Desk desk(room);
    desk.props.lookAt(1);
    desk.props.proposeCorrection("notice_day", "31.02.2024");
    EXPECT_EQ("bad_date", desk.props.proposedFault());
    desk.props.proposeCorrection("notice_day", "20.02.2024");
    EXPECT_EQ("", desk.props.proposedFault());
    EXPECT_EQ("", desk.props.proposedRefusal());
    EXPECT_TRUE(desk.outbox.acts.empty());
    desk.props.correctCase("notice_day", "20.02.2024", " хат  күні ");
    const auto act = std::get<voting::CaseCorrected>(desk.outbox.acts.at(0));
    EXPECT_EQ(std::nullopt, act.was);
    EXPECT_EQ("2024-02-20", act.now);
    EXPECT_EQ("хат күні", act.reason);
    ASSERT_EQ("", desk.sent());
    EXPECT_EQ("20.02.2024", desk.datum("notice_day").value("value"));
    EXPECT_EQ("not_changed", desk.props.proposedRefusal());
    const auto made = desk.props.dossierCorrections().value(0).toMap();
    EXPECT_EQ("көрсетілмеген", made.value("was"));
    EXPECT_EQ("20.02.2024", made.value("now"));
    EXPECT_EQ("хат күні", made.value("reason"));
    desk.props.correctCase("notice_day", "", "–");
    ASSERT_EQ("", desk.sent()) << "a day can be taken away again";
}

TEST(Dossier, WhatACellCannotHoldIsNamed) {
    SittingBuilder room;
    Desk desk(room);
    desk.props.lookAt(1);
    const auto fault = [&](const char* column, const char* typed) {
        desk.props.proposeCorrection(column, typed);
        return desk.props.proposedFault().toStdString();
    };
    EXPECT_EQ("empty", fault("name_kk", " "));
    EXPECT_EQ("unknown_category", fault("category", "central-99"));
    EXPECT_EQ("bad_iin", fault("iin", "123"));
    EXPECT_EQ("bad_value", fault("test", "soso"));
    EXPECT_EQ("", fault("test", "failed"));
    desk.props.proposeCorrection("", "");
    EXPECT_EQ("", desk.props.proposedFault());
}

TEST(Dossier, OfADecidedCaseSaysWhyNothingCanBeCorrected) {
    SittingBuilder room;
    room.interview();
    ASSERT_EQ("", room.open());
    Desk desk(room);
    desk.props.lookAt(1);
    EXPECT_EQ("ballot_open", desk.props.correctRefusal());
    for (const auto* who : {"m1", "m2", "m3", "m4"}) ASSERT_EQ("", room.vote(who, 2));
    ASSERT_EQ("", room.close());
    ASSERT_EQ("", room.declare());
    desk.look();
    EXPECT_EQ("case_decided", desk.props.correctRefusal());
}

TEST(Presence, AMistakenEntryIsCorrectedAndOneOnARollIsNot) {
    SittingBuilder room;
    Desk desk(room);
    ASSERT_EQ("", room.act("secretary",
                           voting::PresenceEntered{room.id(), "m3", voting::PresenceState::left, "–"}));
    desk.look();
    const auto row = row_of(desk.props.roster(), "person", "m3");
    EXPECT_EQ("left", row.value("state"));
    EXPECT_EQ("", row.value("mistakeRefusal"));
    desk.props.correctPresence("m3", row.value("entry").toInt(), "басқа адам шықты");
    ASSERT_EQ("", desk.sent());
    EXPECT_EQ("here", row_of(desk.props.roster(), "person", "m3").value("state"));
    room.interview();
    ASSERT_EQ("", room.open());
    desk.look();
    EXPECT_EQ("on_roll", row_of(desk.props.roster(), "person", "m3").value("mistakeRefusal"));
}

TEST(Presence, OfWhoNeverCameHasNoEntryToCorrect) {
    SittingBuilder room;
    room.widen(8);
    Desk desk(room);
    ASSERT_EQ("", room.act("secretary",
                           voting::PersonAdded{
                               room.id(), "m8", "Тестов А.", {}, "мүше", "член", evidence::sha256({})}));
    desk.look();
    const auto row = row_of(desk.props.roster(), "person", "m8");
    EXPECT_EQ(-1, row.value("entry"));
    desk.props.correctPresence("m8", -1, "–");
    EXPECT_TRUE(desk.outbox.acts.empty());
}

TEST(Dossier, ACaseGoesToARegionalCommissionAndIsHeardHereNoMore) {
    SittingBuilder room;
    Desk desk(room);
    desk.props.lookAt(1);
    EXPECT_EQ("", desk.props.moveRefusal());
    EXPECT_EQ(21, desk.props.moveTargets().size());
    EXPECT_EQ("not_changed", row_of(desk.props.moveTargets(), "to", "central").value("refusal"));
    EXPECT_EQ("", row_of(desk.props.moveTargets(), "region", "63").value("refusal"));
    desk.props.moveCase("somewhere", "63", "–");
    EXPECT_TRUE(desk.outbox.acts.empty());
    desk.props.moveCase("regional", "63", "санаты бойынша");
    ASSERT_EQ("", desk.sent());
    EXPECT_EQ("63", room.c().moving->region);
    EXPECT_TRUE(desk.props.dossierMoved().contains("Шығыс Қазақстан"));
    EXPECT_EQ("case_moved", desk.props.moveRefusal());
}

/// A sitting that is over: two cases wait, one with an absence that counts.
voting::Sittings before() {
    SittingBuilder earlier;
    earlier.add_case({});
    EXPECT_EQ("",
              earlier.act("m1", voting::OfficerAbsent{
                                    earlier.id(), earlier.case_id(2), voting::AbsenceReason::no_reason, {}}));
    voting::Sitting over = earlier.sitting();
    over.prepared.sitting.bytes[0] = 7;
    over.prepared.number = 4;
    over.prepared.day = "2024-04-26";
    over.closed_ms = 1;
    over.cases[0].officer.name_kk = "Ойлан Бекболат";
    over.cases[1].officer.name_kk = "Үлгіқызы Айнұр";
    return {{over.prepared.sitting, over}};
}
std::vector<feed::Waiting> two_waiting() {
    const SittingBuilder room;
    return feed::waiting_for(before(), room.sitting(), "secretary");
}

TEST(Waiting, IsTheSecretarysAndThisCommissionsAlone) {
    const SittingBuilder room;
    EXPECT_EQ(2u, two_waiting().size());
    EXPECT_TRUE(feed::waiting_for(before(), room.sitting(), "m2").empty());
    auto regional = room.sitting();
    regional.prepared.commission = voting::Commission::regional;
    regional.prepared.region = "63";
    EXPECT_TRUE(feed::waiting_for(before(), regional, "secretary").empty());
}

TEST(Waiting, CasesAreTakenOverOneByOneOrAllTogether) {
    SittingBuilder room;
    Desk desk(room);
    desk.feed.learn([](feed::Inputs& in) { in.waiting = two_waiting(); });
    ASSERT_EQ(2, desk.props.waiting().size());
    const auto row = row_of(desk.props.waiting(), "name", "Үлгіқызы Айнұр");
    EXPECT_EQ(1, row.value("absences"));
    EXPECT_EQ(4, row.value("fromNumber"));
    EXPECT_EQ("2024-04-26", row.value("fromDay"));
    EXPECT_EQ("", row.value("refusal"));
    desk.props.takeOver(row.value("case").toString());
    ASSERT_EQ(1u, desk.outbox.acts.size());
    const auto& one = std::get<voting::CaseCarried>(desk.outbox.acts[0]);
    EXPECT_EQ(row.value("case").toString().toStdString(), one.from_case.hex());
    desk.props.takeOverAll();
    EXPECT_EQ(1u, desk.outbox.acts.size()) << "one of a sort at a time";
    desk.feed.answered(1, {true, 9, {}, {}});
    desk.props.takeOverAll();
    EXPECT_EQ(3u, desk.outbox.acts.size());
    desk.feed.answered(2, {true, 10, {}, {}});
    EXPECT_EQ("carry", desk.props.sending());
    desk.feed.answered(3, {true, 11, {}, {}});
    EXPECT_EQ("", desk.props.sending());
}

TEST(Waiting, AnOfficerWhoIsInTheAgendaAlreadyIsLeftOutOfAll) {
    SittingBuilder room;
    Desk desk(room);
    desk.feed.learn([&](feed::Inputs& in) {
        in.waiting = two_waiting();
        in.waiting[0].carried.officer.name_kk = room.c().officer.name_kk;
    });
    EXPECT_EQ("same_officer", desk.props.waiting().value(0).toMap().value("refusal"));
    desk.props.takeOverAll();
    EXPECT_EQ(1u, desk.outbox.acts.size());
}

TEST(Waiting, MoreThanGoAtOnceAreCountedAsManyAsGo) {
    SittingBuilder room;
    Desk desk(room);
    const auto learn_waiting = [&](unsigned cases) {
        desk.feed.learn([&](feed::Inputs& in) {
            in.waiting.assign(cases, two_waiting().front());
            for (unsigned at = 0; at < cases; ++at) {
                in.waiting[at].carried.of_case.bytes[1] = static_cast<std::uint8_t>(at + 1);
                in.waiting[at].carried.officer.name_kk += std::to_string(at);
            }
            if (cases > 1) in.waiting[1].carried.officer.name_kk = room.c().officer.name_kk;
        });
    };
    learn_waiting(1);
    EXPECT_EQ(1, desk.props.takeAtOnce());
    learn_waiting(3);
    EXPECT_EQ(2, desk.props.takeAtOnce()) << "one is in the agenda already";
    learn_waiting(40);
    EXPECT_EQ(32, desk.props.takeAtOnce());
    desk.props.takeOverAll();
    EXPECT_EQ(32u, desk.outbox.acts.size());
}

TEST(Bearers, ArePersonsWhoseKeysLive) {
    evidence::KeyRing ring;
    const auto say = [&](std::string kind, std::vector<evidence::Field> fields) {
        evidence::Statement statement;
        statement.kind = std::move(kind), statement.fields = std::move(fields);
        ring.apply(statement);
    };
    std::vector<evidence::SigningKey> keys;
    for (const auto& [role, label] : {std::pair{"member", "Үлгіқызы Айнұр"},
                                      {"member", "Әйтпесе Бекболат"},
                                      {"member", "Тестов Ержан"},
                                      {"device", "зал"},
                                      {"member", "Бекова Мысал"}}) {
        keys.push_back(evidence::SigningKey::generate());
        say("key.enrolled", {{"role", role}, {"key", keys.back().public_key().hex()}, {"label", label}});
    }
    say("key.revoked", {{"key", keys[2].public_key().hex()}, {"reason", "сынған"}});
    const auto bearers = feed::bearers_of(ring);
    ASSERT_EQ(3u, bearers.size());
    EXPECT_EQ("Әйтпесе Бекболат", bearers[0].name);  // by the Kazakh alphabet
    EXPECT_EQ("Бекова Мысал", bearers[1].name);
    EXPECT_EQ("Үлгіқызы Айнұр", bearers[2].name);
    EXPECT_EQ(evidence::key_id(keys[1].public_key()), bearers[0].key);
}

TEST(Vacancies, AreFilledByABearerOfAKeyWhoHasNoPlace) {
    SittingBuilder room;
    Desk desk(room);
    voting::Digest key;
    key.bytes[0] = 9;
    desk.feed.learn([&](feed::Inputs& in) { in.bearers = {{key, "Ермекова Мысал Тестқызы"}}; });
    EXPECT_EQ(0, desk.props.vacantPosts());
    EXPECT_EQ("no_vacant_post", desk.props.newcomers().value(0).toMap().value("refusal"));
    EXPECT_EQ("no_vacant_post", desk.props.addRefusal());
    room.widen(9);
    desk.look();
    EXPECT_EQ(2, desk.props.vacantPosts());
    EXPECT_EQ("", desk.props.addRefusal());
    const auto row = desk.props.newcomers().value(0).toMap();
    EXPECT_EQ("", row.value("refusal"));
    desk.props.addPerson(row.value("key").toString(), "Ермекова Мысал Тестовна", "бөлім бастығы",
                         "начальник отдела");
    ASSERT_EQ("", desk.sent());
    const auto* added = room.sitting().person("m8");
    ASSERT_NE(nullptr, added);
    EXPECT_EQ("Ермекова Мысал Тестовна", added->name_ru);
    EXPECT_EQ("начальник отдела", added->post_ru);
    EXPECT_EQ(1, desk.props.vacantPosts());
    EXPECT_TRUE(desk.props.newcomers().isEmpty());
    EXPECT_EQ("", desk.props.addRefusal()) << "what the rules say of the post, whoever may come";
}

TEST(Vacancies, AreNotFilledOnceTheSittingIsOver) {
    SittingBuilder room;
    room.widen(9);
    Desk desk(room);
    room.enter(voting::kBox, voting::SittingClosed{room.id(), 0});
    desk.look();
    EXPECT_EQ("sitting_closed", desk.props.addRefusal());
}

}  // namespace
