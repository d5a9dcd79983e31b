// A tablet that is nobody's yet, on a real appliance: from the ticket to its own place.
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <QDir>
#include <QFile>

#include "qml/link/fresh_tablet.h"
#include "recorder/evidence/keystore.h"
#include "tests/link/appliance.h"

namespace {

using client::FreshTablet;
using Stage = FreshTablet::Stage;
using test::Appliance;
using test::until;

class Fresh : public testing::Test {
  protected:
    void SetUp() override {
        ASSERT_EQ(room.start(), std::nullopt);
        room.sit_down("m3"), room.sit_down("secretary");
    }
    client::LinkClient& secretary() { return *room.at("secretary").client; }
    std::string ticket() {
        const auto before = secretary().ticket();
        secretary().wish({"open", "m2", {}, "m3"});
        EXPECT_TRUE(until([&] { return !secretary().ticket().empty() && secretary().ticket() != before; }));
        return secretary().ticket();
    }
    QString folder() const { return room.path("fresh"); }
    static unsigned mode_of(const QString& path) {
        struct stat found {};
        EXPECT_EQ(::stat(path.toLocal8Bit().constData(), &found), 0);
        return found.st_mode & 0777u;
    }
    /// Of the person's key and the tablet's own: how many stand in the folder.
    int keys() const { return static_cast<int>(QDir(folder()).entryList({"*.key"}).size()); }
    bool witnessed(FreshTablet& tablet) {
        auto& m3 = room.at("m3");
        const auto number = tablet.number().toStdString();
        if (!until([&] { return secretary().live().pairing_number == number; })) return false;
        secretary().wish({"confirm", {}, number});
        if (!until([&] { return m3.client->live().pairing == "witness"; })) return false;
        for (const auto act : m3.client->witness(number, "сынды"))
            if (!m3.wait(act).accepted) return false;
        return until([&] { return tablet.stage() == Stage::paired; });
    }
    Appliance room;
};

TEST_F(Fresh, ATypedTicketMakesItThePersonsAndItIsAtHomeAfterwards) {
    FreshTablet tablet(folder());
    EXPECT_FALSE(client::home_in(folder()));
    tablet.take(QString::fromStdString("  " + ticket() + "\n"));
    ASSERT_TRUE(until([&] { return tablet.stage() == Stage::comparing; })) << tablet.problem().toStdString();
    EXPECT_EQ(tablet.number().size(), 6);
    EXPECT_FALSE(client::home_in(folder()));  // not before it is enrolled
    ASSERT_TRUE(witnessed(tablet));
    EXPECT_EQ(mode_of(folder() + "/member.key"), 0600u);
    EXPECT_EQ(mode_of(folder() + "/device.key"), 0600u);
    EXPECT_EQ(mode_of(folder() + "/place"), 0600u);
    EXPECT_EQ(mode_of(folder()), 0700u);
    const auto home = client::home_in(folder());
    ASSERT_TRUE(home);
    evidence::SystemClock clock;
    client::LinkClient link(home->setup,
                            {evidence::load_key(home->key_file.toStdString(), "member").value(),
                             evidence::load_key(home->device_key_file.toStdString(), "device").value()},
                            clock);
    link.start();
    EXPECT_TRUE(until([&] { return link.person() == "m2"; })) << link.problem();
    link.stop();
    ASSERT_TRUE(QFile::remove(folder() + "/device.key"));
    EXPECT_FALSE(client::home_in(folder())) << "without the tablet's own key it is nobody's";
}

TEST_F(Fresh, ATicketMayLieInItsFolder) {
    FreshTablet tablet(folder());
    QFile file(room.path("ticket"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(ticket()) + '\n');
    file.close();
    ASSERT_TRUE(file.rename(folder() + "/ticket.txt"));
    ASSERT_TRUE(until([&] { return tablet.stage() == Stage::comparing; })) << tablet.problem().toStdString();
    EXPECT_FALSE(QFile::exists(folder() + "/ticket.txt"));
    EXPECT_TRUE(witnessed(tablet));
}

TEST_F(Fresh, WhatCameToNothingLeavesNoKeyAndTheNextTicketIsTaken) {
    FreshTablet tablet(folder());
    tablet.take("otyrys-pair/v1 nonsense");
    EXPECT_EQ(tablet.problem(), "bad_ticket");
    EXPECT_EQ(keys(), 0);
    auto other = *wire::parse_ticket(ticket());
    other.certificate = evidence::random_id<evidence::Digest>();
    tablet.take(QString::fromStdString(wire::format(other)));
    EXPECT_EQ(tablet.problem(), "");
    ASSERT_TRUE(until([&] { return tablet.stage() == Stage::asking; }));
    EXPECT_EQ(tablet.problem(), "other_certificate");
    EXPECT_EQ(keys(), 0);
    tablet.take(QString::fromStdString(ticket()));
    ASSERT_TRUE(until([&] { return tablet.stage() == Stage::comparing; })) << tablet.problem().toStdString();
    EXPECT_EQ(keys(), 2);
    const auto number = tablet.number().toStdString();
    ASSERT_TRUE(until([&] { return secretary().live().pairing_number == number; }));
    secretary().wish({"deny", {}, number});
    ASSERT_TRUE(until([&] { return tablet.stage() == Stage::asking; }));
    EXPECT_EQ(tablet.problem(), "pairing_closed");
    EXPECT_EQ(keys(), 0);
}

TEST_F(Fresh, OneKeyOfTwoIsNotLeftBehind) {
    FreshTablet tablet(folder());
    ASSERT_TRUE(QDir(folder()).mkpath("device.key/taken"));  // no file can be made there
    tablet.take(QString::fromStdString(ticket()));
    EXPECT_EQ(tablet.problem(), "no_folder");
    EXPECT_FALSE(QFile::exists(folder() + "/member.key"));
}

TEST_F(Fresh, WhoseLinkBreaksBeforeTheLastWordKeepsItsKeysUntilItsHelloIsAnswered) {
    FreshTablet tablet(folder());
    tablet.take(QString::fromStdString(ticket()));
    ASSERT_TRUE(until([&] { return tablet.stage() == Stage::comparing; })) << tablet.problem().toStdString();
    room.kill();  // it cannot know whether its keys were enrolled
    ASSERT_TRUE(until([&] { return tablet.stage() != Stage::comparing; }));
    EXPECT_EQ(tablet.stage(), Stage::paired);
    const auto home = client::home_in(folder());
    ASSERT_TRUE(home);
    ASSERT_EQ(room.start(), std::nullopt);
    evidence::SystemClock clock;
    client::LinkClient link(room.setup(),
                            {evidence::load_key(home->key_file.toStdString(), "member").value(),
                             evidence::load_key(home->device_key_file.toStdString(), "device").value()},
                            clock);
    link.start();
    EXPECT_TRUE(until([&] { return link.state() == client::LinkState::refused; }));
    EXPECT_TRUE(link.problem().starts_with("not_paired")) << link.problem();
    link.stop();
}

}  // namespace
