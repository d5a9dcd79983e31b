#pragma once
// Every use of libsodium and libcrypto goes through this room: sha256.cpp alone includes libcrypto's headers,
// recorder/evidence/sodium.h alone <sodium.h>. Call crypto_init() once before anything else.

#include <memory>

#include "recorder/evidence/bytes.h"
#include "recorder/evidence/guarded.h"
#include "recorder/evidence/result.h"

namespace evidence {

using Digest = Octets<32, struct DigestTag>;        // SHA-256, or BLAKE2b-256 where the format says so
using PublicKey = Octets<32, struct PublicKeyTag>;  // Ed25519
using Signature = Octets<64, struct SignatureTag>;  // Ed25519

/// Starts the library; abort on failure (nothing can be proven without it). Idempotent, any thread.
void crypto_init();

Digest sha256(ByteView bytes);
Digest sha256(std::initializer_list<ByteView> parts);
Digest blake2b256(std::initializer_list<ByteView> parts);

/// SHA-256 of a stream. One thread at a time.
class Sha256 {
  public:
    Sha256();
    ~Sha256();
    Sha256(Sha256&&) noexcept;
    Sha256& operator=(Sha256&&) noexcept;
    void update(ByteView bytes);
    /// The digest so far; more may follow.
    Digest digest() const;

  private:
    struct State;
    std::unique_ptr<State> state_;
};

void random_bytes(std::span<std::uint8_t> out);
template <class Id>
Id random_id() {
    Id id;
    random_bytes(id.bytes);
    return id;
}

/// An Ed25519 signing key in guarded memory (sodium_malloc: no swap, no dump, wiped on destruction).
class SigningKey {
  public:
    static SigningKey generate();
    static SigningKey from_seed(std::span<const std::uint8_t, 32> seed);
    SigningKey(SigningKey&&) noexcept;
    SigningKey& operator=(SigningKey&&) noexcept;
    ~SigningKey();

    const PublicKey& public_key() const { return public_key_; }
    Signature sign(ByteView message) const;
    /// Another of the same, in guarded memory of its own.
    SigningKey copy() const;
    /// The 32-octet seed, for what stores it alone (keystore.h, locked_key.h).
    Guarded seed() const;

  private:
    SigningKey() = default;
    PublicKey public_key_;
    std::uint8_t* secret_ = nullptr;  // 64 octets, sodium_malloc
};

/// Ed25519, strict: refuses malleated signatures (S >= L) and keys of small or mixed order.
bool verify(const PublicKey& key, ByteView message, const Signature& signature);
/// Whether a key may be enrolled at all (on the curve, main subgroup).
bool is_valid(const PublicKey& key);
/// How statements name a signer: SHA-256 of the 32 key octets.
Digest key_id(const PublicKey& key);

}  // namespace evidence
