#include "hardware/otyrysd/recording.h"

#include "recorder/capture/recovery.h"

namespace otyrysd {
namespace {

class RoomRecording final : public Recording {
  public:
    explicit RoomRecording(std::unique_ptr<capture::Recorder> recorder) : recorder_(std::move(recorder)) {}
    std::vector<capture::SourceStatus> sources() const override { return recorder_->sources(); }
    evidence::Result<void> preflight(const evidence::SittingId& sitting,
                                     std::optional<evidence::CaseId> of_case) override {
        return recorder_->preflight(sitting, of_case);
    }
    evidence::Result<void> start(const capture::Interview& interview) override {
        return recorder_->start(interview);
    }
    void stop() override { recorder_->stop(); }
    void off_record(bool off) override { recorder_->off_record(off); }
    bool recording() const override { return recorder_->recording(); }
    std::optional<std::int64_t> recording_since_ms() const override {
        return recorder_->recording_since_ms();
    }
    capture::DiskSpace disk() const override { return recorder_->disk(); }
    std::vector<capture::Standing> standing() const override { return recorder_->standing(); }

  private:
    std::unique_ptr<capture::Recorder> recorder_;
};

}  // namespace

RecorderPort recorder_over(std::vector<std::unique_ptr<capture::Source>> sources,
                           const capture::RecorderSettings& settings) {
    const auto held = std::make_shared<std::vector<std::unique_ptr<capture::Source>>>(std::move(sources));
    const auto open = [held, settings](
                          capture::RecorderSetup setup, const evidence::Clock& clock,
                          capture::Callbacks callbacks) -> evidence::Result<std::unique_ptr<Recording>> {
        setup.settings = settings;
        OTYRYS_TRY(auto recorder,
                   capture::Recorder::open(std::move(setup), clock, std::move(*held), std::move(callbacks)));
        return std::unique_ptr<Recording>(std::make_unique<RoomRecording>(std::move(recorder)));
    };
    return {&capture::recover_clips, &capture::unknown_clips, open};
}

}  // namespace otyrysd
