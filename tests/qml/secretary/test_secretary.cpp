// Qt Quick tests of the console on the states of sample_room.h, with warnings fatal.
#include <QCoreApplication>
#include <QQmlEngine>
#include <QTranslator>
#include <QtQml/QQmlExtensionPlugin>
#include <QtQuickTest>

#include "qml/i18n/catalogue.h"
#include "tests/qml/secretary/sample_pictures.h"
#include "tests/qml/secretary/sample_room.h"

Q_IMPORT_QML_PLUGIN(Otyrys_PropsPlugin)
Q_IMPORT_QML_PLUGIN(Otyrys_UiPlugin)
Q_IMPORT_QML_PLUGIN(Otyrys_SecretaryPlugin)

class Samples : public QObject {
    Q_OBJECT
    Q_PROPERTY(QStringList states READ states CONSTANT)
  public:
    using QObject::QObject;
    QStringList states() const { return sample::states(); }
    Q_INVOKABLE QString page(const QString& state) const { return sample::page_of(state); }
    Q_INVOKABLE QStringList steps(const QString& state) const { return sample::steps_of(state); }
    void take(QQmlEngine* engine) { engine_ = engine; }
    /// In that language, the screen's own words too.
    Q_INVOKABLE void fill(props::ConsoleProps* props, const QString& state, const QString& language) {
        if (std::exchange(language_, language) != language) speak();
        props->show(sample::shown(state, language));
    }

  private:
    void speak() {
        const std::array<QString, 2> names{"ui", "secretary"};
        for (std::size_t i = 0; i < names.size(); ++i) {
            QCoreApplication::removeTranslator(&translators_[i]);
            if (translators_[i].load(i18n::catalogue(names[i], language_)))
                QCoreApplication::installTranslator(&translators_[i]);
        }
        engine_->retranslate();
    }

    QQmlEngine* engine_ = nullptr;
    QString language_;
    std::array<QTranslator, 2> translators_;
};

class Setup : public QObject {
    Q_OBJECT
  public Q_SLOTS:
    void qmlEngineAvailable(QQmlEngine* engine) {
        engine->addImportPath(":/qt/qml");
        engine->addImageProvider("preview", new sample::Pictures);
        samples_.take(engine);
        qmlRegisterSingletonInstance("Otyrys.Samples", 1, 0, "Samples", &samples_);
    }

  private:
    Samples samples_;
};

QUICK_TEST_MAIN_WITH_SETUP(secretary, Setup)
#include "test_secretary.moc"
