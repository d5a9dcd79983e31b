#pragma once
// The port to the recorder, as the service uses it: capture::Recorder behind it in the appliance, a fake in
// tests. Threads and promises are those of recorder/capture/recorder.h.

#include <functional>
#include <memory>

#include "recorder/capture/recorder.h"
#include "recorder/evidence/clip_log.h"

namespace otyrysd {

class Recording {
  public:
    virtual ~Recording() = default;
    virtual std::vector<capture::SourceStatus> sources() const = 0;
    virtual evidence::Result<void> preflight(const evidence::SittingId& sitting,
                                             std::optional<evidence::CaseId> of_case) = 0;
    virtual evidence::Result<void> start(const capture::Interview& interview) = 0;
    virtual void stop() = 0;
    virtual void off_record(bool off) = 0;
    virtual bool recording() const = 0;
    virtual std::optional<std::int64_t> recording_since_ms() const = 0;
    virtual capture::DiskSpace disk() const = 0;
    virtual std::vector<capture::Standing> standing() const = 0;
};

/// The way to a recorder: what recovery.h does after a crash, and opening it once the journal is open.
struct RecorderPort {
    std::function<std::vector<evidence::ClipEvent>(const std::string& clips_dir,
                                                   const evidence::ClipLog& log)>
        recover;
    std::function<std::vector<std::string>(const std::string& clips_dir, const evidence::ClipLog& log)>
        unknown;
    std::function<evidence::Result<std::unique_ptr<Recording>>(
        capture::RecorderSetup setup, const evidence::Clock& clock, capture::Callbacks callbacks)>
        open;
};

/// The real one, over the sources of a room.
RecorderPort recorder_over(std::vector<std::unique_ptr<capture::Source>> sources,
                           const capture::RecorderSettings& settings);

}  // namespace otyrysd
