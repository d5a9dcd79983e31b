// otyrys-console-gallery [--only WORD] [--out DIR] [--languages kk,ru,en] [--themes light,dark]: a picture of
// the console in every state, from an invented sitting, without an appliance.
#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTranslator>
#include <QtQml/QQmlExtensionPlugin>
#include <cstdio>
#include <memory>

#include "qml/i18n/catalogue.h"
#include "tests/qml/secretary/sample_pictures.h"
#include "tests/qml/secretary/sample_room.h"

Q_IMPORT_QML_PLUGIN(Otyrys_PropsPlugin)
Q_IMPORT_QML_PLUGIN(Otyrys_UiPlugin)
Q_IMPORT_QML_PLUGIN(Otyrys_SecretaryPlugin)

namespace {

constexpr QSize kSize(1920, 1080);

QQuickItem* find(QQuickItem* item, const QString& name) {
    if (item->objectName() == name) return item;
    for (auto* child : item->childItems())
        if (auto* found = find(child, name)) return found;
    return nullptr;
}

/// Acts on the controls that lead to the state.
bool follow(QQuickItem* item, const QStringList& steps) {
    for (const auto& step : steps) {
        auto* control = find(item, step);
        if (!control || !QMetaObject::invokeMethod(control, "act")) {
            std::fprintf(stderr, "nothing to act on called %s\n", qPrintable(step));
            return false;
        }
        for (int i = 0; i < 4; ++i) QCoreApplication::processEvents();
    }
    return true;
}

bool take(QQmlEngine& engine, const QString& state, const QString& language, const QString& theme,
          const QString& out) {
    props::ConsoleProps props;
    props.show(sample::shown(state, language));
    QQmlComponent component(&engine, QUrl::fromLocalFile(QStringLiteral(OTYRYS_SHOT)));
    while (component.isLoading()) QCoreApplication::processEvents();
    if (component.isError()) {
        std::fprintf(stderr, "%s\n", qPrintable(component.errorString()));
        return false;
    }
    const std::unique_ptr<QObject> root(
        component.createWithInitialProperties({{"props", QVariant::fromValue(&props)},
                                               {"page", sample::page_of(state)},
                                               {"pairing", state.startsWith("pairing-")},
                                               {"dark", theme == "dark"}}));
    auto* item = qobject_cast<QQuickItem*>(root.get());
    if (!item) {
        std::fprintf(stderr, "%s\n", qPrintable(component.errorString()));
        return false;
    }
    QQuickWindow window;
    window.resize(kSize);
    item->setParentItem(window.contentItem());
    window.show();
    for (int i = 0; i < 12; ++i) QCoreApplication::processEvents();
    window.grabWindow();  // the theme's size is known after the first frame: sizes settle with it
    if (!follow(item, sample::steps_of(state))) return false;
    for (int i = 0; i < 4; ++i) QCoreApplication::processEvents();
    const auto file = QStringLiteral("%1/secretary-%2-%3-%4-1920x1080.png").arg(out, state, language, theme);
    const bool saved = window.grabWindow().save(file);
    item->setParentItem(nullptr);
    return saved;
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
                       {"themes", "Which themes.", "list", "light,dark"}});
    parser.process(app);
    const auto out = parser.value("out");
    if (!QDir().mkpath(out)) return 1;
    int pictures = 0;
    for (const auto& language : parser.value("languages").split(',')) {
        QTranslator kit, secretary;
        if (kit.load(i18n::catalogue("ui", language))) QCoreApplication::installTranslator(&kit);
        if (secretary.load(i18n::catalogue("secretary", language)))
            QCoreApplication::installTranslator(&secretary);
        QQmlEngine engine;
        engine.addImportPath(":/qt/qml");
        engine.addImageProvider("preview", new sample::Pictures);
        for (const auto& state : sample::states()) {
            if (!state.contains(parser.value("only"))) continue;
            for (const auto& theme : parser.value("themes").split(',')) {
                if (!take(engine, state, language, theme, out)) return 1;
                ++pictures;
            }
        }
    }
    std::printf("%d pictures in %s\n", pictures, qPrintable(out));
    return 0;
}
