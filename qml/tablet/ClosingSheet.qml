pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Ui
import Otyrys.Props

/// Closing the ballot: nobody can vote after it.
QuestionSheet {
    id: sheet

    required property TabletProps props
    readonly property int missing: props.rollCount - props.votedCount

    objectName: "closing"
    question: qsTr("Close %1?").arg(Words.ballotName(props.round))
    text: (missing > 0 ? qsTr("<b>Not voted yet: %1.</b> They stay in the base of the count.").arg(missing) + " " : "")
        + qsTr("After closing no vote can be given or changed; the roll call is shown to everybody.")
    yes: qsTr("Yes, close the ballot")
    onAccepted: sheet.props.closeBallot()
}
