pragma ComponentBehavior: Bound
import QtQuick

/// Options side by side, each as wide as `cell`.
Flow {
    id: flow

    property int columns: 4
    property alias model: options.model
    property alias delegate: options.delegate
    readonly property real cell: Math.floor((width - (columns - 1) * spacing) / columns)

    width: parent?.width ?? 0
    spacing: Theme.u(2)

    Repeater {
        id: options
    }
}
