#pragma once
// Cosignatures of a head (C2SP tlog-cosignature, Ed25519): a tablet's own key says that, as of a time, this
// is the newest head it has seen of the log, and that it extends what it had seen. Pure; any thread.

#include <string_view>

#include "recorder/evidence/note.h"

namespace evidence {

inline constexpr std::uint64_t kMaxCosignTime = kMaxUint;  // seconds since 1970

struct Cosignature {
    std::uint64_t time_s = 0;  // the cosigner's clock, advisory; at most kMaxCosignTime
    Signature signature;
    auto operator<=>(const Cosignature&) const = default;
};

/// What is signed: "cosignature/v1", "time <n>", then the head's text.
std::string cosigned_text(std::string_view head, std::uint64_t time_s);
/// `head`: a checkpoint's text (format(Checkpoint)). Preconditions: it ends with LF; the time is in range.
Cosignature cosign(std::string_view head, std::uint64_t time_s, const SigningKey& key);
bool verify(const Cosignature& cosignature, std::string_view head, const PublicKey& key);

/// Its line under the head, named as person_note_key(key); signature type 0x04, so that a key that also signs
/// notes is told apart.
NoteSignature note_signature(const Cosignature& cosignature, const PublicKey& key);
/// The line of this key among the note's, read back; nothing when there is none or it is malformed. Not yet
/// verified.
std::optional<Cosignature> cosignature_in(const Note& note, const PublicKey& key);

}  // namespace evidence
