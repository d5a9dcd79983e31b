pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Ui

/// A panel's title, and on the right what it comes to.
Item {
    id: head

    required property string title
    property string note: ""

    width: parent?.width ?? 0
    height: Theme.u(13.6)

    Heading {
        x: Theme.u(5)
        anchors.verticalCenter: parent.verticalCenter
        text: head.title
        wrapMode: Text.NoWrap
    }

    Label {
        anchors.right: parent.right
        anchors.rightMargin: Theme.u(5)
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.inkSoft
        text: head.note
        wrapMode: Text.NoWrap
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairLine
        color: Theme.hair
    }
}
