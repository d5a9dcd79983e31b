pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Props
import Otyrys.Ui

/// Cases that wait since earlier sittings: where each was, its absences, and taking it over (R9).
Panel {
    id: panel

    required property ConsoleProps props
    readonly property var ready: Array.from(props.waiting).filter(row => row.refusal === "")
    readonly property bool sending: props.sending === "carry"

    function takeAll(): void {
        if (ready.length > 0)
            props.takeOverAll();
    }

    PanelHead {
        id: head

        title: qsTr("From earlier sittings")
        note: qsTr("waiting: %1").arg(panel.props.waiting.length)
    }

    SideButton {
        id: all

        objectName: "takeOverAll"
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.u(2)
        minHeight: Theme.u(11)
        iconName: panel.sending ? "clock" : "down"
        text: panel.props.takeAtOnce < panel.ready.length ? qsTr("Take over the first: %1 of %2").arg(panel.props.takeAtOnce).arg(panel.ready.length)
            : qsTr("Take over all: %1").arg(panel.ready.length)
        keyHint: blocked ? "" : "Ctrl+T"
        reason: panel.ready.length > 0 ? "" : Words.refusal(panel.props.waiting[0]?.refusal ?? "unknown_case", 0, 0)
        onActed: panel.takeAll()
    }

    ScrollPane {
        anchors.fill: parent
        anchors.topMargin: head.height
        anchors.bottomMargin: all.height + Theme.u(4)
        anchors.margins: Theme.hairLine

        RefusalLine {
            width: parent?.width ?? 0
            text: panel.props.refusedAct === "carry" ? panel.props.refusalText : ""
            onDismissed: panel.props.dismissRefusal()
        }

        Repeater {
            model: panel.props.waiting.length

            delegate: Item {
                id: place

                required property int index
                readonly property var row: panel.props.waiting[index] ?? ({})

                width: parent?.width ?? 0
                height: Math.max(Theme.u(15), words.implicitHeight + Theme.u(4), take.height + Theme.u(3))

                Column {
                    id: words

                    x: Theme.u(5)
                    width: parent.width * 0.6
                    anchors.verticalCenter: parent.verticalCenter

                    Label {
                        width: parent.width
                        strong: true
                        text: place.row.name ?? ""
                    }

                    Label {
                        width: parent.width
                        color: Theme.inkSoft
                        text: qsTr("From sitting %1 of %2 · absences without valid reason: %3").arg(place.row.fromNumber ?? 0)
                            .arg(Words.day(place.row.fromDay ?? "")).arg(place.row.absences ?? 0)
                    }
                }

                SideButton {
                    id: take

                    objectName: "takeOver" + place.index
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.u(3)
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.min(implicitWidth, parent.width * 0.36)
                    minHeight: Theme.u(10.4)
                    iconName: "down"
                    text: qsTr("Take over")
                    reason: Words.refusal(place.row.refusal ?? "", 0, 0)
                    onActed: panel.props.takeOver(place.row.case)
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
