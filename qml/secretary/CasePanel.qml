pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Otyrys.Props
import Otyrys.Ui

/// The case in hand: who, recording, the line of steps, the main place, and what belongs to the step.
Item {
    id: panel

    required property ConsoleProps props
    property Item overlay: null
    readonly property bool balloting: props.mainAct === "wait_closing" || props.mainAct === "wait_declaration"
        || (props.caseState === "decided" && props.round > 0)
    readonly property bool checking: props.caseState === "called"
    readonly property string noteReason: Words.refusal(props.caseNumber === 0 ? "unknown_case" : props.markRefusal, 0, 0)
    readonly property var names: [qsTr("Call in"), qsTr("Pre-flight"), qsTr("Interview"), qsTr("End"), qsTr("Ballot"),
        qsTr("Declaration"), qsTr("Next case")]

    signal importAsked
    signal presenceAsked
    signal adjournAsked
    signal offRecordAsked
    signal spokeAsked

    function act(): void {
        main.act();
    }

    function focusNote(): void {
        note.forceActiveFocus();
    }

    function caseLine(): string {
        const parts = props.officerCategory.split("-");
        const category = (parts[0] === "regional" ? qsTr("regional, category %1") : qsTr("central, category %1")).arg(parts[1] ?? "");
        const start = qsTr("Case %1").arg(props.caseNumber) + " · " + category;
        return props.officerRank === "" ? start : start + " · " + props.officerRank;
    }

    function steps(): var {
        return names.map((name, index) => ({
            name: name,
            state: props.point17 && index > 0 && index < 4 ? "barred"
                : index + 1 < props.step ? "done" : index + 1 === props.step ? "now" : "later",
            reason: props.point17 ? qsTr("Point 17: no interview") : ""
        }));
    }

    Panel {
        anchors.fill: parent
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.u(4.8)
        anchors.leftMargin: Theme.u(6)
        anchors.rightMargin: Theme.u(6)
        spacing: Theme.u(3)

        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: false
            spacing: Theme.u(4)

            Column {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop

                Label {
                    width: parent.width
                    visible: panel.props.caseNumber > 0
                    color: Theme.inkSoft
                    text: panel.caseLine()
                }

                Label {
                    objectName: "officer"
                    width: parent.width
                    kind: "title"
                    strong: true
                    text: panel.props.caseNumber > 0 ? panel.props.officerName : qsTr("No case in hand")
                }
            }

            RecordingBadge {
                objectName: "recording"
                Layout.preferredHeight: Theme.u(17)
                Layout.alignment: Qt.AlignTop
                recording: panel.props.recording
                seconds: panel.props.recordingSeconds
                preflight: panel.props.preflightSeconds
                quiet: false
                iconSize: Theme.u(6)
            }
        }

        StepLine {
            objectName: "steps"
            Layout.fillWidth: true
            Layout.leftMargin: -Theme.u(4)
            Layout.rightMargin: -Theme.u(4)
            steps: panel.steps()
        }

        MainAct {
            id: main

            objectName: "mainAct"
            Layout.fillWidth: true
            props: panel.props
            overlay: panel.overlay
            onImportAsked: panel.importAsked()
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: false
            spacing: Theme.u(2.4)

            SideButton {
                objectName: "mark"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                minHeight: Theme.u(15.6)
                iconName: "flag"
                text: qsTr("Set a mark")
                keyHint: "F2"
                reason: panel.noteReason
                onActed: panel.props.mark()
            }

            SideButton {
                objectName: "offRecord"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                minHeight: Theme.u(15.6)
                iconName: panel.props.recording === "off" ? "dot" : "minus"
                text: panel.props.recording === "off" ? qsTr("Back on record") : qsTr("Off record...")
                keyHint: blocked ? "" : "F11"
                reason: Words.refusal(panel.props.caseNumber === 0 ? "unknown_case" : panel.props.offRecordRefusal, 0, 0)
                onActed: panel.offRecordAsked()
            }

            SideButton {
                objectName: "adjourn"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                minHeight: Theme.u(15.6)
                iconName: "clock"
                text: qsTr("Adjourn...")
                keyHint: blocked ? "" : "F4"
                reason: panel.props.caseNumber === 0 ? Words.refusal("unknown_case", 0, 0) : Words.refusal(panel.props.adjournRefusal, 0, 0)
                onActed: panel.adjournAsked()
            }

            SideButton {
                objectName: "presence"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                minHeight: Theme.u(15.6)
                iconName: "people"
                text: qsTr("Presence...")
                keyHint: "F5"
                reason: panel.props.sittingNumber === 0 ? Words.refusal("unknown_sitting", 0, 0) : Words.refusal(panel.props.presenceRefusal, 0, 0)
                onActed: panel.presenceAsked()
            }

        }

        RefusalLine {
            Layout.fillWidth: true
            text: panel.props.refusalText
            onDismissed: panel.props.dismissRefusal()
        }

        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.hairLine
            color: Theme.hair
        }

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            PreflightPanel {
                objectName: "preflight"
                anchors.fill: parent
                visible: panel.checking
                props: panel.props
            }

            BallotFacts {
                objectName: "ballot"
                anchors.fill: parent
                visible: panel.balloting
                props: panel.props
            }

            MarksList {
                anchors.fill: parent
                visible: !panel.checking && !panel.balloting
                props: panel.props
            }
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: false
            visible: !panel.balloting
            spacing: Theme.u(2.4)

            NoteLine {
                id: note

                objectName: "note"
                Layout.fillWidth: true
                time: panel.props.recording === "running" ? Words.clock(panel.props.recordingSeconds) : panel.props.clock
                reason: panel.noteReason
                onEntered: text => panel.props.note(text)
            }

            SideButton {
                objectName: "spoke"
                minHeight: Theme.u(13)
                iconName: "note"
                text: qsTr("Who spoke...")
                keyHint: "F10"
                reason: panel.noteReason
                onActed: panel.spokeAsked()
            }
        }
    }
}
