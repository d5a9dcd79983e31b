pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Ui

/// The console's one main action: from the left edge, its key on the right; blocked, it says why.
Tap {
    id: button

    required property string iconName
    property string sub: ""
    property string keyHint: ""
    property bool busy: false
    readonly property color ink: blocked ? Theme.inkSoft : Theme.accentInk

    name: text
    implicitHeight: Math.max(Theme.u(28), face.implicitHeight + Theme.u(6))
    Accessible.description: blocked ? reason : sub
    contentItem: Item {}
    background: Box {
        fill: button.blocked ? Theme.surface2 : Theme.accent
        stroke: Theme.line
        thickness: button.blocked ? Theme.shapeLine : 0
        dashed: button.blocked
        radius: Theme.cardRadius
        opacity: button.down && !button.blocked ? 0.85 : 1
    }

    Icon {
        id: shape

        x: Theme.u(6)
        anchors.verticalCenter: parent.verticalCenter
        name: button.blocked ? "lock" : button.busy ? "clock" : button.iconName
        size: Theme.u(8)
        color: button.ink
    }

    Column {
        id: face

        anchors.left: shape.right
        anchors.leftMargin: Theme.u(5)
        anchors.right: hint.visible ? hint.left : parent.right
        anchors.rightMargin: Theme.u(4)
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            kind: "question"
            strong: true
            text: button.text
            color: button.ink
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            visible: text !== ""
            text: button.blocked ? button.reason : button.sub
            color: button.ink
            Accessible.ignored: true
        }
    }

    KeyHint {
        id: hint

        anchors.right: parent.right
        anchors.rightMargin: Theme.u(6)
        anchors.verticalCenter: parent.verticalCenter
        visible: text !== ""
        text: button.keyHint
        ink: button.ink
    }
}
