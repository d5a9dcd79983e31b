pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Props
import Otyrys.Ui

/// A voting member witnesses another's new tablet: the number is compared with the one on that tablet.
QuestionSheet {
    id: sheet

    required property TabletProps props
    readonly property string number: props.distrust === "" ? props.witnessNumber : ""

    objectName: "witnessing"
    question: qsTr("New tablet for %1").arg(props.witnessName)
    text: qsTr("Look at the new tablet. If it shows the same number, confirm: its key is signed by you, the old tablet is cut off, and the protocol says so.")
    yes: qsTr("Yes, the number is the same")
    no: qsTr("No, it is another")
    onAccepted: sheet.props.witnessTablet(number, qsTr("The tablet is replaced"))
    onRefused: sheet.props.denyTablet(number)
    onNumberChanged: number === "" ? sheet.close() : sheet.open()
    Component.onCompleted: {
        if (number !== "")
            sheet.open();
    }

    Label {
        objectName: "witnessNumber"
        width: parent?.width ?? 0
        kind: "title"
        strong: true
        horizontalAlignment: Text.AlignHCenter
        text: sheet.number.slice(0, 3) + "\u00a0" + sheet.number.slice(3)
    }
}
