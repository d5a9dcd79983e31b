#pragma once
// The wall display: what everybody in the room may see. Field by field: qml/DESIGN.md, "Screens".

#include "qml/props/fields.h"

// clang-format off
#define HALL_FIELDS(X) \
    X(QString, page) X(QString, language) X(QString, link) X(int, lostSeconds) X(QString, clock) \
    X(int, sittingNumber) X(QString, sittingState) X(QString, commission) X(int, caseNumber) \
    X(QString, caseState) X(QString, officerName) X(int, posts) X(int, present) X(int, needed) \
    X(bool, secretaryHere) X(QString, presidingName) X(QString, presidingSince) X(bool, interrupted) X(QString, recording) X(int, recordingSeconds) \
    X(int, nextNumber) X(QString, nextName) X(QVariantList, roster) X(int, round) X(QString, form) \
    X(int, rollCount) X(int, votedCount) X(QString, motionText) X(int, base) X(int, majority) \
    X(QString, verdict) X(int, decision) X(QString, decisionText) X(QString, by) X(QString, sentence) \
    X(QVariantList, counts) X(QVariantList, keyChanges) X(QString, head)
// clang-format on

namespace props {

struct HallShown {
    HALL_FIELDS(OTYRYS_FIELD)
    bool operator==(const HallShown&) const = default;
};

class HallProps : public QObject {
    Q_OBJECT
    QML_ELEMENT
    HALL_FIELDS(OTYRYS_PROPERTY)

  public:
    using QObject::QObject;
    HALL_FIELDS(OTYRYS_ACCESS)
    const HallShown& shown() const { return shown_; }
    void show(const HallShown& next){HALL_FIELDS(OTYRYS_SHOW)}

    Q_SIGNALS : HALL_FIELDS(OTYRYS_NOTIFY)

                    private : HallShown shown_;
};

}  // namespace props
