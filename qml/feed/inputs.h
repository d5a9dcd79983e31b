#pragma once
// Everything a screen is derived from: the fold of the journal, what is true at the moment and stands in no
// entry, and what this person has under way. Plain values, any thread; `sitting` is borrowed for the call.

#include <QString>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "protocol_gen/phrases.h"
#include "voting/carry.h"
#include "voting/refusal.h"
#include "voting/sitting.h"
#include "voting/wire/message.h"

namespace feed {

using protocol::Language;
/// "kk", "ru", "en"; anything else is kk, the default.
Language language_of(const QString& code);
QString to_code(Language language);

/// The link of this device.
struct LinkState {
    enum class State : std::uint8_t { connecting, online, lost, back } state = State::connecting;
    std::int64_t since_ms = 0;  // in this state
};
inline constexpr std::int64_t kShowLostAfterMs = 2500;
inline constexpr std::int64_t kShowBackForMs = 2000;

/// A vote of this person on its way: sent, and not answered yet.
struct PendingVote {
    voting::Choice choice;
    std::int64_t since_ms = 0;
};
/// The answer to the last vote accepted: what the appliance has on disk.
struct RecordedVote {
    voting::Digest ballot;
    voting::Choice choice;
    std::uint64_t index = 0;
    std::int64_t wall_ms = 0;
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

/// A sitting's protocol: its round of confirmations (R19, R21), its text.
struct Papers {
    struct Confirmation {
        bool refused = false;
        std::int64_t wall_ms = 0;
        QString reason;
    };
    const voting::Sitting* sitting = nullptr;  // null: the one in the room
    voting::PersonId me;                       // in that sitting; "": does not belong to it
    bool frozen = false;
    bool complete = false;
    QString text, path;          // canonical text, the rendered file as it was saved here
    voting::Digest digest, pdf;  // SHA-256 of the text and of the file: what is confirmed
    std::int64_t frozen_ms = 0;
    std::map<voting::PersonId, Confirmation> confirmations;
};
/// One of the journal's sittings that are over, or the one in the room.
struct ProtocolListed {
    const voting::Sitting* sitting = nullptr;
    bool frozen = false, complete = false;
};

/// What this device verified of the journal.
struct JournalSeen {
    std::uint64_t size = 0;
    QString head;
    bool verified = false;
    std::int64_t verified_ms = 0;
    /// Of the newest head that tablets were asked to cosign: how many did, each line checked here, of how
    /// many persons seated; its root.
    int witnesses = 0, seated = 0;
    QString witnessed;
};
/// So many digits of a head are shown.
inline constexpr int kHeadDigits = 8;

/// A docket's file as the secretary chose it.
struct DocketFile {
    QString name;
    std::vector<voting::Officer> officers;
    std::vector<QString> inadmissible;  // per officer: the refusal's word, or ""
    struct Fault {
        unsigned line = 0, column = 0;
        QString word, value;
    };
    std::vector<Fault> faults;
    bool sent = false;
};

/// Since when a thing is as the last `live` said: the message tells states, the console tells how long.
struct Since {
    std::map<voting::PersonId, std::int64_t> unlinked;  // present persons whose device is not reachable
    std::map<std::size_t, std::int64_t> source;         // by index in Live::sources: not live since
    std::optional<std::int64_t> preflight_ms;           // running since
};

/// Somebody with a live key, by the name it was enrolled under: who may still be given a place (R1).
struct Bearer {
    voting::Digest key;
    std::string name;
};

/// A case of an earlier sitting that waits to be heard here (R9), and which sitting that was.
struct Waiting {
    voting::Carried carried;
    unsigned number = 0;
    std::string day;
};

/// A correction as it is being written, before anything is sent.
struct Proposed {
    QString column, typed;
};

/// The person's key on this device, and a PIN that is being typed.
struct KeyHeld {
    bool locked = false;  // acts need the PIN first
    bool has_pin = false;
    bool can_have_pin = false;
    QString word;  // what became of the last PIN (client::to_word(Unlocking))
    unsigned tries_left = 0;
    QString step;           // "" no PIN is asked for; enter, choose, repeat
    unsigned typed = 0;     // digits
    bool differed = false;  // the two were not the same
    bool put_off = false;   // no PIN can be chosen here: seen, and not asked for again before the next start
};

struct Inputs {
    const voting::Sitting* sitting = nullptr;  // null: none is prepared
    voting::PersonId me;                       // "" on the hall display
    wire::Live live;
    std::string pairing_ticket;                   // the secretary's, for a fresh tablet; empty: none
    std::optional<voting::Refused> wish_refused;  // why the last wish about it was
    voting::PersonId witnessed;  // whose tablet this device is the witness of; empty: nobody's
    std::string witness_number;  // of its own reckoning; empty: no keys are verified
    std::string distrust;        // why the appliance is not believed any more: a name; empty: it is
    Since since;
    LinkState link;
    std::optional<PendingVote> vote;
    std::optional<RecordedVote> recorded;
    std::optional<Sending> sending;
    std::optional<RefusedAct> refused;
    std::map<std::uint64_t, QString> receipts;  // code by entry, from answers
    std::vector<Bearer> bearers;
    std::vector<voting::PersonId> locked_out;  // whose key no PIN opens any more
    std::vector<Waiting> waiting;              // on the secretary's console alone
    std::optional<voting::CaseId> looked;      // the case whose data the secretary looks at
    std::optional<Proposed> proposed;          // for it
    Papers papers;
    std::vector<ProtocolListed> protocols;  // newest first
    std::optional<voting::SittingId>
        chosen;          // whose protocol is looked at; nothing: the one that asks for me
    bool later = false;  // an earlier sitting's protocol waits until this one is over
    JournalSeen journal;
    KeyHeld key;
    std::optional<DocketFile> docket;
    std::set<QString> acknowledged;                 // alarms, by key
    std::map<std::size_t, std::uint64_t> pictures;  // by index in Live::sources: number of the newest preview
    Language language = Language::kk;
    std::int64_t now_ms = 0;               // of the appliance's clock
    std::int64_t clock_difference_ms = 0;  // this device's clock less the appliance's
};

}  // namespace feed
