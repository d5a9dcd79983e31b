pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Ui

/// Whether a member has voted.
Item {
    id: line

    required property var row
    readonly property bool onRoll: row.onRoll
    readonly property bool voted: row.voted

    Accessible.role: Accessible.StaticText
    Accessible.name: `${name.text}: ${word.text}`

    Icon {
        id: mark

        x: Theme.u(0.4)
        anchors.verticalCenter: parent.verticalCenter
        name: line.voted ? "check" : line.onRoll ? "ring" : "minus"
        color: line.voted ? Theme.ok : line.onRoll ? Theme.ink : Theme.inkSoft
    }

    Label {
        id: name

        anchors.left: mark.right
        anchors.leftMargin: Theme.u(2.4)
        anchors.right: word.left
        anchors.rightMargin: Theme.u(1)
        anchors.verticalCenter: parent.verticalCenter
        text: line.row.brief
        color: line.onRoll ? Theme.ink : Theme.inkSoft
        Accessible.ignored: true
    }

    Label {
        id: word

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        strong: line.voted
        text: line.voted ? qsTr("voted") : line.onRoll ? qsTr("awaited") : line.row.recused ? qsTr("recused") : qsTr("absent")
        color: line.voted ? Theme.ink : Theme.inkSoft
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
