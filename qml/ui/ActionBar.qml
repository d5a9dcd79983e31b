pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/// The bar at the bottom: second action left, main action right and at least 60 % wide; stacked in portrait.
Item {
    id: bar

    default property alias content: grid.data
    property bool portrait: false
    readonly property real inner: width - 2 * Theme.margin
    readonly property real sideWidth: portrait ? inner : Math.round(inner * 0.34)

    implicitHeight: grid.implicitHeight + Theme.u(4)

    Rectangle {
        anchors.fill: parent
        color: Theme.panel
    }

    Rectangle {
        width: parent.width
        height: Theme.hairLine
        color: Theme.hair
    }

    GridLayout {
        id: grid

        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.topMargin: Theme.u(2)
        anchors.bottomMargin: Theme.u(2)
        columns: bar.portrait ? 1 : 2
        columnSpacing: Theme.u(2.7)
        rowSpacing: Theme.gap
    }
}
