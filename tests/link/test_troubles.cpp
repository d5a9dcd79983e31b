// What goes wrong on a network and in a box: nothing acknowledged is lost, nobody else gets in.
#include <gtest/gtest.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTcpSocket>
#include <iostream>

#include "tests/link/appliance.h"
#include "tests/link/raw_peer.h"

namespace {

using client::LinkState;
using test::Appliance;
using test::RawPeer;
using test::until;
using voting::Refusal;

TEST(Link, ComesBackAndDeliversWhatWasWaiting) {
    Appliance room;
    ASSERT_EQ(room.start(), std::nullopt);
    auto& m2 = room.sit_down("m2");
    room.kill();
    const auto ticket = m2.client->submit("presence.tapped", {{"state", "here"}});
    ASSERT_TRUE(until([&] { return m2.client->state() == LinkState::lost; }));
    ASSERT_EQ(room.start(), std::nullopt);
    const auto answer = m2.wait(ticket);
    EXPECT_TRUE(answer.accepted);
    EXPECT_TRUE(m2.linked());
    EXPECT_TRUE(m2.client->sitting()->here("m2"));
}

TEST(Link, IsNotShownLostBeforeItsTime) {
    Appliance room;
    ASSERT_EQ(room.start(), std::nullopt);
    auto& m2 = room.sit_down("m2");
    QElapsedTimer since;
    room.kill();
    since.start();
    ASSERT_TRUE(until([&] { return m2.client->state() == LinkState::lost; }));
    EXPECT_GE(since.elapsed(), wire::kLinkLostMs - wire::kHeartbeatMs - 100);
    EXPECT_LE(since.elapsed(), wire::kLinkLostMs + 1000);
}

TEST(Link, AHeadThatThisDeviceCannotReadIsNotTheAppliancesFault) {
    const Appliance room;
    const auto folder = room.path("torn");
    ASSERT_TRUE(QDir().mkpath(folder));
    QFile head(folder + "/head");
    ASSERT_TRUE(head.open(QIODevice::WriteOnly));
    head.write("log.otyrys/");
    head.close();
    const auto m2 = room.tablet("m2", room.setup(folder));
    EXPECT_EQ(m2->client->state(), LinkState::refused);
    EXPECT_TRUE(m2->client->problem().starts_with("head_unreadable:")) << m2->client->problem();
}

/// What a tablet must know again before its person may go on.
bool knows_again(const test::Tablet& tablet, const std::string& person, unsigned choice) {
    const auto* sitting = tablet.client->sitting();
    const auto* c = sitting ? sitting->current_case() : nullptr;
    const auto* ballot = c ? c->open_ballot() : nullptr;
    const auto votes = ballot ? ballot->votes.find(person) : decltype(ballot->votes.end()){};
    return tablet.linked() && tablet.client->live().clock_ms > 0 && ballot && votes != ballot->votes.end() &&
           votes->second.back().choice.decision.number == choice;
}

TEST(Link, BallotVoteAndStateAreThereWithinTwoSecondsOfItsReturn) {
    Appliance room;
    ASSERT_EQ(room.start(), std::nullopt);
    room.deliberate();
    ASSERT_TRUE(room.open_ballot());
    ASSERT_TRUE(room.at("m2").act("ballot.vote", {{"choice", "3"}}).accepted);
    room.kill();
    const auto late =
        room.at("m3").client->submit("ballot.vote", {{"choice", "4"}});  // on its way in the gap
    ASSERT_TRUE(until([&] { return room.at("m2").client->state() == LinkState::lost; }));
    ASSERT_EQ(room.start(), std::nullopt);
    QElapsedTimer since;
    since.start();
    ASSERT_TRUE(
        until([&] { return knows_again(room.at("m2"), "m2", 3) && knows_again(room.at("m3"), "m3", 4); }));
    std::cout << "ballot, vote and state after " << since.elapsed() << " ms\n";
    EXPECT_LE(since.elapsed(), 2000);
    EXPECT_TRUE(room.at("m3").answers.at(late).accepted);
}

TEST(Service, KilledLosesNoAcknowledgedEntry) {
    Appliance room;
    ASSERT_EQ(room.start(), std::nullopt);
    auto& m2 = room.sit_down("m2");
    std::uint64_t last = 0;
    for (int i = 0; i < 20; ++i) {
        const auto answer = m2.act("presence.tapped", {{"state", i % 2 ? "left" : "here"}});
        ASSERT_TRUE(answer.accepted);
        last = answer.index;
    }
    room.kill();
    ASSERT_EQ(room.start(), std::nullopt);
    auto& fresh = room.sit_down("m3");
    EXPECT_GT(fresh.client->follower().size(), last);
    EXPECT_EQ(fresh.client->sitting()->presence.size(), 20u);
}

TEST(Service, KilledDuringAnInterviewGoesOnRecording) {
    Appliance room;
    ASSERT_EQ(room.start(), std::nullopt);
    room.deliberate();
    auto& secretary = room.at("secretary");
    const auto preflight = [&] {
        secretary.client->request({"preflight"});
        return until([&] { return secretary.client->live().preflight == "passed"; });
    };
    ASSERT_TRUE(preflight());
    ASSERT_TRUE(secretary.act("interview.started").accepted);
    ASSERT_TRUE(until([&] { return secretary.client->live().recording == "running"; }));
    room.kill();
    ASSERT_TRUE(until([&] { return secretary.client->state() == LinkState::lost; }));
    ASSERT_EQ(room.start(), std::nullopt);
    ASSERT_TRUE(until([&] { return secretary.linked() && secretary.client->live().recording == "running"; }));
    ASSERT_TRUE(secretary.act("interview.ended").accepted);
    const auto verified = [&] {
        return secretary.client->sitting()->current_case()->interviews.back().verified.has_value();
    };
    ASSERT_TRUE(until(verified));
    EXPECT_EQ(secretary.client->sitting()->current_case()->interviews.back().verified->clips, 2u);
}

TEST(Service, ClockSetDuringAnInterviewHidesAndInventsNoGap) {
    Appliance room;
    ASSERT_EQ(room.start(), std::nullopt);
    room.deliberate();
    auto& secretary = room.at("secretary");
    for (const bool forward : {true, false}) {
        secretary.client->request({"preflight"});
        ASSERT_TRUE(until([&] { return secretary.client->live().preflight == "passed"; }));
        ASSERT_TRUE(secretary.act("interview.started").accepted);
        ASSERT_TRUE(until([&] { return secretary.client->live().recording == "running"; }));
        const auto shown = secretary.client->live().clock_ms;
        room.set_clock(forward);
        ASSERT_TRUE(until([&] { return std::abs(secretary.client->live().clock_ms - shown) > 3'000'000; }));
        ASSERT_TRUE(secretary.act("interview.ended").accepted);
        const auto interview = [&] { return secretary.client->sitting()->current_case()->interviews.back(); };
        ASSERT_TRUE(until([&] { return interview().verified.has_value(); }));
        EXPECT_GT(std::abs(*interview().ended_ms - interview().started_ms), 3'000'000);
        EXPECT_LT(interview().verified->missing_picture_ms, 1000u);
        EXPECT_LT(interview().verified->missing_sound_ms, 1000u);
        EXPECT_EQ(interview().verified->clips, 1u);
    }
}

/// The journal's file with one character of the first entry that holds `text` changed: SQLite fills a page
/// from its end.
void damage(const QString& path, const QByteArray& text) {
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    auto bytes = file.readAll();
    const auto at = bytes.lastIndexOf(text);
    ASSERT_GE(at, 0);
    file.seek(at);
    file.write(QByteArray(1, static_cast<char>(bytes[at] ^ 1)));
}

TEST(Service, DamagedJournalIsNamedAndNotRepaired) {
    Appliance room;
    const auto path = QString::fromStdString(room.folder()) + QStringLiteral("/journal.sqlite");
    damage(path, "label Сынақов m1\n");
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto before = file.readAll();
    EXPECT_EQ(room.start(), 3);
    EXPECT_TRUE(room.errors().find("evidence damaged at entry 0") != std::string::npos) << room.errors();
    file.seek(0);
    EXPECT_TRUE(file.readAll() == before);
}

TEST(Link, UnpairedKeyIsRefused) {
    Appliance room;
    ASSERT_EQ(room.start(), std::nullopt);
    const evidence::SystemClock clock;
    client::LinkClient stranger(room.setup(), evidence::SigningKey::generate(), clock);
    stranger.start();
    ASSERT_TRUE(until([&] { return stranger.state() == LinkState::refused; }));
    EXPECT_TRUE(stranger.problem().starts_with("not_paired")) << stranger.problem();
}

TEST(Link, AnotherCertificateOrLogIsRefused) {
    Appliance room;
    ASSERT_EQ(room.start(), std::nullopt);
    auto setup = room.setup();
    setup.certificate.bytes[0] ^= 1;
    const auto pinned = room.tablet("m2", setup);
    ASSERT_TRUE(until([&] { return pinned->client->state() == LinkState::refused; }));
    EXPECT_TRUE(pinned->client->problem().starts_with("other_certificate")) << pinned->client->problem();
    setup = room.setup();
    setup.trust.bytes[0] ^= 1;
    const auto trusting = room.tablet("m2", setup);
    ASSERT_TRUE(until([&] { return trusting->client->state() == LinkState::refused; }));
}

TEST(Link, ApplianceThatGoesBackIsRefusedByName) {
    Appliance room;
    ASSERT_EQ(room.start(), std::nullopt);
    room.kill();
    const auto box = QString::fromStdString(room.folder());
    const auto copy = [&](const QString& from, const QString& to) {
        for (const auto& name : {"", "-wal", "-shm"}) {
            QFile::remove(to + QString::fromLatin1(name));
            QFile::copy(from + QString::fromLatin1(name), to + QString::fromLatin1(name));
        }
    };
    copy(box + QStringLiteral("/journal.sqlite"), room.path(QStringLiteral("old")));
    ASSERT_EQ(room.start(), std::nullopt);
    const auto keeps = room.path(QStringLiteral("tablet"));
    auto m2 = room.tablet("m2", room.setup(keeps));
    ASSERT_TRUE(until([&] { return m2->linked(); }));
    for (int i = 0; i < 4; ++i)
        ASSERT_TRUE(m2->act("presence.tapped", {{"state", i % 2 ? "left" : "here"}}).accepted);
    m2.reset();
    room.kill();
    copy(room.path(QStringLiteral("old")), box + QStringLiteral("/journal.sqlite"));
    ASSERT_EQ(room.start(), std::nullopt);
    const auto again = room.tablet("m2", room.setup(keeps));
    ASSERT_TRUE(until([&] { return again->client->state() == LinkState::refused; }));
    EXPECT_TRUE(again->client->problem().starts_with("rolled_back")) << again->client->problem();
}

TEST(Link, SilentConnectionsDoNotHoldUpATablet) {
    Appliance room;
    ASSERT_EQ(room.start(), std::nullopt);
    std::vector<std::unique_ptr<QTcpSocket>> silent;
    int connected = 0;  // at some time: the appliance ends the oldest of too many
    for (int i = 0; i < 100; ++i) {
        silent.push_back(std::make_unique<QTcpSocket>());
        QObject::connect(silent.back().get(), &QTcpSocket::connected, [&connected] { ++connected; });
        silent.back()->connectToHost(QStringLiteral("127.0.0.1"), room.port());
    }
    ASSERT_TRUE(until([&] { return connected == 100; }));
    QElapsedTimer since;
    since.start();
    room.sit_down("m2");
    EXPECT_LT(since.elapsed(), 2000);
}

// ---- a peer that speaks what it likes ----

TEST(Link, SameStatementAgainGetsTheSameReceipt) {
    Appliance room;
    ASSERT_EQ(room.start(), std::nullopt);
    auto& watcher = room.sit_down("secretary");
    RawPeer peer(room, "m2");
    ASSERT_TRUE(peer.welcome());
    const auto body = peer.signed_presence("here");
    const auto first = peer.submit(body);
    ASSERT_TRUE(std::holds_alternative<wire::AcceptedSent>(first));
    ASSERT_TRUE(until([&] { return watcher.client->sitting()->here("m2"); }));
    const auto size = watcher.client->follower().size();
    EXPECT_EQ(peer.submit(body), first);
    EXPECT_EQ(watcher.client->follower().size(), size);
}

TEST(Link, NobodyHearsTheStateBeforeTheEntriesItFollowsFrom) {
    Appliance room;
    ASSERT_EQ(room.start(), std::nullopt);
    RawPeer peer(room, "m2");
    peer.say(peer.hello());
    room.sit_down("secretary");  // whoever comes makes the appliance tell everybody its state
    ASSERT_TRUE(until([&] { return peer.welcomed(); }));
    EXPECT_EQ(peer.live_in_order(), std::nullopt);
    ASSERT_TRUE(peer.welcome());
    ASSERT_TRUE(until([&] { return peer.live_in_order().has_value(); }));
    EXPECT_TRUE(*peer.live_in_order());
}

TEST(Link, SpoiltStatementsAreRefusedAndChangeNothing) {
    Appliance room;
    ASSERT_EQ(room.start(), std::nullopt);
    auto& watcher = room.sit_down("secretary");
    RawPeer peer(room, "m2");
    ASSERT_TRUE(peer.welcome());
    const auto size = watcher.client->follower().size();
    const auto body = peer.signed_presence("here");
    const auto why = [&](const std::string& spoilt) {
        const auto answer = peer.submit(spoilt);
        const auto* refused = std::get_if<wire::RefusedSent>(&answer);
        return refused ? std::string(voting::to_word(refused->why)) : "accepted";
    };
    auto spoilt = body;
    spoilt.replace(spoilt.find("state here"), 10, "state left");
    EXPECT_EQ(why(spoilt), "bad_signature");
    EXPECT_EQ(why("anything\n"), "malformed");
    EXPECT_EQ(why(std::string(9000, 'x')), "oversized");
    EXPECT_EQ(why(RawPeer(room, "m3").signed_presence("here")), "not_yours");
    ASSERT_TRUE(std::holds_alternative<wire::AcceptedSent>(peer.submit(body)));
    EXPECT_EQ(why(peer.signed_presence("left", /*stale=*/true)), "stale_prev");
    ASSERT_TRUE(until([&] { return watcher.client->follower().size() == size + 1; }));
}

TEST(Link, MessagesThatAreNoneCloseTheConnection) {
    Appliance room;
    ASSERT_EQ(room.start(), std::nullopt);
    for (const auto* text : {"hello", "otyrys-link/v1 tail\nfrom 07\n", "otyrys-link/v1 challenge\n"}) {
        RawPeer peer(room, "m2");
        ASSERT_TRUE(peer.welcome());
        peer.say(text);
        EXPECT_TRUE(until([&] { return peer.closed(); })) << text;
    }
    RawPeer large(room, "m2");
    ASSERT_TRUE(large.welcome());
    large.say(std::string(wire::kMaxSmall + 1, 'x'));
    EXPECT_TRUE(until([&] { return large.closed(); }));
    RawPeer early(room, "m2");
    early.say("otyrys-link/v1 tail\nfrom 0\n");  // before the hello
    EXPECT_TRUE(until([&] { return early.closed(); }));
    RawPeer silent(room, "m2");
    EXPECT_TRUE(until([&] { return silent.closed(); }));  // no hello within its time
}

TEST(Link, HelloOfAnotherConnectionIsRefused) {
    Appliance room;
    ASSERT_EQ(room.start(), std::nullopt);
    RawPeer first(room, "m2"), second(room, "m2");
    ASSERT_TRUE(until([&] { return first.challenged() && second.challenged(); }));
    second.say(first.hello());
    EXPECT_TRUE(until([&] { return second.closed(); }));
    EXPECT_EQ(second.refused(), Refusal::bad_signature);
}

}  // namespace
