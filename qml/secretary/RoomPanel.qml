pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Otyrys.Props
import Otyrys.Ui

/// What the room gives: pictures, levels, recording time left, tablets, clock.
Item {
    id: panel

    required property ConsoleProps props
    readonly property bool recording: props.recording === "running"
    readonly property int sounding: Array.from(props.meters).filter(row => row.word !== "dead" && row.word !== "starting").length
    readonly property int columns: props.cameras.length > 1 ? 2 : 1
    // The more microphones, the smaller the pictures above them: everything stands in the panel.
    readonly property real tileHeight: Theme.u(columns === 1 ? 74 : props.meters.length > 8 ? 31 : props.meters.length > 6 ? 33 : 37)

    function health(row: var): string {
        return ({normal: "normal", low: "low", silent: "silent", loud: "overloaded", dead: "lost", starting: "silent"})[row.word] ?? "normal";
    }

    function hours(minutes: int): string {
        return minutes < 0 ? "–" : minutes < 120 ? qsTr("%1 min").arg(minutes) : qsTr("%1 h").arg(Math.floor(minutes / 60));
    }

    Panel {
        anchors.fill: parent
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.u(3)
        spacing: Theme.u(2)

        GridLayout {
            id: pictures

            Layout.fillWidth: true
            Layout.fillHeight: false
            columns: panel.columns
            columnSpacing: Theme.u(2)
            rowSpacing: Theme.u(2)

            Repeater {
                model: panel.props.cameras.length

                delegate: CameraTile {
                    id: tile

                    required property int index
                    readonly property var row: panel.props.cameras[index] ?? ({})

                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.preferredHeight: panel.tileHeight
                    number: row.number ?? 0
                    place: RoomWords.place(row.place ?? "", row.name ?? "") + (row.simulated ? " · " + qsTr("simulated") : "")
                    picture: row.picture ?? ""
                    lost: row.state === "dead"
                    lostSeconds: row.seconds ?? 0
                }
            }
        }

        Label {
            Layout.fillWidth: true
            visible: panel.props.cameras.length === 0
            color: Theme.inkSoft
            text: qsTr("No camera is reported by the appliance")
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: false

            Chip {
                iconName: "mic"
                strong: true
                text: qsTr("Microphones")
            }

            Item {
                Layout.fillWidth: true
            }

            Label {
                color: Theme.inkSoft
                text: panel.recording ? qsTr("working: %1 of %2").arg(panel.sounding).arg(panel.props.meters.length) : qsTr("live, not recorded")
                wrapMode: Text.NoWrap
            }
        }

        Column {
            Layout.fillWidth: true

            Repeater {
                model: panel.props.meters.length

                delegate: LevelMeter {
                    required property int index
                    readonly property var row: panel.props.meters[index] ?? ({})

                    width: parent?.width ?? 0
                    height: panel.props.meters.length > 8 ? Theme.u(7.2) : Theme.u(8.4)
                    name: RoomWords.place(row.place ?? "", row.name ?? "")
                    nameWidth: Theme.u(32)
                    level: (row.level ?? 0) / 30
                    health: panel.health(row)
                }
            }
        }

        Item {
            Layout.fillHeight: true
        }

        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.hairLine
            color: Theme.hair
        }

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: false
            columns: 2
            columnSpacing: Theme.u(6)
            rowSpacing: Theme.u(1.6)

            Reading {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                objectName: "disk"
                iconName: "disk"
                name: qsTr("Disk")
                value: panel.hours(panel.props.diskMinutes)
            }

            Reading {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                objectName: "tablets"
                iconName: "tablet"
                name: qsTr("Tablets")
                value: qsTr("%1 / %2").arg(panel.props.tabletsOnline).arg(panel.props.tabletsExpected)
            }

            Reading {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                iconName: "clock"
                name: qsTr("Clock")
                value: panel.props.rehearsal ? qsTr("rehearsal") : qsTr("±%1 ms").arg(Math.abs(panel.props.clockDifferenceMs))
            }

            Reading {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                iconName: "link"
                name: qsTr("Link")
                value: panel.props.link === "lost" ? Words.shortClock(panel.props.lostSeconds) : panel.props.link === "connecting" ? "–" : qsTr("up")
            }

            Reading {
                Layout.fillWidth: true
                Layout.columnSpan: 2
                objectName: "witnessed"
                visible: panel.props.witnessesOf > 0
                iconName: "seal"
                name: qsTr("Witnessed")
                value: qsTr("%1 / %2, head %3").arg(panel.props.witnesses).arg(panel.props.witnessesOf).arg(panel.props.witnessedHead)
            }
        }
    }
}
