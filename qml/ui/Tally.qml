pragma ComponentBehavior: Bound
import QtQuick

/// One row of blocks per choice, one block per member of the base, a bar after the majority number.
Item {
    id: tally

    required property var rows // {choice, votes}
    required property int base
    required property int majority
    readonly property real labelWidth: Theme.u(8)
    readonly property real countWidth: Theme.u(8)
    readonly property real gap: Theme.u(1)
    readonly property real block: base > 0 ? Math.min(Theme.u(9), (width - labelWidth - countWidth - (base + 1) * gap) / base) : 0
    readonly property real lineX: labelWidth + majority * (block + gap) + gap * 0.1

    implicitHeight: column.implicitHeight + caption.implicitHeight + Theme.u(1)

    Column {
        id: column

        width: parent.width
        spacing: Theme.u(1.4)
        topPadding: Theme.u(1)
        bottomPadding: Theme.u(1)

        Repeater {
            model: tally.rows

            delegate: Item {
                id: row

                required property var modelData

                width: column.width
                height: Theme.u(7)
                Accessible.role: Accessible.StaticText
                Accessible.name: Words.choice(modelData.choice) + ": " + modelData.votes

                Label {
                    anchors.verticalCenter: parent.verticalCenter
                    visible: Words.choiceIcon(row.modelData.choice) === ""
                    kind: "question"
                    strong: true
                    text: row.modelData.choice === "point17" ? "17" : row.modelData.choice
                    Accessible.ignored: true
                }

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    visible: name !== ""
                    name: Words.choiceIcon(row.modelData.choice)
                }

                Repeater {
                    model: tally.base

                    delegate: Box {
                        required property int index

                        x: tally.labelWidth + index * (tally.block + tally.gap) + (index >= tally.majority ? tally.gap : 0)
                        anchors.verticalCenter: parent?.verticalCenter
                        width: tally.block
                        height: Theme.u(6)
                        fill: index < row.modelData.votes ? Theme.accent : Theme.none
                        stroke: Theme.line
                        thickness: index < row.modelData.votes ? 0 : Theme.hairLine
                        dashed: index >= row.modelData.votes
                        radius: Theme.u(1)
                    }
                }

                Label {
                    anchors.verticalCenter: parent.verticalCenter
                    x: tally.labelWidth + tally.base * (tally.block + tally.gap) + 2 * tally.gap
                    strong: true
                    text: row.modelData.votes
                    Accessible.ignored: true
                }
            }
        }
    }

    Rectangle {
        x: tally.lineX
        width: Theme.u(0.85)
        height: column.height
        visible: tally.base > 0
        color: Theme.ink
    }

    Label {
        id: caption

        anchors.top: column.bottom
        x: Math.max(0, Math.min(tally.width - implicitWidth, tally.lineX - implicitWidth / 2))
        text: qsTr("majority: %1").arg(tally.majority)
        wrapMode: Text.NoWrap
    }
}
