pragma ComponentBehavior: Bound
import QtQuick

/// An empty ring, or a filled circle with a tick.
Item {
    id: mark

    required property bool chosen

    implicitWidth: Theme.u(7.4)
    implicitHeight: implicitWidth
    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: mark.chosen ? Theme.accent : Theme.panel
        border.width: mark.chosen ? 0 : Theme.shapeLine
        border.color: Theme.line
    }

    Icon {
        anchors.centerIn: parent
        visible: mark.chosen
        name: "check"
        size: parent.width * 0.62
        color: Theme.accentInk
    }
}
