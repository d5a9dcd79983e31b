#include "recorder/evidence/keystore.h"

#include <algorithm>

#include "recorder/evidence/file.h"
#include "recorder/evidence/keyring.h"
#include "recorder/evidence/sodium.h"
#include "recorder/evidence/statement.h"

namespace evidence {
namespace {

std::string opening(const std::string& role) {
    return "otyrys-key/v1 " + role + " ";
}

Result<void> write_key(const std::string& path, const std::string& role, ByteView octets) {
    const auto before = opening(role);
    const auto digits = 2 * octets.size();
    Guarded line(before.size() + digits + 1);
    auto* end = std::copy(before.begin(), before.end(), line.octets().data());
    sodium_bin2hex(reinterpret_cast<char*>(end), digits + 1, octets.data(), octets.size());
    end[digits] = '\n';
    return write_new_file(path, as_text(line.view()), 0600);
}

/// The 32 octets of a key file; the role is part of its line.
Result<Secret> read_key(const std::string& path, const std::string& role) {
    OTYRYS_TRY(const Guarded file, read_secret_file(path, 256));
    Guarded octets(32);
    const auto before = opening(role);
    const auto line = as_text(file.view());
    if (!line.starts_with(before) || !line.ends_with('\n') ||
        !from_hex(line.substr(before.size(), line.size() - before.size() - 1), octets.octets()))
        return Error{"not a key file of role " + role + ": " + path};
    return Secret::copy_of(octets.view().first<32>());
}

}  // namespace

Result<SigningKey> create_key(const std::string& path, const std::string& role) {
    if (!is_value(role, FieldType::word)) return Error{"no role for a key: " + role};
    SigningKey key = SigningKey::generate();
    const Guarded seed = key.seed();
    OTYRYS_CHECK(write_key(path, role, seed.view()));
    return key;
}

Result<SigningKey> load_key(const std::string& path, const std::string& role) {
    OTYRYS_TRY(const Secret seed, read_key(path, role));
    return SigningKey::from_seed(std::span<const std::uint8_t, 32>(seed.data(), 32));
}

Result<Secret> create_secret(const std::string& path, const std::string& role) {
    if (!is_value(role, FieldType::word)) return Error{"no role for a key: " + role};
    Secret secret = Secret::random();
    OTYRYS_CHECK(write_key(path, role, {secret.data(), 32}));
    return secret;
}

Result<Secret> load_secret(const std::string& path, const std::string& role) {
    return read_key(path, role);
}

Result<ReaderKey> create_reader_key(const std::string& path, const std::string& role) {
    if (!is_reader_role(role)) return Error{"no role for a reader's key: " + role};
    ReaderKey key = ReaderKey::generate();
    OTYRYS_CHECK(write_key(path, role, {key.secret().data(), 32}));
    return key;
}

Result<ReaderKey> load_reader_key(const std::string& path) {
    auto secret = read_key(path, "reviewer");
    if (!secret.ok()) secret = read_key(path, "escrow");
    if (!secret.ok()) return Error{"not a key file of role reviewer or escrow: " + path};
    return ReaderKey(std::move(secret).value());
}

}  // namespace evidence
