#pragma once
// What a fresh tablet and the appliance say and sign to get acquainted: the ticket that the secretary's
// console shows, the commitment, the number that two people compare. Order: voting/DESIGN.md, "Pairing".
// Pure; any thread.

#include <string>
#include <string_view>
#include <vector>

#include "recorder/evidence/crypto.h"
#include "recorder/evidence/result.h"

namespace wire {

using evidence::Digest;
using evidence::PublicKey;
using evidence::Signature;
using Token = evidence::Octets<16, struct TokenTag>;

inline constexpr std::size_t kMaxTicket = 512;    // octets
inline constexpr std::size_t kMaxHost = 253;      // octets of a ticket's host
inline constexpr std::size_t kCandidateKeys = 2;  // of one device: a person's and its own

/// One line of text, the picture on the console: where the appliance is, how to know it, and that one may
/// come. "otyrys-pair/v1 HOST PORT CERTIFICATE LOG TOKEN", one space between, no line feed.
struct PairingTicket {
    std::string host;        // IPv4, IPv6 or a name: small letters, digits, ".", "-", ":"
    std::uint16_t port = 0;  // not 0
    Digest certificate;      // SHA-256 of its DER
    Digest trust;            // the log's fingerprint
    Token token;             // good for one try
    bool operator==(const PairingTicket&) const = default;
};
std::string format(const PairingTicket& ticket);
/// Refuses whatever format() would not have written of a ticket within its limits.
evidence::Result<PairingTicket> parse_ticket(std::string_view text);

/// A key that a device would have enrolled, and its proof that it holds it: a signature over key_text().
struct CandidateKey {
    std::string role;  // word: as the key is to be enrolled (recorder/evidence/keyring.h)
    PublicKey key;
    Signature proof;
    bool operator==(const CandidateKey&) const = default;
};

/// What the tablet and the witness's device have both seen when each makes the number.
struct Acquaintance {
    Digest trust, certificate;
    Token token;
    Digest commitment;  // the tablet's, before anybody knew `nonce`
    Digest nonce;       // of the witness's device, drawn once it had token and commitment
    Digest secret;      // the tablet's, committed to
};

/// SHA-256 over the tablet's secret and the roles and keys, which it can then no longer choose.
Digest commitment_of(const Digest& secret, const std::vector<CandidateKey>& keys);
/// What a candidate's key signs.
std::string key_text(const Acquaintance& seen, const std::string& role, const PublicKey& key);
/// Whether `seen.commitment` was one to this secret and these keys, they are all of one device (a person's
/// and its own) and each is a point that its bearer has proven over all that was seen.
bool is_committed(const Acquaintance& seen, const std::vector<CandidateKey>& keys);
/// "042317": six digits, as likely each.
std::string number_of(const Acquaintance& seen);

}  // namespace wire
