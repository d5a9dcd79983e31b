// The real service with a fake recorder, as a process that can be killed. Arguments: the appliance's folder,
// the hours of disk left, a port, the connections an address may have. SIGUSR1 sets its wall clock an hour
// forward, SIGUSR2 an hour back.
#include <QCoreApplication>
#include <atomic>
#include <csignal>
#include <iostream>

#include "hardware/otyrysd/service.h"
#include "tests/link/fake/fake_recorder.h"

namespace {

std::atomic<std::int64_t> set_by_ms{0};

class SettableClock final : public evidence::Clock {
  public:
    evidence::Instant now() const override {
        auto now = system_.now();
        now.wall_ms += set_by_ms;
        return now;
    }
    evidence::BootId boot() const override { return system_.boot(); }

  private:
    evidence::SystemClock system_;
};

}  // namespace

int main(int argc, char** argv) {
    if (argc < 3) return 2;
    evidence::crypto_init();
    QCoreApplication app(argc, argv);
    const SettableClock clock;
    std::signal(SIGUSR1, [](int) { set_by_ms += 3'600'000; });
    std::signal(SIGUSR2, [](int) { set_by_ms -= 3'600'000; });
    const auto script = std::make_shared<fake::Script>();
    script->hours_left = std::stod(argv[2]);
    otyrysd::ServiceSetup setup;
    setup.folder = argv[1];
    if (argc > 3) setup.port = static_cast<quint16>(std::stoi(argv[3]));
    if (argc > 4) {
        setup.limits.per_address = std::stoi(argv[4]);
        setup.limits.unknown_of_address = setup.limits.unknown = std::stoul(argv[4]);
    }
    setup.renderer = QStringLiteral(OTYRYS_BIN_DIR "/otyrys-protocol");
    const auto service = otyrysd::Service::open(setup, clock, fake::recorder(script));
    if (!service.ok()) {
        std::cerr << service.error().text << std::endl;
        return service.error().text.starts_with("evidence damaged") ? 3 : 1;
    }
    QObject::connect(service->get(), &otyrysd::Service::failed, &app, [&app] { app.exit(1); });
    std::cout << "ready " << (*service)->link().port() << " " << (*service)->link().certificate().hex() << " "
              << (*service)->trust().hex() << std::endl;
    return app.exec();
}
