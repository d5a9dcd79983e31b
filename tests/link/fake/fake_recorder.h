#pragma once
// A recorder without devices behind the service's port: its clips are entries alone. What it does at once the
// real one does within seconds; the order of events is the same.

#include <memory>

#include "hardware/otyrysd/recording.h"

namespace fake {

/// What the fake does; shared with the test that made it.
struct Script {
    double hours_left = 100;
    bool preflight_passes = true;
    bool starts = true;
    std::vector<capture::Standing> standing;
    std::vector<evidence::CaseId> started;
};

constexpr double kPeakDb = -20;

class FakeRecording final : public otyrysd::Recording {
  public:
    FakeRecording(std::shared_ptr<Script> script, const evidence::Clock& clock, capture::Callbacks callbacks)
        : script_(std::move(script)), clock_(clock), callbacks_(std::move(callbacks)) {
        source_.is.id = evidence::random_id<evidence::SourceId>();
        source_.is.name = "Camera 1";
        source_.is.place = "officer";
        source_.is.device = "fake";
        source_.is.picture = source_.is.simulated = true;  // sound: found later, as a network camera does
        source_.link = capture::Link::live;
        source_.picture = capture::PictureState::alive;
        source_.sound = capture::SoundState::alive;
        callbacks_.post([this] { callbacks_.level(source_.is.id, {-30, kPeakDb}); });
    }
    std::vector<capture::SourceStatus> sources() const override { return {source_}; }
    evidence::Result<void> preflight(const evidence::SittingId&, std::optional<evidence::CaseId>) override {
        capture::PreflightResult result{
            script_->preflight_passes,
            {{source_.is.id, source_.is.name,
              script_->preflight_passes ? std::nullopt : std::optional(capture::PreflightFault::silent),
              5000}}};
        callbacks_.post([this, result] { callbacks_.preflight(result); });
        return {};
    }
    evidence::Result<void> start(const capture::Interview& interview) override {
        if (!script_->starts) return evidence::Error{"no source at all"};
        if (interview_) return evidence::Error{"already recording"};
        interview_ = interview;
        script_->started.push_back(interview.of_case);
        since_ms_ = clock_.now().wall_ms, since_us_ = clock_.now().mono_us;
        evidence::ClipOpened opened;
        opened.clip = clip_ = evidence::random_id<evidence::ClipId>();
        opened.sitting = interview.sitting;
        opened.of_case = interview.of_case;
        opened.source = source_.is.id;
        opened.source_name = source_.is.name;
        opened.place = source_.is.place;
        opened.device = source_.is.device;
        opened.simulated = true;
        opened.picture = "H.264 1280x720";
        opened.sound = "AAC 48000 Hz 2 ch";
        opened.started.ms = since_ms_;
        source_.writing = true;
        callbacks_.post([this, opened] { (void)callbacks_.journal({opened}); });
        return {};
    }
    void stop() override {
        if (!interview_) return;
        evidence::ClipSealed sealed;
        sealed.clip = clip_;
        sealed.of_case = interview_->of_case;
        sealed.slots = sealed.bytes = 1;
        sealed.started.ms = since_ms_;
        sealed.duration_ms = static_cast<std::uint64_t>(clock_.now().mono_us - since_us_) / 1000;
        callbacks_.post([this, sealed, done = *interview_] {
            if (!callbacks_.journal({sealed}).ok()) return;
            callbacks_.recorded({done, 1, {}});
        });
        interview_.reset();
        source_.writing = false;
    }
    void off_record(bool) override {}
    bool recording() const override { return interview_.has_value(); }
    std::optional<std::int64_t> recording_since_ms() const override {
        return interview_ ? std::optional(since_ms_) : std::nullopt;
    }
    capture::DiskSpace disk() const override { return {1, 2, script_->hours_left}; }
    std::vector<capture::Standing> standing() const override { return script_->standing; }

  private:
    std::shared_ptr<Script> script_;
    const evidence::Clock& clock_;
    capture::Callbacks callbacks_;
    capture::SourceStatus source_;
    std::optional<capture::Interview> interview_;
    evidence::ClipId clip_;
    std::int64_t since_ms_ = 0, since_us_ = 0;
};

/// Clips left open by a crash are found whole up to their newest second.
inline otyrysd::RecorderPort recorder(std::shared_ptr<Script> script) {
    const auto recover = [](const std::string&, const evidence::ClipLog& log) {
        std::vector<evidence::ClipEvent> events;
        for (const auto* clip : log.unsealed()) {
            evidence::ClipRecovered recovered;
            recovered.clip = clip->opened.clip;
            recovered.of_case = clip->opened.of_case;
            recovered.slots = recovered.attested_slots = recovered.bytes = 1;
            recovered.started = clip->opened.started;
            recovered.duration_ms = 1000;
            events.push_back(recovered);
        }
        return events;
    };
    const auto unknown = [](const std::string&, const evidence::ClipLog&) {
        return std::vector<std::string>{};
    };
    const auto open =
        [script](capture::RecorderSetup, const evidence::Clock& clock,
                 capture::Callbacks callbacks) -> evidence::Result<std::unique_ptr<otyrysd::Recording>> {
        return std::unique_ptr<otyrysd::Recording>(
            std::make_unique<FakeRecording>(script, clock, std::move(callbacks)));
    };
    return {recover, unknown, open};
}

}  // namespace fake
