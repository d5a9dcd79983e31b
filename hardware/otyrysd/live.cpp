// What is true now and stands in no entry, as every screen sees it.
#include <algorithm>
#include <cmath>

#include "hardware/otyrysd/service.h"
#include "voting/wire/visibility.h"

namespace otyrysd {
namespace {

constexpr std::int64_t kStartingMs = 2000;  // a recording whose bytes are not on disk after this has failed
constexpr std::int64_t kStepShownMs = 60'000;  // the clock runs evenly since

std::string state_of(const capture::SourceStatus& status) {
    switch (status.link) {
        case capture::Link::starting: return "starting";
        case capture::Link::lost: return "dead";
        case capture::Link::live: break;
    }
    if (status.part) return std::string(evidence::to_word(*status.part));
    if (status.picture == capture::PictureState::black) return "black";
    if (status.picture == capture::PictureState::frozen) return "frozen";
    if (status.sound == capture::SoundState::muted) return "muted";
    return status.sound == capture::SoundState::silent ? "silent" : "live";
}

/// Told by a source's own state.
bool of_source(evidence::Trouble what) {
    using enum evidence::Trouble;
    return what == lost || what == nopicture || what == nosound || what == wrongpicture ||
           what == wrongsound || what == black || what == frozen || what == silent || what == muted;
}

}  // namespace

std::set<voting::PersonId> Service::unreachable() const {
    std::set<voting::PersonId> persons;
    const auto* sitting = box_->sitting();
    const auto keys = link_ ? link_->reachable() : std::set<evidence::Digest>{};
    if (sitting)
        for (const auto& person : sitting->persons)
            if (!keys.count(person.key)) persons.insert(person.id);
    return persons;
}

void Service::show_sources(wire::Live& live) const {
    for (const auto& status : recording_->sources()) {
        wire::Source source{status.is.picture ? "camera" : "microphone",
                            state_of(status),
                            status.is.simulated,
                            std::nullopt,
                            status.is.place,
                            evidence::statement_text(status.is.name)};
        if (const auto level = levels_.find(status.is.id);
            level != levels_.end() && status.sound != capture::SoundState::none)
            source.below_db =
                static_cast<unsigned>(std::lround(std::clamp(-level->second.peak_db, 0.0, 99.0)));
        if (status.why) source.why = evidence::to_word(*status.why);
        live.sources.push_back(std::move(source));
    }
}

std::vector<wire::Alarm> Service::alarms() const {
    std::vector<wire::Alarm> alarms;
    const auto* sitting = box_->sitting();
    for (const auto& person : unreachable())
        if (sitting->here(person)) alarms.push_back({"tablet_unreachable", person});
    if (escrow_untested()) alarms.push_back({"escrow_untested", std::nullopt});
    for (const auto& alarm : recording_->standing())
        if (!of_source(alarm.what))
            alarms.push_back({std::string(evidence::to_word(alarm.what)), alarm.source_name});
    const auto& steps = box_->clips().alarms().steps();
    const evidence::Moment at{box_->journal().size(), box_->clock().now().wall_ms};
    if (!steps.empty() &&
        box_->clips().time().between({steps.back().index, steps.back().step.to.ms}, at) < kStepShownMs)
        alarms.push_back({"clockstep", std::nullopt});
    for (const auto& [id, problem] : papers_->problems())
        alarms.push_back({"paper_failed", evidence::statement_text(problem)});
    for (const auto& [id, problem] : archivist_->problems())
        alarms.push_back({"bundle_failed", evidence::statement_text(problem)});
    if (!sitting_fault_.empty()) alarms.push_back({"sitting_file_faulty", sitting_fault_});
    return alarms;
}

const wire::Live& Service::live() const {
    wire::Live live;
    live.clock_ms = box_->clock().now().wall_ms;
    live.disk_minutes = static_cast<std::uint64_t>(std::max(0.0, recording_->disk().hours_left * 60));
    live.preflight = preflight_;
    live.preflight_faults = preflight_faults_;
    show_sources(live);
    if (const auto* sitting = box_->sitting()) {
        const auto gone = unreachable();
        for (const auto& person : sitting->persons)
            if (!gone.count(person.id)) live.linked.push_back(person.id);
        live.voted = wire::voted(*sitting);
    }
    live.alarms = alarms();
    show_pairing(live, box_->clock().now().mono_us / 1000);
    show_papers(live);
    if (const auto since = recording_->recording_since_ms(); being_recorded_ && since)
        live.elapsed_ms = static_cast<std::uint64_t>(std::max<std::int64_t>(0, live.clock_ms - *since));
    const auto sources = recording_->sources();
    const bool writing = std::any_of(sources.begin(), sources.end(), [](const auto& s) {
        return s.writing && s.link == capture::Link::live;
    });
    const auto* current = box_->sitting() ? box_->sitting()->current_case() : nullptr;
    const bool off_record = current && current->off_record();  // nothing may be written then
    if (unrecordable_)
        live.recording = "failed";
    else if (being_recorded_ && sealing_)
        live.recording = "sealing";
    else if (being_recorded_ && (writing || off_record))
        live.recording = "running";
    else if (being_recorded_)
        live.recording = live.elapsed_ms < kStartingMs ? "starting" : "failed";
    if (live.recording == "failed")
        live.alarms.insert(live.alarms.begin(), {"recording_failed", std::nullopt});
    live_ = std::move(live);
    return live_;
}

}  // namespace otyrysd
