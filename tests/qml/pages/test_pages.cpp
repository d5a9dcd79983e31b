// Quick tests of the kit and the pages. `Outside` gives them the languages and the list of refusals.
#include <QtQuickTest/quicktest.h>
#include <malloc.h>
#include <QQmlContext>
#include <QQmlEngine>
#include <QTranslator>
#include <QtQml/QQmlExtensionPlugin>
#include <array>

#include "qml/i18n/catalogue.h"
#include "voting/refusal.h"

Q_IMPORT_QML_PLUGIN(Otyrys_PropsPlugin)
Q_IMPORT_QML_PLUGIN(Otyrys_UiPlugin)
Q_IMPORT_QML_PLUGIN(Otyrys_TabletPlugin)
Q_IMPORT_QML_PLUGIN(Otyrys_HallPlugin)

class Outside : public QObject {
    Q_OBJECT
    Q_PROPERTY(QStringList refusals READ refusals CONSTANT)
    Q_PROPERTY(int changes READ changes CONSTANT)
  public:
    /// How many changes of state a screen goes through.
    int changes() const { return qEnvironmentVariableIntValue("OTYRYS_CHANGES"); }
    /// What the program has allocated and not freed.
    Q_INVOKABLE double heapKib() const {
        const auto heap = mallinfo2();
        return static_cast<double>(heap.uordblks + heap.hblkhd) / 1024;
    }
    QStringList refusals() const {
#define WORD(name) words << QStringLiteral(#name);
        QStringList words;
        VOTING_REFUSALS(WORD)
#undef WORD
        return words;
    }
    /// Switches the words while everything stays open; false: a catalogue is missing.
    Q_INVOKABLE bool speak(const QString& language) {
        bool complete = true;
        const std::array<QString, 3> names{"ui", "tablet", "hall"};
        for (std::size_t i = 0; i < names.size(); ++i) {
            QCoreApplication::removeTranslator(&translators_[i]);
            const bool there = translators_[i].load(i18n::catalogue(names[i], language));
            complete = complete && (there || language == "en");  // its words are the sources
            if (there) QCoreApplication::installTranslator(&translators_[i]);
        }
        engine_->retranslate();
        return complete;
    }
  public Q_SLOTS:
    void qmlEngineAvailable(QQmlEngine* engine) {
        engine_ = engine;
        engine->addImportPath(QStringLiteral(":/qt/qml"));
        engine->rootContext()->setContextProperty(QStringLiteral("Outside"), this);
    }

  private:
    QQmlEngine* engine_ = nullptr;
    std::array<QTranslator, 3> translators_;
};

QUICK_TEST_MAIN_WITH_SETUP(pages, Outside)

#include "test_pages.moc"
