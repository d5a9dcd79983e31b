#include "hardware/provision/provisioning.h"

#include <filesystem>
#include <nlohmann/json.hpp>
#include <set>

#include "hardware/provision/certificate.h"
#include "hardware/provision/folder.h"
#include "recorder/evidence/file.h"
#include "recorder/evidence/journal.h"
#include "recorder/evidence/keystore.h"
#include "recorder/evidence/store/sqlite_store.h"

namespace provision {
namespace {

using evidence::Error;
using evidence::Result;
namespace fs = std::filesystem;

constexpr unsigned kFirstGeneration = 1;

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
    std::set<std::string> seen;
    for (const auto& person : json) {
        const auto at = "/" + std::to_string(bearers.size());
        const auto text_of = [&](const char* key) {
            return person.is_object() && person.contains(key) && person[key].is_string()
                       ? person[key].get<std::string>()
                       : std::string();
        };
        Bearer bearer{text_of("person"), text_of("name_kk"), "member"};
        if (!is_file_word(bearer.person) || !seen.insert(bearer.person).second)
            return Error{at + "/person: small letters and digits, each once"};
        if (!evidence::is_value(bearer.label, evidence::FieldType::text))
            return Error{at + "/name_kk: missing"};
        bearers.push_back(std::move(bearer));
    }
    if (!seen.count("hall")) bearers.push_back({"hall", "hall display", "device"});
    return bearers;
}

Result<Provisioned> provision_appliance(const std::string& folder, const std::string& keys,
                                        const std::string& commission, const std::vector<Bearer>& bearers,
                                        const evidence::Clock& clock) {
    if (fs::exists(journal_path(folder))) return Error{folder + ": this appliance is provisioned already"};
    for (const auto& path :
         {folder, folder + "/keys", folder + "/tls", clips_path(folder), papers_path(folder), keys})
        OTYRYS_CHECK(make_private_folder(path));
    OTYRYS_TRY(const auto log_key, evidence::create_key(log_key_path(folder), "log"));
    const auto log = evidence::log_note_key(commission, log_key.public_key(), kFirstGeneration);
    OTYRYS_CHECK(evidence::write_new_file(log_name_path(folder), log.vkey() + "\n"));

    Provisioned made;
    made.trust = evidence::trust_fingerprint(log);
    OTYRYS_TRY(made.certificate, make_certificate(certificate_path(folder), tls_key_path(folder)));
    std::vector<evidence::PublicKey> public_keys;
    for (const auto& bearer : bearers) {
        OTYRYS_TRY(const auto key, evidence::create_key(keys + "/" + bearer.person + ".key", bearer.role));
        public_keys.push_back(key.public_key());
        made.keys.emplace_back(bearer.person, evidence::key_id(key.public_key()));
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
