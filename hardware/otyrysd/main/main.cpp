// otyrysd: the service of one appliance (hardware/DESIGN.md, "Service").
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>
#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QSocketNotifier>
#include <csignal>
#include <iostream>

#include "hardware/otyrysd/service.h"
#include "hardware/otyrysd/shifted_clock.h"
#include "hardware/room_config.h"

namespace {

constexpr int kFault = 1;
constexpr int kDamaged = 3;

struct Options {
    std::string folder, room, listen = "127.0.0.1:0", wall;
    bool rehearsal = false;
};

int signal_pipe[2] = {-1, -1};

/// SIGTERM and SIGINT end the event loop; everything is destroyed in order.
void quit_on_signals(QCoreApplication& app) {
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, signal_pipe) != 0) return;
    auto* notifier = new QSocketNotifier(signal_pipe[1], QSocketNotifier::Read, &app);
    QObject::connect(notifier, &QSocketNotifier::activated, &app, [&app] { app.quit(); });
    const auto told = [](int) { (void)!::write(signal_pipe[0], "q", 1); };
    std::signal(SIGTERM, told);
    std::signal(SIGINT, told);
    std::signal(SIGPIPE, SIG_IGN);
}

/// A rehearsal's service ends with the program that started it and holds the other end of its standard input.
void quit_with_parent(QCoreApplication& app) {
    struct stat input;
    if (::fstat(STDIN_FILENO, &input) != 0 || !(S_ISFIFO(input.st_mode) || S_ISSOCK(input.st_mode))) return;
    auto* notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, &app);
    QObject::connect(notifier, &QSocketNotifier::activated, &app, [&app, notifier] {
        char ignored[256];
        if (::read(STDIN_FILENO, ignored, sizeof ignored) > 0) return;
        notifier->setEnabled(false);
        app.quit();
    });
}

int fail(const std::string& why) {
    std::cerr << "otyrysd: " << why << std::endl;
    return why.starts_with("evidence damaged") ? kDamaged : kFault;
}

bool parse_address(const std::string& text, otyrysd::ServiceSetup& setup) {
    const auto colon = text.rfind(':');
    if (colon == std::string::npos) return false;
    bool good = false;
    setup.port = QString::fromStdString(text.substr(colon + 1)).toUShort(&good);
    return good && setup.address.setAddress(QString::fromStdString(text.substr(0, colon)));
}

int run(QCoreApplication& app, const Options& options) {
    const evidence::SystemClock system;
    const auto wall = options.wall.empty() ? std::nullopt : evidence::parse_time(options.wall);
    if (!options.wall.empty() && (!wall || !options.rehearsal))
        return fail("--wall: a time, in a rehearsal alone");
    const otyrysd::ShiftedClock clock(system, wall ? *wall - system.now().wall_ms : 0);
    otyrysd::ServiceSetup setup;
    setup.folder = options.folder;
    setup.renderer = QCoreApplication::applicationDirPath() + QStringLiteral("/otyrys-protocol");
    if (!parse_address(options.listen, setup)) return fail("--listen: an address and a port, 127.0.0.1:0");
    const auto room = hardware::load_room(options.room);
    if (!room.ok()) return fail(room.error().text);
    const auto watch = std::make_shared<hardware::DeviceWatch>([](const std::string& line) {
        std::cerr << "otyrysd: " + line + "\n" << std::flush;
    });
    auto sources = hardware::make_sources(*room, watch);
    if (!sources.ok()) return fail(sources.error().text);
    const auto service =
        otyrysd::Service::open(setup, clock, otyrysd::recorder_over(std::move(*sources), room->recorder));
    if (!service.ok()) return fail(service.error().text);
    QObject::connect(service->get(), &otyrysd::Service::failed, &app, [&app](const QString& why) {
        std::cerr << "otyrysd: " << why.toStdString() << std::endl;
        app.exit(kFault);
    });
    std::cout << "ready " << (*service)->link().port() << " " << (*service)->link().certificate().hex() << " "
              << (*service)->trust().hex() << std::endl;
    if (options.rehearsal) quit_with_parent(app);
    return app.exec();
}

}  // namespace

int main(int argc, char** argv) {
    CLI::App cli{"The appliance's service: journal, desk, link and recorder."};
    Options options;
    cli.add_option("--data", options.folder, "the appliance's folder, made by otyrysctl provision")
        ->required();
    cli.add_option("--room", options.room, "what is plugged in: a TOML file")->required();
    cli.add_option("--listen", options.listen, "address:port, port 0: any free one");
    cli.add_flag("--rehearsal", options.rehearsal, "played, not held");
    cli.add_option("--wall", options.wall, "with --rehearsal: the wall time at start");
    CLI11_PARSE(cli, argc, argv);
    evidence::crypto_init();
    QCoreApplication app(argc, argv);
    quit_on_signals(app);
    return run(app, options);
}
