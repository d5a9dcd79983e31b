pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Otyrys.Props
import Otyrys.Ui

/// The protocol: its state, its days, who has confirmed; where the file lies.
Item {
    id: page

    required property ConsoleProps props
    readonly property real gap: Theme.u(3.4)
    readonly property bool frozen: props.protocolState !== "none"
    readonly property bool done: props.protocolState === "complete"
    readonly property int asked: Array.from(props.confirmations).filter(row => row.state !== "not_attended").length
    readonly property int answered: Array.from(props.confirmations).filter(row => row.state === "confirmed" || row.state === "refused").length
    readonly property bool mine: Array.from(props.confirmations).some(row => row.mine && row.state === "awaited")

    function act(): void {
        if (frozen && mine && props.protocolRefusal === "")
            props.confirmProtocol();
        else if (frozen && props.protocolPath !== "")
            props.openProtocol();
    }

    function duty(role: string): string {
        return ({chair: qsTr("Chair"), member: qsTr("Member"), secretary: qsTr("Secretary")})[role] ?? role;
    }

    function answer(row: var): var {
        return ({
            confirmed: ["check", qsTr("Confirmed"), Theme.ok],
            refused: ["minus", qsTr("Refused"), Theme.warn],
            not_attended: ["minus", qsTr("Did not attend"), Theme.inkSoft]
        })[row.state] ?? ["clock", page.frozen ? qsTr("Awaited") : "–", Theme.ink];
    }

    function dayName(row: var): string {
        return ({decision: qsTr("Decision"), off: "–"})[row.sort] ?? qsTr("Day %1").arg(row.ordinal);
    }

    function dayNote(row: var): string {
        if (row.today)
            return qsTr("today");
        return ({decision: qsTr("day of the decision"), off: qsTr("day off"), last: qsTr("last day")})[row.sort] ?? qsTr("working day");
    }

    Panel {
        id: list

        x: page.gap
        y: page.gap
        width: page.width * 0.27
        height: page.height - 2 * page.gap

        Rectangle {
            id: group

            x: Theme.hairLine
            y: Theme.hairLine
            width: parent.width - 2 * x
            height: Theme.u(13)
            radius: Theme.panelRadius
            color: Theme.surface2

            Label {
                x: Theme.u(5)
                anchors.verticalCenter: parent.verticalCenter
                strong: true
                text: qsTr("Protocol")
            }

            Label {
                anchors.right: parent.right
                anchors.rightMargin: Theme.u(5)
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.inkSoft
                text: qsTr("term: 3 working days")
                wrapMode: Text.NoWrap
            }
        }

        ListView {
            id: entries

            anchors.top: group.bottom
            anchors.bottom: files.top
            x: Theme.hairLine
            width: parent.width - 2 * x
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            model: page.props.protocols.length
            delegate: ProtocolRow {
                required property int index

                objectName: "protocol" + index
                width: entries.width
                row: page.props.protocols[index] ?? ({})
                onActed: page.props.chooseProtocol(row.id)
            }
        }

        Column {
            id: files

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: Theme.u(5)
            spacing: Theme.u(3)

            Fact {
                width: parent.width
                visible: page.props.protocolPath !== ""
                name: qsTr("File")
                value: page.props.protocolPath
            }

            Fact {
                width: parent.width
                visible: page.props.archiveMaking || page.props.bundlePath !== ""
                name: qsTr("Evidence bundle")
                value: page.props.archiveMaking ? qsTr("is being made, with the films of the recordings") : page.props.bundlePath
            }
        }
    }

    Panel {
        id: sheet

        anchors.left: list.right
        anchors.leftMargin: page.gap
        anchors.right: parent.right
        anchors.rightMargin: page.gap
        y: page.gap
        height: list.height

        ColumnLayout {
            anchors.fill: parent
            anchors.margins: Theme.u(6)
            spacing: Theme.u(3)

            RowLayout {
                Layout.fillWidth: true
                Layout.fillHeight: false

                Column {
                    Layout.fillWidth: true

                    Label {
                        width: parent.width
                        color: Theme.inkSoft
                        text: page.frozen ? qsTr("Protocol · text fixed at %1").arg(page.props.protocolTime) : qsTr("Protocol")
                    }

                    Label {
                        width: parent.width
                        visible: page.frozen
                        color: Theme.inkSoft
                        text: qsTr("Answered: %1 of %2").arg(page.answered).arg(page.asked)
                    }

                    Label {
                        width: parent.width
                        kind: "title"
                        strong: true
                        text: page.props.protocolNumber > 0 ? qsTr("Protocol of sitting No. %1").arg(page.props.protocolNumber) : qsTr("No sitting is prepared")
                    }
                }

                DeadlineChip {
                    objectName: "deadline"
                    visible: page.props.protocolDue !== ""
                    Layout.preferredHeight: Theme.u(15)
                    day: page.props.protocolDue
                    daysLeft: page.props.protocolDaysLeft
                    done: page.done
                }
            }

            RowLayout {
                Layout.fillWidth: true
                Layout.fillHeight: false
                visible: page.props.protocolDays.length > 0
                spacing: Theme.u(1.8)

                Repeater {
                    model: page.props.protocolDays.length

                    delegate: Item {
                        id: day

                        required property int index
                        readonly property var row: page.props.protocolDays[index] ?? ({})
                        readonly property bool off: row.sort === "off"
                        readonly property bool last: row.sort === "last"
                        readonly property color ink: off ? Theme.inkSoft : last && !row.today ? Theme.warn : Theme.ink

                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: 1
                        implicitHeight: texts.implicitHeight + Theme.u(4)
                        Accessible.role: Accessible.StaticText
                        Accessible.name: `${Words.day(row.day ?? "")}: ${page.dayName(row)}, ${page.dayNote(row)}`

                        Box {
                            anchors.fill: parent
                            fill: day.row.today ? Theme.accentSoft : day.last ? Theme.warnSoft : day.off ? Theme.surface2 : Theme.panel
                            stroke: day.row.today ? Theme.accent : day.last ? Theme.warnLine : Theme.line
                            thickness: day.row.today ? Theme.chosenLine : Theme.shapeLine
                            dashed: day.off
                            radius: Theme.buttonRadius
                        }

                        Column {
                            id: texts

                            x: Theme.u(2.6)
                            y: Theme.u(2)
                            width: parent.width - 2 * x

                            Label {
                                width: parent.width
                                text: Words.day(day.row.day ?? "").slice(0, 5)
                                color: day.ink
                                Accessible.ignored: true
                            }

                            Heading {
                                width: parent.width
                                text: page.dayName(day.row)
                                color: day.ink
                                Accessible.ignored: true
                            }

                            Label {
                                width: parent.width
                                text: page.dayNote(day.row)
                                color: day.ink
                                Accessible.ignored: true
                            }
                        }
                    }
                }
            }

            ScrollPane {
                Layout.fillWidth: true
                Layout.fillHeight: true

                Repeater {
                    model: page.props.confirmations.length

                    delegate: Item {
                        id: person

                        required property int index
                        readonly property var row: page.props.confirmations[index] ?? ({})
                        readonly property var answer: page.answer(row)

                        objectName: "confirmation" + index
                        width: parent?.width ?? 0
                        height: Math.max(Theme.u(13.4), reason.implicitHeight + Theme.u(4))
                        Accessible.role: Accessible.ListItem
                        Accessible.name: `${row.name}, ${page.duty(row.role)}: ${answer[1]} ${row.time}`

                        Label {
                            x: Theme.u(2)
                            anchors.verticalCenter: parent.verticalCenter
                            text: person.row.name ?? ""
                            strong: true
                            wrapMode: Text.NoWrap
                            Accessible.ignored: true
                        }

                        Label {
                            x: parent.width * 0.24
                            anchors.verticalCenter: parent.verticalCenter
                            text: page.duty(person.row.role ?? "")
                            wrapMode: Text.NoWrap
                            Accessible.ignored: true
                        }

                        Chip {
                            x: parent.width * 0.38
                            anchors.verticalCenter: parent.verticalCenter
                            iconName: person.answer[0]
                            text: person.answer[1]
                            ink: person.answer[2]
                            strong: person.row.state === "confirmed" || person.row.state === "refused"
                            Accessible.ignored: true
                        }

                        Label {
                            id: reason

                            x: parent.width * 0.6
                            width: parent.width * 0.3
                            anchors.verticalCenter: parent.verticalCenter
                            text: person.row.state === "refused" ? qsTr("Reason: %1").arg(person.row.reason)
                                : person.row.state === "not_attended" ? qsTr("is not asked") : ""
                            Accessible.ignored: true
                        }

                        Label {
                            anchors.right: parent.right
                            anchors.rightMargin: Theme.u(2)
                            anchors.verticalCenter: parent.verticalCenter
                            text: person.row.time === "" ? "–" : person.row.time ?? "–"
                            wrapMode: Text.NoWrap
                            Accessible.ignored: true
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

            Label {
                Layout.fillWidth: true
                color: Theme.inkSoft
                text: qsTr("A confirmation by device is not a signature: the protocol itself is signed with a certificate or in ink. A refusal with its reason is a finished state.")
            }

            RefusalLine {
                Layout.fillWidth: true
                text: page.props.refusedAct === "confirm" ? page.props.refusalText : ""
                onDismissed: page.props.dismissRefusal()
            }

            RowLayout {
                Layout.fillWidth: true
                Layout.fillHeight: false
                Layout.preferredHeight: Theme.u(28)
                spacing: Theme.u(2.4)

                SideButton {
                    objectName: "openProtocol"
                    Layout.fillWidth: true
                    Layout.preferredWidth: 30
                    Layout.fillHeight: true
                    iconName: "doc"
                    text: qsTr("Open the protocol")
                    keyHint: "Ctrl+O"
                    reason: page.props.protocolPath === "" ? qsTr("There is no file yet") : ""
                    onActed: page.props.openProtocol()
                }

                BigButton {
                    objectName: "confirm"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 70
                    visible: page.frozen && page.mine
                    iconName: "check"
                    text: qsTr("Confirm the protocol")
                    sub: qsTr("With this console's key, as the secretary")
                    keyHint: "F12"
                    busy: page.props.sending === "confirm"
                    onActed: page.act()
                }

                BigWait {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 70
                    visible: !(page.frozen && page.mine)
                    iconName: page.done ? "check" : "clock"
                    text: page.done ? qsTr("The protocol is complete") : page.frozen ? qsTr("Waiting for confirmations: %1").arg(page.asked - page.answered)
                        : page.props.protocolOver ? qsTr("The protocol is being rendered") : qsTr("The protocol follows the sitting")
                    sub: page.frozen ? "" : qsTr("Its text is fixed when the sitting has ended")
                }
            }
        }
    }
}
