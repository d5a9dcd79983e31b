pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Ui

/// The last act was refused: why, in words. A tap puts it away.
Tap {
    id: line

    name: qsTr("Refused: %1").arg(text)
    implicitHeight: Math.max(Theme.target, label.implicitHeight + Theme.u(2))
    contentItem: Item {}
    background: Box {
        fill: Theme.badSoft
        stroke: Theme.bad
        radius: Theme.buttonRadius
    }

    Icon {
        id: mark

        x: Theme.u(4)
        anchors.verticalCenter: parent.verticalCenter
        name: "cross"
        color: Theme.bad
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
        color: Theme.bad
        Accessible.ignored: true
    }
}
