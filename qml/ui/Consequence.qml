pragma ComponentBehavior: Bound
import QtQuick

/// What will happen: bold first words, then the sentence; a bar in the accent at its left.
Item {
    id: box

    required property string head
    required property string text

    implicitHeight: label.implicitHeight + Theme.u(4)

    Panel {
        anchors.fill: parent
        radius: Theme.chipRadius
    }

    Rectangle {
        width: Theme.u(1.7)
        height: parent.height
        radius: Theme.hairLine
        color: Theme.accent
    }

    Label {
        id: label

        anchors.left: parent.left
        anchors.leftMargin: Theme.u(5.4)
        anchors.right: parent.right
        anchors.rightMargin: Theme.u(3)
        anchors.verticalCenter: parent.verticalCenter
        textFormat: Text.StyledText
        text: `<b>${Words.escaped(box.head)}</b> ${Words.escaped(box.text)}`
        Accessible.name: box.head + " " + box.text
    }
}
