// otyrys-tablet: a member's or the chair's tablet.
#include <QGuiApplication>
#include <QSurfaceFormat>
#include <QTextStream>
#include <QtQml/QQmlExtensionPlugin>

#include "qml/program/screen.h"

Q_IMPORT_QML_PLUGIN(Otyrys_PropsPlugin)
Q_IMPORT_QML_PLUGIN(Otyrys_UiPlugin)
Q_IMPORT_QML_PLUGIN(Otyrys_TabletPlugin)

int main(int argc, char** argv) {
    auto format = QSurfaceFormat::defaultFormat();
    format.setSamples(4);  // shapes with smooth edges
    QSurfaceFormat::setDefaultFormat(format);
    const QGuiApplication application(argc, argv);
    QString fault;
    const auto options = program::parse_options(QGuiApplication::arguments(), QSize(1280, 800), fault);
    if (!options) {
        QTextStream(stderr) << "otyrys-tablet: " << fault << '\n';
        return 2;
    }
    auto keys = program::screen_keys(*options);
    if (!keys) return 2;

    const evidence::SystemClock clock;
    feed::ScreenLink link(options->setup, std::move(*keys), clock);
    feed::LinkOutbox outbox(link);
    props::TabletProps props;
    feed::TabletFeed feed(props, outbox);
    feed::LinkWatch watch(link, feed, clock);
    feed::KeyWatch key(link, feed);

    program::Screen screen(*options, {QStringLiteral("ui"), QStringLiteral("tablet")});
    QObject::connect(&feed, &feed::Feed::languageChosen, &screen, &program::Screen::use_language);
    Q_EMIT props.chooseLanguage(options->language);
    if (!screen.open(QUrl(QStringLiteral("qrc:/qt/qml/Otyrys/Tablet/TabletWindow.qml")),
                     {{QStringLiteral("props"), QVariant::fromValue(&props)}}))
        return 1;
    screen.picture_when_settled(watch);
    link.start();
    const int code = QGuiApplication::exec();
    link.stop();
    return code;
}
