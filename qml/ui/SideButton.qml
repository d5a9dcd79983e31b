pragma ComponentBehavior: Bound
import QtQuick

/// A second action: outlined; `proud` in the accent when nothing else is expected.
Tap {
    id: button

    required property string iconName
    property string sub: ""
    property bool proud: false
    property string keyHint: ""
    property real minHeight: Theme.target
    readonly property color tint: blocked ? Theme.inkSoft : proud ? Theme.accent : Theme.ink

    name: text
    implicitWidth: face.implicitWidth + Theme.u(7) + (hint.visible ? hint.implicitWidth + Theme.u(2) : 0)
    implicitHeight: Math.max(minHeight, face.implicitHeight + Theme.u(2.4))
    Accessible.description: blocked ? reason : sub
    contentItem: Item {}
    background: Box {
        fill: button.blocked || button.down ? Theme.surface2 : Theme.panel
        stroke: button.proud && !button.blocked ? Theme.accent : Theme.line
        dashed: button.blocked
        radius: Theme.buttonRadius
    }

    ButtonFace {
        id: face

        anchors.fill: parent
        anchors.leftMargin: Theme.u(3.5)
        anchors.rightMargin: Theme.u(3.5) + (hint.visible ? hint.implicitWidth + Theme.u(2) : 0)
        iconName: button.blocked ? "lock" : button.iconName
        text: button.text
        sub: button.blocked ? button.reason : button.sub
        ink: button.tint
        iconSize: Theme.u(5)
        leading: sub !== ""
    }

    KeyHint {
        id: hint

        anchors.verticalCenter: parent.verticalCenter
        anchors.right: parent.right
        anchors.rightMargin: Theme.u(3)
        visible: text !== ""
        text: button.keyHint
        ink: button.tint
    }
}
