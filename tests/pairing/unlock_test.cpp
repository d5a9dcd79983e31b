// A person's key behind a PIN, both real ends of the link without their sockets.
#include "voting/unlock.h"
#include "tests/pairing/room.h"

namespace {

using test::Device;
using test::Room;

const client::Given kHere{{"state", "here"}};

evidence::Pin pin_of(std::string_view digits) {
    evidence::Pin pin;
    for (const char digit : digits) pin.push(static_cast<unsigned>(digit - '0'));
    return pin;
}

class UnlockRoom : public testing::Test {
  protected:
    /// m2 has chosen 270418, and the tablet was started again.
    Device& locked() {
        auto& first = room.sit_down("m2");
        first.session->choose_pin(pin_of("270418"));
        room.settle_all();
        EXPECT_EQ(first.session->pin_word(), "chosen");
        EXPECT_FALSE(first.session->is_locked());
        kept = *first.locked_file;
        return room.sit_down("m2", client::Keys(kept, room.device_key("m2")));
    }
    std::string unlock(Device& device, std::string_view digits) {
        device.session->unlock(pin_of(digits));
        room.settle_all();
        return device.session->pin_word();
    }
    evidence::Digest device_id() { return evidence::key_id(room.device_key("m2").public_key()); }
    unsigned left() { return room.sittings().unlocks().left(device_id()); }
    evidence::LockedKey kept;
    Room room;
};

TEST_F(UnlockRoom, ALockedTabletFollowsAndSignsNothing) {
    auto& m2 = locked();
    EXPECT_TRUE(m2.linked());
    EXPECT_TRUE(m2.session->is_locked());
    EXPECT_EQ(m2.session->person(), "m2");
    EXPECT_EQ(m2.session->follower().size(), room.size());
    const auto size = room.size();
    EXPECT_EQ(m2.act("presence.tapped", kHere), "locked");
    EXPECT_EQ(room.size(), size);

    EXPECT_EQ(unlock(m2, "270418"), "opened");
    EXPECT_FALSE(m2.session->is_locked());
    EXPECT_EQ(m2.act("presence.tapped", kHere), "");
    EXPECT_TRUE(room.sittings().current()->here("m2"));
    EXPECT_EQ(left(), 5u);
    m2.session->lock();
    EXPECT_EQ(m2.act("presence.tapped", {{"state", "left"}}), "locked");
    EXPECT_EQ(unlock(m2, "270418"), "opened");
}

TEST_F(UnlockRoom, FiveWrongPinsAndTheTabletOpensNoMore) {
    auto& m2 = locked();
    for (unsigned n = 1; n <= voting::kUnlockTries; ++n) {
        EXPECT_EQ(unlock(m2, "000000"), "wrong");
        EXPECT_EQ(m2.session->tries_left(), voting::kUnlockTries - n);
    }
    const auto size = room.size();
    EXPECT_EQ(unlock(m2, "270418"), "unlock_locked");
    EXPECT_EQ(room.size(), size);
    EXPECT_TRUE(m2.session->is_locked());
    EXPECT_TRUE(m2.linked());
}

TEST_F(UnlockRoom, TheRightPinCountsAnew) {
    auto& m2 = locked();
    for (unsigned n = 1; n < voting::kUnlockTries; ++n) EXPECT_EQ(unlock(m2, "000000"), "wrong");
    EXPECT_EQ(left(), 1u);
    EXPECT_EQ(unlock(m2, "270418"), "opened");
    EXPECT_EQ(left(), voting::kUnlockTries);
    EXPECT_EQ(m2.session->tries_left(), voting::kUnlockTries);
}

TEST_F(UnlockRoom, ATryCountsThoughItsAnswerIsLost) {
    auto& m2 = locked();
    m2.session->unlock(pin_of("270418"));
    ASSERT_EQ(m2.pipe->up.size(), 1u);
    room.exchange->take_text(m2.pipe->peer, m2.pipe->up.front());
    m2.pipe->up.clear();
    room.exchange->leave(m2.pipe->peer);
    m2.pipe->down.clear();
    EXPECT_EQ(left(), 4u);
    m2.connect();
    room.settle_all();
    EXPECT_EQ(m2.session->pin_word(), "lost");
    EXPECT_TRUE(m2.session->is_locked());
    EXPECT_EQ(m2.session->tries_left(), 4u);
    EXPECT_EQ(unlock(m2, "270418"), "opened");
    EXPECT_EQ(left(), 5u);
}

TEST_F(UnlockRoom, TheAnswerToATryThatWasDroppedIsNoAnswerToTheNext) {
    auto& m2 = locked();
    m2.session->unlock(pin_of("000000"));
    m2.session->lock();
    m2.session->unlock(pin_of("270418"));
    room.settle_all();
    EXPECT_EQ(m2.session->pin_word(), "stale_prev");  // nothing was tried with it
    EXPECT_EQ(m2.session->tries_left(), 4u);
    EXPECT_EQ(unlock(m2, "270418"), "opened");
}

TEST_F(UnlockRoom, IsAnsweredBeforeAnyoneHearsOfTheTry) {
    auto& m2 = locked();
    m2.session->unlock(pin_of("270418"));
    room.exchange->take_text(m2.pipe->peer, m2.pipe->up.front());
    m2.pipe->up.clear();
    ASSERT_FALSE(m2.pipe->down.empty());
    EXPECT_TRUE(m2.pipe->down.front().starts_with("otyrys-link/v1 evaluated\n"));
    room.settle_all();
    EXPECT_EQ(m2.session->pin_word(), "opened");
}

TEST_F(UnlockRoom, WithoutTheApplianceNothingIsTried) {
    auto& m2 = locked();
    m2.session->lost();
    EXPECT_EQ(unlock(m2, "270418"), "offline");
    EXPECT_EQ(left(), 5u);
    EXPECT_EQ(m2.act("presence.tapped", kHere), "locked");
}

TEST_F(UnlockRoom, ItIsLockedAgainWhenTheSittingCloses) {
    auto& m2 = locked();
    auto& plain = room.sit_down("m3");
    EXPECT_EQ(unlock(m2, "270418"), "opened");
    room.record(voting::box_act(voting::SittingClosed{room.sittings().current()->prepared.sitting, 0}));
    EXPECT_TRUE(m2.session->is_locked());
    EXPECT_FALSE(plain.session->is_locked());
    EXPECT_EQ(unlock(m2, "270418"), "opened");
}

TEST_F(UnlockRoom, WhatIsWorkedOnWhenTheSittingClosesOpensNothing) {
    auto& m2 = locked();
    m2.works_long = true;
    EXPECT_EQ(unlock(m2, "270418"), "working");
    room.record(voting::box_act(voting::SittingClosed{room.sittings().current()->prepared.sitting, 0}));
    EXPECT_EQ(m2.session->pin_word(), "none");
    EXPECT_EQ(unlock(m2, "000000"), "working") << "another try does not wait for the first";
    ASSERT_EQ(m2.at_work.size(), 2u);
    m2.at_work.front()();
    EXPECT_TRUE(m2.session->is_locked());
    EXPECT_EQ(m2.session->pin_word(), "working");
    m2.at_work.back()();
    EXPECT_EQ(m2.session->pin_word(), "wrong");
    EXPECT_EQ(m2.session->tries_left(), 3u);
}

TEST_F(UnlockRoom, WhatIsAskedForWhenItIsLockedOpensNothing) {
    auto& m2 = locked();
    m2.session->unlock(pin_of("270418"));
    m2.session->lock();
    room.settle_all();
    EXPECT_TRUE(m2.session->is_locked());
    EXPECT_EQ(m2.session->pin_word(), "none");
    EXPECT_EQ(left(), 4u) << "the appliance was asked";
}

TEST_F(UnlockRoom, APinThatIsBeingChosenWhenItIsLockedIsNotTheKeys) {
    auto& m2 = locked();
    EXPECT_EQ(unlock(m2, "270418"), "opened");
    m2.works_long = true;
    m2.session->choose_pin(pin_of("111111"));
    room.settle_all();
    m2.session->lock();
    m2.at_work.back()();
    EXPECT_FALSE(m2.locked_file);
    EXPECT_TRUE(m2.session->is_locked());
    m2.works_long = false;
    EXPECT_EQ(unlock(m2, "270418"), "opened");
}

TEST_F(UnlockRoom, AnotherPinTakesThePlaceOfTheFirst) {
    auto& m2 = locked();
    m2.session->choose_pin(pin_of("111111"));
    room.settle_all();
    EXPECT_FALSE(m2.locked_file) << "a locked key cannot be given a PIN";
    EXPECT_EQ(unlock(m2, "270418"), "opened");
    m2.session->choose_pin(pin_of("111111"));
    room.settle_all();
    EXPECT_EQ(m2.session->pin_word(), "chosen");
    EXPECT_EQ(left(), 5u);
    m2.session->lock();
    EXPECT_EQ(unlock(m2, "270418"), "wrong");
    EXPECT_EQ(unlock(m2, "111111"), "opened");
}

TEST_F(UnlockRoom, ATryIsOfItsConnectionAndItsDevice) {
    auto& m2 = locked();
    m2.session->unlock(pin_of("270418"));
    const auto asked = m2.pipe->up.front();
    m2.pipe->up.clear();
    m2.connect();
    room.settle_all();
    m2.pipe->up.push_back(asked);  // the same octets over the next connection
    room.settle_all();
    EXPECT_EQ(left(), 5u);
    auto& m3 = room.sit_down("m3");
    m3.pipe->up.push_back(asked);  // and over another's
    room.settle_all();
    EXPECT_EQ(left(), 5u);
    EXPECT_TRUE(m2.linked() && m3.linked());
    EXPECT_EQ(unlock(m2, "270418"), "opened");
}

TEST_F(UnlockRoom, WhatIsNoPointIsNoTry) {
    auto& m2 = locked();
    m2.pipe->up.push_back(wire::format(wire::Unlock{1, {}, {}}));
    room.settle_all();
    EXPECT_EQ(left(), 5u);
    EXPECT_TRUE(m2.linked());
}

TEST_F(UnlockRoom, ADeviceThatNobodyKnowsIsRefusedAsThat) {
    const auto refused = [&](const evidence::BlindedPoint& point, const evidence::Digest& device) {
        return std::get<wire::RefusedSent>(*room.unlock({1, point, {}}, device, {})).why;
    };
    const auto point = evidence::OprfBlind::begin(pin_of("270418").view()).point();
    EXPECT_EQ(refused(point, {}), voting::Refusal::key_unknown);
    EXPECT_EQ(refused({}, device_id()), voting::Refusal::malformed);
    EXPECT_EQ(refused(point, device_id()), voting::Refusal::bad_signature);
}

TEST_F(UnlockRoom, WhoIsCutOffInTheSameTurnTriesNothing) {
    auto& m2 = locked();
    auto& m3 = room.sit_down("m3");
    m3.session->submit("key.revoked", {{"key", room.key("m2").public_key().hex()}, {"reason", "жоғалды"}});
    m3.session->pump();
    m2.session->unlock(pin_of("270418"));
    const auto size = room.size();
    room.exchange->take_text(m3.pipe->peer, m3.pipe->up.front());
    room.exchange->take_text(m2.pipe->peer, m2.pipe->up.front());
    EXPECT_FALSE(m2.pipe->open);
    EXPECT_EQ(room.size(), size + 1);
    EXPECT_EQ(left(), 5u);
}

TEST_F(UnlockRoom, AConnectionThatTriesTooOftenIsClosed) {
    auto& m2 = locked();
    for (int n = 0; n < wire::Limits{}.unlocks; ++n)
        m2.pipe->up.push_back(wire::format(wire::Unlock{1, {}, {}}));
    room.settle_all();
    EXPECT_TRUE(m2.pipe->open);
    m2.pipe->up.push_back(wire::format(wire::Unlock{1, {}, {}}));
    room.settle_all();
    EXPECT_FALSE(m2.pipe->open);
}

TEST_F(UnlockRoom, APersonsKeyAloneTriesNothing) {
    auto& bare = room.sit_down("m2", client::Keys(room.key("m2")));
    ASSERT_TRUE(bare.linked());
    EXPECT_FALSE(bare.session->can_have_pin());
    bare.session->choose_pin(pin_of("270418"));
    EXPECT_EQ(bare.session->pin_word(), "failed");
    locked();
    auto& locked_bare = room.sit_down("m2", client::Keys(kept, std::nullopt));
    EXPECT_FALSE(locked_bare.linked());
    EXPECT_TRUE(locked_bare.session->problem().starts_with("locked")) << locked_bare.session->problem();
}

}  // namespace
