#pragma once
// What a screen shows is a plain value (`...Shown`), made by one pure function from the sitting; a QObject
// (`...Props`) carries it to QML and notifies only the fields that changed. Both follow from one list of
// FIELDS(X) with X(type, name). GUI thread.

#include <QObject>
#include <QString>
#include <QVariantList>
#include <QtQmlIntegration>

/// The person's key on this device, and a PIN that is being typed.
#define OTYRYS_KEY_FIELDS(X) \
    X(QString, keyState)     \
    X(bool, pinPossible)     \
    X(QString, pinStep)      \
    X(int, pinTyped)         \
    X(QString, pinWord)      \
    X(int, pinTriesLeft)     \
    X(bool, pinForced)

#define OTYRYS_FIELD(type, name) type name{};
#define OTYRYS_PROPERTY(type, name) Q_PROPERTY(type name READ name WRITE set_##name NOTIFY name##Changed)
#define OTYRYS_ACCESS(type, name)         \
    type name() const {                   \
        return shown_.name;               \
    }                                     \
    void set_##name(const type& value) {  \
        if (shown_.name == value) return; \
        shown_.name = value;              \
        Q_EMIT name##Changed();           \
    }
#define OTYRYS_NOTIFY(type, name) void name##Changed();
#define OTYRYS_SHOW(type, name) set_##name(next.name);
