// otyrys-seat: one person's place at the table without a screen (seat.h has its lines).
#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QEventLoop>
#include <csignal>
#include <filesystem>
#include <iostream>

#include "protocol_gen/signing_round.h"
#include "qml/link/pairing_client.h"
#include "qml/seat/seat.h"
#include "recorder/evidence/keystore.h"

namespace {

int fail(const std::string& why) {
    std::cerr << "otyrys-seat: " << why << std::endl;
    return 1;
}

struct Place {
    std::string url, pin, trust, key_file, device_key_file, role = "member", folder, ticket;

    /// Role and file of each key.
    std::vector<std::pair<std::string, std::string>> keys() const {
        std::vector<std::pair<std::string, std::string>> all{{role, key_file}};
        if (!device_key_file.empty()) all.emplace_back("device", device_key_file);
        return all;
    }
};

evidence::Result<client::Keys> load(const Place& place) {
    if (place.role != "member") {
        OTYRYS_TRY(auto displays, evidence::load_key(place.key_file, place.role));
        return client::Keys(std::move(displays));
    }
    OTYRYS_TRY(auto bearer, evidence::load_persons_key(place.key_file));
    if (place.device_key_file.empty()) return client::Keys(std::move(bearer), std::nullopt);
    OTYRYS_TRY(auto device, evidence::load_key(place.device_key_file, "device"));
    return client::Keys(std::move(bearer), std::move(device));
}

/// Pairs this device and makes it the person's: {"pairing": "compare", "number": "042317"} and so on, a line
/// each. False: it came to nothing, as the last line says; "undecided": the answer to its hello tells.
bool pair(Place& place) {
    const auto ticket = wire::parse_ticket(place.ticket);
    if (!ticket.ok()) return fail(ticket.error().text), false;
    std::vector<client::TabletKey> keys;
    std::vector<std::string> made;
    const auto forget = [&] {
        for (const auto& file : made) std::filesystem::remove(file);  // nobody knows them
    };
    for (const auto& [role, file] : place.keys()) {
        auto key = evidence::create_key(file, role);
        if (!key.ok()) return forget(), fail(key.error().text), false;
        keys.push_back({role, std::move(key).value()});
        made.push_back(file);
    }
    client::PairingClient pairing(*ticket, std::move(keys));
    const auto& session = pairing.session();
    QEventLoop loop;
    QObject::connect(&pairing, &client::PairingClient::changed, &loop, [&] {
        if (session.state() == client::PairingState::comparing)
            std::cout << nlohmann::ordered_json{{"pairing", "compare"}, {"number", session.number()}}
                      << std::endl;
        else
            loop.exit(session.state() == client::PairingState::paired ? 0 : 1);
    });
    const bool paired = loop.exec() == 0;
    if (paired)
        std::cout << nlohmann::ordered_json{{"pairing", "paired"}, {"person", session.person()}} << std::endl;
    else
        std::cout << nlohmann::ordered_json{{"pairing", session.may_be_enrolled() ? "undecided" : "ended"},
                                            {"problem", session.problem()}}
                  << std::endl;
    if (!paired && !session.may_be_enrolled()) return forget(), false;
    place.url = client::PairingClient::url_of(*ticket).toString().toStdString();
    place.pin = ticket->certificate.hex(), place.trust = ticket->trust.hex();
    return true;
}

}  // namespace

int main(int argc, char** argv) {
    CLI::App cli{"One person's place at the table without a screen: JSON lines in and out."};
    Place place;
    auto* ticket = cli.add_option("--pair", place.ticket,
                                  "a pairing ticket: makes the keys, waits to be enrolled, then goes on");
    for (auto* known : {cli.add_option("--url", place.url, "wss://host:port of the appliance"),
                        cli.add_option("--pin", place.pin, "SHA-256 of the appliance's certificate"),
                        cli.add_option("--trust", place.trust, "the appliance's fingerprint")})
        known->excludes(ticket);
    cli.add_option("--key", place.key_file, "the person's key file")->required();
    cli.add_option("--device-key", place.device_key_file, "the key file of this device itself");
    cli.add_option("--role", place.role, "of the key file: member, or device for a display");
    cli.add_option("--data", place.folder, "keeps head and receipts here");
    CLI11_PARSE(cli, argc, argv);
    evidence::crypto_init();
    QCoreApplication app(argc, argv);
    std::signal(SIGPIPE, SIG_IGN);
    if (!place.ticket.empty() && !pair(place)) return 1;
    const auto certificate = evidence::Digest::parse(place.pin),
               fingerprint = evidence::Digest::parse(place.trust);
    if (place.url.empty() || !certificate || !fingerprint)
        return fail("--url, --pin and --trust (64 small hexadecimal digits), or --pair, are needed");
    auto keys = load(place);
    if (!keys.ok()) return fail(keys.error().text);
    const evidence::SystemClock clock;
    const client::LinkSetup setup{QUrl(QString::fromStdString(place.url)), *certificate, *fingerprint,
                                  QString::fromStdString(place.folder),
                                  QString::fromStdString(place.key_file)};
    protocol::SigningRound round([](const auto&) { return nullptr; });  // folds, never decides
    seat::Seat seat(setup, std::move(keys).value(), clock, {&round});
    return app.exec();
}
