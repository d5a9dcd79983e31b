#include "recorder/capture/clip_tracks.h"

#include <algorithm>

namespace capture {

namespace {

constexpr std::uint64_t kMs = 1'000'000, kSecond = 1'000'000'000;
constexpr std::uint64_t kGap = 500 * kMs;        // nothing for so long is a gap
constexpr std::uint64_t kStarved = 2 * kSecond;  // one track dead beside a live one
constexpr std::uint64_t kPatience = kSecond;     // then, for a keyframe to divide at
constexpr std::uint64_t kLiveWithin = kSecond;
constexpr std::uint64_t kLinger = kSecond;         // how long a stop waits for what is under way
constexpr std::uint64_t kCutLinger = 3 * kSecond;  // and a cut for the late sound before it
const char* kFellSilent = "one of its tracks fell silent";

}  // namespace

ClipTracks::ClipTracks(Beginning begin, std::uint64_t longest_ns, std::uint64_t now_ns)
    : begin_(std::move(begin)), longest_ns_(longest_ns) {
    for (const TrackForm& form : begin_.forms) {
        Line& line = lines_[index(form.track)];
        line.present = true, line.form = form.number, line.came_ns = now_ns;
    }
}

ClipTracks::Decision ClipTracks::decide(const MediaUnit& unit, std::uint64_t now_ns) {
    Line& line = lines_[index(unit.track)];
    if (!begin_.takes(unit)) return {};
    if (line.present ? unit.form->number < line.form : !unit.opens) return {};
    if (!over(unit))
        if (const char* why = why_end(unit, now_ns)) return {{}, {}, end_before(unit, why, now_ns)};
    if (line.came_ns + kLiveWithin < now_ns) line.flowing_ns = now_ns;
    line.came_ns = now_ns;
    if (over(unit)) {
        line.reached = true;
        return {};
    }
    std::uint64_t time = unit.time_ns - std::min(unit.time_ns, begin_.start_ns);
    if (unit.track == Track::sound && line.any && time < line.last_ns) return {};
    Decision decision{time, gap_until(unit.track, time), {}};
    line.any = true;
    line.last_ns = time, line.next = unit.number + 1;
    line.end_ns = std::max(line.end_ns, time + unit.duration_ns);
    return decision;
}

bool ClipTracks::over(const MediaUnit& unit) const {
    if (!end_ns_) return false;
    if (unit.track == Track::sound) return unit.time_ns >= *end_ns_ && unit.number >= end_sound_;
    return end_picture_ ? unit.number >= end_picture_ : unit.time_ns >= *end_ns_;
}

bool ClipTracks::dead(std::size_t track, std::uint64_t now_ns) const {
    return lines_[track].came_ns + kStarved < now_ns;
}

/// Why the clip ends before this unit; null: it does not.
const char* ClipTracks::why_end(const MediaUnit& unit, std::uint64_t now_ns) const {
    const Line& line = lines_[index(unit.track)];
    if (!line.present) return "a track came back";
    if (unit.form->number != line.form) return "its encoding changed";
    bool picture_leads = lines_[0].present && !(starved_ns_ && dead(0, now_ns));
    if (end_ns_ || !unit.keyframe || (picture_leads && unit.track == Track::sound)) return nullptr;
    if (starved_ns_) return kFellSilent;
    return longest_ns_ && unit.time_ns >= begin_.start_ns + longest_ns_ ? "it is long enough" : nullptr;
}

/// A picture divides exactly. A sound that cannot go on in this clip takes the pictures since their last
/// keyframe into the next one once more.
ClipTracks::End ClipTracks::end_before(const MediaUnit& unit, const char* why, std::uint64_t now_ns) {
    End end{{unit.time_ns, {begin_.first[0], 0}}, why};
    end.cut.first[index(unit.track)] = unit.number;
    if (unit.track == Track::picture)  // some of its sound may be here already
        end_picture_ = unit.number, end.cut.at_picture = true,
        end.cut.first[1] = std::max(begin_.first[1], lines_[1].next);
    else if (lines_[0].present && dead(0, now_ns))
        end.cut.first[0] = std::max(begin_.first[0], lines_[0].next);
    lines_[index(unit.track)].reached = true;
    end_ns_ = end_ns_ ? std::min(*end_ns_, unit.time_ns) : unit.time_ns;
    latest_ns_ = now_ns + kCutLinger;
    return end;
}

std::optional<ClipTracks::End> ClipTracks::starved(std::uint64_t now_ns) {
    const Line &picture = lines_[0], &sound = lines_[1];
    const Line& newer = picture.came_ns > sound.came_ns ? picture : sound;
    bool flows = newer.came_ns + kLiveWithin > now_ns && newer.flowing_ns + kStarved < now_ns;
    bool starved =
        picture.present && sound.present && flows && !end_ns_ && dead(&newer == &picture ? 1 : 0, now_ns);
    if (!starved) {
        starved_ns_ = 0;
        return {};
    }
    if (!starved_ns_) starved_ns_ = now_ns;
    if (starved_ns_ + kPatience > now_ns) return {};
    end_ns_ = now_ns, latest_ns_ = now_ns + kCutLinger;
    return End{{now_ns, {begin_.first[0], begin_.first[1]}}, kFellSilent};
}

void ClipTracks::stop(const Cut& until, std::uint64_t now_ns) {
    if (end_ns_ && (end_picture_ || *end_ns_ <= until.time_ns)) return;
    end_ns_ = until.time_ns;
    if (until.at_picture) end_picture_ = until.first[0], end_sound_ = until.first[1];
    latest_ns_ = std::max(until.time_ns, now_ns) + kLinger;
}

std::uint64_t ClipTracks::complete_at() const {
    if (!end_ns_) return UINT64_MAX;
    std::uint64_t at = *end_ns_;
    for (const Line& line : lines_)
        if (line.present && !line.reached) at = std::max(at, line.came_ns + kLinger);
    return std::min(at, latest_ns_);
}

std::optional<ClipTracks::Gap> ClipTracks::gap_until(Track track, std::uint64_t media_ns) const {
    const Line& line = lines_[index(track)];
    if (media_ns <= line.end_ns + kGap) return {};
    return Gap{track, line.end_ns, media_ns};
}

std::vector<ClipTracks::Gap> ClipTracks::closing_gaps() const {
    std::vector<Gap> gaps;
    for (Track track : {Track::picture, Track::sound})
        if (end_ns_ && lines_[index(track)].present && *end_ns_ > begin_.start_ns)
            if (auto gap = gap_until(track, *end_ns_ - begin_.start_ns)) gaps.push_back(*gap);
    return gaps;
}

std::uint64_t ClipTracks::length_ns() const {
    return std::max(lines_[0].end_ns, lines_[1].end_ns);
}

}  // namespace capture
