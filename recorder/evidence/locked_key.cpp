#include "recorder/evidence/locked_key.h"

#include <algorithm>

#include "recorder/evidence/bug.h"
#include "recorder/evidence/file.h"
#include "recorder/evidence/keyring.h"
#include "recorder/evidence/keystore.h"
#include "recorder/evidence/lines.h"
#include "recorder/evidence/sodium.h"
#include "recorder/evidence/statement.h"

namespace evidence {
namespace {

constexpr std::string_view kForm = "otyrys-locked-key/v1";
constexpr std::size_t kSeedLength = 32;
static_assert(kSeedLength + crypto_aead_xchacha20poly1305_ietf_ABYTES == 48);
static_assert(crypto_pwhash_SALTBYTES == 16 && crypto_pwhash_ALG_ARGON2ID13 == 2);

bool is_within(const PinCosts& costs) {
    return costs.passes >= 1 && costs.passes <= 10 && costs.memory_kib >= 8 &&
           costs.memory_kib <= 1024 * 1024;
}

/// All lines before the last: what the seal binds.
std::string bound_of(const LockedKey& locked) {
    return std::string(kForm) + "\nkey " + locked.key.hex() + "\ndevice " + locked.device.hex() + "\nsalt " +
           locked.salt.hex() + "\npasses " + std::to_string(locked.costs.passes) + "\nmemory " +
           std::to_string(locked.costs.memory_kib) + '\n';
}

/// Once for each salt, so the nonce of what it seals is zeros.
Result<Guarded> sealing_key(const LockedKey& locked, const Guarded& oprf, const Pin& pin) {
    demand(pin.is_whole() && is_within(locked.costs), "a key locked by half a PIN");
    const auto first = oprf.view(), second = pin.view();
    Guarded secret(first.size() + second.size()), key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    std::copy(second.begin(), second.end(), std::copy(first.begin(), first.end(), secret.octets().begin()));
    if (crypto_pwhash(key.octets().data(), key.octets().size(),
                      reinterpret_cast<const char*>(secret.view().data()), secret.view().size(),
                      locked.salt.bytes.data(), locked.costs.passes,
                      std::size_t{locked.costs.memory_kib} * 1024, crypto_pwhash_ALG_ARGON2ID13) != 0)
        return Error{"no memory to derive a key from a PIN"};
    return key;
}

constexpr std::array<std::uint8_t, crypto_aead_xchacha20poly1305_ietf_NPUBBYTES> kLockNonce{};

}  // namespace

std::string format(const LockedKey& locked) {
    return bound_of(locked) + "sealed " + locked.sealed.hex() + '\n';
}

Result<LockedKey> parse_locked_key(std::string_view text) {
    const Error malformed{"malformed locked key"};
    if (text.size() > kMaxLockedKey) return Error{"over-long locked key"};
    Lines lines(text);
    if (lines.next() != kForm) return Error{"not a locked key"};
    LockedKey locked;
    const auto key = PublicKey::parse(lines.value("key"));
    const auto device = Digest::parse(lines.value("device"));
    const auto salt = decltype(locked.salt)::parse(lines.value("salt"));
    const auto passes = parse_uint(lines.value("passes")), memory = parse_uint(lines.value("memory"));
    const auto sealed = decltype(locked.sealed)::parse(lines.value("sealed"));
    if (!lines.ok() || !lines.at_end() || !key || !device || !salt || !passes || !memory || !sealed)
        return malformed;
    if (*passes > 10 || *memory > 1024 * 1024) return Error{"a locked key of other costs"};
    locked = {
        *key, *device, *salt, {static_cast<unsigned>(*passes), static_cast<unsigned>(*memory)}, *sealed};
    if (!is_within(locked.costs)) return Error{"a locked key of other costs"};
    if (!is_valid(locked.key)) return Error{"a locked key without a valid key"};
    return locked;
}

Result<LockedKey> lock_key(const SigningKey& key, const Digest& device, const Guarded& oprf, const Pin& pin,
                           const PinCosts& costs) {
    LockedKey locked{key.public_key(), device, {}, costs, {}};
    random_bytes(locked.salt.bytes);
    OTYRYS_TRY(const Guarded secret, sealing_key(locked, oprf, pin));
    const auto bound = bound_of(locked);
    const Guarded seed = key.seed();
    crypto_aead_xchacha20poly1305_ietf_encrypt(locked.sealed.bytes.data(), nullptr, seed.view().data(),
                                               seed.view().size(), as_bytes(bound).data(), bound.size(),
                                               nullptr, kLockNonce.data(), secret.view().data());
    return locked;
}

Result<std::optional<SigningKey>> open_key(const LockedKey& locked, const Guarded& oprf, const Pin& pin) {
    OTYRYS_TRY(const Guarded secret, sealing_key(locked, oprf, pin));
    const auto bound = bound_of(locked);
    Guarded seed(kSeedLength);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            seed.octets().data(), nullptr, nullptr, locked.sealed.bytes.data(), locked.sealed.bytes.size(),
            as_bytes(bound).data(), bound.size(), kLockNonce.data(), secret.view().data()) != 0)
        return std::optional<SigningKey>();
    auto key =
        SigningKey::from_seed(std::span<const std::uint8_t, kSeedLength>(seed.view().data(), kSeedLength));
    if (key.public_key() != locked.key) return Error{"a locked key that holds another key"};
    return std::optional(std::move(key));
}

Result<PersonsKey> load_persons_key(const std::string& path) {
    OTYRYS_TRY(const Guarded text, read_secret_file(path, kMaxLockedKey));
    if (as_text(text.view()).starts_with(kForm)) {
        OTYRYS_TRY(const LockedKey key, parse_locked_key(as_text(text.view())));
        return PersonsKey(key);
    }
    OTYRYS_TRY(SigningKey key, load_key(path, std::string(kPersonsKey)));
    return PersonsKey(std::move(key));
}

Result<void> save_locked_key(const std::string& path, const LockedKey& locked) {
    return replace_file(path, format(locked), 0600);
}

}  // namespace evidence
