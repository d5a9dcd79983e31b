pragma ComponentBehavior: Bound
import QtQuick

/// Facts side by side on one sheet: a soft word, its value bold; `tall` puts the value below the word.
Item {
    id: row

    required property var facts // [word, value]
    property int columns: facts.length
    property bool tall: true
    readonly property real inset: Theme.u(tall ? 5.4 : 4)
    readonly property bool single: !tall && columns === facts.length // one line: a longer word has more room
    readonly property int letters: Array.from(facts).reduce((sum, fact) => sum + weight(fact), 0)
    readonly property real cell: Math.floor((width - 2 * inset) / Math.max(1, columns))

    function weight(fact: var): int {
        return String(fact[0]).length + String(fact[1]).length + 4;
    }

    implicitHeight: flow.implicitHeight + Theme.u(tall ? 6 : 4)

    Panel {
        anchors.fill: parent
    }

    Flow {
        id: flow

        x: row.inset
        width: row.width - 2 * row.inset
        anchors.verticalCenter: parent.verticalCenter

        Repeater {
            model: row.facts

            delegate: Item {
                id: slot

                required property var modelData

                width: row.single ? Math.floor((row.width - 2 * row.inset) * row.weight(modelData) / row.letters) : row.cell
                height: row.tall ? tallFact.implicitHeight : line.implicitHeight

                Fact {
                    id: tallFact

                    width: parent.width - Theme.u(1)
                    visible: row.tall
                    name: slot.modelData[0]
                    value: String(slot.modelData[1])
                    kind: "title"
                    strong: true
                }

                Label {
                    id: line

                    width: parent.width - Theme.u(1)
                    visible: !row.tall
                    textFormat: Text.StyledText
                    text: `${Words.escaped(slot.modelData[0])}: <b>${Words.escaped(String(slot.modelData[1]))}</b>`
                    Accessible.name: `${slot.modelData[0]}: ${slot.modelData[1]}`
                }
            }
        }
    }
}
