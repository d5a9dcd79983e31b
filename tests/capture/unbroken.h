#pragma once
// What all clips of a room hold, against what its camera gave: unit by unit.

#include <string>
#include <vector>

#include "tests/capture/read_units.h"
#include "tests/capture/room_fixture.h"
#include "tests/capture/scripted_camera.h"

namespace capture_test {

std::vector<std::unique_ptr<capture::Source>> only(const ScriptedCamera& camera);
/// In the order of the clips' beginnings.
std::vector<ReadUnits> recorded(RoomFixture& room);
std::vector<std::string> joined(const std::vector<ReadUnits>& clips, bool picture);
std::vector<Sent> track(const std::vector<Sent>& sent, bool picture);
/// Fails unless `units` is one unbroken piece of what was sent that covers from_ns to to_ns.
void expect_unbroken(const std::vector<std::string>& units, const std::vector<Sent>& sent,
                     std::uint64_t from_ns, std::uint64_t to_ns);
/// Takes from each clip what the next one has again from its beginning on.
void drop_what_stands_twice(std::vector<ReadUnits>& clips);

struct Continuity : testing::Test {
    RoomFixture room;
    std::uint64_t from = 0, to = 0;
    std::vector<ReadUnits> clips;

    std::uint64_t now() const { return static_cast<std::uint64_t>(room.clock.now().mono_us) * 1000; }
    void start();
    void stop();
    /// What is recorded is unbroken, and nothing in it stands twice.
    void expect_whole(const ScriptedCamera& camera, bool picture = true, bool sound = true);
};

}  // namespace capture_test
