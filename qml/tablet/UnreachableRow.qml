pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Ui

/// A present member's tablet that does not answer; the chair may go on without it, with a reason (R3).
SideButton {
    required property string person

    iconName: "alarm"
    text: qsTr("No link with the tablet of %1").arg(person)
    sub: qsTr("Go on without it, with a reason…")
}
