pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Props

/// The chair signs that the sitting goes on without a tablet (R3).
ReasonSheet {
    id: sheet

    required property TabletProps props
    property var row: null

    function ask(unreachable: var): void {
        row = unreachable;
        open();
    }

    objectName: "waiving"
    question: qsTr("Go on without the tablet of %1?").arg(row?.name ?? "")
    text: qsTr("Ballots open and close without this tablet until its link is back. The member still counts as present. The reason is printed in the protocol.")
    reasons: [qsTr("The tablet is broken"), qsTr("The member agrees to go on")]
    yes: qsTr("Yes, go on without it")
    onAccept: reason => sheet.props.waiveTablet(sheet.row.person, reason)
}
