pragma ComponentBehavior: Bound
import QtQuick

/// Content that scrolls when it is longer than its place; the bar shows that there is more.
Item {
    id: pane

    default property alias content: column.data
    property alias spacing: column.spacing
    property real padding: 0
    readonly property real barRoom: Theme.u(2.5) // kept at the right side, also while there is no bar
    readonly property bool longer: flick.contentHeight > flick.height + 1
    readonly property bool atEnd: !longer || flick.contentY >= flick.contentHeight - flick.height - 1

    function toTop(): void {
        flick.contentY = 0;
    }

    function page(step: int): void {
        flick.contentY = Math.max(0, Math.min(flick.contentHeight - flick.height, flick.contentY + step * flick.height * 0.9));
    }

    implicitHeight: column.implicitHeight + 2 * padding
    activeFocusOnTab: longer
    Keys.onDownPressed: pane.page(1)
    Keys.onUpPressed: pane.page(-1)

    Flickable {
        id: flick

        anchors.fill: parent
        contentHeight: column.implicitHeight + 2 * pane.padding
        clip: true
        interactive: pane.longer
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: column

            x: pane.padding
            y: pane.padding
            // Not by `longer`, which this width could change back, for ever.
            width: flick.width - pane.padding - Math.max(pane.padding, pane.barRoom)
        }
    }

    Rectangle {
        anchors.right: parent.right
        anchors.rightMargin: Theme.u(1)
        y: Theme.u(2)
        visible: pane.longer
        width: Theme.u(1.3)
        height: parent.height - Theme.u(4)
        radius: width / 2
        color: Theme.surface2

        Rectangle {
            y: parent.height * flick.visibleArea.yPosition
            width: parent.width
            height: parent.height * flick.visibleArea.heightRatio
            radius: width / 2
            color: Theme.line
        }
    }
}
