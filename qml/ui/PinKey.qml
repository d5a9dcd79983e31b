pragma ComponentBehavior: Bound
import QtQuick

/// One key of the PIN's pad: a digit, or what erases one.
Tap {
    id: key

    property int number: 0
    property string iconName: ""

    name: String(number)
    implicitWidth: Theme.u(26)
    implicitHeight: Theme.u(16)
    contentItem: Item {}
    background: Box {
        fill: key.blocked || key.down ? Theme.surface2 : Theme.panel
        stroke: Theme.line
        dashed: key.blocked
        radius: Theme.buttonRadius
    }

    Label {
        anchors.centerIn: parent
        visible: key.iconName === ""
        kind: "title"
        strong: !key.blocked
        text: key.number
        color: key.blocked ? Theme.inkSoft : Theme.ink
        Accessible.ignored: true
    }

    Icon {
        anchors.centerIn: parent
        visible: key.iconName !== ""
        name: key.iconName
        size: Theme.u(8)
        color: Theme.ink
    }
}
