pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Ui
import Otyrys.Props

/// Recusal from one case: the number before and after, that the reason is printed, that it lasts.
ReasonSheet {
    id: sheet

    required property TabletProps props
    readonly property int after: props.present - (props.here ? 1 : 0)
    readonly property bool loses: after < props.needed

    objectName: "recusal"
    question: qsTr("Recuse from case %1?").arg(props.caseNumber)
    text: qsTr("You will not vote in the case of %1. Present members: <b>%2</b>, after that <b>%3</b>, needed %4: %5. The reason is printed in the protocol; it lasts until the end of the case.")
        .arg(Words.escaped(props.officerName)).arg(props.present).arg(after).arg(props.needed)
        .arg(loses ? "<b>" + qsTr("the quorum is lost") + "</b>" : qsTr("the quorum stays"))
    yes: qsTr("Yes, I recuse myself from case %1").arg(props.caseNumber)
    reasons: [qsTr("A close relative or in-law"), qsTr("Has served under me"), qsTr("I led an internal inquiry")]
    onAccept: reason => sheet.props.recuse(reason)
}
