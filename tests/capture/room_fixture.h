#pragma once
// A room for tests: the test camera as a process of its own, a recorder, the journal folded as it grows.

#include <gtest/gtest.h>

#include <atomic>
#include <filesystem>
#include <string>
#include <vector>

#include "recorder/capture/recorder.h"
#include "recorder/evidence/clip_log.h"
#include "recorder/film/join.h"
#include "tests/capture/event_loop.h"

namespace capture_test {

using std::chrono::milliseconds;
using std::chrono::seconds;

/// A program with pipes; killed and waited for when it goes.
class Child {
  public:
    Child(std::vector<std::string> command, std::vector<std::string> environment = {});
    ~Child();
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;
    /// The next line of its standard output; empty after the limit or its end.
    std::string line(milliseconds limit = seconds(20));
    void signal(int number);
    /// Waits for its end; its exit status, or 128 + signal.
    int wait();

  private:
    int pid_ = -1, in_ = -1, out_ = -1;
    std::string buffer_;
};

/// Runs a program to its end; its standard output.
std::string output_of(const std::vector<std::string>& command);

class TestCamera {
  public:
    explicit TestCamera(const std::string& port = "0", std::vector<std::string> options = {});
    const std::string& url() const { return url_; }
    std::string port() const;
    void stop() { child_.signal(15), child_.wait(); }
    void hang() { child_.signal(19); }
    void wake() { child_.signal(18); }

  private:
    Child child_;
    std::string url_;
};

/// The system's clocks, the wall clock set as a test likes.
class SettableClock final : public evidence::Clock {
  public:
    evidence::Instant now() const override {
        auto now = system_.now();
        now.wall_ms += set_by_;
        return now;
    }
    evidence::BootId boot() const override { return system_.boot(); }
    void set_by(std::int64_t ms) { set_by_ = ms; }

  private:
    evidence::SystemClock system_;
    std::atomic<std::int64_t> set_by_{0};
};

struct RoomFixture {
    RoomFixture();
    ~RoomFixture();

    std::filesystem::path folder;
    SettableClock clock;
    std::function<std::pair<std::uint64_t, std::uint64_t>()> space;  // of the disk; empty: the real one
    EventLoop loop;
    std::vector<evidence::ReaderPublicKey> readers;  // clips are sealed to them
    std::vector<evidence::ClipEvent> events;
    evidence::ClipLog log;
    std::optional<capture::PreflightResult> preflight;
    std::vector<capture::InterviewRecorded> recorded;
    std::map<std::string, capture::SourceStatus> status;  // by name
    struct Told {
        std::int64_t at_ms;  // wall time
        capture::SourceStatus status;
    };
    std::vector<Told> told;                             // all that was
    std::vector<std::string> lines;                     // of the log
    capture::RecorderSettings settings;                 // before open()
    evidence::FileMaker files = evidence::create_file;  // before open()
    std::size_t previews = 0, levels = 0;
    std::map<evidence::SourceId, std::size_t> previews_of;
    std::string last_preview;
    std::unique_ptr<capture::Recorder> recorder;
    capture::Interview interview;
    /// Where the events go beside the fold, before it; may be empty.
    std::function<evidence::Result<void>(const std::vector<evidence::ClipEvent>&)> journal;

    void open(std::vector<std::unique_ptr<capture::Source>> sources);
    bool live(const std::string& name);
    evidence::Entry entry() const;
    /// Now, as an entry written now would tell it.
    evidence::Moment moment();
    bool wait_live(const std::string& name) {
        return loop.run_until([&] { return live(name); }, seconds(15));
    }
    /// start(), that long, stop(), until told.
    bool record(milliseconds length);
    bool stop_and_wait();
    template <class Event>
    std::vector<Event> of_kind() const {
        std::vector<Event> found;
        for (const auto& event : events)
            if (const auto* match = std::get_if<Event>(&event)) found.push_back(*match);
        return found;
    }
    /// In the order of raising.
    std::vector<evidence::Alarm> alarms(evidence::Trouble what) const {
        std::vector<evidence::Alarm> found = log.alarms().all();
        std::erase_if(found, [&](const evidence::Alarm& alarm) { return alarm.raised.what != what; });
        return found;
    }
    /// The clip exported; its path. A sealed one by `reader`.
    std::string exported(const evidence::ClipId& clip, const evidence::ReaderKey* reader = nullptr);
    /// All clips of the interview as one film; its path and what was said of it.
    std::string film(film::Joined* said = nullptr);
};

struct Probe {
    double duration = 0;  // of the packets, from the first to the end of the last
    int pictures = 0, sounds = 0;
};
/// What ffprobe says of an exported file.
Probe probe(const std::string& path);

/// What a victim (tests/capture/victim) was told is durable before it was killed.
evidence::ClipLog told_events(const std::filesystem::path& path);

}  // namespace capture_test
