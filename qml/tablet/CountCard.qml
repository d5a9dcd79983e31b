pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Ui

/// A choice and how many votes it has; the chair's among them is said.
Item {
    id: card

    required property string choice
    required property int votes
    property bool chair: false
    property bool adopted: false
    readonly property string shape: Words.choiceIcon(choice)

    implicitHeight: Math.max(Theme.u(17), label.implicitHeight + Theme.u(3))
    Accessible.role: Accessible.StaticText
    Accessible.name: `${Words.choice(choice)}: ${votes}` + (chair ? ", " + label.text : "")

    Box {
        anchors.fill: parent
        stroke: card.adopted ? Theme.accent : Theme.line
        thickness: card.adopted ? Theme.chosenLine : Theme.shapeLine
    }

    Rectangle {
        id: block

        x: Theme.shapeLine
        y: Theme.shapeLine
        width: Theme.u(13)
        height: parent.height - 2 * Theme.shapeLine
        radius: Theme.boxRadius
        color: card.adopted ? Theme.accent : Theme.surface2

        Label {
            anchors.centerIn: parent
            visible: card.shape === ""
            kind: "title"
            strong: true
            text: card.choice === "point17" ? "17" : card.choice
            color: card.adopted ? Theme.accentInk : Theme.ink
            Accessible.ignored: true
        }

        Icon {
            anchors.centerIn: parent
            visible: card.shape !== ""
            name: card.shape
            size: Theme.u(7)
            color: card.adopted ? Theme.accentInk : Theme.ink
        }
    }

    Label {
        id: number

        anchors.left: block.right
        anchors.leftMargin: Theme.u(3)
        anchors.verticalCenter: parent.verticalCenter
        kind: "title"
        strong: true
        text: card.votes
        Accessible.ignored: true
    }

    Label {
        id: label

        objectName: "countWords"
        anchors.left: number.right
        anchors.leftMargin: Theme.u(2)
        anchors.right: parent.right
        anchors.rightMargin: Theme.u(2)
        anchors.verticalCenter: parent.verticalCenter
        text: card.chair ? qsTr("votes, the chair's among them", "", card.votes) : qsTr("votes", "", card.votes)
        Accessible.ignored: true
    }
}
