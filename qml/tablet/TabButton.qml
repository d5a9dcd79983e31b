pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Ui

/// A large tab: a number, or a shape with its word.
Tap {
    id: tab

    required property string label
    property string iconName: ""
    property bool current: false

    implicitHeight: Theme.target
    Accessible.role: Accessible.PageTab
    Accessible.selected: current
    contentItem: Item {}
    background: Box {
        fill: tab.current ? Theme.accent : tab.down ? Theme.surface2 : Theme.panel
        stroke: Theme.line
        thickness: tab.current ? 0 : Theme.shapeLine
        radius: Theme.buttonRadius
    }

    ButtonFace {
        anchors.fill: parent
        anchors.leftMargin: Theme.u(1)
        anchors.rightMargin: Theme.u(1)
        iconName: tab.iconName
        text: tab.label
        kind: tab.iconName === "" ? "question" : "body"
        ink: tab.current ? Theme.accentInk : Theme.ink
        iconSize: Theme.u(5)
    }
}
