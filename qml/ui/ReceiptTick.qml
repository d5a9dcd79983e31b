pragma ComponentBehavior: Bound
import QtQuick

/// Durable: filled circle with a tick. Not durable: a dashed ring with a clock.
Item {
    id: tick

    required property bool durable
    property color tint: Theme.inkSoft

    implicitWidth: Theme.u(22.4)
    implicitHeight: implicitWidth
    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        visible: tick.durable
        radius: width / 2
        color: Theme.ok
    }

    Box {
        anchors.fill: parent
        visible: !tick.durable
        fill: Theme.none
        stroke: tick.tint
        thickness: Theme.chosenLine
        dashed: true
        radius: width / 2
    }

    Icon {
        anchors.centerIn: parent
        name: tick.durable ? "check" : "clock"
        size: parent.width * 0.58
        color: tick.durable ? Theme.panel : tick.tint
    }
}
