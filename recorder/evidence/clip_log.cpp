#include "recorder/evidence/clip_log.h"

#include <algorithm>

namespace evidence {

namespace {

// A clip's begin and its length are rounded to whole ms, so the next one seems to begin up to this much
// later.
constexpr std::int64_t kRounding = 2;  // ms

/// Length of [from, to) that no span covers; less than can be told is nothing.
std::uint64_t uncovered(std::vector<SteadySpan> covered, std::int64_t from, std::int64_t to) {
    std::sort(covered.begin(), covered.end(),
              [](const SteadySpan& a, const SteadySpan& b) { return a.from_ms < b.from_ms; });
    std::int64_t missing = 0, reached = from;
    auto count = [&](std::int64_t until) { missing += until - reached > kRounding ? until - reached : 0; };
    for (const SteadySpan& span : covered) {
        if (span.to_ms <= reached) continue;
        if (span.from_ms >= to) break;
        count(span.from_ms);
        reached = span.to_ms;
    }
    count(to);
    return static_cast<std::uint64_t>(missing);
}

/// Where a clip holds a track: its length less the gaps of that track; its wall times shifted by `shift`.
void cover(std::vector<SteadySpan>& covered, const Recording& recording, Track track, std::int64_t shift) {
    std::vector<SteadySpan> gaps;
    for (const ClipGap& gap : recording.gaps)
        if (gap.what == track) gaps.push_back({gap.from.ms, gap.to.ms});
    std::sort(gaps.begin(), gaps.end(),
              [](const SteadySpan& a, const SteadySpan& b) { return a.from_ms < b.from_ms; });
    std::int64_t from = recording.started_ms();
    for (const SteadySpan& gap : gaps) {
        if (gap.from_ms > from) covered.push_back({from + shift, gap.from_ms + shift});
        from = std::max(from, gap.to_ms);
    }
    if (recording.ended_ms() > from) covered.push_back({from + shift, recording.ended_ms() + shift});
}

struct Folder {
    std::map<ClipId, Recording>& recordings;
    std::vector<ClipId>& order;
    std::set<CaseId>& officer_camera;
    std::map<SittingId, std::uint64_t>& tested;
    AlarmLog& alarms;
    std::uint64_t index;

    Result<Recording*> open_clip(const ClipId& clip, std::string_view kind) {
        auto at = recordings.find(clip);
        if (at == recordings.end())
            return Error{std::string(kind) + " of a clip that was never opened: " + clip.hex()};
        if (at->second.closed())
            return Error{std::string(kind) + " of a clip that is already closed: " + clip.hex()};
        return &at->second;
    }
    template <class Closing>
    Result<void> close(const Closing& event, ClipState state, std::optional<Closing> Recording::*member) {
        OTYRYS_TRY(Recording * recording, open_clip(event.clip, event.kKind));
        recording->state = state;
        recording->closed_index = index;
        recording->*member = event;
        return {};
    }

    Result<void> operator()(const ClipOpened& event) {
        Recording recording;
        recording.opened = event;
        recording.opened_index = index;
        if (!recordings.emplace(event.clip, std::move(recording)).second)
            return Error{"clip.opened twice: " + event.clip.hex()};
        order.push_back(event.clip);
        return {};
    }
    Result<void> operator()(const ClipSealed& event) {
        return close(event, ClipState::sealed, &Recording::sealed);
    }
    Result<void> operator()(const ClipRecovered& event) {
        return close(event, ClipState::recovered, &Recording::recovered);
    }
    Result<void> operator()(const ClipLost& event) { return close(event, ClipState::lost, &Recording::lost); }
    Result<void> operator()(const ClipGap& event) {
        OTYRYS_TRY(Recording * recording, open_clip(event.clip, event.kKind));
        recording->gaps.push_back(event);
        return {};
    }
    Result<void> operator()(const RecMark& event) {
        OTYRYS_TRY(Recording * recording, open_clip(event.clip, event.kKind));
        recording->marks.push_back(event);
        return {};
    }
    Result<void> operator()(const RecStarted& event) {
        if (event.officer && event.of_case) officer_camera.insert(*event.of_case);
        return {};
    }
    Result<void> operator()(const PreflightPassed&) { return {}; }
    Result<void> operator()(const PreflightFailed&) { return {}; }
    Result<void> operator()(const EscrowTested& event) {
        tested[event.sitting] = index;
        return {};
    }
    Result<void> operator()(const AlarmRaised& event) { return alarms.apply(event, index); }
    Result<void> operator()(const AlarmCleared& event) { return alarms.apply(event, index); }
    Result<void> operator()(const ClockStepped& event) {
        alarms.apply(event, index);
        return {};
    }
};

}  // namespace

std::int64_t Recording::ended_ms() const {
    std::uint64_t length = sealed           ? sealed->duration_ms
                           : recovered      ? recovered->duration_ms
                           : lost           ? 0
                           : !marks.empty() ? marks.back().running_ms
                                            : 0;
    return opened.started.ms + static_cast<std::int64_t>(length);
}

Digest Recording::sha256() const {
    return sealed ? sealed->sha256 : recovered ? recovered->sha256 : Digest{};
}

Result<void> ClipLog::apply(const Statement& statement, std::uint64_t index) {
    if (!clip_rule(statement.kind)) return {};
    OTYRYS_TRY(ClipEvent event, clip_event_of(statement));
    return apply(event, index);
}

Result<void> ClipLog::apply(const ClipEvent& event, std::uint64_t index) {
    return std::visit(Folder{recordings_, order_, officer_camera_, tested_, alarms_, index}, event);
}

const Recording* ClipLog::find(const ClipId& clip) const {
    auto at = recordings_.find(clip);
    return at == recordings_.end() ? nullptr : &at->second;
}

std::vector<const Recording*> ClipLog::all() const {
    std::vector<const Recording*> found;
    for (const ClipId& clip : order_) found.push_back(&recordings_.at(clip));
    return found;
}

std::vector<const Recording*> ClipLog::of_case(const CaseId& id) const {
    std::vector<const Recording*> found = all();
    std::erase_if(found, [&](const Recording* r) { return r->opened.of_case != id; });
    return found;
}

std::optional<std::uint64_t> ClipLog::escrow_tested(const SittingId& sitting) const {
    const auto at = tested_.find(sitting);
    return at == tested_.end() ? std::nullopt : std::optional(at->second);
}

std::vector<const Recording*> ClipLog::unsealed() const {
    std::vector<const Recording*> found = all();
    std::erase_if(found, [](const Recording* r) { return r->closed(); });
    return found;
}

std::int64_t ClipLog::shift_of(const Recording& recording) const {
    return time_.at({recording.opened_index, recording.started_ms()}) - recording.started_ms();
}

std::uint64_t ClipLog::during(const CaseId& id, const Moment& started) const {
    const std::vector<const Recording*> clips = of_case(id);
    return static_cast<std::uint64_t>(std::count_if(clips.begin(), clips.end(), [&](const Recording* r) {
        return r->opened_index > started.index || r->ended_ms() + shift_of(*r) >= time_.at(started);
    }));
}

Missing ClipLog::missing(const CaseId& id, std::int64_t from_ms, std::int64_t to_ms,
                         const std::vector<SteadySpan>& excused) const {
    std::vector<const Recording*> clips = of_case(id);
    bool placed =
        officer_camera_.count(id) > 0 || std::any_of(clips.begin(), clips.end(), [](const Recording* r) {
            return r->opened.picture && r->opened.place == "officer";
        });
    std::vector<SteadySpan> picture = excused, sound = excused;
    for (const Recording* clip : clips) {
        if (clip->opened.picture && (!placed || clip->opened.place == "officer"))
            cover(picture, *clip, Track::picture, shift_of(*clip));
        if (clip->opened.sound) cover(sound, *clip, Track::sound, shift_of(*clip));
    }
    return {uncovered(std::move(picture), from_ms, to_ms), uncovered(std::move(sound), from_ms, to_ms)};
}

}  // namespace evidence
