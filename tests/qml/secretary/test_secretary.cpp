// Qt Quick tests of the console on the states of sample_room.h, with warnings fatal.
#include <QQmlEngine>
#include <QtQml/QQmlExtensionPlugin>
#include <QtQuickTest>

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
    Q_INVOKABLE void fill(props::ConsoleProps* props, const QString& state, const QString& language) const {
        props->show(sample::shown(state, language));
    }
};

class Setup : public QObject {
    Q_OBJECT
  public Q_SLOTS:
    void qmlEngineAvailable(QQmlEngine* engine) {
        engine->addImportPath(":/qt/qml");
        engine->addImageProvider("preview", new sample::Pictures);
        qmlRegisterSingletonInstance("Otyrys.Samples", 1, 0, "Samples", &samples_);
    }

  private:
    Samples samples_;
};

QUICK_TEST_MAIN_WITH_SETUP(secretary, Setup)
#include "test_secretary.moc"
