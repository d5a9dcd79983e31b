pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Otyrys.Ui

/// A ballot is open and this person is not on its roll; a chair may still close it.
TabletFrame {
    id: page

    readonly property bool chair: props.presides

    heading: qsTr("%1: an open vote is under way").arg(props.officerName)
    bar: [
        WaitingPlace {
            Layout.fillWidth: true
            visible: !page.chair
            text: qsTr("Whoever presides closes the ballot, please wait.")
            sub: page.props.recused ? qsTr("You are recused from this case") : qsTr("You do not vote in this ballot")
        },
        MainButton {
            objectName: "close"
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.chair
            busy: page.props.sending === "close"
            iconName: "stop"
            text: qsTr("Close the ballot")
            sub: qsTr("votes given: %1 of %2").arg(page.props.votedCount).arg(page.props.rollCount)
            reason: Words.refusal(page.props.closeRefusal, page.props.present, page.props.needed)
            onActed: closing.open()
        }
    ]
    sheets: [
        ClosingSheet {
            id: closing

            anchors.fill: parent
            props: page.props
            portrait: page.portrait
        },
        WaiveSheet {
            id: waiving

            anchors.fill: parent
            props: page.props
            portrait: page.portrait
        }
    ]

    Panel {
        anchors.fill: parent

        ScrollPane {
            anchors.fill: parent
            padding: Theme.u(4)
            spacing: Theme.u(2)

            Label {
                width: parent.width
                kind: "title"
                strong: true
                text: qsTr("Votes given: %1 of %2").arg(page.props.votedCount).arg(page.props.rollCount)
            }

            Repeater {
                model: Words.rows(page.props.roster).filter(row => row.onRoll)

                delegate: Item {
                    id: row

                    required property var modelData

                    width: parent?.width ?? 0
                    height: Theme.u(8)

                    Chip {
                        anchors.verticalCenter: parent.verticalCenter
                        iconName: row.modelData.voted ? "check" : "ring"
                        text: row.modelData.name
                    }

                    Label {
                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        strong: row.modelData.voted
                        text: row.modelData.voted ? qsTr("has voted") : qsTr("awaited")
                        color: row.modelData.voted ? Theme.ink : Theme.inkSoft
                    }
                }
            }

            Repeater {
                model: page.chair ? page.props.unreachable : []

                delegate: UnreachableRow {
                    required property var modelData

                    width: parent?.width ?? 0
                    person: modelData.name
                    onActed: waiving.ask(modelData)
                }
            }
        }
    }
}
