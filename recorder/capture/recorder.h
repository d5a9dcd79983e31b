#pragma once
// The recorder as the service sees it: all sources live from construction, an interview recorded from start()
// to stop(), everything told by callbacks. No GStreamer and no Qt type here.
//
// Threads: every function is called on one thread, the service's; every callback runs on that thread, through
// `post`. Nothing here blocks it for longer than creating objects takes; files, devices and verification are
// the recorder's own threads. Destroy on the same thread: bounded (about 5 s at worst, ms as a rule);
// callbacks already posted do nothing afterwards.
//
// How the service uses it:
//   1. fold the journal into an evidence::ClipLog; journal what recover_clips() returns (recovery.h);
//   2. Recorder::open(...) with the room's sources (hardware/room_config.h makes them);
//   3. preflight() -> callback `preflight`; the service journals preflight.passed or preflight.failed (R10);
//   4. interview.started accepted -> start(); interview.ended accepted -> stop(); the events
//      rec.started, clip.opened, rec.mark, clip.gap, clip.sealed, alarm.*, clock.stepped reach `journal` by
//      themselves;
//   5. callback `recorded` -> ClipLog::missing(case, interview start, end) -> interview.verified (R11).
//   After a restart inside an interview that still runs: steps 1, 2, then start() again for the same case.

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "recorder/capture/ports.h"
#include "recorder/capture/settings.h"
#include "recorder/evidence/clip_events.h"
#include "recorder/evidence/clip_file.h"
#include "recorder/evidence/clock.h"
#include "recorder/evidence/sealing.h"

namespace capture {

using evidence::CaseId;
using evidence::ClipId;
using evidence::SittingId;
using evidence::SourceId;

enum class Link : std::uint8_t { starting, live, lost };
enum class PictureState : std::uint8_t { none, unknown, alive, black, frozen };  // none: gives no picture
enum class SoundState : std::uint8_t { none, unknown, alive, silent, muted };  // for 3 s: < -60 dB, < -100 dB

/// A source now. Changes are told within 2 s of the fact.
struct SourceStatus {
    SourceDescription is;
    Link link = Link::starting;
    PictureState picture = PictureState::none;
    SoundState sound = SoundState::none;
    std::string problem;  // empty while all of it is live; else one line for the log: why, what to do
    std::optional<evidence::Loss> why;      // the same as a word, for people; nothing: it is live
    std::optional<evidence::Trouble> part;  // no..., wrong...: what alone is missing of a live one
    std::optional<ClipId> clip;             // being recorded into
    bool writing = false;                   // and bytes of it reached the disk within the last 3 s
    bool slow_disk = false;  // a write or sync of its clip has been under way for more than 1 s
    auto key() const { return is.id; }
};

/// Loudness of the loudest channel over 100 ms, in dB below full scale; -700 is digital silence.
struct Level {
    double rms_db = -700;
    double peak_db = -700;
};

struct Interview {
    SittingId sitting;
    CaseId of_case;
    bool off_record = false;  // it begins so: nothing from before start() is kept
};

/// What became of an interview's clips; comes once after each stop(), also when nothing could be recorded.
struct InterviewRecorded {
    Interview interview;
    std::uint64_t clips = 0;          // sealed and verified since start()
    std::vector<std::string> faults;  // clips that were not: one line each; they are unsealed in the journal
};

/// What a source failed a pre-flight by; words: as spelt here. lost: it gives nothing; early: less than 5 s
/// came from it yet; interrupted: something is missing of the last 5 s; disk: it was not written, or not read
/// back as it was; incomplete: of the room, which has no camera or no microphone.
#define OTYRYS_PREFLIGHT_FAULTS(X) \
    X(lost)                        \
    X(early)                       \
    X(interrupted)                 \
    X(nopicture)                   \
    X(black)                       \
    X(frozen)                      \
    X(nosound)                     \
    X(silent)                      \
    X(muted)                       \
    X(disk)                        \
    X(diskfull)                    \
    X(incomplete)
#define OTYRYS_WORD(word) word,
enum class PreflightFault : std::uint8_t { OTYRYS_PREFLIGHT_FAULTS(OTYRYS_WORD) };
#undef OTYRYS_WORD
std::string_view to_word(PreflightFault fault);

struct PreflightLine {
    std::optional<SourceId> source;  // nothing: the room as a whole
    std::string name;
    std::optional<PreflightFault> fault;  // nothing: passed
    std::uint64_t recorded_ms = 0;
    bool passed() const { return !fault; }
};
/// A sealed clip of a pre-flight. It lies in <clips_dir>/preflight until the next one, an interview or the
/// end, so that a reader may open it (evidence/opening.h).
struct SealedTrial {
    ClipId clip;
    evidence::Digest media_sha256;
};
struct PreflightResult {
    bool passed = false;
    std::vector<PreflightLine> lines;
    std::optional<SealedTrial> sealed = {};  // of the first source that was sealed, passed or not
};

struct DiskSpace {
    std::uint64_t free_bytes = 0;
    std::uint64_t total_bytes = 0;
    double hours_left = 0;  // of recording with all sources; a reserve for the journal is kept back
    bool low() const { return hours_left < 2; }
    bool full = false;  // nothing is recorded any more: the reserve is next
};

/// What is wrong now, as the journal has it.
using Standing = evidence::AlarmRaised;

struct Callbacks {
    /// Runs a task on the service's thread, in order and never at once; callable from any thread.
    std::function<void(std::function<void()>)> post;
    /// The journal's head now ("not before" of a clip).
    std::function<evidence::SeenHead()> head;
    /// The keys that a clip is sealed to if it opens now; none, or empty: it is plain.
    std::function<std::vector<evidence::ReaderPublicKey>()> readers;
    /// Appends events to the journal, in order, durable on return. A fault is the end: the service stops.
    std::function<evidence::Result<void>(const std::vector<evidence::ClipEvent>&)> journal;
    // The rest may be empty.
    std::function<void(const SourceStatus&)> status;                        // when something changed
    std::function<void(const SourceId&, const std::string& jpeg)> preview;  // <= 5/s, 640 wide at most
    std::function<void(const SourceId&, const Level&)> level;               // 10/s
    std::function<void(const PreflightResult&)> preflight;
    std::function<void(const InterviewRecorded&)> recorded;
    std::function<void()> alarms;                      // standing() is another now
    std::function<void(const std::string& line)> log;  // one line, no personal data
};

struct RecorderSetup {
    std::string clips_dir;   // <clip id>.clip, .ckpt and, of a sealed clip, .keys; created when missing
    evidence::Digest trust;  // trust fingerprint, stands in every clip's header
    bool watched = true;  // previews, levels, and whether picture and sound are alive; false: only recorded
    RecorderSettings settings = {};
    evidence::FileMaker files = evidence::create_file;
    std::vector<Standing> standing = {};  // alarms that the journal has raised and not cleared
    /// How much of the clips' disk is free and there in all, in octets; empty: the file system is asked.
    std::function<std::pair<std::uint64_t, std::uint64_t>()> space = {};
};

class Recorder {
  public:
    /// Starts all sources. A source that cannot be opened is no fault here: its status says why, and it is
    /// tried again until it comes. Fault: the folder cannot be made or written. `clock` outlives the
    /// recorder.
    static evidence::Result<std::unique_ptr<Recorder>> open(RecorderSetup setup, const evidence::Clock& clock,
                                                            std::vector<std::unique_ptr<Source>> sources,
                                                            Callbacks callbacks);
    ~Recorder();
    Recorder(const Recorder&) = delete;
    Recorder& operator=(const Recorder&) = delete;

    /// In the order of the room's configuration.
    std::vector<SourceStatus> sources() const;

    /// Records the last 5 s of every source to disk, reads them back and verifies; picture and sound alive.
    /// Answers by `preflight` within about 8 s. A fault: one is already running.
    evidence::Result<void> preflight(const SittingId& sitting, std::optional<CaseId> of_case);

    /// Opens one clip for each source that is live, from its last keyframe at or before now less the
    /// pre-roll; others join when they come. A fault: already recording, or no source at all is configured.
    evidence::Result<void> start(const Interview& interview);
    /// Ends the interview's recording; the clips are completed up to this moment, sealed and verified, then
    /// `recorded` is called. Nothing happens when nothing is recorded.
    void stop();
    bool recording() const;
    /// Off the record and back (R10): nothing of the room is kept meanwhile. Where this machine encodes,
    /// black and silence are recorded; a device's own media has a clip until then and one from then on.
    /// stop() comes back on record. Nothing happens when it is so already, or when nothing is recorded.
    void off_record(bool off);
    /// Wall time of start() by the clock as it is set now; nothing when not recording.
    std::optional<std::int64_t> recording_since_ms() const;

    DiskSpace disk() const;
    /// The alarms that stand, in the order of raising.
    std::vector<Standing> standing() const;

  private:
    class Room;
    explicit Recorder(std::shared_ptr<Room> room);
    std::shared_ptr<Room> room_;
};

}  // namespace capture
