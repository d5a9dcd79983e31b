pragma ComponentBehavior: Bound
import QtQuick

/// The one main action. Blocked: dashed, with a lock and the reason in words.
Tap {
    id: button

    required property string iconName
    property string sub: ""
    property bool busy: false
    readonly property bool quiet: blocked

    name: text
    implicitWidth: face.implicitWidth + Theme.u(8)
    implicitHeight: Math.max(Theme.target, face.implicitHeight + Theme.u(0.5))
    Accessible.description: blocked ? reason : sub
    contentItem: Item {}
    background: Box {
        fill: button.quiet ? Theme.surface2 : Theme.accent
        stroke: Theme.line
        thickness: button.quiet ? Theme.shapeLine : 0
        dashed: button.quiet
        radius: Theme.buttonRadius
        opacity: button.down && !button.quiet ? 0.85 : 1
    }

    ButtonFace {
        id: face

        anchors.fill: parent
        anchors.leftMargin: Theme.u(4)
        anchors.rightMargin: Theme.u(4)
        iconName: button.blocked ? "lock" : button.busy ? "clock" : button.iconName
        text: button.text
        sub: button.blocked ? button.reason : button.sub
        ink: button.quiet ? Theme.inkSoft : Theme.accentInk
        kind: "question"
        strong: !button.blocked
    }
}
