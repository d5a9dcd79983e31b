#pragma once
// The inside of Recorder: one entry per source, the interview that runs, the pre-flight. Everything here
// happens on the service's thread; feeds and sinks post to it.

#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

#include "recorder/capture/alarm_keeper.h"
#include "recorder/capture/evidence_sink.h"
#include "recorder/capture/feed.h"
#include "recorder/capture/recorder.h"

namespace capture {

class Recorder::Room : public std::enable_shared_from_this<Room> {
  public:
    Room(RecorderSetup setup, const evidence::Clock& clock, Callbacks callbacks);
    void open(std::vector<std::unique_ptr<Source>> sources);
    /// Ends feeds and sinks; nothing is called back afterwards.
    void close();

    std::vector<SourceStatus> sources() const;
    evidence::Result<void> preflight(const SittingId& sitting, std::optional<CaseId> of_case);
    evidence::Result<void> start(const Interview& interview);
    void stop();
    bool recording() const { return run_ != nullptr; }
    std::optional<std::int64_t> recording_since_ms() const;
    DiskSpace disk() const;
    std::vector<Standing> standing() const { return alarms_.standing(); }

  private:
    struct Entry {
        std::unique_ptr<Feed> feed;
        std::shared_ptr<EvidenceSink> sink;  // being recorded into
        ClipId previous;                     // of this interview; zero: none yet
        std::optional<SourceStatus> told;
        std::uint64_t retry_ns = 0;  // not before, after a fault
        unsigned faults = 0;         // in a row
        std::string fault;           // why the last clip failed; empty again once one is durable
        std::uint64_t fault_ns = 0;  // since when there is one, or none
    };
    /// One start() to its stop(), and until its last clip is closed.
    struct Run {
        InterviewRecorded result;
        std::uint64_t started_ns = 0;
        bool stopping = false;
        std::map<EvidenceSink*, std::shared_ptr<EvidenceSink>> sinks;  // not yet ended
    };
    struct Trial;  // a pre-flight under way

    std::pair<std::uint64_t, std::uint64_t> space() const;
    std::uint64_t now() const { return static_cast<std::uint64_t>(clock_.now().mono_us) * 1000; }
    void post(std::function<void(Room&)> task);
    void tick();
    SourceStatus status_of(const Entry& entry) const;
    void tell(std::size_t i);
    // room_alarms.cpp
    void watch();
    std::vector<Condition> conditions() const;
    void add_source(std::vector<Condition>& all, const Entry& entry) const;
    void add_disk(std::vector<Condition>& all) const;
    void keep_reserve();
    void note_fault(Entry& entry, const SinkEnd& end);
    void note_opened(Entry& entry);
    void journal(const std::vector<evidence::ClipEvent>& events);

    evidence::RecStarted begin_event() const;
    evidence::ClipHeader header_for(const SittingId& sitting, std::optional<CaseId> of_case,
                                    const Entry& entry, std::uint64_t start_ns) const;
    void open_sink(std::size_t i, std::uint64_t wanted_ns);
    SinkCallbacks sink_callbacks(std::size_t i, std::shared_ptr<Run> run,
                                 std::shared_ptr<EvidenceSink*> self);
    void retire(std::size_t i, std::uint64_t until_ns);
    void on_ended(std::size_t i, const std::shared_ptr<Run>& run, EvidenceSink* sink, SinkEnd end);
    void finish_if_done(const std::shared_ptr<Run>& run);

    void try_source(const std::shared_ptr<Trial>& trial, std::size_t i);
    void tried(const std::shared_ptr<Trial>& trial, std::size_t i, const SinkEnd& end);
    void forget(std::shared_ptr<EvidenceSink>& sink) const;
    PreflightLine judge(const Trial& trial, std::size_t i, const SinkEnd& end) const;
    void conclude(const std::shared_ptr<Trial>& trial);
    void end_trial();

    RecorderSetup setup_;
    const evidence::Clock& clock_;
    Callbacks callbacks_;
    std::vector<Entry> entries_;
    std::shared_ptr<Run> run_;
    std::vector<std::shared_ptr<Run>> runs_;  // all that have open sinks
    std::shared_ptr<Trial> trial_;
    AlarmKeeper alarms_;
    ClockWatch clock_watch_;
    std::uint64_t disk_bad_ns_ = 0, disk_good_ns_ = 0;  // when a clip last failed by it, was last written
    bool closed_ = false;

    std::mutex ticker_mutex_;
    std::condition_variable ticker_wake_;
    bool ticker_quit_ = false;
    std::thread ticker_;
};

}  // namespace capture
