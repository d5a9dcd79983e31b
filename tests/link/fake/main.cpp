// The real service with a fake recorder, as a process that can be killed. Arguments: the appliance's folder,
// the hours of disk left.
#include <QCoreApplication>
#include <iostream>

#include "hardware/otyrysd/service.h"
#include "tests/link/fake/fake_recorder.h"

int main(int argc, char** argv) {
    if (argc < 3) return 2;
    evidence::crypto_init();
    QCoreApplication app(argc, argv);
    const evidence::SystemClock clock;
    const auto script = std::make_shared<fake::Script>();
    script->hours_left = std::stod(argv[2]);
    otyrysd::ServiceSetup setup;
    setup.folder = argv[1];
    if (argc > 3) setup.port = static_cast<quint16>(std::stoi(argv[3]));
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
