// Heads that tablets witness, both real ends of the link without their sockets.
#include "recorder/evidence/clip_events.h"
#include "tests/pairing/room.h"
#include "voting/regulation/regulation.h"

namespace {

using test::Device;
using test::Room;
using Names = std::vector<voting::PersonId>;

class Cosigning : public testing::Test {
  protected:
    /// An entry that asks for it.
    void ask() {
        const auto id = room.sittings().current()->prepared.sitting;
        room.record(voting::box_act(voting::SittingClosed{id, 0}));
    }
    /// The newest entry, if it tells of a head.
    std::optional<evidence::HeadCosigned> told() const {
        const auto entry = room.journal().read(room.journal().size() - 1);
        const auto statement =
            evidence::parse_statement(entry->body, *evidence::cosigned_rule(evidence::kHeadCosigned));
        if (!statement.ok()) return std::nullopt;
        return evidence::head_cosigned_of(*statement).value();
    }
    static Names names(const evidence::HeadCosigned& told) {
        Names names;
        for (const auto& each : told.by) names.push_back(each.person);
        return names;
    }
    /// A heartbeat; all who are linked are heard.
    void pass_second() {
        room.clock.pass_ms(1000);
        for (auto* device : devices) room.exchange->pong(device->pipe->peer);
        room.exchange->tick();
        room.settle_all();
    }
    Device& sit_down(const std::string& person) { return *devices.emplace_back(&room.sit_down(person)); }
    /// A cosignature as this tablet would make it, but for what is given.
    wire::Cosign cosign(std::uint64_t size, const evidence::Digest& root, std::uint64_t time,
                        const evidence::SigningKey& key) const {
        const auto head = evidence::format(evidence::Checkpoint{room.journal().log().name, size, root});
        return {size, root, time, evidence::cosign(head, time, key).signature};
    }
    voting::Refusal refused(Device& device, const wire::Cosign& said) {
        device.send(wire::format(said));
        room.exchange->take_text(device.pipe->peer, device.pipe->up.back());
        device.pipe->up.pop_back();
        const auto answer = std::get<wire::RefusedSent>(*wire::parse(device.pipe->down.back()));
        device.pipe->down.pop_back();
        EXPECT_EQ(answer.statement, said.root);
        return answer.why;
    }
    Room room;
    std::vector<Device*> devices;
};

TEST_F(Cosigning, EveryLinkedTabletDoesAndEachChecksTheOthers) {
    for (const auto* person : {"m1", "m2", "m3", "secretary"}) sit_down(person);
    EXPECT_FALSE(devices[0]->session->witnessed());
    const auto size = room.size();
    ask();
    ASSERT_EQ(room.size(), size + 2);
    const auto entered = told();
    ASSERT_TRUE(entered);
    EXPECT_EQ(entered->size, size + 1);
    EXPECT_EQ(entered->root, room.journal().root_at(size + 1));
    EXPECT_EQ(names(*entered), (Names{"m1", "m2", "m3", "secretary"}));
    EXPECT_EQ(entered->missing, Names{});
    for (const auto* device : devices) {
        EXPECT_EQ(device->cosigned, 1u);
        const auto kept = evidence::parse_checkpoint(
            evidence::parse_note(device->kept_then, evidence::kMaxCosignatures)->text);
        EXPECT_EQ(kept->size, size + 1) << "cosigned before the head was kept";
        const auto& known = device->session->witnessed();
        ASSERT_TRUE(known);
        EXPECT_EQ(known->by.size(), 4u);
        EXPECT_EQ(known->of, 4u);
        EXPECT_EQ(known->size, size + 1);
        EXPECT_EQ(known->root, entered->root);
    }
}

TEST_F(Cosigning, WhoIsNotLinkedIsMissingAndNobodyWaits) {
    sit_down("m1"), sit_down("m3");
    ask();
    ASSERT_TRUE(told());
    EXPECT_EQ(names(*told()), (Names{"m1", "m3"}));
    EXPECT_EQ(told()->missing, (Names{"m2", "secretary"}));
    EXPECT_EQ(sit_down("m2").session->witnessed()->by.size(), 2u) << "whoever comes later checks it too";
}

TEST_F(Cosigning, WithNobodyLinkedItIsToldAtOnce) {
    ask();
    ASSERT_TRUE(told());
    EXPECT_EQ(told()->missing.size(), 4u);
}

TEST_F(Cosigning, ATabletThatDoesNotIsMissingWithinThreeSecondsAndNothingWaits) {
    sit_down("m1");
    auto& forgetful = sit_down("m2");
    forgetful.keeps = false;  // what cannot be kept is not cosigned
    ask();
    EXPECT_FALSE(told());
    EXPECT_EQ(devices[0]->act("presence.tapped", {{"state", "here"}}), "sitting_closed");
    pass_second(), pass_second();
    EXPECT_FALSE(told());
    pass_second();
    ASSERT_TRUE(told());
    EXPECT_EQ(names(*told()), (Names{"m1"}));
    EXPECT_EQ(told()->missing, (Names{"m2", "m3", "secretary"}));
    EXPECT_EQ(forgetful.cosigned, 0u);
    EXPECT_TRUE(forgetful.linked());
}

TEST_F(Cosigning, ATabletWithoutAKeyOfItsOwnIsNotWaitedFor) {
    sit_down("m1");
    room.sit_down("m2", room.key("m2"));
    ask();
    ASSERT_TRUE(told());
    EXPECT_EQ(told()->missing, (Names{"m2", "m3", "secretary"}));
}

TEST_F(Cosigning, AWrongCountIsCosignedByNobody) {
    auto& m1 = sit_down("m1");
    voting::BallotClosed closed;
    closed.sitting = room.sittings().current()->prepared.sitting;
    closed.roll = "m1=-";
    room.record(voting::box_act(closed));  // of a ballot that nobody opened
    EXPECT_EQ(m1.cosigned, 0u);
    EXPECT_TRUE(m1.linked());
    for (int second = 0; second < 3; ++second) pass_second();
    ASSERT_TRUE(told());
    EXPECT_EQ(told()->missing.size(), 4u);
    ask();
    EXPECT_EQ(m1.cosigned, 0u) << "nor anything after it";
}

TEST_F(Cosigning, IsRefusedByName) {
    auto& m1 = sit_down("m1");
    sit_down("m2").keeps = false;
    auto& plain = room.sit_down("m3", room.key("m3"));
    ask();
    ASSERT_FALSE(told());
    const auto size = room.size();
    const auto root = *room.journal().root_at(size);
    const auto tablet = room.device_key("m1");
    const auto time = static_cast<std::uint64_t>(room.clock.now().wall_ms / 1000);
    using voting::Refusal;
    EXPECT_EQ(refused(m1, cosign(size - 1, root, time, tablet)), Refusal::unknown_head);
    EXPECT_EQ(refused(m1, cosign(size + 1, root, time, tablet)), Refusal::unknown_head);
    EXPECT_EQ(refused(m1, cosign(size, evidence::Digest{}, time, tablet)), Refusal::other_root);
    EXPECT_EQ(refused(m1, cosign(size, root, time, room.key("m1"))), Refusal::bad_signature);
    EXPECT_EQ(refused(plain, cosign(size, root, time, room.key("m3"))), Refusal::not_a_tablet);
    EXPECT_FALSE(told());
    for (int second = 0; second < 3; ++second) pass_second();
    ASSERT_TRUE(told());
    EXPECT_EQ(names(*told()), Names{"m1"});
    EXPECT_EQ(refused(m1, cosign(size, root, time, tablet)), Refusal::unknown_head) << "it is over";
}

TEST_F(Cosigning, WhoIsAskedAgainAfterABrokenLinkIsTakenAsBefore) {
    auto& m1 = sit_down("m1");
    sit_down("m2").keeps = false;
    ask();
    const auto first = room.clock.now().wall_ms / 1000;
    room.clock.pass_ms(1000);
    m1.connect();
    room.settle_all();
    EXPECT_EQ(m1.cosigned, 2u) << "once on each connection";
    EXPECT_TRUE(m1.linked());
    EXPECT_EQ(m1.refusals, 0u);
    for (int second = 0; second < 3; ++second) pass_second();
    ASSERT_TRUE(told());
    const auto size = told()->size;
    const auto said = cosign(size, told()->root, static_cast<std::uint64_t>(first), room.device_key("m1"));
    ASSERT_EQ(names(*told()), Names{"m1"});
    EXPECT_EQ(told()->by.front(),
              evidence::cosigner("m1", {said.time_s, said.signature}, room.device_key("m1").public_key()))
        << "what it said first";
}

TEST_F(Cosigning, OfAnotherKeyOfTheSamePersonTheFirstStands) {
    const auto key = evidence::SigningKey::generate(), other = evidence::SigningKey::generate();
    const auto id = room.sittings().current()->prepared.sitting;
    const evidence::Digest root = evidence::sha256(evidence::as_bytes("root"));
    wire::Cosigning asked;
    asked.ask(id, {room.journal().log().name, 3, root}, "note", 0);
    const auto take = [&](const evidence::SigningKey& by) {
        return asked.take(cosign(3, root, 1, by), "m1", by.public_key());
    };
    EXPECT_EQ(take(key), std::nullopt);
    EXPECT_EQ(take(other), voting::Refusal::cosigned_before);
}

TEST_F(Cosigning, WhatARevokedTabletHadSaidIsNotTold) {
    auto& m1 = sit_down("m1");
    auto& m3 = sit_down("m3");
    auto& slow = sit_down("m2");
    slow.keeps = false;
    ask();
    ASSERT_FALSE(told());
    EXPECT_EQ(m1.cosigned, 1u);
    const client::Given gone{{"key", room.device_key("m1").public_key().hex()}, {"reason", "жоғалды"}};
    ASSERT_EQ(m3.act("key.revoked", gone), "");
    EXPECT_TRUE(m1.gave_up);
    devices.erase(devices.begin());
    for (int second = 0; second < 3; ++second) pass_second();
    ASSERT_TRUE(told());
    EXPECT_EQ(names(*told()), Names{"m3"});
    EXPECT_EQ(told()->missing, (Names{"m1", "m2", "secretary"}));
}

/// The next sitting, in which only m2 has a seat: the one that m1 had.
voting::SittingPrepared next_sitting(Room& room) {
    auto prepared = test::sitting_of_three(2, "2024-05-04");
    for (const auto& frozen : voting::prepare_under(regulation::decree_490(), prepared))
        room.record(voting::box_act(frozen));
    room.record(voting::box_act(voting::PersonSeated{prepared.sitting,
                                                     "m1",
                                                     voting::Role::chair,
                                                     room.name("m2"),
                                                     {},
                                                     "мүше",
                                                     "член",
                                                     evidence::key_id(room.key("m2").public_key())}));
    return prepared;
}

TEST_F(Cosigning, IsToldOfTheSittingThatAskedThoughTheNextIsPrepared) {
    const auto first = room.sittings().current()->prepared.sitting;
    auto& m1 = sit_down("m1");
    auto& slow = sit_down("m2");
    slow.keeps = false;
    ask();
    const auto size = room.size();
    ASSERT_FALSE(told());
    const auto next = next_sitting(room);
    ASSERT_EQ(room.sittings().current()->prepared.sitting, next.sitting);
    ASSERT_FALSE(told());
    const auto time = static_cast<std::uint64_t>(room.clock.now().wall_ms / 1000);
    slow.send(wire::format(cosign(size, *room.journal().root_at(size), time, room.device_key("m2"))));
    room.settle_all();
    ASSERT_TRUE(told());
    EXPECT_EQ(told()->sitting, first);
    EXPECT_EQ(told()->size, size);
    EXPECT_EQ(names(*told()), (Names{"m1", "m2"}));
    EXPECT_EQ(told()->missing, (Names{"m3", "secretary"}));
    const auto entry = room.journal().read(room.size() - 1);
    EXPECT_EQ(entry->entry.stream, evidence::Stream::sitting(first));
    EXPECT_EQ(m1.session->witnessed()->by, (Names{"m1", "m2"})) << "as every tablet checks it";
}

TEST_F(Cosigning, AnEarlierSittingsHeadIsAskedOfItsOwnPersons) {
    const auto first = room.sittings().current()->prepared.sitting;
    auto& m1 = sit_down("m1");
    const auto next = next_sitting(room);
    room.record(voting::box_act(voting::SittingClosed{first, 0}));
    EXPECT_EQ(m1.cosigned, 1u) << "who has no seat in the sitting after it";
    ASSERT_TRUE(told());
    EXPECT_EQ(told()->sitting, first);
    EXPECT_EQ(names(*told()), Names{"m1"});
    evidence::ClipSealed clip;  // outside of any case: of the current sitting
    const evidence::ClipEvent event = clip;
    room.record(
        {evidence::stream_of(event), std::string(evidence::kind_of(event)), evidence::fields_of(event)});
    ASSERT_TRUE(told());
    EXPECT_EQ(told()->sitting, next.sitting);
    EXPECT_EQ(told()->missing, Names{"m1"});
}

TEST_F(Cosigning, AFalseLineIsNotCountedAndAFalseRootEndsTheLink) {
    auto& m1 = sit_down("m1");
    ask();
    auto entered = *told();
    const auto id = room.sittings().current()->prepared.sitting;
    const auto enter = [&](const evidence::HeadCosigned& what) {
        room.record(
            {evidence::Stream::sitting(id), std::string(evidence::kHeadCosigned), evidence::fields_of(what)});
    };
    entered.by.push_back({"m2", entered.by.front().line});
    std::erase(entered.missing, "m2");
    enter(entered);
    EXPECT_EQ(m1.session->witnessed()->by, Names{"m1"});
    EXPECT_TRUE(m1.linked());
    entered.root = {};
    enter(entered);
    EXPECT_TRUE(m1.gave_up);
    EXPECT_TRUE(m1.session->problem().starts_with("split_view")) << m1.session->problem();
}

}  // namespace
