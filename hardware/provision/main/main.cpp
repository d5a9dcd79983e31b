// otyrysctl: what is done to an appliance by hand (hardware/DESIGN.md, "Provisioning").
#include <CLI/CLI.hpp>
#include <filesystem>
#include <iostream>
#include <nlohmann/json.hpp>

#include "hardware/device_watch.h"
#include "hardware/device_words.h"
#include "hardware/otyrysd/archive.h"
#include "hardware/otyrysd/sitting_file.h"
#include "hardware/provision/folder.h"
#include "hardware/provision/provisioning.h"
#include "recorder/evidence/file.h"
#include "recorder/evidence/keystore.h"
#include "recorder/evidence/opening.h"

namespace {

constexpr int kFault = 1;

int fail(const std::string& why) {
    std::cerr << "otyrysctl: " << why << std::endl;
    return kFault;
}

struct Provision {
    std::string folder, commission, persons, keys;
    std::vector<std::string> reviewers, escrow;

    int run() const {
        const auto commission_id = provision::commission_id(commission);
        if (commission_id.empty()) return fail("--commission: central, or KZ-R-<two digits>");
        const auto text = evidence::read_file(persons, 1 << 20);
        if (!text.ok()) return fail(text.error().text);
        auto bearers = provision::bearers_of(*text);
        if (!bearers.ok()) return fail(persons + " at " + bearers.error().text);
        for (const auto& [names, role] : {std::pair{&reviewers, "reviewer"}, std::pair{&escrow, "escrow"}})
            for (const auto& name : *names) {
                const auto reader = provision::reader_of(name, role);
                if (!reader.ok()) return fail(reader.error().text);
                bearers->push_back(*reader);
            }
        if (reviewers.empty() && escrow.empty())
            std::cerr << "otyrysctl: no --reviewer and no --escrow: recordings will not be sealed"
                      << std::endl;
        const evidence::SystemClock clock;
        const auto made = provision::provision_appliance(folder, keys, commission_id, *bearers, clock);
        if (!made.ok()) return fail(made.error().text);
        nlohmann::ordered_json line{{"trust", made->trust.hex()}, {"certificate", made->certificate.hex()}};
        for (const auto& [person, key] : made->keys) line["keys"][person] = key.hex();
        std::cout << line.dump() << std::endl;
        return 0;
    }
};

struct Prepare {
    std::string folder, sitting;

    int run() const {
        const evidence::SystemClock clock;
        const auto target = provision::sitting_path(folder);
        std::error_code failed;
        const auto box = otyrysd::Box::open(folder, clock, {});
        if (!box.ok()) return fail(box.error().text);
        std::filesystem::copy_file(sitting, target, failed);
        if (failed) return fail(target + ": " + failed.message());
        const auto prepared = otyrysd::prepare_sitting(**box, target);
        if (!prepared.ok() || !*prepared) std::filesystem::remove(target, failed);
        if (!prepared.ok()) return fail(prepared.error().text);
        if (!*prepared) return fail("a sitting is open, or was made from this file before");
        std::cout << (*box)->sitting()->prepared.sitting.hex() << std::endl;
        return 0;
    }
};

struct MakeKey {
    std::string file, role;

    int run() const {
        const auto key = evidence::create_reader_key(file, role);
        if (!key.ok()) return fail(key.error().text);
        std::cout << nlohmann::ordered_json{{"key", key->public_key().hex()}}.dump() << std::endl;
        return 0;
    }
};

struct Export {
    std::string bundle, trust, key, target;

    int run() const {
        const auto fingerprint = evidence::Digest::parse(trust);
        if (!fingerprint) return fail("--trust: the 64 hexadecimal digits that the protocol prints");
        const auto reader = evidence::load_reader_key(key);
        if (!reader.ok()) return fail(reader.error().text);
        const auto exported = otyrysd::export_bundle(bundle, *fingerprint, *reader, target);
        if (!exported.ok()) return fail(exported.error().text);
        std::cout << nlohmann::ordered_json{{"exported", *exported}}.dump() << std::endl;
        return 0;
    }
};

struct Escrow {
    std::string folder, key;

    int run() const {
        const auto reader = evidence::load_reader_key(key);
        if (!reader.ok()) return fail(reader.error().text);
        const auto opened = evidence::open_trial(provision::trials_path(folder), *reader);
        if (!opened.ok()) return fail(opened.error().text);
        std::cout << nlohmann::ordered_json{{"opened", opened->clip.hex()}}.dump() << std::endl;
        return 0;
    }
};

struct Devices {
    std::string room, language = "kk";

    int run() const {
        hardware::RoomConfig configured;
        if (!room.empty()) {
            auto read = hardware::load_room(room);
            if (!read.ok()) return fail(read.error().text);
            configured = *read;
        }
        std::cout << hardware::device_words(hardware::DeviceWatch().devices(), configured, language);
        return 0;
    }
};

}  // namespace

int main(int argc, char** argv) {
    CLI::App app{
        "What is done by hand: to an appliance while its service does not run, and with a reader's key."};
    app.require_subcommand(1);
    Provision provision;
    auto* make = app.add_subcommand("provision", "makes an appliance's folder and the keys of its persons");
    make->add_option("DIR", provision.folder, "the appliance's folder, empty or new")->required();
    make->add_option("--commission", provision.commission, "central, or KZ-R-<two digits>")->required();
    make->add_option("--persons", provision.persons, "JSON list of persons")->required();
    make->add_option("--keys", provision.keys, "folder for the key files")->required();
    make->add_option("--reviewer", provision.reviewers, "NAME: makes NAME.key; NAME=KEY: enrols that key");
    make->add_option("--escrow", provision.escrow, "the same for a key that is kept in a safe");
    MakeKey make_key;
    auto* key = app.add_subcommand("key", "makes a reader's key file, on a machine of the reader's");
    key->add_option("FILE", make_key.file, "the new key file")->required();
    key->add_option("--role", make_key.role, "reviewer, or escrow")->required();
    Escrow escrow;
    auto* open =
        app.add_subcommand("escrow", "opens the pre-flight of the running service with a reader's key");
    open->add_option("--data", escrow.folder, "the appliance's folder")->required();
    open->add_option("--key", escrow.key, "key file of a reviewer or of escrow")->required();
    Export take_out;
    auto* films = app.add_subcommand("export", "opens a bundle's recordings with a reader's key");
    films->add_option("BUNDLE", take_out.bundle, "a bundle that verifies")->required();
    films->add_option("--trust", take_out.trust, "the log's fingerprint")->required();
    films->add_option("--key", take_out.key, "key file of a reviewer or of escrow")->required();
    films->add_option("--out", take_out.target, "folder for the Matroska files")->required();
    Prepare prepare;
    auto* sit = app.add_subcommand("prepare", "enters a sitting from a JSON file");
    sit->add_option("--data", prepare.folder, "the appliance's folder")->required();
    sit->add_option("FILE", prepare.sitting, "composition and settings")->required();
    Devices devices;
    auto* list = app.add_subcommand("devices", "lists cameras and microphones that are plugged in");
    list->add_option("--room", devices.room, "a room.toml: what it names is left out of the new lines");
    list->add_option("--language", devices.language, "kk, ru or en")
        ->check(CLI::IsMember({"kk", "ru", "en"}));
    CLI11_PARSE(app, argc, argv);
    evidence::crypto_init();
    return make->parsed()    ? provision.run()
           : key->parsed()   ? make_key.run()
           : open->parsed()  ? escrow.run()
           : films->parsed() ? take_out.run()
           : list->parsed()  ? devices.run()
                             : prepare.run();
}
