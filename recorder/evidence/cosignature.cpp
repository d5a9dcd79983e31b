#include "recorder/evidence/cosignature.h"

#include <algorithm>

#include "recorder/evidence/bug.h"

namespace evidence {
namespace {

constexpr std::uint8_t kCosignature = 0x04;  // C2SP signature type
constexpr std::size_t kTime = 8;             // octets, big-endian

}  // namespace

std::string cosigned_text(std::string_view head, std::uint64_t time_s) {
    return "cosignature/v1\ntime " + std::to_string(time_s) + "\n" + std::string(head);
}

Cosignature cosign(std::string_view head, std::uint64_t time_s, const SigningKey& key) {
    demand(head.ends_with('\n') && time_s <= kMaxCosignTime, "cosigning what is no head, or at no time");
    return {time_s, key.sign(as_bytes(cosigned_text(head, time_s)))};
}

bool verify(const Cosignature& cosignature, std::string_view head, const PublicKey& key) {
    return verify(key, as_bytes(cosigned_text(head, cosignature.time_s)), cosignature.signature);
}

NoteSignature note_signature(const Cosignature& cosignature, const PublicKey& key) {
    NoteSignature line;
    line.name = person_note_key(key).name;
    line.id = note_key_id(line.name, kCosignature, key);
    for (std::size_t i = 0; i < kTime; ++i)
        line.signature.push_back(static_cast<std::uint8_t>(cosignature.time_s >> (8 * (kTime - 1 - i))));
    line.signature.insert(line.signature.end(), cosignature.signature.bytes.begin(),
                          cosignature.signature.bytes.end());
    return line;
}

std::optional<Cosignature> cosignature_in(const Note& note, const PublicKey& key) {
    const auto name = person_note_key(key).name;
    const auto id = note_key_id(name, kCosignature, key);
    const auto line = std::find_if(note.signatures.begin(), note.signatures.end(),
                                   [&](const auto& each) { return each.name == name && each.id == id; });
    Cosignature out;
    if (line == note.signatures.end() || line->signature.size() != kTime + out.signature.bytes.size())
        return std::nullopt;
    for (std::size_t i = 0; i < kTime; ++i) out.time_s = out.time_s << 8 | line->signature[i];
    if (out.time_s > kMaxCosignTime) return std::nullopt;
    std::copy(line->signature.begin() + kTime, line->signature.end(), out.signature.bytes.begin());
    return out;
}

}  // namespace evidence
