#include "tests/capture/unbroken.h"

#include <algorithm>

namespace capture_test {

using namespace evidence;

std::vector<std::unique_ptr<capture::Source>> only(const ScriptedCamera& camera) {
    std::vector<std::unique_ptr<capture::Source>> sources;
    sources.push_back(camera.source());
    return sources;
}

std::vector<ReadUnits> recorded(RoomFixture& room) {
    std::vector<ReadUnits> all;
    std::vector<ClipOpened> clips = room.of_kind<ClipOpened>();
    std::stable_sort(clips.begin(), clips.end(),
                     [](const auto& a, const auto& b) { return a.started.ms < b.started.ms; });
    for (const ClipOpened& opened : clips) all.push_back(read_units(room.exported(opened.clip)));
    return all;
}

std::vector<std::string> joined(const std::vector<ReadUnits>& clips, bool picture) {
    std::vector<std::string> all;
    for (const ReadUnits& clip : clips)
        for (const std::string& digest : picture ? clip.pictures : clip.sounds) all.push_back(digest);
    return all;
}

std::vector<Sent> track(const std::vector<Sent>& sent, bool picture) {
    std::vector<Sent> own;
    for (const Sent& unit : sent)
        if (unit.picture == picture) own.push_back(unit);
    return own;
}

void expect_unbroken(const std::vector<std::string>& units, const std::vector<Sent>& sent,
                     std::uint64_t from_ns, std::uint64_t to_ns) {
    ASSERT_FALSE(units.empty());
    auto first = std::find_if(sent.begin(), sent.end(), [&](const Sent& s) { return s.sha256 == units[0]; });
    ASSERT_NE(first, sent.end());
    EXPECT_LE(first->time_ns, from_ns);
    for (std::size_t i = 0; i < units.size(); ++i) {
        auto wanted = first + static_cast<std::ptrdiff_t>(i);
        if (wanted < sent.end() && wanted->sha256 == units[i]) continue;
        auto found =
            std::find_if(sent.begin(), sent.end(), [&](const Sent& s) { return s.sha256 == units[i]; });
        FAIL() << "unit " << i << " of " << units.size() << " is number " << found - sent.begin()
               << " of what was sent, not " << wanted - sent.begin() << " of " << sent.size();
    }
    auto behind = first + static_cast<std::ptrdiff_t>(units.size());
    if (behind < sent.end()) {
        EXPECT_GE(behind->time_ns + 100'000'000, to_ns);
    }
}

void drop_what_stands_twice(std::vector<ReadUnits>& clips) {
    const auto cut = [](std::vector<std::string>& units, const std::vector<std::string>& next) {
        if (!next.empty()) units.erase(std::find(units.begin(), units.end(), next.front()), units.end());
    };
    for (std::size_t i = 0; i + 1 < clips.size(); ++i)
        cut(clips[i].pictures, clips[i + 1].pictures), cut(clips[i].sounds, clips[i + 1].sounds);
}

void Continuity::start() {
    room.loop.run_for(seconds(1));  // of the pre-roll
    from = now();
    ASSERT_TRUE(room.recorder->start(room.interview).ok());
}

void Continuity::stop() {
    to = now();
    ASSERT_TRUE(room.stop_and_wait());
}

void Continuity::expect_whole(const ScriptedCamera& camera, bool picture, bool sound) {
    clips = recorded(room);
    if (picture) expect_unbroken(joined(clips, true), track(camera.sent(), true), from, to);
    if (sound) expect_unbroken(joined(clips, false), track(camera.sent(), false), from, to);
    EXPECT_TRUE(room.of_kind<ClipGap>().empty());
}

}  // namespace capture_test
