pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Ui
import Otyrys.Props

/// The chair signs that the officer is absent and whether for a valid reason (R9).
QuestionSheet {
    id: sheet

    required property TabletProps props
    property int chosen: -1

    objectName: "absence"
    question: qsTr("Is the officer absent in case %1?").arg(props.caseNumber)
    text: qsTr("%1: with a valid reason the case waits until the officer is back on service; without one the absence counts, and the last that the rules allow puts dismissal to the vote. Absences without a valid reason before: %2.")
        .arg(Words.escaped(props.officerName)).arg(props.earlierAbsences)
    yes: chosen === 1 ? qsTr("Yes, absent without valid reason") : qsTr("Yes, absent with a valid reason")
    yesReason: chosen < 0 ? qsTr("Choose a reason first") : ""
    onShownChanged: sheet.chosen = -1
    onAccepted: sheet.props.officerAbsent(sheet.chosen === 0, field.text.trim())

    ReasonOption {
        objectName: "valid"
        width: parent.width
        text: qsTr("With a valid reason")
        chosen: sheet.chosen === 0
        onActed: sheet.chosen = 0
    }

    ReasonOption {
        objectName: "noReason"
        width: parent.width
        text: qsTr("Without a valid reason")
        chosen: sheet.chosen === 1
        onActed: sheet.chosen = 1
    }

    TextLine {
        id: field

        width: parent.width
        hint: qsTr("Reason, if it is known")
    }
}
