#include "recorder/evidence/crypto.h"

#include <cstdlib>
#include <utility>

#include "recorder/evidence/bug.h"
#include "recorder/evidence/sodium.h"

namespace evidence {

void crypto_init() {
    static const bool started = sodium_init() >= 0;
    demand(started, "libsodium does not start");
}

Digest blake2b256(std::initializer_list<ByteView> parts) {
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, 32);
    for (const auto& part : parts) crypto_generichash_update(&state, part.data(), part.size());
    Digest out;
    crypto_generichash_final(&state, out.bytes.data(), out.bytes.size());
    return out;
}

void random_bytes(std::span<std::uint8_t> out) {
    crypto_init();
    randombytes_buf(out.data(), out.size());
}

SigningKey SigningKey::generate() {
    std::array<std::uint8_t, 32> seed;
    random_bytes(seed);
    SigningKey key = from_seed(seed);
    sodium_memzero(seed.data(), seed.size());
    return key;
}

SigningKey SigningKey::from_seed(std::span<const std::uint8_t, 32> seed) {
    crypto_init();
    SigningKey key;
    key.secret_ = static_cast<std::uint8_t*>(sodium_malloc(crypto_sign_SECRETKEYBYTES));
    demand(key.secret_ != nullptr, "no guarded memory for a key");
    crypto_sign_seed_keypair(key.public_key_.bytes.data(), key.secret_, seed.data());
    sodium_mprotect_readonly(key.secret_);
    return key;
}

SigningKey::SigningKey(SigningKey&& other) noexcept
    : public_key_(other.public_key_), secret_(std::exchange(other.secret_, nullptr)) {}

SigningKey& SigningKey::operator=(SigningKey&& other) noexcept {
    std::swap(public_key_, other.public_key_);
    std::swap(secret_, other.secret_);
    return *this;
}

SigningKey::~SigningKey() {
    sodium_free(secret_);
}

Signature SigningKey::sign(ByteView message) const {
    demand(secret_ != nullptr, "signing with a key moved away");
    Signature out;
    crypto_sign_detached(out.bytes.data(), nullptr, message.data(), message.size(), secret_);
    return out;
}

SigningKey SigningKey::copy() const {
    demand(secret_ != nullptr, "a copy of a key moved away");
    return from_seed(std::span<const std::uint8_t, 32>(secret_, 32));  // the seed stands first
}

Guarded SigningKey::seed() const {
    demand(secret_ != nullptr, "the seed of a key moved away");
    Guarded out(crypto_sign_SEEDBYTES);
    crypto_sign_ed25519_sk_to_seed(out.octets().data(), secret_);
    return out;
}

bool verify(const PublicKey& key, ByteView message, const Signature& signature) {
    return is_valid(key) && crypto_sign_verify_detached(signature.bytes.data(), message.data(),
                                                        message.size(), key.bytes.data()) == 0;
}

bool is_valid(const PublicKey& key) {
    return crypto_core_ed25519_is_valid_point(key.bytes.data()) == 1;
}

Digest key_id(const PublicKey& key) {
    return sha256(key.view());
}

}  // namespace evidence
