pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Ui

/// My key is locked: nothing can be signed here. A tap asks for the PIN.
Tap {
    id: line

    name: qsTr("Your key is locked. Tap here to enter the PIN")
    implicitHeight: Math.max(Theme.target, label.implicitHeight + Theme.u(2))
    contentItem: Item {}
    background: Box {
        fill: Theme.warnSoft
        stroke: Theme.warnLine
        radius: Theme.buttonRadius
    }

    Icon {
        id: mark

        x: Theme.u(4)
        anchors.verticalCenter: parent.verticalCenter
        name: "lock"
        color: Theme.warn
    }

    Label {
        id: label

        anchors.left: mark.right
        anchors.leftMargin: Theme.u(3)
        anchors.right: parent.right
        anchors.rightMargin: Theme.u(3)
        anchors.verticalCenter: parent.verticalCenter
        strong: true
        text: line.name
        color: Theme.warn
        Accessible.ignored: true
    }
}
