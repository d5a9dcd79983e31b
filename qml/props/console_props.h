#pragma once
// The secretary's console: everything its pages read, and the acts the secretary can ask for. There is none
// by which a secretary votes, opens or closes a ballot, or declares (R5a, R12). Field by field:
// qml/DESIGN.md, "Console". A list's rows are maps. Words are those of voting/words.h, refusals those of
// refusal.h; official sentences come ready in `language`.

#include <QVariantMap>

#include "qml/props/fields.h"

// clang-format off
#define CONSOLE_FIELDS(X) \
    /* where: link, sitting, clock */ \
    X(QString, language) X(QString, link) X(int, lostSeconds) X(QString, clock) X(QString, sittingState) \
    X(int, sittingNumber) X(QString, sittingDay) X(QString, commission) X(bool, rehearsal) \
    X(QVariantList, alarms) \
    /* past, now */ \
    X(QVariantList, agenda) X(int, caseNumber) X(QString, caseState) X(QString, officerName) \
    X(QString, officerRank) X(QString, officerCategory) X(QString, point18) X(bool, point17) \
    X(int, step) X(QString, mainAct) X(int, nextNumber) X(QString, nextName) X(QString, mainRefusal) \
    X(QString, mainRefusalText) X(QString, markRefusal) X(QString, adjournRefusal) \
    X(QString, offRecordRefusal) X(QString, presenceRefusal) X(QString, endRefusal) X(QString, recording) X(int, recordingSeconds) \
    X(int, preflightSeconds) X(QString, preflight) X(QVariantList, preflightFaults) X(QVariantList, marks) \
    /* the ballot: who has voted, never what before the roll call */ \
    X(int, round) X(QString, form) X(QString, ballotState) X(QString, openedTime) X(int, openSeconds) \
    X(int, rollCount) X(int, votedCount) X(QVariantList, put) X(int, motion) X(QString, motionText) \
    X(int, decision) X(QString, decisionText) X(QString, verdict) X(QString, sentence) \
    X(QVariantList, rollCall) \
    /* evidence */ \
    X(QVariantList, cameras) X(QVariantList, meters) X(int, diskMinutes) X(int, clockDifferenceMs) \
    X(int, tabletsOnline) X(int, tabletsExpected) X(int, witnesses) X(int, witnessesOf) \
    X(QString, witnessedHead) \
    /* people */ \
    X(int, posts) X(int, present) X(int, needed) X(bool, secretaryHere) X(QVariantList, roster) \
    /* preparation */ \
    X(QString, orderNumber) X(QString, orderDay) X(QVariantMap, rules) X(QString, importState) \
    X(QString, importFile) X(QVariantList, importRows) X(QVariantList, importFaults) \
    /* vacant posts, and who may take one */ \
    X(int, vacantPosts) X(QString, addRefusal) X(QVariantList, newcomers) \
    /* cases that wait since earlier sittings */ \
    X(QVariantList, waiting) X(int, takeAtOnce) \
    /* documents */ \
    X(QVariantList, protocols) X(int, protocolNumber) X(bool, protocolOver) X(QString, protocolState) X(QString, protocolDue) X(int, protocolDaysLeft) \
    X(QVariantList, protocolDays) X(QVariantList, confirmations) X(QString, protocolPath) \
    X(QString, bundlePath) X(bool, archiveMaking) X(QString, protocolTime) X(QString, protocolDigest) \
    X(QString, protocolRefusal) \
    /* a spare tablet */ \
    X(QString, pairing) X(QString, pairingName) X(QString, pairingNumber) X(QString, pairingTicket) \
    X(int, pairingSeconds) X(QString, pairingEnd) X(QString, pairingWitness) X(QString, pairingTry) \
    X(bool, pairingWitnessLinked) X(QString, pairingRefusal) \
    /* my key on this console, and a PIN that is being typed */ \
    OTYRYS_KEY_FIELDS(X) \
    /* the case looked at: its data, what was put right, the correction being written */ \
    X(int, dossierNumber) X(QString, dossierName) X(QVariantList, dossierFields) X(QVariantList, dossierCorrections) \
    X(QString, correctRefusal) X(QString, proposedFault) X(QString, proposedRefusal) \
    /* and where it may be moved */ \
    X(QString, dossierMoved) X(QVariantList, moveTargets) X(QString, moveRefusal) \
    /* the act on its way, and the last one refused */ \
    X(QString, sending) X(int, sendingSeconds) X(QString, refusedAct) X(QString, refusal) \
    X(QString, refusalText)
// clang-format on

namespace props {

struct ConsoleShown {
    CONSOLE_FIELDS(OTYRYS_FIELD)
    bool operator==(const ConsoleShown&) const = default;
};

// clang-format off
class ConsoleProps : public QObject {
    Q_OBJECT
    QML_ELEMENT
    CONSOLE_FIELDS(OTYRYS_PROPERTY)

  public:
    using QObject::QObject;
    CONSOLE_FIELDS(OTYRYS_ACCESS)
    const ConsoleShown& shown() const { return shown_; }
    void show(const ConsoleShown& next) { CONSOLE_FIELDS(OTYRYS_SHOW) }

  Q_SIGNALS:
    CONSOLE_FIELDS(OTYRYS_NOTIFY)

    // Acts: emitted by pages, connected by the feed. Each becomes one signed statement or nothing.
    void openSitting();
    void endSitting();
    void callIn(int caseNumber);
    void checkRecording();
    void startInterview();
    void endInterview();
    void mark();
    void note(const QString& text);
    void goOffRecord(const QString& reason);
    void goOnRecord();
    void spoke(const QString& speaker, const QString& kk, const QString& ru);
    void enterPresence(const QString& person, bool here, const QString& reason);
    void noteAbsence(const QString& person, const QString& kk, const QString& ru);
    void correctPresence(const QString& person, int entry, const QString& reason);
    void adjourn(const QString& reason);
    void lookAt(int caseNumber);
    void moveCase(const QString& to, const QString& region, const QString& reason);
    void proposeCorrection(const QString& column, const QString& typed);
    void correctCase(const QString& column, const QString& typed, const QString& reason);
    void openPairing(const QString& person, const QString& witness);
    void closePairing();
    void confirmPairing(const QString& number);
    void denyPairing(const QString& number);
    void addPerson(const QString& key, const QString& nameRu, const QString& postKk, const QString& postRu);
    void readDocket(const QString& file);
    void importDocket();
    void takeOver(const QString& ofCase);
    void takeOverAll();
    void chooseProtocol(const QString& id);
    void confirmProtocol();
    void openProtocol();
    void acknowledge(const QString& alarm);
    // A PIN, as on the tablets.
    void enterPin();
    void pinDigit(int digit);
    void erasePinDigit();
    void closePin();
    void lockKey();
    void dismissRefusal();
    void chooseLanguage(const QString& language);

  private:
    ConsoleShown shown_;
};
// clang-format on

}  // namespace props
