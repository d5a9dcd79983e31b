pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Props
import Otyrys.Ui

/// The cases in order with their state; below, the import of a docket.
Item {
    id: panel

    required property ConsoleProps props

    signal importAsked
    signal caseAsked(number: int)

    function stateText(row: var): string {
        switch (row.state) {
        case "waiting":
            return row.absences > 0 ? qsTr("Waiting · absent before: %1").arg(row.absences) : qsTr("Waiting");
        case "called":
            return qsTr("Called in");
        case "interview":
            return qsTr("Interview · since %1").arg(row.time);
        case "sealing":
            return qsTr("Recording is being verified");
        case "deliberation":
            return row.point17 ? qsTr("Motion under point 17") : qsTr("Deliberation");
        case "ballot":
            return qsTr("Ballot · voted: %1 of %2").arg(row.votedCount).arg(row.rollCount);
        case "counted":
            return qsTr("Counted, not declared yet");
        case "decided":
            return (row.decision === 17 ? qsTr("Declared: point 17 · %1") : qsTr("Declared: decision %1").arg(row.decision) + " · %1").arg(row.time);
        case "adjourned":
            return qsTr("Adjourned · %1").arg(row.time);
        case "deferred":
            return row.absence === "valid" ? qsTr("Absent, valid reason") : qsTr("Absent, no valid reason");
        default:
            return Words.refusal(row.refused, 0, 0);
        }
    }

    function stateIcon(row: var): string {
        return ({called: "people", interview: "dot", sealing: "clock", deliberation: "people", ballot: "gavel",
            counted: "gavel", decided: "check", adjourned: "clock", deferred: "door", refused: "minus"})[row.state] ?? "ring";
    }

    Panel {
        anchors.fill: parent
    }

    Item {
        id: title

        width: parent.width
        height: Theme.u(14)

        Heading {
            x: Theme.u(4.6)
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Agenda")
            wrapMode: Text.NoWrap
        }

        Label {
            anchors.right: parent.right
            anchors.rightMargin: Theme.u(4)
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.inkSoft
            text: panel.props.caseNumber > 0 ? qsTr("case %1 of %2").arg(panel.props.caseNumber).arg(panel.props.agenda.length)
                : qsTr("cases: %1").arg(panel.props.agenda.length)
            wrapMode: Text.NoWrap
        }

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.hairLine
            color: Theme.hair
        }
    }

    ListView {
        id: list

        objectName: "agenda"
        anchors.top: title.bottom
        anchors.bottom: actions.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.hairLine
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: panel.props.agenda.length
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Agenda")

        delegate: Tap {
            id: row

            required property int index
            readonly property var shown: panel.props.agenda[index] ?? ({})
            readonly property bool current: shown.current === true
            readonly property bool over: shown.state === "refused"

            width: list.width
            height: Math.max(Theme.u(19.6), words.implicitHeight + Theme.u(4))
            objectName: "case" + shown.number
            name: `${shown.number}. ${shown.name}: ${detail.text}`
            ringRadius: 0
            contentItem: Item {}
            background: Item {}
            onActed: panel.caseAsked(shown.number)

            Rectangle {
                anchors.fill: parent
                color: row.current ? Theme.accentSoft : row.over ? Theme.surface2 : Theme.none
            }

            Rectangle {
                width: Theme.u(2.2)
                height: parent.height
                visible: row.current
                color: Theme.accent
            }

            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: Theme.hairLine
                color: Theme.hair
            }

            Heading {
                x: Theme.u(5)
                width: Theme.u(9)
                anchors.verticalCenter: parent.verticalCenter
                horizontalAlignment: Text.AlignHCenter
                text: row.shown.number ?? ""
                scale_: 1.1
                Accessible.ignored: true
            }

            Column {
                id: words

                x: Theme.u(16)
                width: parent.width - x - Theme.u(2)
                anchors.verticalCenter: parent.verticalCenter

                Label {
                    width: parent.width
                    text: row.shown.name ?? ""
                    strong: true
                    Accessible.ignored: true
                }

                Item {
                    width: parent.width
                    height: detail.implicitHeight

                    Icon {
                        y: (Theme.lineHeight("body") - height) / 2
                        name: panel.stateIcon(row.shown)
                        size: Theme.u(4.2)
                        color: Theme.inkSoft
                    }

                    Label {
                        id: detail

                        x: Theme.u(5.8)
                        width: parent.width - x
                        text: panel.stateText(row.shown)
                        color: Theme.inkSoft
                        Accessible.ignored: true
                    }
                }
            }
        }
    }

    Label {
        anchors.centerIn: list
        width: list.width - Theme.u(10)
        visible: panel.props.agenda.length === 0
        horizontalAlignment: Text.AlignHCenter
        color: Theme.inkSoft
        text: qsTr("No case yet: import a docket")
    }

    Item {
        id: actions

        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.u(38)

        Rectangle {
            width: parent.width
            height: Theme.hairLine
            color: Theme.hair
        }

        SideButton {
            objectName: "caseData"
            anchors.top: parent.top
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.verticalCenter
            anchors.margins: Theme.u(3)
            anchors.bottomMargin: Theme.u(1)
            iconName: "doc"
            text: qsTr("Case data...")
            keyHint: blocked ? "" : "Ctrl+D"
            reason: panel.props.caseNumber > 0 ? "" : Words.refusal("unknown_case", 0, 0)
            onActed: panel.caseAsked(panel.props.caseNumber)
        }

        SideButton {
            objectName: "import"
            anchors.top: parent.verticalCenter
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: Theme.u(3)
            anchors.topMargin: Theme.u(1)
            iconName: "upload"
            text: qsTr("Import a docket")
            keyHint: "Ctrl+I"
            onActed: panel.importAsked()
        }
    }
}
