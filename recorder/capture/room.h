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
    void off_record(bool off);
    bool recording() const { return run_ != nullptr; }
    std::optional<std::int64_t> recording_since_ms() const;
    DiskSpace disk() const;
    std::vector<Standing> standing() const { return alarms_.standing(); }

  private:
    struct Entry {
        std::unique_ptr<Feed> feed;
        std::shared_ptr<EvidenceSink> sink;  // being recorded into
        bool known = false;                  // and the journal knows it
        Cut resume;                          // where the next clip begins while none is open
        ClipId previous;                     // of this interview, known to the journal; zero: none yet
        std::optional<SourceStatus> told;
        std::uint64_t retry_ns = 0;  // not before, after a fault
        unsigned faults = 0;         // in a row
        std::string fault;           // why the last clip failed; empty again once one is attested
        std::uint64_t fault_ns = 0;  // since when there is one
    };
    /// A clip until it is closed.
    struct Taking {
        std::shared_ptr<EvidenceSink> sink;
        std::size_t source = 0;
        Cut attested;              // what would be missing if it failed now begins here
        std::optional<Cut> until;  // it was ended there
        bool known = false;        // to the journal
        bool on_disk = false;      // something of it is attested
        std::optional<std::pair<std::string, Cut>> rotation;  // asked for before that
        bool failed = false;
        bool patch = false;  // the rest of a clip that failed at its end; not tried twice
    };
    /// One start() to its stop(), and until its last clip is closed.
    struct Run {
        InterviewRecorded result;
        std::uint64_t started_ns = 0;
        bool stopping = false;
        std::map<EvidenceSink*, Taking> clips;  // not yet ended
    };
    /// What a clip belongs to.
    struct Belongs {
        SittingId sitting;
        std::optional<CaseId> of_case;
        ClipId previous;  // zero: none
    };
    struct Trial;                                          // a pre-flight under way
    static constexpr std::uint64_t kSlow = 1'000'000'000;  // of one write or sync

    std::pair<std::uint64_t, std::uint64_t> space() const;
    std::uint64_t now() const { return static_cast<std::uint64_t>(clock_.now().mono_us) * 1000; }
    void post(std::function<void(Room&)> task);
    void tick();
    void changed(std::size_t i);
    void begin_if_due(std::size_t i);
    SourceStatus status_of(const Entry& entry) const;
    void tell(std::size_t i);
    // room_alarms.cpp
    void watch();
    std::vector<Condition> conditions() const;
    void add_source(std::vector<Condition>& all, const Entry& entry) const;
    void add_disk(std::vector<Condition>& all) const;
    void keep_reserve();
    bool judged() const;
    void journal(const std::vector<evidence::ClipEvent>& events);
    void journal_untold();

    evidence::RecStarted begin_event() const;
    evidence::ClipHeader header_for(const Belongs& belongs, const Entry& entry, std::uint64_t start_ns) const;
    std::vector<evidence::ReaderPublicKey> readers() const;
    std::uint64_t preroll_ns() const;
    std::uint64_t earliest(std::uint64_t now_ns) const;
    std::shared_ptr<EvidenceSink> make_clip(std::size_t i, const std::shared_ptr<Run>& run, const Cut& cut,
                                            const ClipId& previous, std::uint64_t until_ns);
    void open_clip(std::size_t i);
    void patch(std::size_t i, const std::shared_ptr<Run>& run, const Cut& cut, const Cut& until,
               const ClipId& previous);
    SinkCallbacks sink_callbacks(std::shared_ptr<Run> run, std::shared_ptr<EvidenceSink*> self);
    void on_opened(const std::shared_ptr<Run>& run, EvidenceSink* sink, const evidence::ClipOpened& facts);
    void on_attested(const std::shared_ptr<Run>& run, EvidenceSink* sink, std::uint64_t until_ns);
    void on_rotate(const std::shared_ptr<Run>& run, EvidenceSink* sink, const std::string& why,
                   const Cut& cut);
    void on_failed(const std::shared_ptr<Run>& run, EvidenceSink* sink, const std::string& why, bool by_disk);
    void on_ended(const std::shared_ptr<Run>& run, EvidenceSink* sink, const SinkEnd& end);
    void retire(std::size_t i, const std::shared_ptr<Run>& run, std::uint64_t until_ns);
    void hold(std::size_t i);
    void finish_if_done(const std::shared_ptr<Run>& run);

    void try_source(const std::shared_ptr<Trial>& trial, std::size_t i);
    void tried(const std::shared_ptr<Trial>& trial, std::size_t i, const SinkEnd& end);
    void forget(const ClipId& clip) const;
    void keep_or_forget(Trial& trial, std::size_t i, const SinkEnd& end);
    void forget_kept();
    PreflightLine judge(std::size_t i, const SinkEnd& end) const;
    void conclude(const std::shared_ptr<Trial>& trial);
    void end_trial();

    RecorderSetup setup_;
    const evidence::Clock& clock_;
    Callbacks callbacks_;
    std::vector<Entry> entries_;
    std::shared_ptr<Run> run_;
    std::vector<std::shared_ptr<Run>> runs_;  // all that have open clips
    std::uint64_t stopped_ns_ = 0;            // the last stop()
    std::shared_ptr<Trial> trial_;
    std::optional<ClipId> kept_;  // of the last pre-flight, for a reader to open
    AlarmKeeper alarms_;
    ClockWatch clock_watch_;
    std::uint64_t disk_bad_ns_ = 0, disk_good_ns_ = 0;  // when a clip last failed by it, was last written
    bool closed_ = false;
    bool off_record_ = false;
    std::uint64_t back_ns_ = 0;  // when it last came back on record

    std::mutex untold_mutex_;
    std::vector<evidence::ClipEvent> untold_;  // by sinks, of clips that the journal knows

    std::mutex ticker_mutex_;
    std::condition_variable ticker_wake_;
    bool ticker_quit_ = false;
    std::thread ticker_;
};

}  // namespace capture
