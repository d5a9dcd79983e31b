pragma ComponentBehavior: Bound
import QtQuick

/// One square per voting post: filled = present, dashed = not; a bar after the needed number.
Item {
    id: gauge

    required property int posts
    required property int present
    required property int needed
    property real square: Theme.u(5.6)
    readonly property real step: square * 1.2
    readonly property real barRoom: square * 0.3

    implicitWidth: posts * step + barRoom
    implicitHeight: square * 1.4
    Accessible.role: Accessible.StaticText
    Accessible.name: Words.quorumShort(present, needed)

    Repeater {
        model: gauge.posts

        delegate: Box {
            required property int index

            x: index * gauge.step + (index >= gauge.needed ? gauge.barRoom : 0)
            y: (gauge.height - gauge.square) / 2
            width: gauge.square
            height: gauge.square
            fill: index < gauge.present ? Theme.ink : Theme.none
            stroke: Theme.line
            thickness: index < gauge.present ? 0 : gauge.square * 0.08
            dashed: index >= gauge.present
            radius: gauge.square * 0.16
        }
    }

    Rectangle {
        x: gauge.needed * gauge.step + gauge.barRoom / 2 - gauge.step * 0.1
        width: gauge.square * 0.12
        height: parent.height
        visible: gauge.needed > 0
        color: Theme.warnLine
    }
}
