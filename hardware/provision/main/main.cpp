// otyrysctl: what is done to an appliance by hand (hardware/DESIGN.md, "Provisioning").
#include <CLI/CLI.hpp>
#include <filesystem>
#include <iostream>
#include <nlohmann/json.hpp>

#include "hardware/otyrysd/box.h"
#include "hardware/otyrysd/sitting_file.h"
#include "hardware/provision/folder.h"
#include "hardware/provision/provisioning.h"
#include "recorder/evidence/file.h"

namespace {

constexpr int kFault = 1;

int fail(const std::string& why) {
    std::cerr << "otyrysctl: " << why << std::endl;
    return kFault;
}

struct Provision {
    std::string folder, commission, persons, keys;

    int run() const {
        const auto commission_id = provision::commission_id(commission);
        if (commission_id.empty()) return fail("--commission: central, or KZ-R-<two digits>");
        const auto text = evidence::read_file(persons, 1 << 20);
        if (!text.ok()) return fail(text.error().text);
        const auto bearers = provision::bearers_of(*text);
        if (!bearers.ok()) return fail(persons + " at " + bearers.error().text);
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

}  // namespace

int main(int argc, char** argv) {
    CLI::App app{"What is done to an appliance by hand, while its service does not run."};
    app.require_subcommand(1);
    Provision provision;
    auto* make = app.add_subcommand("provision", "makes an appliance's folder and the keys of its persons");
    make->add_option("DIR", provision.folder, "the appliance's folder, empty or new")->required();
    make->add_option("--commission", provision.commission, "central, or KZ-R-<two digits>")->required();
    make->add_option("--persons", provision.persons, "JSON list of persons")->required();
    make->add_option("--keys", provision.keys, "folder for the key files")->required();
    Prepare prepare;
    auto* sit = app.add_subcommand("prepare", "enters a sitting from a JSON file");
    sit->add_option("--data", prepare.folder, "the appliance's folder")->required();
    sit->add_option("FILE", prepare.sitting, "composition and settings")->required();
    CLI11_PARSE(app, argc, argv);
    evidence::crypto_init();
    return make->parsed() ? provision.run() : prepare.run();
}
