pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Ui

/// Whether a device works, and whether it is only a simulated one.
Row {
    id: device

    required property var row
    readonly property bool well: row.state === "live"

    spacing: Theme.u(4)

    Chip {
        iconName: device.well ? "check" : device.row.state === "dead" ? "cross" : "clock"
        strong: device.well
        ink: device.well ? Theme.ok : device.row.state === "dead" ? Theme.bad : Theme.warn
        text: device.well ? qsTr("connected") : device.row.state === "dead" ? qsTr("no signal") : device.row.state === "silent" ? qsTr("silent") : qsTr("starting")
    }

    Chip {
        visible: device.row.simulated === true
        iconName: "alarm"
        framed: true
        ink: Theme.warn
        fill: Theme.warnSoft
        stroke: Theme.warnLine
        text: qsTr("simulated")
    }
}
