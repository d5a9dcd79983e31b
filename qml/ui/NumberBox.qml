pragma ComponentBehavior: Bound
import QtQuick

/// A choice in a box: `filled` the chair's, mine or the adopted one; "" is a dashed box with a dash.
Item {
    id: box

    required property string choice
    property bool filled: false
    property string kind: "body"
    readonly property string shape: Words.choiceIcon(choice)
    readonly property color ink: choice === "" ? Theme.inkSoft : filled ? Theme.accentInk : Theme.ink

    implicitWidth: Math.max(Theme.u(8.8), label.implicitWidth + Theme.u(2))
    implicitHeight: Theme.u(8)
    Accessible.role: Accessible.StaticText
    Accessible.name: choice === "" ? "–" : Words.choice(choice)

    Box {
        anchors.fill: parent
        fill: box.choice === "" ? Theme.none : box.filled ? Theme.accent : Theme.panel
        stroke: Theme.line
        thickness: box.filled ? 0 : Theme.shapeLine
        dashed: box.choice === ""
        radius: Theme.boxRadius
    }

    Label {
        id: label

        anchors.centerIn: parent
        visible: box.shape === ""
        kind: box.kind
        text: box.choice === "" ? "–" : box.choice === "point17" ? "17" : box.choice
        strong: true
        color: box.ink
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    Icon {
        anchors.centerIn: parent
        visible: box.shape !== ""
        name: box.shape
        size: Theme.u(5)
        color: box.ink
    }
}
