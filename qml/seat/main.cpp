// otyrys-seat: one person's place at the table without a screen (seat.h has its lines).
#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <csignal>
#include <iostream>

#include "protocol_gen/signing_round.h"
#include "qml/seat/seat.h"
#include "recorder/evidence/keystore.h"

namespace {

int fail(const std::string& why) {
    std::cerr << "otyrys-seat: " << why << std::endl;
    return 1;
}

}  // namespace

int main(int argc, char** argv) {
    CLI::App cli{"One person's place at the table without a screen: JSON lines in and out."};
    std::string url, pin, trust, key_file, role = "member", folder;
    cli.add_option("--url", url, "wss://host:port of the appliance")->required();
    cli.add_option("--pin", pin, "SHA-256 of the appliance's certificate")->required();
    cli.add_option("--trust", trust, "the appliance's fingerprint")->required();
    cli.add_option("--key", key_file, "the person's key file")->required();
    cli.add_option("--role", role, "of the key file: member, or device for a display");
    cli.add_option("--data", folder, "keeps head and receipts here");
    CLI11_PARSE(cli, argc, argv);
    evidence::crypto_init();
    const auto certificate = evidence::Digest::parse(pin), fingerprint = evidence::Digest::parse(trust);
    if (!certificate || !fingerprint) return fail("--pin and --trust are 64 small hexadecimal digits");
    auto key = evidence::load_key(key_file, role);
    if (!key.ok()) return fail(key.error().text);
    QCoreApplication app(argc, argv);
    std::signal(SIGPIPE, SIG_IGN);
    const evidence::SystemClock clock;
    const client::LinkSetup setup{QUrl(QString::fromStdString(url)), *certificate, *fingerprint,
                                  QString::fromStdString(folder)};
    protocol::SigningRound round([](const auto&) { return nullptr; });  // folds, never decides
    seat::Seat place(setup, std::move(key).value(), clock, {&round});
    return app.exec();
}
