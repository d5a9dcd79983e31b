pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Otyrys.Props
import Otyrys.Ui

/// People, room, rules; below, what is ready, and the opening that the chair confirms.
Item {
    id: page

    required property ConsoleProps props
    readonly property real gap: Theme.u(3.4)
    readonly property int enrolled: Array.from(props.roster).filter(row => row.enrolled && row.role !== "secretary").length
    readonly property int voting: Array.from(props.roster).filter(row => row.role !== "secretary").length
    readonly property bool prepared: props.sittingState === "prepared"

    readonly property string addReason: props.addRefusal !== "" ? Words.refusal(props.addRefusal, 0, 0)
        : props.newcomers.length === 0 ? qsTr("Nobody outside the composition has an enrolled key") : ""

    signal addAsked

    function act(): void {
        if (prepared && props.mainAct === "open_sitting" && props.mainRefusal === "")
            props.openSitting();
    }

    RowLayout {
        id: columns

        x: page.gap
        y: page.gap
        width: page.width - 2 * page.gap
        height: page.height - opening.height - 3 * page.gap
        spacing: page.gap

        Panel {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 43

            PanelHead {
                id: peopleHead

                title: qsTr("Composition")
                note: page.props.orderNumber === "" ? "" : qsTr("order No. %1 of %2").arg(page.props.orderNumber).arg(Words.day(page.props.orderDay))
            }

            ScrollPane {
                anchors.fill: parent
                anchors.topMargin: peopleHead.height
                anchors.bottomMargin: add.height + Theme.u(4)
                anchors.margins: Theme.hairLine

                RefusalLine {
                    width: parent?.width ?? 0
                    text: page.props.refusedAct === "add_person" ? page.props.refusalText : ""
                    onDismissed: page.props.dismissRefusal()
                }

                Repeater {
                    model: page.props.roster.length

                    delegate: Item {
                        id: person

                        required property int index
                        readonly property var row: page.props.roster[index] ?? ({})
                        readonly property bool online: row.tablet === "online"

                        objectName: "preparationPerson" + index
                        width: parent?.width ?? 0
                        height: Math.max(Theme.u(20), who.implicitHeight + Theme.u(5), device.implicitHeight + Theme.u(5))

                        Column {
                            id: who

                            x: Theme.u(5)
                            width: parent.width * 0.47
                            anchors.verticalCenter: parent.verticalCenter

                            Label {
                                width: parent.width
                                text: person.row.brief ?? ""
                                strong: true
                            }

                            Label {
                                width: parent.width
                                text: (person.row.post ?? "") + (person.row.role === "chair" ? ", " + qsTr("chair") : person.row.role === "secretary" ? ", " + qsTr("secretary") : "")
                                color: Theme.inkSoft
                            }
                        }

                        Label {
                            x: parent.width * 0.51
                            width: parent.width * 0.17
                            anchors.verticalCenter: parent.verticalCenter
                            text: person.row.enrolled ? (person.row.key ?? "").replace(/(....)(....)/, "$1 $2") : qsTr("no key")
                            strong: person.row.enrolled === true
                            color: person.row.enrolled ? Theme.ink : Theme.inkSoft
                        }

                        Column {
                            id: device

                            x: parent.width * 0.68
                            width: parent.width - x - Theme.u(2)
                            anchors.verticalCenter: parent.verticalCenter

                            Chip {
                                iconName: person.online ? "check" : "ring"
                                strong: person.online
                                ink: person.online ? Theme.ok : Theme.inkSoft
                                text: person.online ? (person.row.role === "secretary" ? qsTr("Console online") : qsTr("Tablet online")) : qsTr("Not connected")
                            }

                            Label {
                                width: parent.width
                                color: Theme.inkSoft
                                text: person.row.role === "secretary" ? qsTr("does not vote, point 11") : person.row.state === "here" ? qsTr("here since %1").arg(person.row.time)
                                    : person.row.absence !== "" ? person.row.absence ?? "" : qsTr("has not come yet")
                            }
                        }

                        Rectangle {
                            anchors.bottom: parent.bottom
                            width: parent.width
                            height: Theme.hairLine
                            color: Theme.hair
                        }
                    }
                }
            }

            SideButton {
                id: add

                objectName: "addPerson"
                anchors.bottom: parent.bottom
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.margins: Theme.u(2)
                minHeight: Theme.u(11)
                iconName: "people"
                text: qsTr("Add a member to a vacant post...")
                keyHint: blocked ? "" : "Ctrl+N"
                reason: page.addReason
                onActed: page.addAsked()
            }
        }

        DevicesPanel {
            id: devices

            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 29
            props: page.props
        }

        RulesPanel {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 26
            props: page.props
        }
    }

    Item {
        id: opening

        anchors.bottom: parent.bottom
        anchors.bottomMargin: page.gap
        x: page.gap
        width: page.width - 2 * page.gap
        height: Theme.u(29)

        Panel {
            id: ready

            width: parent.width * 0.55
            height: parent.height

            Grid {
                anchors.fill: parent
                anchors.leftMargin: Theme.u(6)
                columns: 3
                rows: 2
                verticalItemAlignment: Grid.AlignVCenter

                Repeater {
                    model: [
                        {ok: page.props.roster.length > 0, text: qsTr("Composition: %1").arg(page.props.roster.length)},
                        {ok: devices.total > 0 && devices.alive === devices.total, text: qsTr("Devices: %1 / %2").arg(devices.alive).arg(devices.total)},
                        {ok: page.props.diskMinutes > 0, text: page.props.diskMinutes < 0 ? qsTr("Disk: not reported") : qsTr("Disk: %1 h").arg(Math.floor(page.props.diskMinutes / 60))},
                        {ok: page.enrolled === page.voting && page.voting > 0, text: qsTr("Keys: %1 / %2").arg(page.enrolled).arg(page.voting)},
                        {ok: page.props.agenda.length > 0, text: qsTr("Cases: %1").arg(page.props.agenda.length)},
                        {ok: page.props.present >= page.props.needed && page.props.needed > 0, text: qsTr("Here: %1, needed: %2").arg(page.props.present).arg(page.props.needed)}
                    ]

                    delegate: Item {
                        id: line

                        required property var modelData

                        width: ready.width / 3 - Theme.u(3)
                        height: opening.height / 2

                        Chip {
                            anchors.verticalCenter: parent.verticalCenter
                            iconName: line.modelData.ok ? "check" : "clock"
                            ink: line.modelData.ok ? Theme.ok : Theme.ink
                            text: line.modelData.text
                        }
                    }
                }
            }
        }

        BigButton {
            objectName: "openSitting"
            visible: page.prepared && page.props.mainAct === "open_sitting"
            anchors.left: ready.right
            anchors.leftMargin: page.gap
            anchors.right: parent.right
            height: parent.height
            iconName: "right"
            text: qsTr("Open the sitting")
            sub: qsTr("The chair confirms on their tablet. Keys for the quorum: %1").arg(page.props.needed)
            reason: page.props.mainRefusalText
            keyHint: "F12"
            onActed: page.props.openSitting()
        }

        BigWait {
            objectName: "opened"
            visible: !(page.prepared && page.props.mainAct === "open_sitting")
            anchors.left: ready.right
            anchors.leftMargin: page.gap
            anchors.right: parent.right
            height: parent.height
            iconName: page.props.sittingState === "open" || page.props.sittingState === "closed" ? "check" : "clock"
            text: page.props.sittingState === "none" ? qsTr("No sitting is prepared") : page.props.sittingState === "open" ? qsTr("The sitting is open")
                : page.props.sittingState === "closed" ? qsTr("The sitting is over") : qsTr("Waiting for the chair to open the sitting")
            sub: page.props.sittingState === "open" ? qsTr("Its course: F7") : page.props.sittingState === "closed" ? qsTr("Documents: F8")
                : page.props.sittingState === "none" ? qsTr("The appliance prepares it from the composition") : qsTr("The secretary's confirmation is recorded")
        }
    }
}
