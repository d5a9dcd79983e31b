pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Ui

/// Two columns filled downwards, a line above each row.
Item {
    id: rows

    required property var model
    property bool called: false // the roll call instead of who has voted
    property real rowHeight: Theme.u(8.6)
    readonly property int perColumn: Math.max(4, Math.ceil((model.length + (called ? 1 : 0)) / 2)) // the last cell is free for the base
    readonly property real columnWidth: (width - Theme.margin) / 2

    implicitHeight: perColumn * rowHeight

    Repeater {
        model: rows.model

        delegate: Item {
            id: slot

            required property var modelData
            required property int index
            readonly property int column: Math.floor(index / rows.perColumn)

            x: column * (rows.columnWidth + Theme.margin)
            y: (index % rows.perColumn) * rows.rowHeight
            width: rows.columnWidth
            height: rows.rowHeight

            Rectangle {
                width: parent.width
                height: Theme.hairLine
                color: Theme.hair
            }

            VotedRow {
                anchors.fill: parent
                visible: !rows.called
                row: slot.modelData
            }

            CalledRow {
                anchors.fill: parent
                visible: rows.called
                row: slot.modelData
            }
        }
    }
}
