#include "recorder/evidence/oprf.h"

#include <algorithm>
#include <cstdlib>

#include "recorder/evidence/bug.h"
#include "recorder/evidence/sodium.h"

namespace evidence {
namespace {

constexpr std::string_view kOprfContext{"OPRFV1-\0-ristretto255-SHA512", 28};
constexpr std::string_view kHashToGroup = "HashToGroup-", kDeriveKeyPair = "DeriveKeyPair",
                           kFinalize = "Finalize";
constexpr std::size_t kShaBlock = 128, kShaDigest = 64;  // SHA-512
static_assert(kShaDigest == crypto_core_ristretto255_HASHBYTES && kShaDigest == crypto_hash_sha512_BYTES);
static_assert(kShaDigest == crypto_core_ristretto255_NONREDUCEDSCALARBYTES);

class Sha512 {
  public:
    Sha512() { crypto_hash_sha512_init(&state_); }
    ~Sha512() { sodium_memzero(&state_, sizeof state_); }
    Sha512(const Sha512&) = delete;
    Sha512& operator=(const Sha512&) = delete;
    Sha512& operator<<(ByteView octets) {
        crypto_hash_sha512_update(&state_, octets.data(), octets.size());
        return *this;
    }
    Sha512& operator<<(std::string_view text) { return *this << as_bytes(text); }
    Sha512& operator<<(std::uint8_t octet) { return *this << ByteView(&octet, 1); }
    Sha512& length(std::size_t two_octets) {
        return *this << static_cast<std::uint8_t>(two_octets >> 8) << static_cast<std::uint8_t>(two_octets);
    }
    void finish(std::span<std::uint8_t> out) {
        demand(out.size() == kShaDigest, "a SHA-512 of another length");
        crypto_hash_sha512_final(&state_, out.data());
    }

  private:
    crypto_hash_sha512_state state_;
};

/// RFC 9380, 5.3.1: expand_message_xmd to one block; the domain is `domain` and the suite's context.
Guarded expand(std::initializer_list<ByteView> message, std::string_view domain) {
    const auto domain_length = static_cast<std::uint8_t>(domain.size() + kOprfContext.size());
    constexpr std::array<std::uint8_t, kShaBlock> kPad{};
    Guarded first(kShaDigest), out(kShaDigest);
    Sha512 hash;
    hash << ByteView(kPad);
    for (const auto& part : message) hash << part;
    hash.length(kShaDigest) << std::uint8_t{0} << domain << kOprfContext << domain_length;
    hash.finish(first.octets());
    Sha512 next;
    next << first.view() << std::uint8_t{1} << domain << kOprfContext << domain_length;
    next.finish(out.octets());
    return out;
}

/// False: not a point, or the neutral one.
bool multiply(std::span<std::uint8_t> out, ByteView scalar, ByteView point) {
    crypto_init();
    return crypto_scalarmult_ristretto255(out.data(), scalar.data(), point.data()) == 0;
}

}  // namespace

bool is_valid(const BlindedPoint& point) {
    crypto_init();
    return !point.is_zero() && crypto_core_ristretto255_is_valid_point(point.bytes.data()) == 1;
}

OprfKey OprfKey::derive(std::span<const std::uint8_t, 32> seed, ByteView info) {
    demand(info.size() <= 0xFFFF, "an OPRF key from too much");
    const std::array<std::uint8_t, 2> length{static_cast<std::uint8_t>(info.size() >> 8),
                                             static_cast<std::uint8_t>(info.size())};
    OprfKey key;
    for (unsigned counter = 0; counter < 256; ++counter) {
        const auto count = static_cast<std::uint8_t>(counter);
        const auto wide = expand({seed, length, info, {&count, 1}}, kDeriveKeyPair);
        crypto_core_ristretto255_scalar_reduce(key.scalar_.octets().data(), wide.view().data());
        if (sodium_is_zero(key.scalar_.view().data(), 32) == 0) return key;
    }
    std::abort();  // 256 times zero modulo L: does not happen
}

std::optional<EvaluatedPoint> OprfKey::evaluate(const BlindedPoint& point) const {
    EvaluatedPoint out;
    if (!multiply(out.bytes, scalar_.view(), point.view())) return std::nullopt;
    return out;
}

OprfBlind::OprfBlind(ByteView input, Guarded scalar) : input_(input.size()), scalar_(std::move(scalar)) {
    demand(!input.empty() && input.size() <= 64, "an input of the OPRF without its length");
    std::copy(input.begin(), input.end(), input_.octets().begin());
    const auto wide = expand({input}, kHashToGroup);
    Guarded point(32);
    crypto_core_ristretto255_from_hash(point.octets().data(), wide.view().data());
    demand(multiply(point_.bytes, scalar_.view(), point.view()), "an input that maps to the neutral point");
}

OprfBlind OprfBlind::begin(ByteView input) {
    Guarded scalar(32);
    crypto_core_ristretto255_scalar_random(scalar.octets().data());
    return {input, std::move(scalar)};
}

OprfBlind OprfBlind::begin(ByteView input, std::span<const std::uint8_t, 32> scalar) {
    Guarded copy(32);
    std::copy(scalar.begin(), scalar.end(), copy.octets().begin());
    return {input, std::move(copy)};
}

std::optional<Guarded> OprfBlind::finish(const EvaluatedPoint& answer) const {
    Guarded inverse(32), point(32), out(kShaDigest);
    demand(crypto_core_ristretto255_scalar_invert(inverse.octets().data(), scalar_.view().data()) == 0,
           "blinded by 0");
    if (!multiply(point.octets(), inverse.view(), answer.view())) return std::nullopt;
    Sha512 hash;
    hash.length(input_.view().size()) << input_.view();
    hash.length(32) << point.view() << kFinalize;
    hash.finish(out.octets());
    return out;
}

}  // namespace evidence
