#pragma once
// Signed notes (C2SP signed-note): a text, an empty line, and lines "— <name> <base64(id4 | signature)>".
// Statements are signed as notes; heads are checkpoints (C2SP tlog-checkpoint) in notes.

#include <string>
#include <string_view>
#include <vector>

#include "recorder/evidence/crypto.h"
#include "recorder/evidence/result.h"
#include "recorder/evidence/statement.h"

namespace evidence {

inline constexpr std::size_t kMaxSignatures = 4;     // lines under a statement
inline constexpr std::size_t kMaxCosignatures = 64;  // lines under a head: the log's and the tablets'

/// A key as notes name it. vkey(): "<name>+<8 hex>+<base64(0x01 | key)>".
struct NoteKey {
    std::string name;
    PublicKey key;
    std::string vkey() const;
    /// Reads what vkey() writes, and nothing else; refuses keys that is_valid() refuses.
    static Result<NoteKey> parse(std::string_view vkey);
    auto operator<=>(const NoteKey&) const = default;
};

struct NoteSignature {
    std::string name;
    std::array<std::uint8_t, 4> id{};
    Bytes signature;
    auto operator<=>(const NoteSignature&) const = default;
};

struct Note {
    std::string text;  // with its final LF
    std::vector<NoteSignature> signatures;
    auto operator<=>(const Note&) const = default;
};

/// The four octets that a signature line names a key by: of SHA-256(name | LF | type | key).
std::array<std::uint8_t, 4> note_key_id(std::string_view name, std::uint8_t type, const PublicKey& key);
/// text + LF + one line per signer. `text` must end with LF.
std::string sign_note(std::string_view text, std::string_view name, const SigningKey& key);
std::string format(const Note& note);
/// Splits without checking a signature. At most `max_signatures` lines, none twice.
Result<Note> parse_note(std::string_view bytes, std::size_t max_signatures);
/// A body as stored in the journal: a signed note of 1 to kMaxSignatures lines, or a bare text (the box's own
/// act, no signatures). At most kMaxBody octets and kMaxLines lines.
Result<Note> parse_body(std::string_view body);
/// True when exactly this key signed the text and its signature is good.
bool verify_note(const Note& note, const NoteKey& key);

/// Names: "log.otyrys/<commission>/<16 hex of SHA-256(log key)>/<generation>" for the log (its origin),
/// "key.otyrys/<16 hex of key_id>" for a person's.
NoteKey log_note_key(std::string_view commission, const PublicKey& key, unsigned generation);
NoteKey person_note_key(const PublicKey& key);

/// The trust fingerprint: SHA-256 of the log's vkey string. Everything is checked from this one value.
Digest trust_fingerprint(const NoteKey& log);

/// A head of the log.
struct Checkpoint {
    std::string origin;
    std::uint64_t size = 0;
    Digest root;
    auto operator<=>(const Checkpoint&) const = default;
};
std::string format(const Checkpoint& checkpoint);  // the note's text
Result<Checkpoint> parse_checkpoint(std::string_view text);
/// Parses and verifies a head signed by `log`.
Result<Checkpoint> open_checkpoint(std::string_view note, const NoteKey& log);

}  // namespace evidence
