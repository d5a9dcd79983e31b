// What is new goes to one peer after the other, and whoever acts meanwhile is answered between them.

#include "tests/pairing/room.h"

namespace test {
namespace {

class Tail : public ::testing::Test {
  protected:
    Tail() {
        for (const auto* person : {"m1", "m2", "m3", "secretary"}) room.sit_down(person);
    }
    void tap(const std::string& person) {
        tickets[person] = room.at(person).session->submit("presence.tapped", {{"state", "here"}});
        room.at(person).session->pump();
    }
    std::size_t waiting(const std::string& person, const std::string& kind) const {
        const auto& down = devices().at(person)->pipe->down;
        return static_cast<std::size_t>(std::count_if(down.begin(), down.end(), [&](const auto& text) {
            return text.starts_with("otyrys-link/v1 " + kind + "\n");
        }));
    }
    const std::map<std::string, std::unique_ptr<Device>>& devices() const { return room.devices(); }

    Room room;
    std::map<std::string, client::Ticket> tickets;
};

TEST_F(Tail, AReceiptWaitsForNobodyElsesEntries) {
    tap("m2");
    room.hear();
    EXPECT_EQ(waiting("m2", "accepted"), 1u);
    for (const auto* person : {"m1", "m3", "secretary"}) EXPECT_EQ(waiting(person, "entry"), 0u) << person;
    tap("m3");
    room.hear();
    EXPECT_EQ(waiting("m3", "accepted"), 1u);
    EXPECT_EQ(waiting("m1", "entry"), 0u);
}

TEST_F(Tail, GoesToOneAfterTheOtherAndThenToAllHowThingsStand) {
    tap("m2");
    room.hear();
    std::size_t told = 0;
    for (const auto& [person, device] : devices()) told += waiting(person, "live");
    EXPECT_EQ(told, 0u);
    for (std::size_t served = 1; served <= 4; ++served) {
        room.exchange->go_on();
        told = 0;
        for (const auto& [person, device] : devices()) {
            told += waiting(person, "entry");
            EXPECT_EQ(waiting(person, "live"), served == 4 ? 1u : 0u) << person << served;
        }
        EXPECT_EQ(told, served);
    }
    room.settle_all();
    EXPECT_TRUE(room.at("m2").answers.at(tickets["m2"]).accepted);
    for (const auto& [person, device] : devices())
        EXPECT_EQ(device->session->follower().size(), room.size()) << person;
}

TEST_F(Tail, GoesToNobodyAheadOfTheirTurnBecauseAReceiptLeft) {
    tap("m2");
    room.hear();
    for (const auto& [person, device] : devices()) {
        room.exchange->written(device->pipe->peer);
        EXPECT_EQ(waiting(person, "entry"), 0u) << person;
    }
}

TEST_F(Tail, PassesOverWhoeverHasGoneMeanwhile) {
    tap("m2");
    room.hear();
    room.exchange->leave(room.at("m3").pipe->peer);
    room.settle_all();
    EXPECT_EQ(room.at("m1").session->follower().size(), room.size());
    EXPECT_LT(room.at("m3").session->follower().size(), room.size());
}

}  // namespace
}  // namespace test
