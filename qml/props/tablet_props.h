#pragma once
// A member's or the chair's tablet: everything a page reads, and the acts a person can ask for.
// Field by field: qml/DESIGN.md, "Screens". Words are those of voting/words.h, refusals those of refusal.h;
// a list's rows are maps. Official words (decisions, outcome, protocol) come ready in `language`.

#include "qml/props/fields.h"

// clang-format off
#define TABLET_FIELDS(X) \
    /* where: which page, which sitting, is it connected */ \
    X(QString, page) X(QString, language) X(QString, link) X(int, lostSeconds) X(QString, distrust) X(QString, sittingState) \
    X(int, sittingNumber) X(QString, sittingDay) X(QString, commission) X(int, caseCount) X(int, posts) \
    X(int, present) X(int, needed) X(bool, secretaryHere) X(QString, recording) X(int, recordingSeconds) \
    X(int, preflightSeconds) \
    /* who: this tablet's person and the composition */ \
    X(QString, me) X(QString, myName) X(QString, myRole) X(bool, here) X(bool, recused) \
    X(QVariantList, roster) \
    /* who presides in the chair's stead, and whom the members present would have */ \
    X(bool, chairHere) X(QString, presidingName) X(QString, presidingSince) X(QVariantList, candidates) \
    X(int, electNeeded) X(QString, electRefusal) \
    /* a spare tablet that waits for my witness: whose, and the number of this tablet's own reckoning; "" none */ \
    X(QString, witnessName) X(QString, witnessNumber) \
    /* my key on this tablet, and a PIN that is being typed */ \
    OTYRYS_KEY_FIELDS(X) \
    /* whoever presides alone: whose key no PIN opens any more */ \
    X(QVariantList, lockedOut) \
    /* acts on their way, and the last one refused */ \
    X(QString, sending) X(int, sendingSeconds) X(QString, refusal) X(QString, refusedAct) \
    X(int, refusalPresent) X(int, refusalNeeded) \
    /* the current case, or the next one while none is */ \
    X(int, caseNumber) X(QString, caseState) X(QString, officerName) X(QString, officerRank) \
    X(QString, officerPost) X(QString, officerAppointed) X(QString, officerBirth) \
    X(QString, officerEducation) X(QString, officerSpeciality) X(QString, officerCategory) X(QString, officerCategoryText) \
    X(QString, standards) X(QString, test) X(QString, point18) X(bool, point17) X(int, earlierAbsences) \
    X(QVariantList, preparation) X(QVariantList, sections) X(QVariantList, marks) X(int, nextNumber) \
    X(QString, nextName) \
    /* what the case is warned of, and who has seen exactly that */ \
    X(QVariantList, warnings) X(QString, warningsSeenBy) X(QString, warningsSeenTime) \
    X(QString, warningsRefusal) X(bool, presides) \
    /* absences of officers as they were judged, in every case of the sitting */ \
    X(QVariantList, absences) \
    /* the secretary, and who may take the place */ \
    X(QString, secretaryName) X(QString, secretaryPostKk) X(QString, secretaryPostRu) X(QVariantList, newcomers) \
    /* the ballot that is open, or was closed last */ \
    X(int, round) X(QString, form) X(QString, ballotState) X(QVariantList, decisions) X(int, motion) \
    X(QString, motionText) X(bool, abstainOffered) X(bool, onRoll) X(int, rollCount) X(int, votedCount) \
    X(QVariantList, previousCounts) X(int, previousMajority) X(int, previousRound) \
    /* my vote: on disk, or on its way */ \
    X(QString, myVote) X(int, receiptNumber) X(QString, receiptCode) X(QString, receiptTime) \
    X(QString, voteSending) X(int, voteSeconds) \
    /* the count and what follows from it */ \
    X(QVariantList, counts) X(int, base) X(int, majority) X(int, abstained) X(int, notVoted) \
    X(QString, verdict) X(int, decision) X(QString, decisionText) X(QString, by) X(QString, sentence) \
    X(QString, declaredTime) X(QString, protocolDue) \
    X(QVariantList,                                                                          \
                      runOff) \
    /* why not, for what this person could do now: "" when it can be done */ \
    X(QString, openRefusal) X(QString, motionRefusal) X(QString, runOffRefusal) X(QString, closeRefusal) \
    X(QString, declareRefusal) X(QString, adjournRefusal) X(QString, recuseRefusal) \
    X(QString, markRefusal) X(QString, openSittingRefusal) X(QString, endSittingRefusal) \
    X(bool, sittingTapped) X(QVariantList, unreachable) X(int, tabletsOnline) X(bool, recorded) \
    /* the protocol, and my record */ \
    X(QString, protocolState) X(int, protocolNumber) X(bool, protocolEarlier) X(QString, protocolText) X(QString, protocolTime) \
    X(QString, protocolDigest) X(int, protocolDaysLeft) X(QString, myConfirmation) \
    X(QVariantList, record) X(int, journalSize) X(QString, journalHead) X(bool, journalVerified) \
    X(QString, verifiedTime) X(int, witnesses) X(int, witnessesOf) X(QString, witnessedHead)
// clang-format on

namespace props {

struct TabletShown {
    TABLET_FIELDS(OTYRYS_FIELD)
    bool operator==(const TabletShown&) const = default;
};

class TabletProps : public QObject {
    Q_OBJECT
    QML_ELEMENT
    TABLET_FIELDS(OTYRYS_PROPERTY)

  public:
    using QObject::QObject;
    TABLET_FIELDS(OTYRYS_ACCESS)
    const TabletShown& shown() const { return shown_; }
    void show(const TabletShown& next){TABLET_FIELDS(OTYRYS_SHOW)}

    Q_SIGNALS
        : TABLET_FIELDS(OTYRYS_NOTIFY)

          // Acts: emitted by pages, connected by the feed. Each becomes one signed statement or nothing.
          void arrive();
    void leave();
    void recuse(const QString& reason);
    void castVote(const QString& choice);  // "1".."5", "for", "against", "abstain"
    void mark();
    void openSitting();
    void endSitting();
    void openBallot(const QString& form, int decision);  // decision with "motion" alone; 17: point 17
    void closeBallot();
    void declare(bool hall);
    void annul(const QString& reason);
    void adjourn(const QString& reason);
    void officerAbsent(bool valid, const QString& reason);
    void acknowledgeWarnings();
    void supportPresiding(const QString& person);
    void replaceSecretary(const QString& key, const QString& nameRu, const QString& postKk,
                          const QString& postRu, const QString& reason);
    void reviewAbsence(int caseNumber, bool valid, const QString& reason);
    void waiveTablet(const QString& person, const QString& reason);
    void postponeProtocol();
    void witnessTablet(const QString& number, const QString& reason);
    void denyTablet(const QString& number);
    // A PIN: asked for; digit by digit, never a text; put away; the key wiped from memory.
    void enterPin();
    void pinDigit(int digit);
    void erasePinDigit();
    void closePin();
    void lockKey();
    void confirmProtocol();
    void refuseProtocol(const QString& reason);
    void verifyAgain();
    void dismissRefusal();
    void chooseLanguage(const QString& language);

  private:
    TabletShown shown_;
};

}  // namespace props
