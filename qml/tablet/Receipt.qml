pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Ui
import Otyrys.Props

/// It is recorded - what I voted - proof. Shown only from the appliance's answer.
Item {
    id: receipt

    required property TabletProps props
    required property bool portrait // of the page: bars above it do not turn the tablet
    readonly property var decision: Words.rows(props.decisions).find(row => String(row.number) === props.myVote) ?? null
    readonly property string words: decision !== null ? decision.text : Words.sentence(Words.choice(props.myVote))

    signal waive(row: var)

    function known(facts: var): var {
        return facts.filter(fact => fact[1] !== "");
    }

    ScrollPane {
        anchors.fill: parent
        spacing: Theme.u(2.8)

        Repeater {
            model: receipt.props.presides ? receipt.props.unreachable : []

            delegate: UnreachableRow {
                required property var modelData

                width: parent?.width ?? 0
                person: modelData.name
                onActed: receipt.waive(modelData)
            }
        }

        Item {
            width: parent.width
            height: Math.max(Theme.u(32), title.implicitHeight + Theme.u(8))

            Panel {
                anchors.fill: parent
            }

            ReceiptTick {
                id: tick

                x: Theme.u(5.4)
                anchors.verticalCenter: parent.verticalCenter
                durable: true
            }

            Column {
                id: title

                anchors.left: tick.right
                anchors.leftMargin: Theme.u(7.6)
                anchors.right: parent.right
                anchors.rightMargin: Theme.u(4)
                anchors.verticalCenter: parent.verticalCenter

                Label {
                    objectName: "recorded"
                    width: parent.width
                    kind: "title"
                    strong: true
                    text: qsTr("Your vote is in the journal")
                }

                Label {
                    width: parent.width
                    text: `${receipt.props.myName} · ${Words.ballotName(receipt.props.round)} · ${receipt.props.receiptTime}`
                }
            }
        }

        Item {
            width: parent.width
            height: Math.max(Theme.u(30), own.implicitHeight + Theme.u(6))

            Panel {
                anchors.fill: parent
            }

            Rectangle {
                id: block

                x: Theme.hairLine
                y: Theme.hairLine
                width: Theme.u(25)
                height: parent.height - 2 * Theme.hairLine
                radius: Theme.panelRadius
                color: Theme.accent

                Label {
                    anchors.centerIn: parent
                    visible: receipt.decision !== null
                    kind: "numeral"
                    font.pixelSize: Theme.em("numeral") * 1.4
                    strong: true
                    text: receipt.props.myVote
                    color: Theme.accentInk
                    Accessible.ignored: true
                }

                Icon {
                    anchors.centerIn: parent
                    visible: receipt.decision === null
                    name: Words.choiceIcon(receipt.props.myVote)
                    size: Theme.u(12)
                    color: Theme.accentInk
                }
            }

            Column {
                id: own

                anchors.left: block.right
                anchors.leftMargin: Theme.u(5.4)
                anchors.right: parent.right
                anchors.rightMargin: Theme.u(4)
                anchors.verticalCenter: parent.verticalCenter

                Label {
                    width: parent.width
                    color: Theme.inkSoft
                    text: qsTr("Your vote")
                }

                Label {
                    objectName: "myWords"
                    width: parent.width
                    kind: "question"
                    textFormat: Text.StyledText
                    text: `<b>${Words.escaped(Words.verdictOf(receipt.words))}</b><br>${Words.escaped(Words.restOf(receipt.words))}`
                    Accessible.name: receipt.words
                }
            }
        }

        FactRow {
            objectName: "receiptFacts"
            width: parent.width
            columns: receipt.portrait ? 1 : 3
            // The code is of the receipt's text: a tablet that was given its number by the journal has none.
            facts: receipt.known([
                [qsTr("Receipt number"), "№ " + receipt.props.receiptNumber],
                [qsTr("Check code"), receipt.props.receiptCode],
                [qsTr("Votes given"), qsTr("%1 of %2").arg(receipt.props.votedCount).arg(receipt.props.rollCount)]
            ])
        }
    }
}
