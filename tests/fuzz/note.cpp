// A head of the log with its cosignatures; a key as notes name it.
#include "recorder/evidence/note.h"

#include "tests/fuzz/fuzz.h"

void take(std::string_view octets) {
    if (const auto key = evidence::NoteKey::parse(octets); key.ok())
        must(key->vkey() == octets, "the key's one spelling");
    const auto note = evidence::parse_note(octets, evidence::kMaxCosignatures);
    if (!note.ok()) return;
    must(evidence::format(*note) == octets, "the note's one spelling");
    if (const auto head = evidence::parse_checkpoint(note->text); head.ok())
        must(evidence::format(*head) == note->text, "the head's one spelling");
}
