// otyrys-secretary: the secretary's console.
#include <QDesktopServices>
#include <QGuiApplication>
#include <QTextStream>
#include <QtQml/QQmlExtensionPlugin>

#include "qml/program/screen.h"
#include "qml/secretary/preview_images.h"

Q_IMPORT_QML_PLUGIN(Otyrys_PropsPlugin)
Q_IMPORT_QML_PLUGIN(Otyrys_UiPlugin)
Q_IMPORT_QML_PLUGIN(Otyrys_SecretaryPlugin)

int main(int argc, char** argv) {
    QGuiApplication application(argc, argv);
    QString fault;
    const auto options = program::parse_options(application.arguments(), QSize(1920, 1080), fault);
    if (!options) {
        QTextStream(stderr) << "otyrys-secretary: " << fault << '\n';
        return 2;
    }
    auto keys = program::screen_keys(*options);
    if (!keys) return 2;

    const evidence::SystemClock clock;
    feed::ScreenLink link(options->setup, std::move(*keys), clock);
    feed::LinkOutbox outbox(link);
    props::ConsoleProps props;
    feed::ConsoleFeed feed(props, outbox);
    feed::LinkWatch watch(link, feed, clock);
    const feed::KeyWatch key(link, feed);

    program::Screen screen(*options, {QStringLiteral("ui"), QStringLiteral("secretary")});
    auto* previews = new secretary::PreviewImages;  // the engine owns it
    screen.engine().addImageProvider(QStringLiteral("preview"), previews);
    QObject::connect(&watch, &feed::LinkWatch::pictureArrived, &watch,
                     [previews](int source, const QByteArray& jpeg) { previews->put(source, jpeg); });
    QObject::connect(&feed, &feed::Feed::languageChosen, &screen, &program::Screen::use_language);
    QObject::connect(&feed, &feed::ConsoleFeed::openFile, &screen,
                     [](const QString& path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    Q_EMIT props.chooseLanguage(options->language);
    if (!screen.open(QUrl(QStringLiteral("qrc:/qt/qml/Otyrys/Secretary/SecretaryWindow.qml")),
                     {{QStringLiteral("props"), QVariant::fromValue(&props)}}))
        return 1;
    screen.picture_when_settled(watch);
    link.start();
    const int code = QGuiApplication::exec();
    link.stop();
    return code;
}
