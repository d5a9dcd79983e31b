pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Otyrys.Ui

/// The open vote by name in the order of the composition, and the outcome in a sentence with its rule.
TabletFrame {
    id: page

    readonly property bool declared: props.declaredTime !== ""
    readonly property bool ends: declared && props.presides && props.sittingState === "open" && props.nextNumber === 0
    readonly property string title: props.verdict === "adopted" ? (props.decision > 0
            ? qsTr("Decision %1 is adopted").arg(props.decision === 17 ? Words.choice("17") : props.decision) : qsTr("The motion is adopted"))
        : props.verdict === "rejected" ? qsTr("The motion is rejected") : qsTr("Nothing is adopted")

    signal openRecord

    heading: (declared ? qsTr("Result of the open vote: %1") : qsTr("Count of the open vote: %1")).arg(props.officerName)
    bar: [
        EndButton {
            props: page.props
            visible: page.ends && !page.props.sittingTapped
            onActed: ending.open()
        },
        WaitingPlace {
            Layout.fillWidth: true
            visible: !page.ends || page.props.sittingTapped
            iconName: page.declared ? "gavel" : "clock"
            text: page.declared ? qsTr("Declared by whoever presides, %1.").arg(page.props.declaredTime) : qsTr("Whoever presides declares the result, please wait.")
            sub: page.props.nextNumber > 0 ? Words.sentence(qsTr("next: %1, %2").arg(Words.caseName(page.props.nextNumber)).arg(page.props.nextName))
                : page.ends ? qsTr("Your part is done, the secretary's is awaited") : ""
        },
        SideButton {
            objectName: "record"
            Layout.preferredWidth: page.sideWidth
            Layout.fillHeight: true
            proud: true
            iconName: "seal"
            text: qsTr("Check my receipt")
            onActed: page.openRecord()
        }
    ]

    sheets: [
        EndSheet {
            id: ending

            anchors.fill: parent
            portrait: page.portrait
            props: page.props
        }
    ]

    GridLayout {
        anchors.fill: parent
        columns: page.portrait ? 1 : 2
        columnSpacing: Theme.u(2.7)
        rowSpacing: Theme.gap

        Panel {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 10

            ScrollPane {
                anchors.top: parent.top
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: base.top
                anchors.margins: Theme.hairLine

                Repeater {
                    model: Words.rows(page.props.roster).filter(row => row.role !== "secretary")

                    delegate: RollCallRow {
                        required property var modelData

                        width: parent?.width ?? 0
                        name: modelData.name
                        choice: modelData.vote
                        chair: modelData.role === "chair"
                        mine: modelData.person === page.props.me
                        absent: modelData.recused ? qsTr("recused") : modelData.onRoll ? (modelData.vote === "" ? qsTr("did not vote") : "")
                            : qsTr("not present")
                    }
                }
            }

            Rectangle {
                id: base

                x: Theme.hairLine
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.hairLine
                width: parent.width - 2 * x
                height: baseLabel.implicitHeight + Theme.u(4)
                radius: Theme.panelRadius
                color: Theme.surface2

                Label {
                    id: baseLabel

                    x: Theme.u(4)
                    width: parent.width - 2 * x
                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("Base of the count, members: %1").arg(page.props.base)
                }
            }
        }

        Panel {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 10

            ScrollPane {
                anchors.fill: parent
                padding: Theme.u(3.6)
                spacing: Theme.u(2)

                Item {
                    width: parent.width
                    height: Math.max(number.height, words.implicitHeight)

                    Rectangle {
                        id: number

                        readonly property bool shown: page.props.verdict === "adopted"

                        width: shown ? Theme.u(16.3) : 0
                        height: width
                        radius: Theme.cardRadius
                        color: Theme.accent

                        Label {
                            anchors.centerIn: parent
                            visible: number.shown && page.props.decision > 0
                            kind: "title"
                            strong: true
                            text: page.props.decision
                            color: Theme.accentInk
                            Accessible.ignored: true
                        }

                        Icon {
                            anchors.centerIn: parent
                            visible: number.shown && page.props.decision === 0
                            name: "forv"
                            size: Theme.u(9)
                            color: Theme.accentInk
                        }
                    }

                    Column {
                        id: words

                        anchors.left: number.right
                        anchors.leftMargin: number.shown ? Theme.u(3.4) : 0
                        anchors.right: parent.right

                        Label {
                            objectName: "outcome"
                            width: parent.width
                            kind: "question"
                            strong: true
                            text: page.title
                        }

                        Label {
                            width: parent.width
                            visible: text !== ""
                            text: page.props.decisionText
                        }
                    }
                }

                Tally {
                    width: parent.width
                    rows: Words.rows(page.props.counts).filter(row => row.votes > 0 || page.props.form === "motion")
                    base: page.props.base
                    majority: page.props.majority
                }

                Label {
                    width: parent.width
                    visible: page.props.abstained + page.props.notVoted > 0
                    color: Theme.inkSoft
                    text: qsTr("Abstained: %1, did not vote: %2").arg(page.props.abstained).arg(page.props.notVoted)
                }

                Rectangle {
                    width: parent.width
                    height: Theme.hairLine
                    color: Theme.hair
                }

                Label {
                    objectName: "sentence"
                    width: parent.width
                    text: page.props.sentence
                }
            }
        }
    }
}
