// What pages read of a row must be what derive() writes: a misspelt key shows nothing and warns nobody.
#include <gtest/gtest.h>

#include <QDir>
#include <QRegularExpression>
#include <QSet>

#include "tests/feed/inputs.h"

namespace {

using support::SittingBuilder;

void add_keys(QSet<QString>& keys, const QVariantList& rows) {
    for (const auto& row : rows)
        for (const auto& key : row.toMap().keys()) keys.insert(key);
}

QSet<QString> console_keys() {
    SittingBuilder room;
    auto in = feed_test::inputs_of(room.sitting(), "secretary");
    in.live.sources = {{"camera", "dead", false, 20u, "officer", "a"}};
    in.docket = feed::DocketFile{"a.csv", {room.c().officer}, {""}, {{1, 2, "empty", ""}}, false};
    in.protocols = {{&room.sitting(), true, false}};
    in.looked = room.case_id();
    in.bearers = {{evidence::sha256({}), "Ермекова Мысал"}};
    in.waiting = {
        {{room.id(), room.case_id(), room.c().officer, voting::Commission::central, {}}, 4, "2024-04-26"}};
    EXPECT_EQ("", room.act("secretary", voting::CaseCorrected{
                                            room.id(), room.case_id(), "notice_day", {}, "2024-02-20", "–"}));
    QSet<QString> keys;
    const auto add = [&](const props::ConsoleShown& shown) {
        for (const auto& rows :
             {shown.alarms, shown.agenda, shown.marks, shown.put, shown.rollCall, shown.cameras, shown.meters,
              shown.roster, shown.importRows, shown.importFaults, shown.protocolDays, shown.confirmations,
              shown.protocols, shown.dossierFields, shown.dossierCorrections, shown.moveTargets,
              shown.waiting, shown.newcomers})
            add_keys(keys, rows);
    };
    room.interview();
    EXPECT_EQ("", room.open());
    for (const auto* who : {"m1", "m2", "m3", "m4"}) EXPECT_EQ("", room.vote(who, 2));
    EXPECT_EQ("", room.close());
    EXPECT_EQ("", room.declare());
    add(feed::derive_console(in));
    return keys;
}

QSet<QString> tablet_keys() {
    SittingBuilder room;
    room.interview();
    EXPECT_EQ("", room.act("m2", voting::MarkSet{room.id(), room.case_id(), {}}));
    for (int round = 0; round < 2; ++round) {
        EXPECT_EQ("", room.open());
        for (const auto* who : {"m1", "m2", "m3"}) EXPECT_EQ("", room.vote(who, 2));
        EXPECT_EQ("", room.close());
        EXPECT_EQ("", room.declare());
    }
    auto in = feed_test::inputs_of(room.sitting(), "m2");
    in.live.linked.erase(in.live.linked.begin());
    in.bearers = {{evidence::sha256({}), "Ермекова Мысал"}};
    room.add_case({});
    EXPECT_EQ("", room.act("m1", voting::OfficerAbsent{
                                     room.id(), room.case_id(2), voting::AbsenceReason::valid, {}}));
    QSet<QString> keys;
    const auto shown = feed::derive_tablet(in);
    for (const auto& rows :
         {shown.roster, shown.preparation, shown.marks, shown.decisions, shown.counts, shown.previousCounts,
          shown.unreachable, shown.record, shown.candidates, shown.absences, shown.newcomers})
        add_keys(keys, rows);
    return keys;
}

/// What a folder's pages read as NAME.key.
QSet<QString> read_keys(const QString& folder, const QString& names) {
    QSet<QString> keys;
    const QRegularExpression use(QStringLiteral("\\b(?:%1)\\??\\.([a-zA-Z0-9]+)").arg(names));
    for (const auto& entry : QDir(OTYRYS_SOURCE_DIR "/qml/" + folder).entryInfoList({"*.qml"})) {
        QFile file(entry.filePath());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        const auto text = QString::fromUtf8(file.readAll());
        for (auto found = use.globalMatch(text); found.hasNext();) keys.insert(found.next().captured(1));
    }
    return keys;
}

TEST(RowContract, EveryKeyThatTheConsoleReadsIsOneThatItIsGiven) {
    const auto read = read_keys("secretary", "row|shown");
    const auto given = console_keys();
    EXPECT_GT(read.size(), 20);
    // Properties of the delegates themselves, not of their rows.
    const QSet<QString> own{"shown", "ink", "over", "implicitWidth", "row"};
    for (const auto& key : read - own) EXPECT_TRUE(given.contains(key)) << key.toStdString();
}

TEST(RowContract, TheTabletIsGivenTheKeysOfItsDesign) {
    const auto given = tablet_keys();
    for (const auto* key : {"person", "name",    "brief",      "role",    "state",    "time",     "recused",
                            "tablet", "onRoll",  "voted",      "vote",    "what",     "day",      "lateDays",
                            "mine",   "note",    "number",     "text",    "put",      "why",      "choice",
                            "votes",  "chair",   "caseNumber", "officer", "round",    "form",     "motion",
                            "myVote", "adopted", "annulled",   "receipt", "verified", "supports", "refusal",
                            "valid",  "reason",  "by",         "key",     "short",    "presides"})
        EXPECT_TRUE(given.contains(key)) << key;
}

}  // namespace
