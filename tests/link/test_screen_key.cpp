// A screen's key over a link: asked for unasked, chosen, entered, locked out; who is told.
#include <gtest/gtest.h>

#include "qml/feed/link_watch.h"
#include "recorder/evidence/file.h"
#include "recorder/evidence/keystore.h"
#include "tests/link/appliance.h"

namespace {

using test::Appliance;
using test::until;

constexpr evidence::PinCosts kCheap{1, 8};

client::LinkSetup setup_of(const Appliance& room, const std::string& person) {
    auto setup = room.setup();
    setup.key_file = QString::fromStdString(room.path_of_key(person));
    setup.pin_costs = kCheap;
    return setup;
}

client::Keys keys_of(const Appliance& room, const std::string& person) {
    auto own = evidence::load_persons_key(room.path_of_key(person));
    auto device = evidence::load_key(room.path_of_key(person + ".device"), "device");
    if (!own.ok() || !device.ok()) throw std::runtime_error("keys of " + person);
    return {std::move(own).value(), std::move(device).value()};
}

/// What otyrys-secretary and otyrys-tablet are made of, without their windows.
template <class Feed, class Props>
struct Screen {
    Screen(const Appliance& room, const std::string& person)
        : link(setup_of(room, person), keys_of(room, person), clock) {
        link.start();
    }
    ~Screen() { link.stop(); }
    void type(int digit) {
        for (int i = 0; i < 6; ++i) props.pinDigit(digit);
    }
    bool shows(const char* state, const char* step) {
        return until([&] {
            return props.link() == QLatin1String("online") && props.keyState() == QLatin1String(state) &&
                   props.pinStep() == QLatin1String(step);
        });
    }
    bool said(const char* word, int left) {
        return until([&] { return props.pinWord() == QLatin1String(word) && props.pinTriesLeft() == left; });
    }

    evidence::SystemClock clock;
    feed::ScreenLink link;
    feed::LinkOutbox outbox{link};
    Props props;
    Feed feed{props, outbox};
    feed::LinkWatch watch{link, feed, clock};
    feed::KeyWatch key{link, feed};
};
using Console = Screen<feed::ConsoleFeed, props::ConsoleProps>;
using Tablet = Screen<feed::TabletFeed, props::TabletProps>;

std::unique_ptr<Appliance> held() {
    auto room = std::make_unique<Appliance>();
    room->rehearsal = false;
    room->prepare(1);
    return room;
}

TEST(ScreenKey, AConsoleAsksForAPinItselfAndIsOpenedByItAfterwards) {
    const auto room = held();
    ASSERT_EQ(room->start(), std::nullopt);
    {
        Console console(*room, "secretary");
        ASSERT_TRUE(console.shows("open", "choose"));
        EXPECT_TRUE(console.props.pinForced());
        console.type(1), console.type(2);
        EXPECT_EQ("differed", console.props.pinWord());
        console.type(3), console.type(3);
        ASSERT_TRUE(console.shows("unlocked", ""));
        ASSERT_TRUE(until([&] { return console.props.pinTriesLeft() == 5; }))
            << "it has said that it is open";
    }
    const auto file = evidence::read_file(room->path_of_key("secretary"), evidence::kMaxLockedKey);
    ASSERT_TRUE(file.ok() && file->starts_with("otyrys-locked-key/v1\n"));
    Console console(*room, "secretary");
    ASSERT_TRUE(console.shows("locked", "enter"));
    EXPECT_EQ("locked", console.props.presenceRefusal());
    console.type(4);
    ASSERT_TRUE(console.said("wrong", 4));
    console.type(3);
    ASSERT_TRUE(console.shows("unlocked", ""));
    EXPECT_NE("locked", console.props.presenceRefusal());
    EXPECT_TRUE(until([&] { return console.props.pinTriesLeft() == 5; }));
    console.props.lockKey();
    EXPECT_TRUE(console.shows("locked", "enter"));
}

TEST(ScreenKey, InARehearsalNothingIsAskedFor) {
    Appliance room;
    ASSERT_EQ(room.start(), std::nullopt);
    Console console(room, "secretary");
    ASSERT_TRUE(console.shows("open", ""));
    EXPECT_TRUE(until([&] { return console.props.rehearsal(); }));
    EXPECT_EQ("", console.props.pinStep());
}

TEST(ScreenKey, WhoIsLockedOutIsReadByTheSecretaryAndByWhoeverPresides) {
    const auto room = held();
    ASSERT_EQ(room->start(), std::nullopt);
    Tablet chair(*room, "m1"), member(*room, "m2"), other(*room, "m3");
    Console console(*room, "secretary");
    ASSERT_TRUE(member.shows("open", "choose"));
    member.type(3), member.type(3);
    ASSERT_TRUE(member.shows("unlocked", ""));
    ASSERT_TRUE(until([&] { return member.props.pinTriesLeft() == 5; }));
    member.props.lockKey();
    ASSERT_TRUE(member.shows("locked", "enter"));
    for (int left = 4; left >= 0; --left) {
        EXPECT_TRUE(chair.props.lockedOut().isEmpty());
        member.type(4);
        ASSERT_TRUE(member.said("wrong", left)) << member.props.pinWord().toStdString();
    }
    EXPECT_TRUE(until([&] { return chair.props.lockedOut().size() == 1; }));
    EXPECT_EQ("m2", chair.props.lockedOut().value(0).toMap().value("person").toString());
    const auto told = [&] {
        for (const auto& alarm : console.props.alarms())
            if (alarm.toMap().value("sort") == "key_locked_out") return true;
        return false;
    };
    EXPECT_TRUE(until(told));
    EXPECT_TRUE(other.props.lockedOut().isEmpty());
    member.type(3);
    EXPECT_TRUE(member.said("unlock_locked", 0)) << "the right one comes too late";
}

}  // namespace
