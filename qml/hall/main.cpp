// otyrys-hall: the wall display.
#include <QGuiApplication>
#include <QSurfaceFormat>
#include <QTextStream>
#include <QtQml/QQmlExtensionPlugin>

#include "qml/program/screen.h"

Q_IMPORT_QML_PLUGIN(Otyrys_PropsPlugin)
Q_IMPORT_QML_PLUGIN(Otyrys_UiPlugin)
Q_IMPORT_QML_PLUGIN(Otyrys_HallPlugin)

int main(int argc, char** argv) {
    auto format = QSurfaceFormat::defaultFormat();
    format.setSamples(4);  // shapes with smooth edges
    QSurfaceFormat::setDefaultFormat(format);
    const QGuiApplication application(argc, argv);
    QString fault;
    const auto options = program::parse_options(QGuiApplication::arguments(), QSize(1920, 1080), fault);
    if (!options) {
        QTextStream(stderr) << "otyrys-hall: " << fault << '\n';
        return 2;
    }
    auto keys = program::screen_keys(*options);
    if (!keys) return 2;

    const evidence::SystemClock clock;
    feed::ScreenLink link(options->setup, std::move(*keys), clock);
    feed::LinkOutbox outbox(link);
    props::HallProps props;
    feed::HallFeed feed(props, outbox);
    feed::LinkWatch watch(link, feed, clock);

    program::Screen screen(*options, {QStringLiteral("ui"), QStringLiteral("hall")});
    QObject::connect(&feed, &feed::Feed::languageChosen, &screen, &program::Screen::use_language);
    feed.learn([&](feed::Inputs& in) { in.language = feed::language_of(options->language); });
    if (!screen.open(QUrl(QStringLiteral("qrc:/qt/qml/Otyrys/Hall/HallWindow.qml")),
                     {{QStringLiteral("props"), QVariant::fromValue(&props)}}))
        return 1;
    screen.picture_when_settled(watch);
    link.start();
    const int code = QGuiApplication::exec();
    link.stop();
    return code;
}
