#pragma once
// A tablet that is nobody's yet: what its one page shows, and what a person does there. Field by field:
// qml/DESIGN.md, "A fresh tablet".

#include "qml/props/fields.h"

// clang-format off
#define FRESH_FIELDS(X) \
    /* ask, connecting, compare; six digits with compare; a word why the last ticket came to nothing, "" none */ \
    X(QString, language) X(QString, stage) X(QString, number) X(QString, problem)
// clang-format on

namespace props {

struct FreshShown {
    FRESH_FIELDS(OTYRYS_FIELD)
    bool operator==(const FreshShown&) const = default;
};

// clang-format off
class FreshProps : public QObject {
    Q_OBJECT
    QML_ELEMENT
    FRESH_FIELDS(OTYRYS_PROPERTY)

  public:
    using QObject::QObject;
    FRESH_FIELDS(OTYRYS_ACCESS)
    const FreshShown& shown() const { return shown_; }
    void show(const FreshShown& next) { FRESH_FIELDS(OTYRYS_SHOW) }

  Q_SIGNALS:
    FRESH_FIELDS(OTYRYS_NOTIFY)

    void takeTicket(const QString& typed);
    void chooseLanguage(const QString& language);

  private:
    FreshShown shown_;
};
// clang-format on

}  // namespace props
