pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Props

/// The chair says otherwise of an absence's reason; what was said before is kept (R9).
ReasonSheet {
    id: sheet

    required property TabletProps props
    property var row: null
    readonly property bool becomesValid: row !== null && !row.valid

    function ask(absence: var): void {
        row = absence;
        open();
    }

    objectName: "absenceReview"
    question: becomesValid ? qsTr("Case %1: was the reason of the absence valid?").arg(row?.number ?? 0)
        : qsTr("Case %1: was the absence without a valid reason?").arg(row?.number ?? 0)
    text: becomesValid ? qsTr("The absence counts no longer, and the case waits until the officer is back on service. What was said before stays in the journal.")
        : qsTr("The absence counts, and the last that the rules allow puts dismissal to the vote. What was said before stays in the journal.")
    reasons: becomesValid ? [qsTr("A medical document was handed in"), qsTr("A document of the service was handed in")]
        : [qsTr("The document was not confirmed"), qsTr("No document was handed in")]
    yes: becomesValid ? qsTr("Yes, with a valid reason") : qsTr("Yes, without a valid reason")
    onAccept: reason => sheet.props.reviewAbsence(sheet.row.number, sheet.becomesValid, reason)
}
