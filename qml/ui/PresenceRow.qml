pragma ComponentBehavior: Bound
import QtQuick

/// One person of the composition: here (tick, time), not here (ring), left (door, time), recused (dash).
Item {
    id: row

    required property string name
    required property string presence // here, left, never
    property string time: ""
    property string role: "member"
    property bool mine: false
    property bool recused: false
    property bool last: false
    readonly property bool here: presence === "here"
    readonly property string word: recused && here ? qsTr("recused") : here ? (role === "chair" ? qsTr("chair")
        : role === "secretary" ? qsTr("secretary") : time) : presence === "left" ? qsTr("left %1").arg(time) : qsTr("absent")

    implicitHeight: Math.max(Theme.u(11.4), label.implicitHeight + Theme.u(1.4))
    Accessible.role: Accessible.StaticText
    Accessible.name: name + ": " + word

    Rectangle {
        anchors.fill: parent
        anchors.topMargin: Theme.hairLine
        color: row.mine ? Theme.accentSoft : row.role === "secretary" ? Theme.surface2 : Theme.none
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: row.last ? 0 : Theme.hairLine
        color: Theme.hair
    }

    Icon {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: Theme.u(3.6)
        anchors.verticalCenter: parent.verticalCenter
        name: row.recused && row.here ? "minus" : row.here ? "check" : row.presence === "left" ? "door" : "ring"
        color: row.here ? Theme.ink : Theme.inkSoft
    }

    Label {
        id: label

        anchors.left: mark.right
        anchors.leftMargin: Theme.u(3.6)
        anchors.right: state.left
        anchors.rightMargin: Theme.u(2)
        anchors.verticalCenter: parent.verticalCenter
        textFormat: Text.StyledText
        text: Words.escaped(row.name) + (row.mine ? " · <b>" + qsTr("you") + "</b>" : "")
        color: row.here ? Theme.ink : Theme.inkSoft
        Accessible.ignored: true
    }

    Label {
        id: state

        anchors.right: parent.right
        anchors.rightMargin: Theme.u(3.6)
        anchors.verticalCenter: parent.verticalCenter
        text: row.word
        color: row.here ? Theme.ink : Theme.inkSoft
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
