#include "recorder/evidence/note.h"

#include <algorithm>
#include <set>

#include "recorder/evidence/bug.h"
#include "recorder/evidence/lines.h"

namespace evidence {
namespace {

constexpr std::string_view kDash = "\u2014 ";
constexpr std::size_t kMaxName = 255;
constexpr std::size_t kMaxNote = 1 << 20;
constexpr std::uint8_t kEd25519 = 0x01;  // C2SP signature type

/// Graphic ASCII without "+": narrower than C2SP allows, wide enough for every key we know.
bool is_name(std::string_view name) {
    return !name.empty() && name.size() <= kMaxName &&
           std::all_of(name.begin(), name.end(), [](char c) { return c > ' ' && c < 0x7F && c != '+'; });
}

std::array<std::uint8_t, 4> id_of(std::string_view name, const PublicKey& key) {
    return note_key_id(name, kEd25519, key);
}

std::string signature_line(std::string_view name, const std::array<std::uint8_t, 4>& id, ByteView signature) {
    Bytes bytes(id.begin(), id.end());
    bytes.insert(bytes.end(), signature.begin(), signature.end());
    return std::string(kDash) + std::string(name) + " " + to_base64(bytes) + "\n";
}

Result<NoteSignature> parse_signature(std::string_view line) {
    if (!line.starts_with(kDash)) return Error{"note: not a signature line"};
    line.remove_prefix(kDash.size());
    const auto space = line.find(' ');
    if (space == std::string_view::npos || !is_name(line.substr(0, space)))
        return Error{"note: malformed name"};
    const auto bytes = from_base64(line.substr(space + 1));
    if (!bytes || bytes->size() < 5 || bytes->size() > 256) return Error{"note: malformed signature"};
    NoteSignature out;
    out.name = line.substr(0, space);
    std::copy_n(bytes->begin(), 4, out.id.begin());
    out.signature.assign(bytes->begin() + 4, bytes->end());
    return out;
}

}  // namespace

std::array<std::uint8_t, 4> note_key_id(std::string_view name, std::uint8_t type, const PublicKey& key) {
    const std::uint8_t separator[] = {'\n', type};
    const Digest digest = sha256({as_bytes(name), separator, key.view()});
    return {digest.bytes[0], digest.bytes[1], digest.bytes[2], digest.bytes[3]};
}

std::string NoteKey::vkey() const {
    Bytes typed{kEd25519};
    typed.insert(typed.end(), key.bytes.begin(), key.bytes.end());
    return name + "+" + to_hex(id_of(name, key)) + "+" + to_base64(typed);
}

Result<NoteKey> NoteKey::parse(std::string_view vkey) {
    const auto first = vkey.find('+');
    const auto second = first == std::string_view::npos ? first : vkey.find('+', first + 1);
    if (second == std::string_view::npos) return Error{"vkey: malformed"};
    const auto typed = from_base64(vkey.substr(second + 1));
    if (!typed || typed->size() != 33) return Error{"vkey: malformed key"};
    NoteKey out;
    out.name = vkey.substr(0, first);
    std::copy_n(typed->begin() + 1, 32, out.key.bytes.begin());
    if (!is_name(out.name) || out.vkey() != vkey) return Error{"vkey: not canonical"};
    if (!is_valid(out.key)) return Error{"vkey: no valid Ed25519 key"};
    return out;
}

std::string sign_note(std::string_view text, std::string_view name, const SigningKey& key) {
    demand(text.ends_with('\n') && is_name(name), "signing a text without its last LF, or by no name");
    const auto signature = key.sign(as_bytes(text));
    return std::string(text) + "\n" + signature_line(name, id_of(name, key.public_key()), signature.view());
}

std::string format(const Note& note) {
    std::string out = note.text + "\n";
    for (const auto& line : note.signatures) out += signature_line(line.name, line.id, line.signature);
    return out;
}

Result<Note> parse_note(std::string_view bytes, std::size_t max_signatures) {
    if (bytes.size() > kMaxNote) return Error{"note: over-long"};
    const auto gap = bytes.rfind("\n\n");
    if (gap == std::string_view::npos || gap == 0) return Error{"note: no text or no signatures"};
    Note out;
    out.text = bytes.substr(0, gap + 1);
    std::set<std::pair<std::string, std::array<std::uint8_t, 4>>> seen;
    for (Lines lines(bytes.substr(gap + 2)); !lines.at_end();) {
        const auto line = lines.next();
        if (!lines.ok()) return Error{"note: the last line does not end"};
        OTYRYS_TRY(NoteSignature signature, parse_signature(line));
        if (!seen.insert({signature.name, signature.id}).second) return Error{"note: a key signs twice"};
        if (seen.size() > max_signatures) return Error{"note: too many signatures"};
        out.signatures.push_back(std::move(signature));
    }
    if (out.signatures.empty()) return Error{"note: no signatures"};
    return out;
}

Result<Note> parse_body(std::string_view body) {
    if (body.size() > kMaxBody) return Error{"body: over-long"};
    if (body.empty() || body.back() != '\n') return Error{"body: the last line does not end"};
    if (std::count(body.begin(), body.end(), '\n') > static_cast<std::ptrdiff_t>(kMaxLines))
        return Error{"body: too many lines"};
    if (body.find("\n\n") == std::string_view::npos) return Note{std::string(body), {}};
    return parse_note(body, kMaxSignatures);
}

bool verify_note(const Note& note, const NoteKey& key) {
    const auto id = id_of(key.name, key.key);
    const auto line =
        std::find_if(note.signatures.begin(), note.signatures.end(),
                     [&](const auto& candidate) { return candidate.name == key.name && candidate.id == id; });
    if (line == note.signatures.end()) return false;
    Signature signature;
    if (line->signature.size() != signature.bytes.size()) return false;
    std::copy(line->signature.begin(), line->signature.end(), signature.bytes.begin());
    return verify(key.key, as_bytes(note.text), signature);
}

NoteKey log_note_key(std::string_view commission, const PublicKey& key, unsigned generation) {
    NoteKey out{"log.otyrys/" + std::string(commission) + "/" + key_id(key).hex().substr(0, 16) + "/" +
                    std::to_string(generation),
                key};
    demand(is_name(out.name), "a commission whose name cannot stand in a log's origin");
    return out;
}

NoteKey person_note_key(const PublicKey& key) {
    return {"key.otyrys/" + key_id(key).hex().substr(0, 16), key};
}

Digest trust_fingerprint(const NoteKey& log) {
    return sha256(as_bytes(log.vkey()));
}

std::string format(const Checkpoint& checkpoint) {
    return checkpoint.origin + "\n" + std::to_string(checkpoint.size) + "\n" +
           to_base64(checkpoint.root.view()) + "\n";
}

Result<Checkpoint> parse_checkpoint(std::string_view text) {
    Lines lines(text);
    Checkpoint out;
    out.origin = lines.next();
    const auto size = parse_uint(lines.next());
    const auto root = from_base64(lines.next());
    if (!lines.ok() || !lines.at_end()) return Error{"checkpoint: not three lines"};
    if (!is_name(out.origin)) return Error{"checkpoint: malformed origin"};
    if (!size || !root || root->size() != out.root.bytes.size())
        return Error{"checkpoint: malformed size or root"};
    out.size = *size;
    std::copy(root->begin(), root->end(), out.root.bytes.begin());
    return out;
}

Result<Checkpoint> open_checkpoint(std::string_view note, const NoteKey& log) {
    OTYRYS_TRY(const Note parsed, parse_note(note, kMaxCosignatures));
    OTYRYS_TRY(Checkpoint checkpoint, parse_checkpoint(parsed.text));
    if (checkpoint.origin != log.name) return Error{"checkpoint: of another origin"};
    if (!verify_note(parsed, log)) return Error{"checkpoint: not signed by the log"};
    return checkpoint;
}

}  // namespace evidence
