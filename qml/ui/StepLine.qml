pragma ComponentBehavior: Bound
import QtQuick

/// Where a case is: done (filled, tick), now (accent, number, ring), later (hollow), barred (dashed, lock).
Item {
    id: line

    required property var steps // {name, state: done | now | later | barred, reason}
    property real diameter: Theme.u(8)
    readonly property real cell: steps.length > 0 ? width / steps.length : 0

    implicitHeight: diameter + Theme.u(3) + names.tallest

    Rectangle {
        x: line.cell / 2
        y: Theme.u(1.4) + (line.diameter - height) / 2
        width: Math.max(0, line.width - line.cell)
        height: Theme.chosenLine
        color: Theme.hair
    }

    Repeater {
        id: names

        property real tallest: Theme.lineHeight("body") * 2

        model: line.steps

        delegate: Item {
            id: step

            required property var modelData
            required property int index
            readonly property string stage: modelData.state

            x: index * line.cell
            width: line.cell
            height: line.height
            activeFocusOnTab: stage === "barred"
            Accessible.role: Accessible.ListItem
            Accessible.name: `${index + 1}. ${modelData.name}`
            Accessible.description: modelData.reason ?? ""

            Rectangle {
                anchors.centerIn: disc
                visible: step.stage === "now"
                width: line.diameter + 4 * Theme.shapeLine
                height: width
                radius: width / 2
                color: Theme.panel
                border.width: Theme.shapeLine
                border.color: Theme.accent
            }

            Box {
                id: disc

                x: (parent.width - width) / 2
                y: Theme.u(1.4)
                width: line.diameter
                height: width
                radius: width / 2
                fill: step.stage === "done" ? Theme.ink : step.stage === "now" ? Theme.accent
                    : step.stage === "barred" ? Theme.surface2 : Theme.panel
                stroke: Theme.line
                thickness: step.stage === "done" || step.stage === "now" ? 0 : Theme.shapeLine
                dashed: step.stage === "barred"
            }

            Icon {
                anchors.centerIn: disc
                visible: step.stage === "done" || step.stage === "barred"
                name: step.stage === "done" ? "check" : "lock"
                size: line.diameter * 0.62
                color: step.stage === "done" ? Theme.panel : Theme.inkSoft
            }

            Label {
                anchors.centerIn: disc
                visible: step.stage === "now" || step.stage === "later"
                text: step.index + 1
                strong: true
                color: step.stage === "now" ? Theme.accentInk : Theme.ink
                Accessible.ignored: true
            }

            Label {
                anchors.top: disc.bottom
                anchors.topMargin: Theme.u(1.6)
                anchors.horizontalCenter: parent.horizontalCenter
                width: parent.width * 1.08 // neighbours are rarely both that long
                horizontalAlignment: Text.AlignHCenter
                text: step.modelData.name
                strong: step.stage === "now"
                color: step.stage === "now" ? Theme.ink : Theme.inkSoft
                Accessible.ignored: true
            }
        }
    }
}
