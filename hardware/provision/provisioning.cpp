#include "hardware/provision/provisioning.h"

#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <set>

#include "hardware/provision/certificate.h"
#include "hardware/provision/folder.h"
#include "recorder/evidence/clip_keys.h"
#include "recorder/evidence/file.h"
#include "recorder/evidence/journal.h"
#include "recorder/evidence/keyring.h"
#include "recorder/evidence/keystore.h"
#include "recorder/evidence/store/sqlite_store.h"

namespace provision {
namespace {

using evidence::Digest;
using evidence::Error;
using evidence::Result;
namespace fs = std::filesystem;

constexpr unsigned kFirstGeneration = 1;
constexpr auto kDevice = ".device";  // behind the person, in a tablet's key file's name
const Bearer kHall{"hall", "hall display", std::string(evidence::kDevicesKey), {}};

Result<void> make_private_folder(const std::string& path) {
    std::error_code failed;
    fs::create_directories(path, failed);
    if (!failed) fs::permissions(path, fs::perms::owner_all, failed);
    if (failed) return Error{path + ": " + failed.message()};
    return {};
}

/// A name for a key file: nothing that could leave the folder.
bool is_file_word(const std::string& word) {
    return !word.empty() && word.size() <= 32 &&
           word.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789") == std::string::npos;
}

/// What is enrolled: 32 octets; the key file is made unless the key was made elsewhere.
Result<Digest> key_of(const Bearer& bearer, const std::string& keys) {
    const auto path = keys + "/" + bearer.person + ".key";
    if (bearer.made_elsewhere) return Digest{bearer.made_elsewhere->bytes};
    if (evidence::is_reader_role(bearer.role)) {
        OTYRYS_TRY(const auto key, evidence::create_reader_key(path, bearer.role));
        return Digest{key.public_key().bytes};
    }
    OTYRYS_TRY(const auto key, evidence::create_key(path, bearer.role));
    return Digest{key.public_key().bytes};
}

Result<void> check_bearers(const std::vector<Bearer>& bearers) {
    std::set<std::string> names;
    std::size_t readers = 0;
    for (const auto& bearer : bearers) {
        if (!names.insert(bearer.person).second) return Error{bearer.person + ": two keys of one name"};
        readers += evidence::is_reader_role(bearer.role);
    }
    if (readers > evidence::kMaxReaders)
        return Error{"at most " + std::to_string(evidence::kMaxReaders) + " keys of reviewers and escrow"};
    return {};
}

}  // namespace

std::string commission_id(std::string_view word) {
    if (word == "central" || word == "KZ-C") return "KZ-C";
    if (word.starts_with("KZ-R-") && word.size() == 7 && word.find_first_not_of("0123456789", 5) == word.npos)
        return std::string(word);
    return {};
}

Result<std::vector<Bearer>> bearers_of(std::string_view text) {
    const auto json = nlohmann::json::parse(text.begin(), text.end(), nullptr, false);
    if (!json.is_array() || json.empty()) return Error{"\"\": not a JSON list of persons"};
    std::vector<Bearer> bearers;
    std::set<std::string> seen, labels{kHall.label};
    for (std::size_t number = 0; number < json.size(); ++number) {
        const auto& person = json[number];
        const auto at = "/" + std::to_string(number);
        const auto text_of = [&](const char* key) {
            return person.is_object() && person.contains(key) && person[key].is_string()
                       ? person[key].get<std::string>()
                       : std::string();
        };
        Bearer bearer{text_of("person"), text_of("name_kk"), std::string(evidence::kPersonsKey), {}};
        if (!is_file_word(bearer.person) || !seen.insert(bearer.person).second)
            return Error{at + "/person: small letters and digits, each once"};
        if (!evidence::is_value(bearer.label, evidence::FieldType::text))
            return Error{at + "/name_kk: missing"};
        if (!labels.insert(bearer.label).second) return Error{at + "/name_kk: the name of another"};
        bearers.push_back(bearer);
        bearers.push_back({bearer.person + kDevice, bearer.label, std::string(evidence::kDevicesKey), {}});
    }
    if (!seen.count(kHall.person)) bearers.push_back(kHall);
    return bearers;
}

Result<Bearer> reader_of(const std::string& text, const std::string& role) {
    const auto equals = std::min(text.find('='), text.size());
    Bearer bearer{text.substr(0, equals), role + " " + text.substr(0, equals), role, {}};
    if (!is_file_word(bearer.person)) return Error{"--" + role + ": a name of small letters and digits"};
    if (equals == text.size()) return bearer;
    bearer.made_elsewhere = evidence::ReaderPublicKey::parse(text.substr(equals + 1));
    if (!bearer.made_elsewhere || !evidence::is_valid(*bearer.made_elsewhere))
        return Error{"--" + role + " " + bearer.person + ": no valid X25519 key of 64 hexadecimal digits"};
    return bearer;
}

Result<Provisioned> provision_appliance(const std::string& folder, const std::string& keys,
                                        const std::string& commission, const std::vector<Bearer>& bearers,
                                        const evidence::Clock& clock) {
    if (fs::exists(journal_path(folder))) return Error{folder + ": this appliance is provisioned already"};
    OTYRYS_CHECK(check_bearers(bearers));
    for (const auto& path :
         {folder, folder + "/keys", folder + "/tls", clips_path(folder), papers_path(folder), keys})
        OTYRYS_CHECK(make_private_folder(path));
    OTYRYS_TRY(const auto log_key, evidence::create_key(log_key_path(folder), "log"));
    OTYRYS_CHECK(evidence::create_secret(unlock_key_path(folder), "unlock"));
    const auto log = evidence::log_note_key(commission, log_key.public_key(), kFirstGeneration);
    OTYRYS_CHECK(evidence::write_new_file(log_name_path(folder), log.vkey() + "\n"));

    Provisioned made;
    made.trust = evidence::trust_fingerprint(log);
    OTYRYS_TRY(made.certificate, make_certificate(certificate_path(folder), tls_key_path(folder)));
    std::vector<Digest> public_keys;
    for (const auto& bearer : bearers) {
        OTYRYS_TRY(const auto key, key_of(bearer, keys));
        public_keys.push_back(key);
        made.keys.emplace_back(bearer.person, evidence::sha256(key.view()));
    }

    OTYRYS_TRY(const auto store, evidence::SqliteStore::open(journal_path(folder)));
    OTYRYS_TRY(const auto journal, evidence::Journal::open(*store, clock, log, log_key));
    std::vector<evidence::Draft> drafts;
    for (std::size_t i = 0; i < bearers.size(); ++i)
        drafts.push_back({evidence::Stream::box(), "key.enrolled",
                          journal->box_statement("key.enrolled", {{"role", bearers[i].role},
                                                                  {"key", public_keys[i].hex()},
                                                                  {"label", bearers[i].label}})});
    OTYRYS_CHECK(journal->append(drafts));
    OTYRYS_CHECK(evidence::write_new_file(trust_path(folder), made.trust.hex() + "\n"));
    return made;
}

}  // namespace provision
