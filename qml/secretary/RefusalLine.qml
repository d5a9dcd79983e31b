pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Ui

/// The last act refused, in words, until it is dismissed or the next act is asked for.
Item {
    id: line

    required property string text

    signal dismissed

    visible: text !== ""
    implicitHeight: visible ? Math.max(words.implicitHeight, close.height) + Theme.u(3) : 0
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Box {
        anchors.fill: parent
        fill: Theme.badSoft
        stroke: Theme.bad
        radius: Theme.buttonRadius
    }

    Icon {
        x: Theme.u(4)
        anchors.verticalCenter: parent.verticalCenter
        name: "cross"
        size: Theme.u(5)
        color: Theme.bad
    }

    Label {
        id: words

        objectName: "refusal"
        anchors.left: parent.left
        anchors.leftMargin: Theme.u(12)
        anchors.right: close.left
        anchors.rightMargin: Theme.u(3)
        anchors.verticalCenter: parent.verticalCenter
        strong: true
        color: Theme.bad
        text: line.text
        Accessible.ignored: true
    }

    SideButton {
        id: close

        objectName: "dismiss"
        anchors.right: parent.right
        anchors.rightMargin: Theme.u(2)
        anchors.verticalCenter: parent.verticalCenter
        minHeight: Theme.u(9.4)
        iconName: "check"
        text: qsTr("Seen")
        keyHint: "Esc"
        onActed: line.dismissed()
    }
}
