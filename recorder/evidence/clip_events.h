#pragma once
// What the journal says about recordings: the recorder's own kinds of statement, all by the box. Forms are
// fixed by each struct's describe(); recorder/DESIGN.md, "Clip events", lists them. Pure; any thread.
// Stream: the case's when the clip belongs to one, else the box's.

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "recorder/evidence/crypto.h"
#include "recorder/evidence/entry.h"
#include "recorder/evidence/ids.h"
#include "recorder/evidence/statement.h"
#include "recorder/evidence/trouble.h"

namespace evidence {

/// Wall time in milliseconds since 1970, written as a time.
struct WallTime {
    std::int64_t ms = 0;
    auto operator<=>(const WallTime&) const = default;
};

enum class Track : std::uint8_t { picture, sound };  // words: "picture", "sound"

/// A clip's file with its header is durable; slots follow only after this entry is.
struct ClipOpened {
    static constexpr std::string_view kKind = "clip.opened";
    ClipId clip;
    SittingId sitting;
    std::optional<CaseId> of_case;
    SourceId source;
    std::string source_name;
    std::optional<std::string> place;    // "officer": the camera whose picture R11 asks for
    std::string device;                  // "rtsp 127.0.0.1:8554/room", "V4L2 /dev/video0"; no credentials
    bool simulated = false;              // a test source, never a person in this room
    std::optional<std::string> picture;  // "H.264 1280x720"; nothing: no such track
    std::optional<std::string> sound;    // "AAC 48000 Hz 2 ch"
    std::optional<ClipId> previous;      // the clip this one continues (rotation)
    PublicKey key;                       // signs this clip's progress records
    Digest header_sha256;                // of the file's first 4096 octets
    std::optional<Digest> keys_sha256;   // of the .keys file; nothing: not sealed
    WallTime started;                    // wall time of the media's time 0
    bool operator==(const ClipOpened&) const = default;
    template <class V, class Self>
    static void describe(V& v, Self& a) {
        v("clip", a.clip), v("sitting", a.sitting), v("case", a.of_case), v("source", a.source);
        v("source_name", a.source_name), v("place", a.place), v("device", a.device),
            v("simulated", a.simulated);
        v("picture", a.picture), v("sound", a.sound), v("previous", a.previous), v("key", a.key);
        v("header_sha256", a.header_sha256), v("keys_sha256", a.keys_sha256), v("started", a.started);
    }
};

/// The clip is finished, on disk, and was read back and verified.
struct ClipSealed {
    static constexpr std::string_view kKind = "clip.sealed";
    ClipId clip;
    std::optional<CaseId> of_case;
    std::uint64_t slots = 0;
    std::uint64_t bytes = 0;  // of the file
    Digest sha256;            // of the file; what the protocol prints
    Digest root;              // BLAKE2b-256 tree over header and slots
    Digest media_sha256;      // of the exported Matroska file
    std::uint64_t media_bytes = 0;
    WallTime started;
    std::uint64_t duration_ms = 0;
    std::uint64_t gap_picture_ms = 0;  // sum of the clip's gaps
    std::uint64_t gap_sound_ms = 0;
    bool operator==(const ClipSealed&) const = default;
    template <class V, class Self>
    static void describe(V& v, Self& a) {
        v("clip", a.clip), v("case", a.of_case), v("slots", a.slots), v("bytes", a.bytes),
            v("sha256", a.sha256);
        v("root", a.root), v("media_sha256", a.media_sha256), v("media_bytes", a.media_bytes);
        v("started", a.started), v("duration_ms", a.duration_ms), v("gap_picture_ms", a.gap_picture_ms);
        v("gap_sound_ms", a.gap_sound_ms);
    }
};

/// A clip found unsealed after a crash: attested up to a slot by its last good record, whole slots beyond as
/// found, a torn tail kept. Digests cover the file exactly as found. Counts as sealed (R11).
struct ClipRecovered {
    static constexpr std::string_view kKind = "clip.recovered";
    ClipId clip;
    std::optional<CaseId> of_case;
    std::uint64_t attested_slots = 0;
    std::uint64_t slots = 0;       // whole slots found
    std::uint64_t tail_bytes = 0;  // of a torn slot behind them
    std::uint64_t bytes = 0;
    Digest sha256;
    Digest root;  // the torn tail is a last short leaf
    // Of the whole slots; of a sealed clip, whose key is gone: no digest, length and time of what is
    // attested.
    std::optional<Digest> media_sha256;
    std::uint64_t media_bytes = 0;
    WallTime started;
    std::uint64_t duration_ms = 0;
    bool operator==(const ClipRecovered&) const = default;
    template <class V, class Self>
    static void describe(V& v, Self& a) {
        v("clip", a.clip), v("case", a.of_case), v("attested_slots", a.attested_slots), v("slots", a.slots);
        v("tail_bytes", a.tail_bytes), v("bytes", a.bytes), v("sha256", a.sha256), v("root", a.root);
        v("media_sha256", a.media_sha256), v("media_bytes", a.media_bytes), v("started", a.started);
        v("duration_ms", a.duration_ms);
    }
};

/// The journal knows the clip; its file is missing or cannot be read as a clip at all.
struct ClipLost {
    static constexpr std::string_view kKind = "clip.lost";
    ClipId clip;
    std::optional<CaseId> of_case;
    std::string reason;
    bool operator==(const ClipLost&) const = default;
    template <class V, class Self>
    static void describe(V& v, Self& a) {
        v("clip", a.clip), v("case", a.of_case), v("reason", a.reason);
    }
};

/// Nothing of a track between two exact times, inside one clip.
struct ClipGap {
    static constexpr std::string_view kKind = "clip.gap";
    ClipId clip;
    std::optional<CaseId> of_case;
    Track what = Track::picture;
    WallTime from, to;
    std::string reason;
    bool operator==(const ClipGap&) const = default;
    template <class V, class Self>
    static void describe(V& v, Self& a) {
        v("clip", a.clip), v("case", a.of_case), v("what", a.what), v("from", a.from), v("to", a.to);
        v("reason", a.reason);
    }
};

/// An interview's recording begins (again after a restart): what the room has, whether it works or not. A
/// camera that never gave a picture has no clip; R11 must know of it all the same.
struct RecStarted {
    static constexpr std::string_view kKind = "rec.started";
    SittingId sitting;
    std::optional<CaseId> of_case;
    std::uint64_t sources = 0;
    bool officer = false;  // a camera is placed "officer"
    std::string names;     // "Camera 1 (officer), Microphone 1"
    bool operator==(const RecStarted&) const = default;
    template <class V, class Self>
    static void describe(V& v, Self& a) {
        v("sitting", a.sitting), v("case", a.of_case), v("sources", a.sources), v("officer", a.officer);
        v("names", a.names);
    }
};

/// Every 5 s, one for each open clip: how far it is on disk.
struct RecMark {
    static constexpr std::string_view kKind = "rec.mark";
    ClipId clip;
    std::optional<CaseId> of_case;
    std::uint64_t slots = 0;
    std::uint64_t media_bytes = 0;
    std::uint64_t running_ms = 0;
    Digest root;    // of the tree over header and these slots
    Digest record;  // BLAKE2b-256 of the newest progress record
    bool operator==(const RecMark&) const = default;
    template <class V, class Self>
    static void describe(V& v, Self& a) {
        v("clip", a.clip), v("case", a.of_case), v("slots", a.slots), v("media_bytes", a.media_bytes);
        v("running_ms", a.running_ms), v("root", a.root), v("record", a.record);
    }
};

/// The last 5 s of every source were recorded, read back from disk and verified, picture and sound alive
/// (R10).
struct PreflightPassed {
    static constexpr std::string_view kKind = "preflight.passed";
    SittingId sitting;
    std::optional<CaseId> of_case;
    std::uint64_t sources = 0;
    std::uint64_t simulated = 0;  // how many of them are test sources
    std::string report;           // "Camera 1: picture and sound, 5.2 s; Microphone 1: sound, 5.0 s"
    bool operator==(const PreflightPassed&) const = default;
    template <class V, class Self>
    static void describe(V& v, Self& a) {
        v("sitting", a.sitting), v("case", a.of_case), v("sources", a.sources), v("simulated", a.simulated);
        v("report", a.report);
    }
};
struct PreflightFailed {
    static constexpr std::string_view kKind = "preflight.failed";
    SittingId sitting;
    std::optional<CaseId> of_case;
    std::string report;
    bool operator==(const PreflightFailed&) const = default;
    template <class V, class Self>
    static void describe(V& v, Self& a) {
        v("sitting", a.sitting), v("case", a.of_case), v("report", a.report);
    }
};

/// The bearer of a reader's key opened a clip of a pre-flight, to its last octet: what is sealed can be
/// opened.
struct EscrowTested {
    static constexpr std::string_view kKind = "escrow.tested";
    SittingId sitting;
    std::optional<CaseId> of_case;
    ClipId clip;          // of the pre-flight; its files are not kept
    Digest reader;        // key_id of the key that opened it
    Digest media_sha256;  // of what it holds
    bool operator==(const EscrowTested&) const = default;
    template <class V, class Self>
    static void describe(V& v, Self& a) {
        v("sitting", a.sitting), v("case", a.of_case), v("clip", a.clip), v("reader", a.reader);
        v("media_sha256", a.media_sha256);
    }
};

/// Something is wrong with the room, from an exact time on. Always in the box's stream: it may begin before
/// an interview and end behind it.
struct AlarmRaised {
    static constexpr std::string_view kKind = "alarm.raised";
    AlarmId alarm;
    Trouble what = Trouble::lost;
    std::optional<Loss> why;         // of a lost device
    std::optional<SourceId> source;  // nothing: the disk
    std::optional<std::string> source_name;
    WallTime from;  // since when it is so, not when it was noticed
    bool operator==(const AlarmRaised&) const = default;
    template <class V, class Self>
    static void describe(V& v, Self& a) {
        v("alarm", a.alarm), v("what", a.what), v("why", a.why), v("source", a.source);
        v("source_name", a.source_name), v("from", a.from);
    }
};
/// The facts are right again.
struct AlarmCleared {
    static constexpr std::string_view kKind = "alarm.cleared";
    AlarmId alarm;
    WallTime until;
    bool operator==(const AlarmCleared&) const = default;
    template <class V, class Self>
    static void describe(V& v, Self& a) {
        v("alarm", a.alarm), v("until", a.until);
    }
};

/// The wall clock was set: what it would have shown, and what it showed, at one look.
struct ClockStepped {
    static constexpr std::string_view kKind = "clock.stepped";
    WallTime from, to;
    bool operator==(const ClockStepped&) const = default;
    template <class V, class Self>
    static void describe(V& v, Self& a) {
        v("from", a.from), v("to", a.to);
    }
};

using ClipEvent =
    std::variant<ClipOpened, ClipSealed, ClipRecovered, ClipLost, ClipGap, RecStarted, RecMark,
                 PreflightPassed, PreflightFailed, EscrowTested, AlarmRaised, AlarmCleared, ClockStepped>;

/// The form of one of the kinds above; null for others'.
const KindRule* clip_rule(std::string_view kind);
std::string_view kind_of(const ClipEvent& event);
Stream stream_of(const ClipEvent& event);
/// The fields as Journal::box_statement and the desk take them.
std::vector<Field> fields_of(const ClipEvent& event);
/// Back from a statement that clip_rule() allowed.
Result<ClipEvent> clip_event_of(const Statement& statement);

/// Makes any octets (a device's name, a fault) a text that a statement may hold: forbidden ones become '?',
/// over-long ones are cut, nothing left becomes "unnamed".
std::string statement_text(std::string_view anything);

}  // namespace evidence
