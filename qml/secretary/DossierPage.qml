pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Otyrys.Props
import Otyrys.Ui

/// One case as it was imported and put right since: each datum can be corrected, the case moved (R7).
Item {
    id: page

    required property ConsoleProps props
    readonly property real gap: Theme.u(3.4)
    readonly property bool known: props.dossierNumber > 0
    readonly property string correctReason: Words.refusal(props.correctRefusal, 0, 0)
    readonly property string moveReason: !known ? Words.refusal("unknown_case", 0, 0) : Words.refusal(props.moveRefusal, 0, 0)

    signal back
    signal correctAsked(row: var)
    signal moveAsked

    RowLayout {
        x: page.gap
        y: page.gap
        width: page.width - 2 * page.gap
        height: page.height - actions.height - 3 * page.gap
        spacing: page.gap

        Panel {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 62

            PanelHead {
                id: head

                title: page.known ? qsTr("Case %1 · %2").arg(page.props.dossierNumber).arg(page.props.dossierName) : qsTr("No case is chosen")
                note: page.correctReason === "" ? qsTr("Choose what is to be corrected") : ""
            }

            ScrollPane {
                anchors.fill: parent
                anchors.topMargin: head.height
                anchors.margins: Theme.hairLine

                Verdict {
                    visible: page.known && page.correctReason !== ""
                    iconName: "lock"
                    text: page.correctReason
                    fill: Theme.surface2
                    ink: Theme.ink
                }

                Repeater {
                    model: page.props.dossierFields.length

                    delegate: DatumRow {
                        required property int index
                        readonly property var row: page.props.dossierFields[index] ?? ({})

                        objectName: "datum-" + (row.field ?? "")
                        width: parent?.width ?? 0
                        label: row.name ?? ""
                        value: row.value ?? ""
                        reason: page.correctReason
                        onActed: page.correctAsked(row)
                    }
                }
            }
        }

        Panel {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 36

            PanelHead {
                id: historyHead

                title: qsTr("Corrections")
                note: String(page.props.dossierCorrections.length)
            }

            ScrollPane {
                anchors.fill: parent
                anchors.topMargin: historyHead.height
                anchors.margins: Theme.hairLine

                Verdict {
                    visible: page.props.dossierMoved !== ""
                    iconName: "right"
                    text: qsTr("Moved to: %1").arg(page.props.dossierMoved)
                    fill: Theme.surface2
                    ink: Theme.ink
                }

                Repeater {
                    model: page.props.dossierCorrections.length

                    delegate: Finding {
                        required property int index
                        readonly property var row: page.props.dossierCorrections[index] ?? ({})

                        objectName: "correction" + index
                        iconName: "note"
                        ink: Theme.ink
                        title: `${row.time} · ${row.name}`
                        text: qsTr("Before: %1. Now: %2. Reason: %3").arg(row.was).arg(row.now).arg(row.reason)
                    }
                }

                Label {
                    width: parent?.width ?? 0
                    padding: Theme.u(5)
                    visible: page.props.dossierCorrections.length === 0
                    color: Theme.inkSoft
                    text: qsTr("Nothing was corrected. What was before stays in the journal and is printed in the protocol.")
                }

                RefusalLine {
                    width: parent?.width ?? 0
                    text: page.props.refusalText
                    onDismissed: page.props.dismissRefusal()
                }
            }
        }
    }

    RowLayout {
        id: actions

        anchors.bottom: parent.bottom
        anchors.bottomMargin: page.gap
        x: page.gap
        width: page.width - 2 * page.gap
        height: Theme.u(20)
        spacing: page.gap

        SideButton {
            objectName: "dossierBack"
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            iconName: "left"
            text: qsTr("Back to the sitting")
            keyHint: "F7"
            onActed: page.back()
        }

        SideButton {
            objectName: "move"
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            iconName: "right"
            text: qsTr("Move to another commission...")
            keyHint: blocked ? "" : "Ctrl+M"
            reason: page.moveReason
            onActed: page.moveAsked()
        }
    }
}
