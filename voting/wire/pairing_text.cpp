#include "voting/wire/pairing_text.h"

#include <algorithm>
#include <set>

#include "recorder/evidence/keyring.h"
#include "recorder/evidence/statement.h"

namespace wire {
namespace {

constexpr std::string_view kTicket = "otyrys-pair/v1";
constexpr std::uint64_t kNumbers = 1'000'000;
constexpr std::size_t kDigits = 6;

bool is_host(std::string_view host) {
    const auto fits = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == ':';
    };
    return !host.empty() && host.size() <= kMaxHost && std::all_of(host.begin(), host.end(), fits);
}

std::string_view cut_word(std::string_view& rest) {
    const auto space = rest.find(' ');
    const auto word = rest.substr(0, space);
    rest = space == rest.npos ? std::string_view{} : rest.substr(space + 1);
    return word;
}

std::string lines_of(const Acquaintance& seen) {
    return "log " + seen.trust.hex() + "\ncertificate " + seen.certificate.hex() + "\ntoken " +
           seen.token.hex() + "\ncommitment " + seen.commitment.hex() + "\nnonce " + seen.nonce.hex() +
           "\nsecret " + seen.secret.hex() + "\n";
}

}  // namespace

std::string format(const PairingTicket& ticket) {
    return std::string(kTicket) + ' ' + ticket.host + ' ' + std::to_string(ticket.port) + ' ' +
           ticket.certificate.hex() + ' ' + ticket.trust.hex() + ' ' + ticket.token.hex();
}

evidence::Result<PairingTicket> parse_ticket(std::string_view text) {
    if (text.size() > kMaxTicket) return evidence::Error{"pairing ticket too long"};
    auto rest = text;
    if (cut_word(rest) != kTicket) return evidence::Error{"not a pairing ticket"};
    PairingTicket ticket;
    ticket.host = cut_word(rest);
    const auto port = evidence::parse_uint(cut_word(rest));
    const auto certificate = Digest::parse(cut_word(rest)), trust = Digest::parse(cut_word(rest));
    const auto token = Token::parse(cut_word(rest));
    if (!is_host(ticket.host) || !port || *port == 0 || *port > 0xffff || !certificate || !trust || !token)
        return evidence::Error{"malformed pairing ticket"};
    ticket.port = static_cast<std::uint16_t>(*port);
    ticket.certificate = *certificate, ticket.trust = *trust, ticket.token = *token;
    if (format(ticket) != text) return evidence::Error{"pairing ticket not in its one spelling"};
    return ticket;
}

Digest commitment_of(const Digest& secret, const std::vector<CandidateKey>& keys) {
    std::string text = "otyrys-pair-commitment/v1\nsecret " + secret.hex() + "\n";
    for (const auto& each : keys) text += "key " + each.role + ' ' + each.key.hex() + '\n';
    return evidence::sha256(evidence::as_bytes(text));
}

std::string key_text(const Acquaintance& seen, const std::string& role, const PublicKey& key) {
    return "otyrys-pair-key/v1\n" + lines_of(seen) + "role " + role + "\nkey " + key.hex() + "\n";
}

bool is_committed(const Acquaintance& seen, const std::vector<CandidateKey>& keys) {
    if (keys.size() != kCandidateKeys) return false;
    std::set<std::string> roles;
    std::set<PublicKey> different;
    for (const auto& each : keys) {
        if (each.role != evidence::kPersonsKey && each.role != evidence::kDevicesKey) return false;
        if (!roles.insert(each.role).second || !different.insert(each.key).second) return false;
        if (!evidence::is_valid(each.key)) return false;
        if (!evidence::verify(each.key, evidence::as_bytes(key_text(seen, each.role, each.key)), each.proof))
            return false;
    }
    return commitment_of(seen.secret, keys) == seen.commitment;
}

std::string number_of(const Acquaintance& seen) {
    const auto digest = evidence::sha256(evidence::as_bytes("otyrys-pair-number/v1\n" + lines_of(seen)));
    std::uint64_t wide = 0;  // 2^64 is so much more than a million that no number is favoured
    for (std::size_t i = 0; i < 8; ++i) wide = wide << 8 | digest.bytes[i];
    const auto digits = std::to_string(wide % kNumbers);
    return std::string(kDigits - digits.size(), '0') + digits;
}

}  // namespace wire
