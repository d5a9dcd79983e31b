// otyrys-gallery [--only WORD] [--out DIR] [--languages kk,ru,en] [--themes light,dark]: pictures of every
// page.
#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTranslator>
#include <QtQml/QQmlExtensionPlugin>
#include <array>
#include <cstdio>

#include "qml/i18n/catalogue.h"

Q_IMPORT_QML_PLUGIN(Otyrys_PropsPlugin)
Q_IMPORT_QML_PLUGIN(Otyrys_UiPlugin)
Q_IMPORT_QML_PLUGIN(Otyrys_TabletPlugin)
Q_IMPORT_QML_PLUGIN(Otyrys_HallPlugin)

namespace {

struct Shot {
    QString surface, state, language, theme;
    QSize size;
    QString file() const {
        return QStringLiteral("%1-%2-%3-%4-%5x%6.png")
            .arg(surface.toLower(), state, language, theme)
            .arg(size.width())
            .arg(size.height());
    }
};

bool take(QQmlEngine& engine, const Shot& shot, const QString& out) {
    QQmlComponent component(
        &engine, QUrl::fromLocalFile(QStringLiteral(OTYRYS_GALLERY_DIR "/%1Shot.qml").arg(shot.surface)));
    const QVariantMap initial{{"state", shot.state},
                              {"language", shot.language},
                              {"dark", shot.theme == "dark"},
                              {"width", shot.size.width()},
                              {"height", shot.size.height()}};
    const std::unique_ptr<QObject> root(component.createWithInitialProperties(initial));
    if (!root) {
        std::fprintf(stderr, "%s\n", qPrintable(component.errorString()));
        return false;
    }
    QQuickWindow window;
    window.resize(shot.size);
    auto* item = qobject_cast<QQuickItem*>(root.get());
    item->setParentItem(window.contentItem());
    window.show();
    QMetaObject::invokeMethod(item, "settle");
    for (int i = 0; i < 4; ++i) {
        QCoreApplication::processEvents();
        window.grabWindow();  // polishes layouts
    }
    const bool saved = window.grabWindow().save(out + '/' + shot.file());
    item->setParentItem(nullptr);
    return saved;
}

QStringList states(QQmlEngine& engine, const QString& surface) {
    QQmlComponent component(
        &engine, QUrl::fromLocalFile(QStringLiteral(OTYRYS_GALLERY_DIR "/%1Sample.qml").arg(surface)));
    const std::unique_ptr<QObject> sample(component.create());
    if (!sample) std::fprintf(stderr, "%s\n", qPrintable(component.errorString()));
    return sample ? sample->property("states").toStringList() : QStringList();
}

}  // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    const QGuiApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{"only", "Only states whose name has WORD.", "word"},
                       {"out", "Where the pictures go.", "directory", "build/screens"},
                       {"languages", "Which languages.", "list", "kk,ru,en"},
                       {"themes", "Which themes.", "list", "light,dark"},
                       {"surfaces", "Which screens.", "list", "Tablet,Fresh,Hall"},
                       {"portrait", "Portrait tablets too."}});
    parser.process(app);
    const QString out = parser.value("out");
    if (!QDir().mkpath(out)) return 1;

    int pictures = 0;
    for (const auto& language : parser.value("languages").split(',')) {
        std::array<QTranslator, 3> translators;
        const std::array<QString, 3> names{"ui", "tablet", "hall"};
        for (std::size_t i = 0; language != "en" && i < names.size(); ++i) {
            if (!translators[i].load(i18n::catalogue(names[i], language))) return 1;
            QCoreApplication::installTranslator(&translators[i]);
        }
        QQmlEngine engine;
        engine.addImportPath(":/qt/qml");
        for (const auto& surface : parser.value("surfaces").split(',')) {
            QList<QSize> sizes{surface == "Hall" ? QSize(1920, 1080) : QSize(1280, 800)};
            if (surface != "Hall" && parser.isSet("portrait")) sizes << QSize(800, 1280);
            for (const auto& state : states(engine, surface)) {
                if (!state.contains(parser.value("only"))) continue;
                for (const auto& theme : parser.value("themes").split(','))
                    for (const auto& size : sizes) {
                        if (!take(engine, {surface, state, language, theme, size}, out)) return 1;
                        ++pictures;
                    }
            }
        }
        for (auto& translator : translators) QCoreApplication::removeTranslator(&translator);
    }
    std::printf("%d pictures in %s\n", pictures, qPrintable(out));
    return 0;
}
