pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Otyrys.Props
import Otyrys.Ui

/// The check before an interview: recorded, read back, verified; then only what is wrong, and where to look.
Item {
    id: panel

    required property ConsoleProps props
    readonly property string stage_: props.preflight
    readonly property var sources: Array.from(props.cameras).concat(Array.from(props.meters).filter(row => row.camera !== true))
    readonly property var faulty: stage_ === "failed" ? Array.from(props.preflightFaults) : []
    readonly property var phases: [
        {name: qsTr("Recorded, 5 s"), sub: qsTr("sources: %1").arg(sources.length)},
        {name: qsTr("Read back from the disk"), sub: qsTr("every clip of the check")},
        {name: stage_ === "failed" ? qsTr("Not verified") : qsTr("Verified"), sub: stage_ === "failed" ? qsTr("see below") : qsTr("picture and sound alive")}
    ]

    function stage(index: int): string {
        if (stage_ === "passed")
            return "done";
        if (stage_ === "failed")
            return index === 2 ? "failed" : "done";
        return stage_ === "running" && index === 0 ? "now" : "later";
    }

    Column {
        width: parent.width
        spacing: Theme.u(3)

        RowLayout {
            width: parent.width
            spacing: Theme.u(2.4)

            Repeater {
                model: 3

                delegate: Item {
                    id: phase

                    required property int index
                    readonly property string stage: panel.stage(index)
                    readonly property color ink: stage === "done" ? Theme.ok : stage === "failed" ? Theme.bad : Theme.inkSoft

                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    implicitHeight: words.implicitHeight + Theme.u(5)
                    Accessible.role: Accessible.StaticText
                    Accessible.name: panel.phases[index].name

                    Box {
                        anchors.fill: parent
                        fill: phase.stage === "done" ? Theme.okSoft : phase.stage === "failed" ? Theme.badSoft : Theme.panel
                        stroke: phase.stage === "done" ? Theme.ok : phase.stage === "failed" ? Theme.bad : Theme.line
                        dashed: phase.stage === "later"
                        radius: Theme.buttonRadius
                    }

                    Icon {
                        x: Theme.u(3.6)
                        anchors.verticalCenter: parent.verticalCenter
                        name: ({done: "check", failed: "cross", now: "clock"})[phase.stage] ?? "ring"
                        size: Theme.u(5.8)
                        color: phase.ink
                    }

                    Column {
                        id: words

                        x: Theme.u(12.6)
                        width: parent.width - x - Theme.u(2)
                        anchors.verticalCenter: parent.verticalCenter

                        Label {
                            width: parent.width
                            strong: true
                            text: panel.phases[phase.index].name
                            color: phase.ink
                            Accessible.ignored: true
                        }

                        Label {
                            width: parent.width
                            text: panel.phases[phase.index].sub
                            color: phase.ink
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }

        Box {
            width: parent.width
            height: note.implicitHeight + Theme.u(5)
            visible: panel.stage_ === "failed"
            fill: Theme.badSoft
            stroke: Theme.none
            thickness: 0

            Label {
                id: note

                objectName: "preflightNote"
                x: Theme.u(4)
                y: Theme.u(2.5)
                width: parent.width - 2 * x
                strong: true
                color: Theme.bad
                text: qsTr("The check was not passed")
            }
        }

        Column {
            width: parent.width

            Repeater {
                model: panel.faulty.length

                delegate: Item {
                    id: fault

                    required property int index
                    readonly property var row: panel.faulty[index] ?? ({})

                    width: parent?.width ?? 0
                    height: Math.max(what.implicitHeight, Theme.u(7)) + Theme.u(3)

                    Icon {
                        x: Theme.u(1)
                        anchors.verticalCenter: parent.verticalCenter
                        name: "alarm"
                        size: Theme.u(4.8)
                        color: Theme.bad
                    }

                    Label {
                        id: what

                        objectName: "preflightFault"
                        x: Theme.u(9)
                        width: parent.width - x
                        anchors.verticalCenter: parent.verticalCenter
                        text: RoomWords.check(fault.row.word ?? "", fault.row.name ?? "")
                        color: Theme.bad
                    }
                }
            }
        }

        Label {
            width: parent.width
            visible: panel.stage_ !== "failed"
            color: Theme.inkSoft
            text: panel.stage_ === "passed" ? qsTr("Every source was recorded and verified. The interview may start.")
                : panel.stage_ === "running" ? qsTr("Five seconds are recorded, read back and verified.")
                : qsTr("An interview starts only after five seconds were recorded, read back from the disk and verified.")
        }
    }
}
