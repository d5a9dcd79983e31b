pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Ui

/// One datum of an officer in the words of the protocol; a tap corrects it.
Tap {
    id: datum

    required property string label
    required property string value

    name: label + ": " + value
    implicitHeight: Math.max(Theme.u(12), Math.max(words.implicitHeight, stands.implicitHeight) + Theme.u(4))
    contentItem: Item {}
    background: Rectangle {
        color: datum.down && !datum.blocked ? Theme.surface2 : Theme.none
    }

    Label {
        id: words

        x: Theme.u(5)
        width: parent.width * 0.38
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.inkSoft
        text: Words.sentence(datum.label)
        Accessible.ignored: true
    }

    Label {
        id: stands

        anchors.left: words.right
        anchors.leftMargin: Theme.u(3)
        anchors.right: mark.left
        anchors.rightMargin: Theme.u(3)
        anchors.verticalCenter: parent.verticalCenter
        text: datum.value
        Accessible.ignored: true
    }

    Icon {
        id: mark

        anchors.right: parent.right
        anchors.rightMargin: Theme.u(5)
        anchors.verticalCenter: parent.verticalCenter
        name: datum.blocked ? "lock" : "note"
        size: Theme.u(5)
        color: datum.blocked ? Theme.inkSoft : Theme.accent
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairLine
        color: Theme.hair
    }
}
