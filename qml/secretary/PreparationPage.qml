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
    readonly property var devices: Array.from(props.cameras).concat(Array.from(props.meters).filter(row => row.camera !== true))
    readonly property int sources: devices.length
    readonly property int alive: devices.filter(row => row.state !== "dead" && row.state !== "starting").length
    readonly property bool prepared: props.sittingState === "prepared"

    function act(): void {
        if (prepared && props.mainAct === "open_sitting" && props.mainRefusal === "")
            props.openSitting();
    }

    function rule(name: string): string {
        return rules[name]?.[props.rules[name] ?? ""] ?? props.rules[name] ?? "–";
    }

    function ruleName(name: string): string {
        return ({quorum_basis: qsTr("Quorum"), base: qsTr("Base of the count"), tie_break: qsTr("Equal votes"), point18: qsTr("Point 18"),
            abstain: qsTr("Abstaining"), roll_call: qsTr("Who voted how"), presiding: qsTr("Without the chair"),
            protocol_language: qsTr("Language of the protocol")})[name];
    }

    readonly property var rules: ({
        quorum_basis: {
            voting_members: qsTr("at least two thirds of the voting members and the secretary: %1 of %2").arg(props.needed).arg(props.posts),
            full_composition: qsTr("at least two thirds of the whole composition: %1 of %2 members and the secretary").arg(props.needed).arg(props.posts)
        },
        base: {
            roll: qsTr("those present when the ballot was opened"),
            attended: qsTr("all who attended the sitting")
        },
        tie_break: {
            exact_half: qsTr("at exactly half each the chair's vote decides"),
            equal_votes: qsTr("among equal leaders the chair's vote decides")
        },
        point18: {
            both: qsTr("only some decisions if standards and test both failed"),
            either: qsTr("only some decisions if standards or test failed")
        },
        abstain: {
            allowed: qsTr("allowed"),
            not_offered: qsTr("not offered")
        },
        roll_call: {
            after_close: qsTr("shown after the ballot is closed"),
            live: qsTr("shown at once")
        },
        presiding: {
            chair_only: qsTr("no ballot opens, the case is adjourned"),
            elected: qsTr("the members elect one of themselves to preside")
        },
        protocol_language: {
            kk: qsTr("Kazakh"),
            ru: qsTr("Russian"),
            both: qsTr("Kazakh and Russian, one document")
        }
    })

    component Head: Item {
        id: head

        required property string title
        property string note: ""

        width: parent?.width ?? 0
        height: Theme.u(13.6)

        Heading {
            x: Theme.u(5)
            anchors.verticalCenter: parent.verticalCenter
            text: head.title
            wrapMode: Text.NoWrap
        }

        Label {
            anchors.right: parent.right
            anchors.rightMargin: Theme.u(5)
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.inkSoft
            text: head.note
            wrapMode: Text.NoWrap
        }

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.hairLine
            color: Theme.hair
        }
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

            Head {
                id: peopleHead

                title: qsTr("Composition")
                note: page.props.orderNumber === "" ? "" : qsTr("order No. %1 of %2").arg(page.props.orderNumber).arg(Words.day(page.props.orderDay))
            }

            ScrollPane {
                anchors.fill: parent
                anchors.topMargin: peopleHead.height
                anchors.margins: Theme.hairLine

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
        }

        Panel {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 29

            Head {
                id: devicesHead

                title: qsTr("Devices")
                note: qsTr("%1 / %2").arg(page.alive).arg(page.sources)
            }

            ScrollPane {
                anchors.fill: parent
                anchors.topMargin: devicesHead.height
                padding: Theme.u(3.4)
                spacing: Theme.u(3)

                Repeater {
                    model: page.props.cameras.length

                    delegate: Item {
                        id: camera

                        required property int index
                        readonly property var row: page.props.cameras[index] ?? ({})

                        width: parent?.width ?? 0
                        height: Theme.u(30)

                        CameraTile {
                            id: picture

                            width: Theme.u(52)
                            height: parent.height
                            number: camera.row.number ?? 0
                            place: ""
                            picture: camera.row.picture ?? ""
                            lost: camera.row.state === "dead"
                            lostSeconds: camera.row.seconds ?? 0
                        }

                        Column {
                            anchors.left: picture.right
                            anchors.leftMargin: Theme.u(4)
                            anchors.right: parent.right
                            spacing: Theme.u(1)

                            Label {
                                width: parent.width
                                strong: true
                                text: RoomWords.place(camera.row.place ?? "", camera.row.name ?? "")
                            }

                            DeviceState {
                                row: camera.row
                            }
                        }
                    }
                }

                Repeater {
                    model: page.props.meters.length

                    delegate: Item {
                        id: microphone

                        required property int index
                        readonly property var row: page.props.meters[index] ?? ({})

                        width: parent?.width ?? 0
                        height: meter.height + (state.visible ? state.implicitHeight + Theme.u(2) : 0)

                        LevelMeter {
                            id: meter

                            width: parent.width
                            name: RoomWords.place(microphone.row.place ?? "", microphone.row.name ?? "")
                            nameWidth: Theme.u(44)
                            level: (microphone.row.level ?? 0) / 30
                            health: ({normal: "normal", low: "low", silent: "silent", loud: "overloaded", dead: "lost"})[microphone.row.word] ?? "silent"
                        }

                        DeviceState {
                            id: state

                            y: meter.height + Theme.u(1)
                            visible: microphone.row.simulated === true || microphone.row.state !== "live"
                            row: microphone.row
                        }
                    }
                }

                Label {
                    width: parent?.width ?? 0
                    visible: page.sources === 0
                    color: Theme.inkSoft
                    text: qsTr("No device is reported by the appliance")
                }
            }
        }

        Panel {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 26

            Head {
                id: rulesHead

                title: qsTr("Rules of the sitting")
            }

            ScrollPane {
                anchors.fill: parent
                anchors.topMargin: rulesHead.height
                anchors.margins: Theme.hairLine

                Repeater {
                    model: ["quorum_basis", "base", "tie_break", "point18", "abstain", "roll_call", "presiding", "protocol_language"]

                    delegate: Item {
                        id: rule

                        required property string modelData

                        width: parent?.width ?? 0
                        height: sentence.implicitHeight + Theme.u(4)

                        Fact {
                            id: sentence

                            x: Theme.u(5)
                            y: Theme.u(2)
                            width: parent.width - 2 * x
                            name: page.ruleName(rule.modelData)
                            value: page.rule(rule.modelData)
                            strong: true
                        }

                        Rectangle {
                            anchors.bottom: parent.bottom
                            width: parent.width
                            height: Theme.hairLine
                            color: Theme.hair
                        }
                    }
                }

                Label {
                    x: Theme.u(5)
                    width: (parent?.width ?? 0) - 2 * x
                    topPadding: Theme.u(3)
                    color: Theme.inkSoft
                    text: qsTr("Fixed in the journal; unchanged until the sitting ends.")
                }
            }
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
                        {ok: page.sources > 0 && page.alive === page.sources, text: qsTr("Devices: %1 / %2").arg(page.alive).arg(page.sources)},
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
