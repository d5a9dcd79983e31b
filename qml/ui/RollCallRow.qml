pragma ComponentBehavior: Bound
import QtQuick

/// One member of the roll call: name left, vote right; the chair's by word and filled box.
Item {
    id: row

    required property string name
    required property string choice
    property bool chair: false
    property bool mine: false
    property string absent: "" // a word instead of the box
    property bool last: false

    implicitHeight: Math.max(Theme.u(11.4), label.implicitHeight + Theme.u(1.4))
    Accessible.role: Accessible.StaticText
    Accessible.name: name + ": " + (absent === "" ? Words.choice(choice) : absent)

    Rectangle {
        anchors.fill: parent
        color: row.chair ? Theme.accentSoft : Theme.none
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: row.last ? 0 : Theme.hairLine
        color: Theme.hair
    }

    Label {
        id: label

        anchors.left: parent.left
        anchors.leftMargin: Theme.u(4)
        anchors.right: row.absent === "" ? box.left : word.left
        anchors.rightMargin: Theme.u(2)
        anchors.verticalCenter: parent.verticalCenter
        textFormat: Text.StyledText
        text: Words.escaped(row.name) + (row.chair ? " · <b>" + qsTr("chair") + "</b>" : "") + (row.mine ? " · " + qsTr("you") : "")
        color: row.absent === "" ? Theme.ink : Theme.inkSoft
        Accessible.ignored: true
    }

    Label {
        id: word

        anchors.right: parent.right
        anchors.rightMargin: Theme.u(2.6)
        anchors.verticalCenter: parent.verticalCenter
        visible: row.absent !== ""
        text: row.absent
        color: Theme.inkSoft
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    NumberBox {
        id: box

        anchors.right: parent.right
        anchors.rightMargin: Theme.u(2.6)
        anchors.verticalCenter: parent.verticalCenter
        visible: row.absent === ""
        choice: row.choice
        filled: row.chair && row.choice !== ""
        Accessible.ignored: true
    }
}
