pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Ui

/// The main place while somebody else acts: who, and what follows. Not a control.
Item {
    id: place

    required property string text
    property string sub: ""
    property string iconName: "clock"

    implicitHeight: Math.max(Theme.u(28), face.implicitHeight + Theme.u(6))
    Accessible.role: Accessible.StaticText
    Accessible.name: sub === "" ? text : text + ". " + sub

    Box {
        anchors.fill: parent
        fill: Theme.panel
        stroke: Theme.line
        thickness: Theme.chosenLine
        radius: Theme.cardRadius
    }

    Icon {
        id: shape

        x: Theme.u(6)
        anchors.verticalCenter: parent.verticalCenter
        name: place.iconName
        size: Theme.u(8)
    }

    Column {
        id: face

        anchors.left: shape.right
        anchors.leftMargin: Theme.u(5)
        anchors.right: parent.right
        anchors.rightMargin: Theme.u(4)
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            kind: "question"
            strong: true
            text: place.text
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            visible: text !== ""
            text: place.sub
            Accessible.ignored: true
        }
    }
}
