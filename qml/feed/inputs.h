#pragma once
// Everything a screen is derived from: the fold of the journal, what is true at the moment and stands in no
// entry, and what this person has under way. Plain values, any thread; `sitting` is borrowed for the call.

#include <QString>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "voting/refusal.h"
#include "voting/sitting.h"

namespace feed {

enum class Language : std::uint8_t { kk, ru, en };
/// "kk", "ru", "en"; anything else is kk, the default.
Language language_of(const QString& code);
QString to_code(Language language);

/// A camera or a microphone as the appliance last reported it.
struct Source {
    enum class Sort : std::uint8_t { camera, microphone } sort = Sort::camera;
    QString id;     // names its preview
    QString place;  // "officer", "chair", "members", "hall", or how the room's list calls it
    bool simulated = false;
    bool alive = true;
    std::int64_t since_ms = 0;  // alive or dead since; 0: not known
    double level_db = -90;      // microphones: RMS and peak of the last moment, dBFS
    double peak_db = -90;
    bool operator==(const Source&) const = default;
};

enum class Preflight : std::uint8_t { none, running, passed, failed };

/// The service's word on the moment.
struct Live {
    std::set<voting::PersonId> voted;                      // in the open ballot; never what
    std::map<voting::PersonId, std::int64_t> unreachable;  // present persons without a link, since when
    std::set<voting::PersonId> online;                     // persons whose device is connected
    std::vector<Source> sources;
    std::vector<unsigned> disk_hours;  // recording time left, per disk
    bool disk_full = false;
    std::optional<int> clock_error_ms;  // against the reference; none: no reference
    Preflight preflight = Preflight::none;
    unsigned preflight_seconds = 0;                  // of 5, while running
    std::map<QString, QString> preflight_faults;     // by source: what is wrong, the recorder's word
    std::optional<std::int64_t> recording_since_ms;  // set while clips are written
    bool recording_failed = false;
};

/// The link of this device.
struct LinkState {
    enum class State : std::uint8_t { connecting, online, lost, back } state = State::connecting;
    std::int64_t since_ms = 0;  // in this state
};
inline constexpr std::int64_t kShowLostAfterMs = 2500;
inline constexpr std::int64_t kShowBackForMs = 2000;

/// A vote of this person on its way: chosen on the page, sent, and not an entry yet.
struct PendingVote {
    voting::Choice choice;
    std::int64_t since_ms = 0;
};

/// Another act on its way, by its name in the props ("arrive", "open").
struct Sending {
    QString act;
    std::int64_t since_ms = 0;
};
struct RefusedAct {
    QString act;
    voting::Refused refused{};
};

/// The protocol's own round: frozen text, confirmations (R19, R21).
struct Papers {
    struct Confirmation {
        bool refused = false;
        std::int64_t wall_ms = 0;
        QString reason;
    };
    bool frozen = false;
    bool complete = false;
    QString text, digest, path;  // canonical text, its SHA-256, the rendered file
    std::int64_t frozen_ms = 0;
    std::map<voting::PersonId, Confirmation> confirmations;
};

/// What this device verified of the journal.
struct JournalSeen {
    std::uint64_t size = 0;
    QString head;
    bool verified = false;
    std::int64_t verified_ms = 0;
};

/// A docket's file as the secretary chose it.
struct DocketFile {
    QString name;
    std::vector<voting::Officer> officers;
    std::vector<QString> inadmissible;         // per officer: the refusal's word, or ""
    struct Fault {
        unsigned line = 0, column = 0;
        QString word, value;
    };
    std::vector<Fault> faults;
    bool sent = false;
};

struct Inputs {
    const voting::Sitting* sitting = nullptr;  // null: none is prepared
    voting::PersonId me;                       // "" on the hall display
    Live live;
    LinkState link;
    std::optional<PendingVote> vote;
    std::optional<Sending> sending;
    std::optional<RefusedAct> refused;
    std::map<std::uint64_t, QString> receipts;  // code by entry, from answers
    Papers papers;
    JournalSeen journal;
    std::optional<DocketFile> docket;
    std::set<QString> acknowledged;             // alarms
    Language language = Language::kk;
    std::int64_t now_ms = 0;                    // of the appliance's clock
};

}  // namespace feed
