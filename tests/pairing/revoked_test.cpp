// A revoked key loses its link at once.
#include "tests/pairing/room.h"

namespace {

using test::Room;

client::Given target(const Room& room, const std::string& person) {
    return {{"key", room.key(person).public_key().hex()}, {"reason", "планшет сынды"}};
}

TEST(Revoked, AKeyLosesItsLinkAtOnceAndSaysNothingMore) {
    Room room;
    auto& m2 = room.sit_down("m2");
    auto& m3 = room.sit_down("m3");
    ASSERT_TRUE(m2.linked());
    ASSERT_EQ(m2.act("presence.tapped", {{"state", "here"}}), "");
    ASSERT_EQ(m3.act("key.revoked", target(room, "m2")), "");
    EXPECT_FALSE(m2.pipe->open);
    EXPECT_TRUE(m2.gave_up);
    EXPECT_TRUE(m2.session->problem().starts_with("key_revoked")) << m2.session->problem();
    EXPECT_EQ(room.exchange->reachable().count(m2.session->key_id()), 0u);
    EXPECT_TRUE(room.sittings().current()->here("m2"));
}

TEST(Revoked, AStatementBehindTheRevocationIsNotTaken) {
    Room room;
    auto& m2 = room.sit_down("m2");
    auto& m3 = room.sit_down("m3");
    const auto size = room.size();
    m3.session->submit("key.revoked", target(room, "m2"));
    m2.session->submit("presence.tapped", {{"state", "here"}});
    m3.session->pump(), m2.session->pump();
    room.exchange->take_text(m3.pipe->peer, m3.pipe->up.front());  // both in one turn, the revocation first
    room.exchange->take_text(m2.pipe->peer, m2.pipe->up.front());
    m2.pipe->up.clear(), m3.pipe->up.clear();
    room.settle_all();
    EXPECT_EQ(room.size(), size + 1);
    EXPECT_FALSE(room.sittings().current()->here("m2"));
}

TEST(Revoked, AWishBehindTheRevocationIsNotTaken) {
    Room room;
    auto& secretary = room.sit_down("secretary", room.key("secretary"));
    auto& m3 = room.sit_down("m3");
    m3.session->submit("key.revoked", target(room, "secretary"));
    m3.session->pump();
    secretary.session->wish({"open", "m2", {}, "m3"});
    room.exchange->take_text(m3.pipe->peer, m3.pipe->up.front());
    room.exchange->take_text(secretary.pipe->peer, secretary.pipe->up.front());
    EXPECT_FALSE(secretary.pipe->open);
    EXPECT_EQ(room.live().pairing, "closed");
}

TEST(Revoked, AKeyIsNotLetInAgain) {
    Room room;
    room.sit_down("m2");
    auto& m3 = room.sit_down("m3");
    ASSERT_EQ(m3.act("key.revoked", target(room, "m2")), "");
    auto& again = room.sit_down("m2");
    EXPECT_FALSE(again.linked());
    EXPECT_TRUE(again.gave_up);
}

TEST(Revoked, ATabletGoesWithItsOwnKeyOrWithItsPersons) {
    Room room;
    auto& m2 = room.sit_down("m2");
    auto& m1 = room.sit_down("m1");
    auto& m3 = room.sit_down("m3");
    ASSERT_TRUE(m2.linked() && m1.linked());
    const client::Given tablets{{"key", room.device_key("m2").public_key().hex()}, {"reason", "жоғалды"}};
    ASSERT_EQ(m3.act("key.revoked", tablets), "");
    EXPECT_FALSE(m2.pipe->open);
    EXPECT_TRUE(m2.gave_up);
    EXPECT_TRUE(room.sit_down("m2", room.key("m2")).linked()) << "the person's own key is good still";
    ASSERT_EQ(m3.act("key.revoked", target(room, "m1")), "");
    EXPECT_FALSE(m1.pipe->open);
    EXPECT_FALSE(room.sit_down("m1").linked()) << "a tablet of nobody's opens no link";
    EXPECT_EQ(room.exchange->reachable().size(), 2u);
}

TEST(Revoked, WhateverKeyOpensTheLinkItIsThePersons) {
    Room room;
    auto& with_device = room.sit_down("m2");
    EXPECT_EQ(with_device.session->person(), "m2");
    EXPECT_EQ(room.exchange->reachable(), std::set{evidence::key_id(room.key("m2").public_key())});
    EXPECT_EQ(with_device.act("presence.tapped", {{"state", "here"}}), "");
    auto& other = room.sit_down("m3", {room.key("m2"), room.device_key("m3")});
    EXPECT_EQ(other.act("presence.tapped", {{"state", "left"}}), "not_yours");
    auto& alone = room.sit_down("m2", room.key("m2"));
    EXPECT_EQ(alone.act("presence.tapped", {{"state", "left"}}), "");
    EXPECT_EQ(room.sit_down("secretary").act("presence.tapped", {{"state", "here"}}), "");
}

}  // namespace
