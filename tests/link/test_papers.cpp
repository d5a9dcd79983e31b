// From the end of a sitting to its bundle: text, PDF by the child process, confirmations, archive.
#include <gtest/gtest.h>

#include <QDir>
#include <QFile>

#include <algorithm>

#include "protocol_gen/bundle.h"
#include "recorder/evidence/audit.h"
#include "tests/link/appliance.h"

namespace {

using test::Appliance;
using test::until;
using voting::Refusal;

constexpr int kRenderMs = 60'000;

/// A sitting that was opened, put off its first case, and was ended by both.
void sit_and_end(Appliance& room) {
    for (const auto* id : {"secretary", "m1", "m2"}) {
        room.sit_down(id);
        ASSERT_TRUE(room.at(id).act("presence.tapped", {{"state", "here"}}).accepted);
    }
    auto& secretary = room.at("secretary");
    ASSERT_TRUE(secretary.import(test::docket()).accepted);
    ASSERT_TRUE(secretary.act("sitting.open").accepted && room.at("m1").act("sitting.open").accepted);
    ASSERT_TRUE(secretary.act("case.called", {{"case", "1"}}).accepted);
    ASSERT_TRUE(until([&] { return room.at("m1").client->sitting()->current_case() != nullptr; }));
    ASSERT_TRUE(room.at("m1").act("case.adjourned", {{"reason", "құжат толық емес"}}).accepted);
    EXPECT_EQ(room.at("m1").act("protocol.confirmed").refused.why,
              Refusal::malformed);  // nothing to name yet
    ASSERT_TRUE(secretary.act("sitting.end").accepted && room.at("m1").act("sitting.end").accepted);
}

TEST(Protocol, IsFrozenConfirmedByEveryAttendeeAndBundled) {
    Appliance room;
    ASSERT_EQ(room.start(), std::nullopt);
    sit_and_end(room);
    auto& secretary = room.at("secretary");
    ASSERT_TRUE(until([&] { return secretary.client->live().paper == "frozen"; }, kRenderMs));

    auto& member = room.at("m2");
    member.client->request({"paper"});
    ASSERT_TRUE(until([&] { return member.paper.has_value(); }));
    EXPECT_EQ(evidence::sha256(evidence::as_bytes(member.paper->text)), member.paper->text_digest);
    const auto other = member.act("protocol.confirmed", {{"text", evidence::Digest{}.hex()}});
    EXPECT_EQ(other.refused.why, Refusal::other_text);

    for (const auto* id : {"m1", "m2"}) ASSERT_TRUE(room.at(id).act("protocol.confirmed").accepted);
    EXPECT_EQ(room.sit_down("m3").act("protocol.confirmed").refused.why, Refusal::not_attended);
    ASSERT_TRUE(until([&] { return secretary.client->live().paper == "signing"; }));
    ASSERT_TRUE(secretary.act("protocol.refused", {{"reason", "пікірім бар"}}).accepted);
    ASSERT_TRUE(until([&] { return secretary.client->live().bundle.has_value(); }, kRenderMs));
    EXPECT_EQ(secretary.client->live().paper, "complete");

    const auto bundle = protocol::BundleStore::open(*secretary.client->live().bundle);
    ASSERT_TRUE(bundle.ok()) << bundle.error().text;
    const auto audited = evidence::audit(*bundle, *secretary.client->follower().log());
    ASSERT_TRUE(std::holds_alternative<evidence::AuditedLog>(audited));
    EXPECT_EQ(std::get<evidence::AuditedLog>(audited).size, secretary.client->follower().size());

    const auto size = secretary.client->follower().size();
    secretary.paper.reset();
    secretary.client->request({"preflight"});  // would be an entry behind the end of the case's stream
    secretary.client->request({"paper"});
    ASSERT_TRUE(until([&] { return secretary.paper.has_value(); }));
    EXPECT_EQ(secretary.client->follower().size(), size);
}

TEST(Protocol, RenderingThatWasCutShortIsDoneAgainAtTheNextStart) {
    Appliance room;
    ASSERT_EQ(room.start(), std::nullopt);
    sit_and_end(room);
    room.kill();  // before the child can have finished, or after: both end frozen
    ASSERT_EQ(room.start(), std::nullopt);
    auto& secretary = room.at("secretary");
    ASSERT_TRUE(
        until([&] { return secretary.linked() && secretary.client->live().paper == "frozen"; }, kRenderMs));
    const auto* round = secretary.round->find(secretary.client->sitting()->prepared.sitting);
    ASSERT_NE(round, nullptr);
    QFile pdf(QString::fromStdString(room.folder() + "/papers/" +
                                     secretary.client->sitting()->prepared.sitting.hex() + "/protocol.pdf"));
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    EXPECT_EQ(evidence::sha256(evidence::as_bytes(pdf.readAll().toStdString())), round->frozen.pdf);
}

/// Everybody who sat at sit_and_end() answers that sitting's protocol.
void confirm(Appliance& room, const voting::SittingId& sitting) {
    for (const auto* id : {"secretary", "m1", "m2"}) {
        const auto* round = room.at(id).round->find(sitting);
        ASSERT_NE(round, nullptr);
        EXPECT_TRUE(room.at(id)
                        .act("protocol.confirmed", {{"sitting", sitting.hex()},
                                                    {"text", round->frozen.text.hex()},
                                                    {"pdf", round->frozen.pdf.hex()}})
                        .accepted);
    }
}

TEST(Sittings, FollowOneAnotherWhileTheServiceRunsAndKeepTheirPapers) {
    Appliance room;
    ASSERT_EQ(room.start(), std::nullopt);
    sit_and_end(room);
    const auto sitting = [&] { return room.at("secretary").client->sitting()->prepared; };
    const auto live = [&] { return room.at("secretary").client->live(); };
    const auto first_id = sitting().sitting;
    ASSERT_TRUE(until([&] { return live().paper == "frozen"; }, kRenderMs));

    room.prepare(2);
    ASSERT_TRUE(until([&] { return sitting().number == 2; }));
    EXPECT_EQ(live().papers_of, first_id);
    room.prepare(3);  // two was prepared with a mistake in it, say: it gives way
    const auto second_id = sitting().sitting;
    ASSERT_TRUE(until([&] { return sitting().number == 3; }));
    EXPECT_EQ(room.at("secretary").act("sitting.open", {{"sitting", second_id.hex()}}).refused.why,
              Refusal::sitting_replaced);

    sit_and_end(room);
    const auto third_id = sitting().sitting;
    ASSERT_TRUE(until([&] { return room.at("secretary").round->find(third_id) != nullptr; }, kRenderMs));
    confirm(room, first_id);  // its protocol is still asked for
    confirm(room, third_id);
    const auto bundle_of = [&](const voting::SittingId& id) {
        const auto found = QDir(QString::fromStdString(room.folder()) + "/bundles")
                               .entryList({QString::fromStdString(id.hex()) + "-*[0-9]"});
        return found.isEmpty() ? QString() : found.front();
    };
    ASSERT_TRUE(
        until([&] { return !bundle_of(first_id).isEmpty() && !bundle_of(third_id).isEmpty(); }, kRenderMs));
    EXPECT_EQ(live().papers_of, third_id);
    ASSERT_TRUE(until([&] { return live().paper == "complete"; }));
}

TEST(Sittings, AFaultyFileIsToldAndTakenWhenItIsMended) {
    Appliance room;
    ASSERT_EQ(room.start(), std::nullopt);
    sit_and_end(room);
    auto& secretary = room.at("secretary");
    const auto told = [&] {
        const auto& alarms = secretary.client->live().alarms;
        return std::any_of(alarms.begin(), alarms.end(),
                           [](const auto& alarm) { return alarm.word == "sitting_file_faulty"; });
    };
    room.prepare(2, R"({"no_such_setting": "1"})");
    ASSERT_TRUE(until(told));
    QFile::remove(QString::fromStdString(room.folder()) + "/sitting.json");
    room.prepare(2);
    ASSERT_TRUE(until([&] { return secretary.client->sitting()->prepared.number == 2 && !told(); }));
}

TEST(Bundle, IsRefusedWhileTheSittingIsOpen) {
    Appliance room;
    ASSERT_EQ(room.start(), std::nullopt);
    auto& secretary = room.sit_down("secretary");
    secretary.client->request({"bundle"});
    const auto presence = secretary.act("presence.tapped", {{"state", "here"}});
    EXPECT_TRUE(presence.accepted);  // answered after the request: nothing was written
    EXPECT_FALSE(secretary.client->live().bundle.has_value());
}

}  // namespace
