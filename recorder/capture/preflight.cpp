// The pre-flight (R10): the last 5 s of every source, recorded to disk by the same sink as an interview, read
// back from the disk and verified, picture and sound alive. Its clips are removed afterwards, one sealed clip
// when the interview begins: nothing of the room is kept from before an interview.

#include <unistd.h>

#include "recorder/capture/room.h"
#include "recorder/evidence/opening.h"

namespace capture {

namespace {

constexpr std::uint64_t kSecond = 1'000'000'000;
constexpr std::uint64_t kLast = 5 * kSecond;
constexpr std::uint64_t kLeastMs = 4500;

std::string seconds(std::uint64_t ms) {
    return std::to_string(ms / 1000) + "." + std::to_string(ms % 1000 / 100) + " s";
}

std::string alive_fault(const SourceStatus& status) {
    if (status.picture != PictureState::none && status.picture == PictureState::black)
        return "the picture is black - take the cover off the lens, switch the light on";
    if (status.picture != PictureState::none && status.picture == PictureState::frozen)
        return "the picture stands still - restart the camera";
    if (status.picture != PictureState::none && status.picture != PictureState::alive)
        return "no picture yet - try again in a few seconds";
    if (status.sound != SoundState::none && status.sound == SoundState::silent)
        return "no sound - unmute the microphone, speak near it and try again";
    if (status.sound != SoundState::none && status.sound != SoundState::alive)
        return "no sound yet - speak near the microphone and try again";
    return {};
}

}  // namespace

struct Recorder::Room::Trial {
    SittingId sitting;
    std::optional<CaseId> of_case;
    std::vector<PreflightLine> lines;
    std::vector<std::shared_ptr<EvidenceSink>> sinks;
    std::size_t waiting = 0;
    std::optional<SealedTrial> sealed;
};

evidence::Result<void> Recorder::Room::preflight(const SittingId& sitting, std::optional<CaseId> of_case) {
    if (trial_) return evidence::Error{"a pre-flight is already running"};
    forget_kept();
    trial_ = std::make_shared<Trial>();
    trial_->sitting = sitting;
    trial_->of_case = of_case;
    trial_->lines.resize(entries_.size());
    trial_->sinks.resize(entries_.size());
    trial_->waiting = entries_.size() + 1;
    for (std::size_t i = 0; i < entries_.size(); ++i) try_source(trial_, i);
    post([trial = trial_](Room& room) { room.conclude(trial); });
    return {};
}

void Recorder::Room::try_source(const std::shared_ptr<Trial>& trial, std::size_t i) {
    Entry& entry = entries_[i];
    auto begin = entry.feed->beginning({now() - kLast, {}});
    if (entry.feed->facts().link != Link::live || entry.feed->holding_back()) begin.reset();
    if (!begin) {
        SinkEnd end;
        end.fault = entry.feed->facts().problem;
        if (end.fault.empty()) end.fault = "nothing from it yet - try again in a few seconds";
        post([trial, i, end](Room& room) { room.tried(trial, i, end); });
        return;
    }
    SinkPlan plan;
    plan.folder = setup_.clips_dir + "/preflight";
    plan.header = header_for({trial->sitting, trial->of_case, {}}, entry, begin->start_ns);
    plan.source = entry.feed->description();
    plan.begin = *begin;
    plan.readers = readers();
    plan.files = setup_.files;
    plan.from_disk = true;
    SinkCallbacks callbacks;
    callbacks.opened = [this, trial, i](evidence::ClipOpened) {
        post([trial, i](Room&) { trial->sinks[i]->permit(); });
    };
    callbacks.events = [](std::vector<evidence::ClipEvent>) {};
    callbacks.attested = [](std::uint64_t) {};
    callbacks.rotate = [](std::string, Cut) {};
    callbacks.failed = [](std::string) {};
    callbacks.ended = [this, trial, i](SinkEnd end) {
        post([trial, i, end = std::move(end)](Room& room) { room.tried(trial, i, end); });
    };
    trial->sinks[i] = std::make_shared<EvidenceSink>(std::move(plan), clock_, std::move(callbacks));
    entry.feed->attach(trial->sinks[i]);
    // Without a pre-roll the seconds are still to come.
    bool kept = preroll_ns() >= kLast;
    trial->sinks[i]->stop(kept ? now() : std::max(now(), begin->start_ns + kLast));
}

void Recorder::Room::tried(const std::shared_ptr<Trial>& trial, std::size_t i, const SinkEnd& end) {
    trial->lines[i] = judge(*trial, i, end);
    if (trial->sinks[i]) keep_or_forget(*trial, i, end);
    conclude(trial);
}

/// The first sealed clip of a trial stays, so that a reader can open it; everything else goes.
void Recorder::Room::keep_or_forget(Trial& trial, std::size_t i, const SinkEnd& end) {
    auto& sink = trial.sinks[i];
    entries_[i].feed->detach(sink.get());
    const ClipId clip = sink->clip();
    sink.reset();
    const auto paths = evidence::ClipPaths::in(setup_.clips_dir + "/preflight", clip);
    if (end.sealed && !trial.sealed && ::access(paths.keys.c_str(), F_OK) == 0)
        trial.sealed = {clip, std::get<evidence::ClipSealed>(*end.closing).media_sha256}, kept_ = clip;
    else
        forget(clip);
}

/// Removes a trial's files, once its sink has ended.
void Recorder::Room::forget(const ClipId& clip) const {
    const std::string folder = setup_.clips_dir + "/preflight";
    const evidence::ClipPaths paths = evidence::ClipPaths::in(folder, clip);
    for (const auto& path : {paths.clip, paths.records, paths.keys, evidence::opening_path(folder, clip)})
        ::unlink(path.c_str());
}

void Recorder::Room::forget_kept() {
    if (kept_) forget(*std::exchange(kept_, std::nullopt));
}

PreflightLine Recorder::Room::judge(const Trial&, std::size_t i, const SinkEnd& end) const {
    SourceStatus status = status_of(entries_[i]);
    PreflightLine line{status.is.id, status.is.name, false, end.fault};
    if (!end.sealed) return line;
    const auto& sealed = std::get<evidence::ClipSealed>(*end.closing);
    line.text = alive_fault(status);
    if (line.text.empty() && sealed.duration_ms < kLeastMs)
        line.text = "only " + seconds(sealed.duration_ms) + " of it - try again in a few seconds";
    if (line.text.empty() && sealed.gap_picture_ms + sealed.gap_sound_ms > 0)
        line.text = "it was interrupted in the last 5 s - check the cable and try again";
    if (!line.text.empty()) return line;
    line.passed = true;
    bool picture = status.picture != PictureState::none, sound = status.sound != SoundState::none;
    line.text = std::string(picture ? "picture" : "") + (picture && sound ? " and " : "") +
                (sound ? "sound" : "") + ", " + seconds(sealed.duration_ms);
    return line;
}

void Recorder::Room::conclude(const std::shared_ptr<Trial>& trial) {
    if (--trial->waiting > 0) return;
    trial_.reset();
    PreflightResult result{true, trial->lines, trial->sealed};
    bool picture = false, sound = false;
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        FeedFacts facts = entries_[i].feed->facts();
        result.passed = result.passed && trial->lines[i].passed;
        picture = picture || facts.picture == PictureState::alive;
        sound = sound || facts.sound == SoundState::alive;
    }
    if (result.passed && !(picture && sound)) {
        result.passed = false;
        result.lines.push_back({{}, "Room", false, "it needs a camera and a microphone (point 14)"});
    }
    if (callbacks_.preflight) callbacks_.preflight(result);
}

void Recorder::Room::end_trial() {
    for (auto& sink : trial_->sinks) {
        if (!sink) continue;
        const ClipId clip = sink->clip();
        sink.reset();
        forget(clip);
    }
    trial_.reset();
}

}  // namespace capture
