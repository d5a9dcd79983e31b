#pragma once
// What the box enters of a head that tablets were asked to cosign, in the sitting's stream and unsigned (the
// cosignatures in it are what proves; the head covers it). Form: recorder/DESIGN.md, "Cosignatures". Pure;
// any thread.

#include <string>
#include <vector>

#include "recorder/evidence/cosignature.h"
#include "recorder/evidence/entry.h"

namespace evidence {

inline constexpr std::string_view kHeadCosigned = "head.cosigned";
inline constexpr std::size_t kCosignedTexts = 4;  // fields that hold cosignatures
inline constexpr std::size_t kCosignersOfText = 7;
inline constexpr std::size_t kMaxCosigners = kCosignedTexts * kCosignersOfText;
inline constexpr std::size_t kMaxCosignerName =
    32;  // octets of a person's word: longer ones are told as missing

/// A person of the sitting and their tablet's line under the head.
struct Cosigner {
    std::string person;  // lower-case letters and digits
    Bytes line;          // what stands in base64 in the note: id, time, signature (76 octets)
    auto operator<=>(const Cosigner&) const = default;
};

struct HeadCosigned {
    SittingId sitting;
    std::uint64_t size = 0;  // entries under the head: the entry before it asked for cosignatures
    Digest root;
    std::vector<Cosigner> by;          // ascending by person, at most kMaxCosigners
    std::vector<std::string> missing;  // seated persons whose tablet did not cosign, ascending
    auto operator<=>(const HeadCosigned&) const = default;
};

/// Whether an entry of this kind asks for cosignatures of the head that covers it.
bool asks_to_cosign(std::string_view kind);

/// The form of head.cosigned; null for other kinds.
const KindRule* cosigned_rule(std::string_view kind);
std::vector<Field> fields_of(const HeadCosigned& event);
/// Refuses what fields_of() would not have written.
Result<HeadCosigned> head_cosigned_of(const Statement& statement);

Cosigner cosigner(std::string person, const Cosignature& cosignature, const PublicKey& key);
/// Whether the line is of this key, and good under the head's text.
bool verify(const Cosigner& cosigner, std::string_view head, const PublicKey& key);

}  // namespace evidence
