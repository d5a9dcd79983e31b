pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Props
import Otyrys.Ui

/// A ballot as the secretary may see it: what was put, how long it is open, how many have voted. Votes only
/// after it is closed, from the roll call.
Item {
    id: facts

    required property ConsoleProps props
    readonly property bool open: props.ballotState === "open"
    readonly property real labelWidth: Theme.u(48)
    readonly property string title: qsTr("No. %1, %2").arg(props.round).arg(Words.form(props.form))

    component Fact: Item {
        id: fact

        required property string name
        default property alias content: place.data

        width: parent?.width ?? 0
        height: Math.max(Theme.u(13), place.childrenRect.height + Theme.u(4))

        Label {
            width: facts.labelWidth - Theme.u(2)
            anchors.verticalCenter: parent.verticalCenter
            text: fact.name
            color: Theme.inkSoft
        }

        Item {
            id: place

            x: facts.labelWidth
            width: parent.width - x
            height: childrenRect.height
            anchors.verticalCenter: parent.verticalCenter
        }

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.hairLine
            color: Theme.hair
        }
    }

    ScrollPane {
        anchors.fill: parent
        anchors.bottomMargin: facts.open ? Theme.u(9) : 0

        Fact {
            name: qsTr("Ballot")

            Label {
                width: parent.width
                textFormat: Text.StyledText
                text: `<b>${Words.escaped(facts.title)}</b> · `
                    + (facts.open ? qsTr("opened at %1, open %2").arg(facts.props.openedTime).arg(Words.shortClock(facts.props.openSeconds))
                        : qsTr("opened at %1, closed").arg(facts.props.openedTime))
            }
        }

        Fact {
            visible: facts.open
            name: qsTr("Voted")

            Flow {
                width: parent.width
                spacing: Theme.u(2)

                Repeater {
                    model: facts.props.rollCount

                    delegate: Box {
                        required property int index
                        readonly property bool given: index < facts.props.votedCount

                        width: Theme.u(11)
                        height: Theme.u(9)
                        fill: given ? Theme.ink : Theme.none
                        stroke: Theme.line
                        thickness: given ? 0 : Theme.shapeLine
                        dashed: !given
                        radius: Theme.boxRadius
                    }
                }

                Heading {
                    objectName: "votedCount"
                    height: Theme.u(9)
                    leftPadding: Theme.u(2)
                    verticalAlignment: Text.AlignVCenter
                    scale_: 1.2
                    text: qsTr("%1 of %2").arg(facts.props.votedCount).arg(facts.props.rollCount)
                    wrapMode: Text.NoWrap
                }
            }
        }

        Fact {
            visible: facts.open && facts.props.form === "motion"
            name: qsTr("Motion")

            Label {
                width: parent.width
                text: (facts.props.motion === 17 ? "" : facts.props.motion + ". ") + facts.props.motionText
            }
        }

        Fact {
            visible: facts.open && facts.props.form !== "motion"
            name: qsTr("Put to the vote")

            Row {
                spacing: Theme.u(2)

                Repeater {
                    model: facts.props.put.length

                    delegate: Item {
                        id: box

                        required property int index
                        readonly property var row: facts.props.put[index] ?? ({})

                        width: Theme.u(10)
                        height: Theme.u(9.4)

                        Box {
                            anchors.fill: parent
                            fill: box.row.put ? Theme.panel : Theme.surface2
                            stroke: Theme.line
                            dashed: !box.row.put
                            radius: Theme.boxRadius
                        }

                        Label {
                            anchors.centerIn: parent
                            strong: box.row.put === true
                            color: box.row.put ? Theme.ink : Theme.inkSoft
                            text: box.row.number ?? ""
                        }
                    }
                }

                Label {
                    height: Theme.u(9.4)
                    leftPadding: Theme.u(2)
                    verticalAlignment: Text.AlignVCenter
                    color: Theme.inkSoft
                    text: facts.props.point18 === "bars" ? qsTr("only some are open") : ""
                    wrapMode: Text.NoWrap
                }
            }
        }

        Column {
            width: parent?.width ?? 0
            visible: !facts.open && facts.props.sentence !== ""
            topPadding: Theme.u(3)
            spacing: Theme.u(2.6)

            Flow {
                width: parent.width
                spacing: Theme.u(4)

                Repeater {
                    model: facts.props.rollCall.length

                    delegate: Row {
                        id: vote

                        required property int index
                        readonly property var row: facts.props.rollCall[index] ?? ({})

                        spacing: Theme.u(2)

                        NumberBox {
                            choice: vote.row.choice ?? ""
                        }

                        Label {
                            anchors.verticalCenter: parent.verticalCenter
                            text: vote.row.name ?? ""
                            wrapMode: Text.NoWrap
                        }
                    }
                }
            }

            Label {
                objectName: "sentence"
                width: parent.width
                strong: true
                text: facts.props.sentence
            }

            Label {
                width: parent.width
                visible: facts.props.decision > 0
                text: (facts.props.decision === 17 ? "" : facts.props.decision + ". ") + facts.props.decisionText
            }
        }
    }

    Chip {
        anchors.bottom: parent.bottom
        visible: facts.open
        iconName: "lock"
        ink: Theme.inkSoft
        text: qsTr("Nobody is shown who voted how before the ballot is closed")
    }
}
