#include "recorder/evidence/sealing.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "recorder/evidence/bug.h"
#include "recorder/evidence/sodium.h"

namespace evidence {
namespace {

constexpr std::string_view kDerivation = "otyrys/clip-key/v1\n";
constexpr std::size_t kTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t kWrappedPlain = 32 + 16;
static_assert(kWrappedKey == kWrappedPlain + crypto_box_SEALBYTES && kNonce == 24);

std::array<std::uint8_t, kNonce> nonce_of(std::uint64_t slot, bool final) {
    std::array<std::uint8_t, kNonce> nonce{};
    for (std::size_t i = 0; i < 8; ++i) nonce[15 + i] = static_cast<std::uint8_t>(slot >> (8 * i));
    nonce[23] = final ? 1 : 0;
    return nonce;
}

/// Below 2^255-19, little-endian: every point has one such spelling.
bool is_canonical(const ReaderPublicKey& key) {
    const auto& octets = key.bytes;
    const bool all_ones = octets[31] == 0x7F && std::all_of(octets.begin() + 1, octets.begin() + 31,
                                                            [](std::uint8_t octet) { return octet == 0xFF; });
    return octets[31] < 0x80 && !(all_ones && octets[0] >= 0xED);
}

}  // namespace

bool is_valid(const ReaderPublicKey& key) {
    crypto_init();
    if (!is_canonical(key)) return false;
    constexpr std::array<std::uint8_t, 32> kAnyScalar{1};
    std::array<std::uint8_t, 32> product;
    return crypto_scalarmult(product.data(), kAnyScalar.data(), key.bytes.data()) == 0;  // not the zero point
}

Digest key_id(const ReaderPublicKey& key) {
    return sha256(key.view());
}

// ---- secrets ----

Secret Secret::random() {
    std::array<std::uint8_t, 32> octets;
    random_bytes(octets);
    Secret out = copy_of(octets);
    sodium_memzero(octets.data(), octets.size());
    return out;
}

Secret Secret::copy_of(std::span<const std::uint8_t, 32> octets) {
    crypto_init();
    Secret out;
    out.octets_ = static_cast<std::uint8_t*>(sodium_malloc(octets.size()));
    demand(out.octets_ != nullptr, "no guarded memory for a key");
    std::copy(octets.begin(), octets.end(), out.octets_);
    sodium_mprotect_readonly(out.octets_);
    return out;
}

Secret::Secret(Secret&& other) noexcept : octets_(std::exchange(other.octets_, nullptr)) {}

Secret& Secret::operator=(Secret&& other) noexcept {
    std::swap(octets_, other.octets_);
    return *this;
}

Secret::~Secret() {
    sodium_free(octets_);
}

const std::uint8_t* Secret::data() const {
    demand(octets_ != nullptr, "a key moved away");
    return octets_;
}

ReaderKey::ReaderKey(Secret secret) : secret_(std::move(secret)) {
    crypto_scalarmult_base(public_key_.bytes.data(), secret_.data());
}

// ---- slots ----

Bytes SlotCipher::seal(std::uint64_t slot, bool final, ByteView plain) const {
    Bytes out(plain.size() + kTag);
    crypto_aead_xchacha20poly1305_ietf_encrypt(out.data(), nullptr, plain.data(), plain.size(), nullptr, 0,
                                               nullptr, nonce_of(slot, final).data(), key_.data());
    return out;
}

bool SlotCipher::open(std::uint64_t slot, bool final, ByteView octets, std::span<std::uint8_t> plain) const {
    if (octets.size() != plain.size() + kTag) return false;
    return crypto_aead_xchacha20poly1305_ietf_decrypt(plain.data(), nullptr, nullptr, octets.data(),
                                                      octets.size(), nullptr, 0, nonce_of(slot, final).data(),
                                                      key_.data()) == 0;
}

// ---- K ----

ClipKey::Wrapped ClipKey::wrap(const ReaderPublicKey& reader, const ClipId& clip) const {
    std::array<std::uint8_t, kWrappedPlain> plain;
    std::copy_n(secret_.data(), 32, plain.begin());
    std::copy(clip.bytes.begin(), clip.bytes.end(), plain.begin() + 32);
    Wrapped out;
    const int done = crypto_box_seal(out.bytes.data(), plain.data(), plain.size(), reader.bytes.data());
    sodium_memzero(plain.data(), plain.size());
    demand(done == 0, "a clip's key sealed to an invalid key");
    return out;
}

Result<ClipKey> ClipKey::unwrap(const Wrapped& wrapped, const ReaderKey& reader, const ClipId& clip) {
    std::array<std::uint8_t, kWrappedPlain> plain;
    if (crypto_box_seal_open(plain.data(), wrapped.bytes.data(), wrapped.bytes.size(),
                             reader.public_key().bytes.data(), reader.secret().data()) != 0)
        return Error{"the clip's key that was sealed to this reader was altered"};
    const bool same = std::equal(clip.bytes.begin(), clip.bytes.end(), plain.begin() + 32);
    ClipKey key(Secret::copy_of(std::span(plain).first<32>()));
    sodium_memzero(plain.data(), plain.size());
    if (!same) return Error{"the key that was sealed to this reader is another clip's"};
    return key;
}

ClipKey::Derived ClipKey::derive(ByteView header) const {
    crypto_generichash_state state;
    crypto_generichash_init(&state, secret_.data(), 32, 64);
    crypto_generichash_update(&state, as_bytes(kDerivation).data(), kDerivation.size());
    crypto_generichash_update(&state, header.data(), header.size());
    std::array<std::uint8_t, 64> material;
    crypto_generichash_final(&state, material.data(), material.size());
    Derived out{std::make_shared<SlotCipher>(Secret::copy_of(std::span(material).first<32>())), {}};
    std::copy_n(material.begin() + 32, 32, out.commitment.bytes.begin());
    sodium_memzero(material.data(), material.size());
    sodium_memzero(&state, sizeof state);
    return out;
}

}  // namespace evidence
