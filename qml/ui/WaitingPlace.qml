pragma ComponentBehavior: Bound
import QtQuick

/// Where a main button would be when somebody else acts: who, and what follows. Not a control.
Item {
    id: place

    required property string text
    property string iconName: "clock"
    property string sub: ""
    property bool framed: false
    property color ink: Theme.ink

    implicitWidth: face.implicitWidth + Theme.u(6)
    implicitHeight: Math.max(Theme.target, face.implicitHeight + Theme.u(0.5))
    Accessible.role: Accessible.StaticText
    Accessible.name: sub === "" ? text : text + ". " + sub

    Box {
        anchors.fill: parent
        visible: place.framed
        stroke: Theme.line
        thickness: Theme.chosenLine
        radius: Theme.buttonRadius
    }

    ButtonFace {
        id: face

        anchors.fill: parent
        anchors.leftMargin: place.framed ? Theme.u(4) : Theme.u(1.5)
        anchors.rightMargin: Theme.u(2)
        iconName: place.iconName
        text: place.text
        sub: place.sub
        ink: place.ink
        leading: true
        iconSize: Theme.u(6)
    }
}
