pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Props
import Otyrys.Ui

/// Cameras with their pictures, microphones with their levels, and what is wrong with each.
Panel {
    id: devices

    required property ConsoleProps props
    readonly property var all: Array.from(props.cameras).concat(Array.from(props.meters).filter(row => row.camera !== true))
    readonly property int total: all.length
    readonly property int alive: all.filter(row => row.state !== "dead" && row.state !== "starting").length

    PanelHead {
        id: head

        title: qsTr("Devices")
        note: qsTr("%1 / %2").arg(devices.alive).arg(devices.total)
    }

    ScrollPane {
        anchors.fill: parent
        anchors.topMargin: head.height
        padding: Theme.u(3.4)
        spacing: Theme.u(3)

        Repeater {
            model: devices.props.cameras.length

            delegate: Item {
                id: camera

                required property int index
                readonly property var row: devices.props.cameras[index] ?? ({})

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
            model: devices.props.meters.length

            delegate: Item {
                id: microphone

                required property int index
                readonly property var row: devices.props.meters[index] ?? ({})

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
            visible: devices.total === 0
            color: Theme.inkSoft
            text: qsTr("No device is reported by the appliance")
        }
    }
}
