pragma ComponentBehavior: Bound
import QtQuick

/// Decisions that cannot be put to the vote: one quiet dashed group, the reason above. Focusable, read out.
Tap {
    id: group

    required property var rows // {number, text}
    readonly property string words: Array.from(rows).map(row => `${row.number}. ${row.text}`).join("; ")

    name: words === "" ? reason : words
    ringRadius: Theme.cardRadius
    implicitHeight: column.implicitHeight + Theme.u(1)
    contentItem: Item {}
    background: Box {
        fill: Theme.surface2
        dashed: true
    }

    Column {
        id: column

        x: Theme.shapeLine
        width: parent.width - 2 * Theme.shapeLine

        Item {
            width: parent.width
            height: why.implicitHeight + Theme.u(1.6)

            Icon {
                id: lock

                x: Theme.u(2.6)
                anchors.verticalCenter: parent.verticalCenter
                name: "lock"
                color: Theme.inkSoft
                size: Theme.u(4.4)
            }

            Label {
                id: why

                anchors.left: lock.right
                anchors.leftMargin: Theme.u(2.6)
                anchors.right: parent.right
                anchors.rightMargin: Theme.u(2.6)
                anchors.verticalCenter: parent.verticalCenter
                text: group.reason
                color: Theme.inkSoft
                Accessible.ignored: true
            }
        }

        Rectangle {
            width: parent.width
            height: group.rows.length > 0 ? Theme.hairLine : 0
            color: Theme.hair
        }

        Repeater {
            model: group.rows

            delegate: Item {
                id: row

                required property var modelData

                width: column.width
                height: Math.max(words.implicitHeight, number.implicitHeight) + Theme.u(2)

                Label {
                    id: number

                    width: Theme.u(14)
                    anchors.verticalCenter: parent.verticalCenter
                    horizontalAlignment: Text.AlignHCenter
                    kind: "numeral"
                    strong: true
                    text: row.modelData.number
                    color: Theme.inkSoft
                    Accessible.ignored: true
                }

                Label {
                    id: words

                    anchors.left: parent.left
                    anchors.leftMargin: Theme.u(17.8)
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.u(12)
                    anchors.verticalCenter: parent.verticalCenter
                    text: row.modelData.text
                    color: Theme.inkSoft
                    Accessible.ignored: true
                }

                Icon {
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.u(3)
                    anchors.verticalCenter: parent.verticalCenter
                    name: "lock"
                    color: Theme.inkSoft
                }
            }
        }
    }
}
