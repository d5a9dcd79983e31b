#pragma once
// Messages of the link between the appliance and its tablets, consoles and hall display: one WebSocket text
// message each, strict text. Grammar and order of messages: voting/DESIGN.md, "Link". Pure; any thread.

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "recorder/evidence/bytes.h"
#include "recorder/evidence/crypto.h"
#include "recorder/evidence/entry.h"
#include "recorder/evidence/oprf.h"
#include "recorder/evidence/result.h"
#include "voting/refusal.h"
#include "voting/wire/pairing_text.h"

namespace wire {

using evidence::Salt;

// A message is one WebSocket frame: Qt closes the link over a letter that begins in one frame and ends in the
// next.
inline constexpr std::size_t kMaxSmall = 64 * 1024;  // octets of a message of a tablet, and of a preview
inline constexpr std::size_t kMaxHello = 1024;       // of a message before the peer has proven its key
inline constexpr std::size_t kMaxMessage = 2 * 1024 * 1024;  // of the secretary and of the appliance
inline constexpr int kHeartbeatMs = 1000;                    // `live` is sent at least this often
inline constexpr int kLinkLostMs = 2500;                     // nothing heard for so long: the link is lost

// ---- from a tablet ----

/// Proof of the member's or device's key: a signature over hello_text().
struct Hello {
    static constexpr std::string_view kType = "hello";
    Digest key;  // key_id
    Signature signature;
    bool operator==(const Hello&) const = default;
};
/// Send all entries from this index on, and every later one; and reveal, when it may be seen, what `lacks`.
struct Tail {
    static constexpr std::string_view kType = "tail";
    std::uint64_t from = 0;
    std::vector<std::uint64_t> lacks{};  // below it, ascending, at most 100 000: came without a body
    bool operator==(const Tail&) const = default;
};
/// A signed statement, to be decided by the desk.
struct Submit {
    static constexpr std::string_view kType = "submit";
    std::string body;
    bool operator==(const Submit&) const = default;
};
/// A docket's file and the secretary's signed docket.imported that names its digest (R7).
struct Docket {
    static constexpr std::string_view kType = "docket";
    std::string file;  // any octets: base64 on the wire
    std::string body;
    bool operator==(const Docket&) const = default;
};
/// What is asked for without signing: "preflight", "bundle", "export" (the secretary), "paper" (everyone).
struct Request {
    static constexpr std::string_view kType = "request";
    std::string what;                              // word
    std::optional<evidence::SittingId> sitting{};  // of "bundle" and "paper"; nothing: the newest prepared
    bool operator==(const Request&) const = default;
};

/// Opens and closes pairing, and says what people saw: "open" for a person and a witness, "close", "confirm"
/// (the secretary), "deny" (the secretary or a voting member).
struct PairingWish {
    static constexpr std::string_view kType = "pairing";
    std::string what;                      // word
    std::optional<std::string> person;     // with open: whose tablet it is to be
    std::optional<std::string> number;     // with confirm and deny: what was compared
    std::optional<std::string> witness{};  // with open: the voting member whose device is to verify it
    bool operator==(const PairingWish&) const = default;
};

/// A try to open the person's key by PIN: the blinded PIN, signed by the key of the hello, a device's, over
/// unlock_text(). Answered by Evaluated, or by RefusedSent that names SHA-256 of the point's octets.
struct Unlock {
    static constexpr std::string_view kType = "unlock";
    std::uint64_t number = 0;  // of this device's tries, from 1 (voting/unlock.h)
    evidence::BlindedPoint point;
    Signature signature;
    bool operator==(const Unlock&) const = default;
};

/// What a tablet's own key says of the head that it was asked to cosign (`ToCosign`).
struct Cosign {
    static constexpr std::string_view kType = "cosign";
    std::uint64_t size = 0;
    Digest root;
    std::uint64_t time_s = 0;  // since 1970, by the tablet's clock
    Signature signature;       // of evidence::Cosignature
    bool operator==(const Cosign&) const = default;
};

// ---- from a tablet that is not enrolled, while pairing is open ----

/// Its one try: the token of the ticket, and commitment_of() its secret and keys.
struct Offer {
    static constexpr std::string_view kType = "offer";
    Token token;
    Digest commitment;
    bool operator==(const Offer&) const = default;
};
/// What it had committed to; passed on to the witness's device as it came.
struct Reveal {
    static constexpr std::string_view kType = "reveal";
    Digest secret;
    std::vector<CandidateKey> keys;  // kCandidateKeys
    bool operator==(const Reveal&) const = default;
};

// ---- from the witness's device ----

/// Its part of the number, drawn for this commitment alone.
struct Drawn {
    static constexpr std::string_view kType = "drawn";
    Digest commitment, nonce;
    bool operator==(const Drawn&) const = default;
};

// ---- from the appliance ----

/// To the witness's device: a tablet that is to be this person's has committed itself.
struct Attest {
    static constexpr std::string_view kType = "attest";
    std::string person;  // word
    Token token;
    Digest commitment;
    bool operator==(const Attest&) const = default;
};
/// To the tablet that has committed itself: what the witness's device has drawn.
struct PairingNonce {
    static constexpr std::string_view kType = "nonce";
    Digest nonce;
    bool operator==(const PairingNonce&) const = default;
};
/// To the tablet: its keys are enrolled. It comes back with a hello.
struct Paired {
    static constexpr std::string_view kType = "paired";
    std::string person;  // word
    bool operator==(const Paired&) const = default;
};
/// To the secretary alone: the ticket of the next try; nothing: there is none now.
struct TicketShown {
    static constexpr std::string_view kType = "ticket";
    std::optional<std::string> ticket;  // text
    bool operator==(const TicketShown&) const = default;
};

struct Challenge {
    static constexpr std::string_view kType = "challenge";
    Digest nonce;
    bool operator==(const Challenge&) const = default;
};
struct Welcome {
    static constexpr std::string_view kType = "welcome";
    std::string vkey;                   // of the log; its SHA-256 is the trust fingerprint
    std::optional<std::string> person;  // whose key this is in the current sitting; nothing: nobody's
    std::string role;                   // word: chair, member, secretary, or the enrolled key's role
    std::uint64_t size = 0;             // of the journal
    bool operator==(const Welcome&) const = default;
};
/// An entry; without salt and body while they are not yet to be seen (R5c).
struct EntrySent {
    static constexpr std::string_view kType = "entry";
    std::uint64_t index = 0;
    std::optional<Salt> salt;
    std::string envelope;
    std::optional<std::string> body;
    bool operator==(const EntrySent&) const = default;
};
/// The body of an entry that was sent without.
struct Revealed {
    static constexpr std::string_view kType = "revealed";
    std::uint64_t index = 0;
    Salt salt;
    std::string body;
    bool operator==(const Revealed&) const = default;
};
/// A signed head that covers exactly the entries sent so far.
struct Head {
    static constexpr std::string_view kType = "head";
    std::string note;
    bool operator==(const Head&) const = default;
};
/// The same, and tablets are asked to cosign it. What comes of it is an entry (head.cosigned).
struct ToCosign {
    static constexpr std::string_view kType = "tocosign";
    std::string note;
    bool operator==(const ToCosign&) const = default;
};
struct AcceptedSent {
    static constexpr std::string_view kType = "accepted";
    Digest statement;  // SHA-256 of the body as it was sent
    std::uint64_t index = 0;
    std::string receipt;
    bool operator==(const AcceptedSent&) const = default;
};
/// A fault of a docket, as voting::DocketFault.
struct Fault {
    unsigned line = 0, column = 0;
    std::string word;
    std::optional<std::string> value;
    bool operator==(const Fault&) const = default;
};
struct RefusedSent {
    static constexpr std::string_view kType = "refused";
    std::optional<Digest> statement;  // SHA-256 of the body; root of a cosign; nothing: of another message
    voting::Refusal why = voting::Refusal::malformed;
    unsigned present = 0, needed = 0;  // with not_quorate
    std::vector<Fault> faults;         // with docket_faulty, at most 100
    bool operator==(const RefusedSent&) const = default;
};

/// The try of this number is in the journal; what the appliance's key for this device makes of its point.
/// `asked` ties the answer to its question: who has dropped a try may ask the next before the journal shows
/// the first.
struct Evaluated {
    static constexpr std::string_view kType = "evaluated";
    std::uint64_t number = 0;
    Digest asked;  // SHA-256 of the blinded point
    evidence::EvaluatedPoint point;
    bool operator==(const Evaluated&) const = default;
};

/// A camera or a microphone as it is now. The wire index names it in previews.
struct Source {
    std::string kind;   // word: camera, microphone
    std::string state;  // word: live, silent, muted, black, frozen, nopicture, nosound, wrongpicture,
                        // wrongsound, dead, starting
    bool simulated = false;
    std::optional<unsigned> below_db;  // newest level, dB below full scale
    std::optional<std::string> place;  // word: officer, commission, room
    std::string name;                  // text, for people
    std::optional<std::string> why{};  // word: why it is dead (recorder/evidence/trouble.h)
    bool operator==(const Source&) const = default;
};
struct Alarm {
    std::string word;
    std::optional<std::string> about;  // person, source: text
    bool operator==(const Alarm&) const = default;
};
/// What is true now and stands in no entry. Sent on change and each kHeartbeatMs.
struct Live {
    static constexpr std::string_view kType = "live";
    std::int64_t clock_ms = 0;                     // the appliance's wall clock
    std::string recording = "idle";                // word: idle, starting, running, sealing, failed
    std::uint64_t elapsed_ms = 0;                  // of the running interview's recording
    std::optional<std::uint64_t> disk_minutes;     // recording time left
    std::string preflight = "none";                // word: none, running, passed, failed
    std::optional<evidence::SittingId> papers_of;  // the next four; nothing: no sitting is prepared
    std::string paper = "none";                    // word: none, rendering, frozen, signing, complete, failed
    std::optional<std::int64_t> paper_due_ms;
    std::string archive = "none";       // word: none, making, made, failed: exports and bundle
    std::optional<std::string> bundle;  // where the newest bundle was written
    std::vector<std::string> linked;    // persons whose tablet is reachable
    std::vector<std::string> voted;     // persons who voted in the open ballot
    std::vector<Source> sources;
    std::vector<Alarm> preflight_faults;  // why it failed: word of recorder/capture/recorder.h, source
    std::vector<Alarm> alarms;
    std::string pairing = "closed";                // word: closed, open, compare, witness
    std::string pairing_end = "none";              // word: none, expired, failed, closed: how it ended last
    std::string pairing_try = "none";              // word: how the last try failed (Pairing::failure())
    std::optional<std::string> pairing_person{};   // word: whose tablet it is to be
    std::optional<std::string> pairing_witness{};  // word: who is to witness it
    std::optional<std::uint64_t> pairing_left_ms{};
    std::optional<std::string> pairing_number{};  // text: six digits, in compare and witness
    bool operator==(const Live&) const = default;
};
/// The frozen protocol: what confirmations are over, and its text to read.
struct Paper {
    static constexpr std::string_view kType = "paper";
    Digest text_digest, pdf_digest;
    std::string text;  // canonical text, all languages
    bool operator==(const Paper&) const = default;
};

using Message =
    std::variant<Hello, Tail, Submit, Docket, Request, Challenge, Welcome, EntrySent, Revealed, Head,
                 AcceptedSent, RefusedSent, Live, Paper, PairingWish, Offer, Reveal, PairingNonce, Paired,
                 TicketShown, Attest, Drawn, Cosign, ToCosign, Unlock, Evaluated>;

std::string format(const Message& message);
/// Refuses whatever format() would not have written.
evidence::Result<Message> parse(std::string_view text);

/// What a hello signs; a domain of its own, bound to this appliance, this connection's certificate and nonce.
std::string hello_text(const Digest& trust, const Digest& certificate, const Digest& nonce,
                       const Digest& key);

/// What an unlock signs; a domain of its own, bound to this appliance, this connection's nonce and this try.
std::string unlock_text(const Digest& trust, const Digest& nonce, const Digest& device, std::uint64_t number,
                        const evidence::BlindedPoint& point);

/// A preview: a binary message of at most kMaxSmall octets.
struct Preview {
    std::uint8_t source = 0;  // index in Live::sources
    std::int64_t wall_ms = 0;
    evidence::Bytes jpeg;
    bool operator==(const Preview&) const = default;
};
evidence::Bytes format(const Preview& preview);
evidence::Result<Preview> parse_preview(evidence::ByteView bytes);

}  // namespace wire
