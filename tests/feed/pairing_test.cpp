// A spare tablet on the screens: who is asked what, and what goes out.
#include <gtest/gtest.h>

#include "qml/feed/derive.h"
#include "qml/feed/offers.h"
#include "tests/feed/inputs.h"
#include "tests/feed/outbox.h"

namespace {

using support::SittingBuilder;

class PairingScreens : public ::testing::Test {
  protected:
    feed::Inputs inputs(const std::string& me, const std::string& stage) {
        auto in = feed_test::inputs_of(room.sitting(), me);
        in.live.pairing = stage;
        in.live.pairing_person = "m2";
        in.live.pairing_left_ms = 90'500;
        in.live.pairing_witness = "m3";
        in.live.linked = {"m1", "m3"};
        if (stage != "open") in.live.pairing_number = "042317";
        return in;
    }
    SittingBuilder room;
};

TEST_F(PairingScreens, AMemberIsAskedOnceTheSecretaryHasCompared) {
    auto in = inputs("m3", "compare");
    in.witnessed = "m2", in.witness_number = "000111";
    EXPECT_EQ("", feed::derive_tablet(in).witnessNumber);
    in.live.pairing = "witness";
    const auto asked = feed::derive_tablet(in);
    EXPECT_EQ("000111", asked.witnessNumber);  // this device's, not the appliance's
    EXPECT_NE("", asked.witnessName);
}

TEST_F(PairingScreens, NobodyIsAskedWhoseDeviceHasVerifiedNothing) {
    for (const auto* person : {"m1", "m2", "m3", "secretary", ""})
        EXPECT_EQ("", feed::derive_tablet(inputs(person, "witness")).witnessNumber) << person;
}

TEST_F(PairingScreens, AnApplianceThatIsNotBelievedIsNamed) {
    auto in = inputs("m3", "compare");
    in.distrust = "false_pairing";
    EXPECT_EQ("false_pairing", feed::derive_tablet(in).distrust);
}

TEST_F(PairingScreens, TheConsoleShowsTicketNumberAndTimeLeft) {
    auto in = inputs("secretary", "open");
    in.pairing_ticket = "otyrys-pair/v1 x";
    const auto open = feed::derive_console(in);
    EXPECT_EQ("open", open.pairing);
    EXPECT_EQ("otyrys-pair/v1 x", open.pairingTicket);
    EXPECT_EQ(90, open.pairingSeconds);
    EXPECT_EQ("", open.pairingNumber);
    const auto compare = feed::derive_console(inputs("secretary", "compare"));
    EXPECT_EQ("042317", compare.pairingNumber);
    EXPECT_NE("", compare.pairingName);
    EXPECT_NE("", compare.pairingWitness);
    EXPECT_TRUE(compare.pairingWitnessLinked);
    in = inputs("secretary", "open");
    in.live.linked = {"m1"};
    in.live.pairing_try = "witness_gone";
    EXPECT_FALSE(feed::derive_console(in).pairingWitnessLinked);
    EXPECT_EQ("witness_gone", feed::derive_console(in).pairingTry);
}

TEST_F(PairingScreens, AChangedKeyIsToldOnEveryScreenUntilTheSittingCloses) {
    auto sitting = room.sitting();
    const auto hall = [&] { return feed::derive_hall(feed_test::inputs_of(sitting, "")).keyChanges; };
    const auto console = [&] {
        QVariantList told;
        for (const auto& row : feed::derive_console(feed_test::inputs_of(sitting, "secretary")).alarms)
            if (row.toMap()["sort"].toString().startsWith("key_")) told.push_back(row);
        return told;
    };
    EXPECT_TRUE(hall().isEmpty());
    EXPECT_TRUE(console().isEmpty());
    sitting.key_changes.push_back({"m2", false, {}, 1'714'712'400'000, 40, "m3", "сынды"});
    sitting.key_changes.push_back({"m2", true, {}, 1'714'712'460'000, 41, "m3", {}});
    ASSERT_EQ(1, hall().size());
    EXPECT_TRUE(hall()[0].toMap()["enrolled"].toBool());
    EXPECT_FALSE(hall()[0].toMap()["name"].toString().isEmpty());
    EXPECT_FALSE(hall()[0].toMap()["witness"].toString().isEmpty());
    ASSERT_EQ(1, console().size());
    EXPECT_EQ("key_changed", console()[0].toMap()["sort"].toString());
    EXPECT_EQ(hall()[0].toMap()["name"], console()[0].toMap()["subject"]);
    EXPECT_EQ(hall()[0].toMap()["witness"], console()[0].toMap()["why"]);
    sitting.closed_ms = 1'714'722'460'000;
    EXPECT_TRUE(hall().isEmpty());
    EXPECT_TRUE(console().isEmpty());
}

TEST_F(PairingScreens, EachWishOfTheConsoleNamesWhomAndWhoseEyesAndNoneGoesOutWithoutALink) {
    props::ConsoleProps props;
    feed_test::FakeOutbox outbox;
    feed::ConsoleFeed feed(props, outbox);
    const auto wish_all = [&] {
        props.openPairing("m2", "m3");
        props.confirmPairing("042317");
        props.denyPairing("042317");
        props.closePairing();
    };
    feed.learn([&](feed::Inputs& in) { in = inputs("secretary", "open"); });
    wish_all();
    const std::vector<std::string> wished{"open m2 - m3", "confirm - 042317 -", "deny - 042317 -",
                                          "close - - -"};
    EXPECT_EQ(wished, outbox.kinds);
    feed.learn([](feed::Inputs& in) { in.link.state = feed::LinkState::State::lost; });
    wish_all();
    EXPECT_EQ(wished, outbox.kinds);
    EXPECT_TRUE(outbox.acts.empty()) << "a wish is no act";
}

TEST(LockedOut, IsToldToTheSecretaryUntilTheTabletIsPairedAnew) {
    evidence::KeyRing ring;
    voting::UnlockTries tries;
    const auto say = [](auto& fold, const char* kind, std::vector<evidence::Field> fields) {
        evidence::Statement statement;
        statement.kind = kind, statement.fields = std::move(fields);
        fold.apply(statement);
    };
    const auto person = evidence::SigningKey::generate(), device = evidence::SigningKey::generate();
    const auto enrol = [&](const char* role, const evidence::SigningKey& key) {
        say(ring, "key.enrolled",
            {{"role", role}, {"key", key.public_key().hex()}, {"label", "Болжамов Нұрлан"}});
    };
    enrol("member", person), enrol("device", device);
    const SittingBuilder room;
    auto sitting = room.sitting();
    sitting.persons[1].key = evidence::key_id(person.public_key());
    const auto told = [&] {
        auto in = feed_test::inputs_of(sitting, "secretary");
        in.locked_out = feed::locked_out(ring, tries, sitting);
        return feed_test::row_of(feed::derive_console(in).alarms, "sort", "key_locked_out");
    };
    const auto id = evidence::key_id(device.public_key()).hex();
    for (unsigned tried = 1; tried <= voting::kUnlockTries; ++tried) {
        EXPECT_TRUE(told().isEmpty()) << tried;
        say(tries, "unlock.tried", {{"device", id}, {"number", std::to_string(tried)}, {"row", "1"}});
    }
    EXPECT_EQ(feed::brief_name(sitting, "m2", feed::Language::kk), told().value("subject").toString());
    EXPECT_FALSE(told().value("failure").toBool());
    say(ring, "key.revoked", {{"key", device.public_key().hex()}, {"reason", "PIN"}});
    EXPECT_TRUE(told().isEmpty());
}

}  // namespace
