#pragma once
// What a sealed clip (suite 1) is sealed with: a key K of its own, wrapped to X25519 keys of readers
// (reviewers and escrow), and the cipher of its slots that K and the header give. Secrets are in guarded
// memory (sodium_malloc: no swap, no dump, wiped on destruction). Reference: recorder/DESIGN.md, "Sealing".
// Values; any thread.

#include <memory>

#include "recorder/evidence/crypto.h"
#include "recorder/evidence/ids.h"

namespace evidence {

using ReaderPublicKey = Octets<32, struct ReaderPublicKeyTag>;  // X25519

/// Whether a key may be enrolled: the one spelling of a point (below 2^255-19), not of small order.
bool is_valid(const ReaderPublicKey& key);
/// How entries name a reader: SHA-256 of the 32 key octets.
Digest key_id(const ReaderPublicKey& key);

/// 32 secret octets.
class Secret {
  public:
    static Secret random();
    static Secret copy_of(std::span<const std::uint8_t, 32> octets);
    Secret(Secret&&) noexcept;
    Secret& operator=(Secret&&) noexcept;
    ~Secret();
    /// Precondition: not moved away (else a bug; aborts).
    const std::uint8_t* data() const;

  private:
    Secret() = default;
    std::uint8_t* octets_ = nullptr;
};

/// A reader's X25519 key pair.
class ReaderKey {
  public:
    static ReaderKey generate() { return ReaderKey(Secret::random()); }
    explicit ReaderKey(Secret secret);
    const ReaderPublicKey& public_key() const { return public_key_; }
    /// For the key file alone (keystore.h).
    const Secret& secret() const { return secret_; }

  private:
    Secret secret_;
    ReaderPublicKey public_key_;
};

/// Seals and opens the slots of one clip: XChaCha20-Poly1305-IETF, nonce 15 zeros | u64 slot | final.
class SlotCipher {
  public:
    explicit SlotCipher(Secret key) : key_(std::move(key)) {}
    /// A slot's octets: those given, encrypted, and the tag (kSlotTag). Once for each number of a clip.
    Bytes seal(std::uint64_t slot, bool final, ByteView plain) const;
    /// False, and nothing in `plain`: not this clip's slot of that number and finality. `plain` is as long as
    /// `octets` less the tag.
    bool open(std::uint64_t slot, bool final, ByteView octets, std::span<std::uint8_t> plain) const;

  private:
    Secret key_;
};

inline constexpr std::size_t kWrappedKey = 96;  // crypto_box_seal of K and the clip's id

/// K.
class ClipKey {
  public:
    static ClipKey generate() { return ClipKey(Secret::random()); }
    explicit ClipKey(Secret secret) : secret_(std::move(secret)) {}

    using Wrapped = Octets<kWrappedKey, struct WrappedKeyTag>;
    /// K and the clip's id for this reader alone. Precondition: is_valid(reader).
    Wrapped wrap(const ReaderPublicKey& reader, const ClipId& clip) const;
    /// The fault says whether the wrap was altered or belongs to another clip.
    static Result<ClipKey> unwrap(const Wrapped& wrapped, const ReaderKey& reader, const ClipId& clip);

    struct Derived {
        std::shared_ptr<const SlotCipher> cipher;
        Digest commitment;  // stands in the header behind these octets
    };
    /// `header`: its octets before the commitment (kHeaderBound).
    Derived derive(ByteView header) const;

  private:
    Secret secret_;
};

}  // namespace evidence
