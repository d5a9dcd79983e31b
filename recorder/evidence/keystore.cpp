#include "recorder/evidence/keystore.h"

#include <algorithm>

#include "recorder/evidence/file.h"
#include "recorder/evidence/sodium.h"
#include "recorder/evidence/statement.h"

namespace evidence {
namespace {

std::string opening(const std::string& role) {
    return "otyrys-key/v1 " + role + " ";
}

}  // namespace

Result<SigningKey> create_key(const std::string& path, const std::string& role) {
    if (!is_value(role, FieldType::word)) return Error{"no role for a key: " + role};
    SigningKey key = SigningKey::generate();
    Bytes seed = key.seed();
    std::string line = opening(role) + to_hex(seed) + "\n";
    const auto written = write_new_file(path, line, 0600);
    sodium_memzero(seed.data(), seed.size());
    sodium_memzero(line.data(), line.size());
    if (!written.ok()) return written.error();
    return key;
}

Result<SigningKey> load_key(const std::string& path, const std::string& role) {
    OTYRYS_TRY(std::string line, read_file(path, 256));
    std::array<std::uint8_t, 32> seed{};
    const auto before = opening(role);
    const bool good =
        line.starts_with(before) && line.ends_with('\n') &&
        from_hex(std::string_view(line).substr(before.size(), line.size() - before.size() - 1), seed);
    sodium_memzero(line.data(), line.size());
    if (!good) return Error{"not a key file of role " + role + ": " + path};
    SigningKey key = SigningKey::from_seed(seed);
    sodium_memzero(seed.data(), seed.size());
    return key;
}

}  // namespace evidence
