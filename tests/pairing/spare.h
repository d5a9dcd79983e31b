#pragma once
// A spare tablet that is paired in a room (room.h).

#include "qml/link/session/pairing_session.h"
#include "tests/pairing/room.h"

namespace test {

using client::PairingState;

/// A fresh tablet.
struct Spare final : client::PairingPort {
    Spare(Room& in, const std::string& ticket) : room(in), pipe(room.connect()) {
        std::vector<client::TabletKey> keys;
        keys.push_back({"member", key(seed)}), keys.push_back({"device", key(device_seed)});
        session =
            std::make_unique<client::PairingSession>(*wire::parse_ticket(ticket), std::move(keys), *this);
        turn();
    }
    void send(const std::string& text) override { pipe->up.push_back(text); }
    bool is_pinned() const override { return true; }
    void pairing_changed() override {}
    /// Both ends, until nothing moves.
    void turn() {
        for (bool moved = true; moved;) {
            moved = false;
            room.settle_all();
            while (!pipe->down.empty()) {
                const auto text = std::move(pipe->down.front());
                pipe->down.pop_front();
                session->take_text(text), moved = true;
            }
            if (!pipe->open) session->lost();
        }
    }
    static evidence::SigningKey key(const evidence::Bytes& seed) {
        return evidence::SigningKey::from_seed(std::span<const std::uint8_t, 32>(seed));
    }
    client::Keys keys() const { return {key(seed), key(device_seed)}; }
    Room& room;
    std::shared_ptr<Pipe> pipe;
    evidence::Bytes seed = seed_of(evidence::SigningKey::generate()),
                    device_seed = seed_of(evidence::SigningKey::generate());
    std::unique_ptr<client::PairingSession> session;
};

class PairingRoom : public testing::Test {
  protected:
    void SetUp() override {
        for (const auto* person : {"m1", "m2", "m3", "secretary"}) room.sit_down(person);
    }
    void wish(const std::string& by, const wire::PairingWish& what) {
        room.at(by).session->wish(what);
        room.settle_all();
    }
    std::string open(const std::string& person = "m2", const std::string& witness = "m3") {
        wish("secretary", {"open", person, {}, witness});
        return room.at("secretary").session->ticket();
    }
    const wire::Live& live(const std::string& at) { return room.at(at).session->live(); }
    /// These are heard meanwhile, and this tablet.
    void pass_seconds(std::int64_t seconds, const std::vector<std::string>& persons, Spare* spare = nullptr) {
        for (; seconds > 0; --seconds) {
            room.clock.pass_ms(1000);
            for (const auto& person : persons) room.exchange->pong(room.at(person).pipe->peer);
            if (spare) room.exchange->pong(spare->pipe->peer);
            room.exchange->tick();
        }
        room.settle_all();
    }
    /// The number is confirmed and m3 signs: the first act is taken, its answer lost.
    std::vector<client::Ticket> begin(Spare& spare) {
        auto& m3 = room.at("m3");
        wish("secretary", {"confirm", {}, spare.session->number()});
        const auto tickets = m3.session->witness(spare.session->number(), "планшет сынды");
        EXPECT_EQ(tickets.size(), 4u);
        const auto size = room.size();
        m3.session->pump();
        room.exchange->take_text(m3.pipe->peer, m3.pipe->up.front());
        room.exchange->deliver();
        EXPECT_EQ(room.size(), size + 1);
        m3.pipe->up.clear(), m3.pipe->down.clear();
        return tickets;
    }
    Room room;
};

}  // namespace test
