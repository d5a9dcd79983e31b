pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Props
import Otyrys.Ui

/// The main place, the same in all seven steps: one button, or the sentence of who acts now. No act of a ballot.
Item {
    id: main

    required property ConsoleProps props
    readonly property string deed: props.mainAct
    readonly property bool waits: !(deed in buttons)
    readonly property bool locked: props.mainRefusal === "locked" && props.pinPossible
    readonly property bool busy: props.sending !== "" && props.sending === deed
    readonly property int videos: Array.from(props.cameras).filter(row => row.state !== "dead").length
    readonly property int sounds: Array.from(props.meters).filter(row => row.state !== "dead").length
    readonly property var buttons: ({
        open_sitting: [qsTr("Open the sitting"), qsTr("The chair confirms on their tablet"), "right"],
        import_docket: [qsTr("Import a docket"), qsTr("The agenda is empty"), "upload"],
        call_in: [qsTr("Call in case %1").arg(props.nextNumber),
            qsTr("%1: identity document seen, told of the recording").arg(props.nextName), "people"],
        check_recording: [props.preflight === "failed" ? qsTr("Check the recording again, 5 seconds") : qsTr("Check the recording, 5 seconds"),
            props.preflight === "failed" ? qsTr("The check was not passed, the interview cannot start")
                : qsTr("Recorded, read back from the disk and verified"), props.preflight === "failed" ? "loop" : "right"],
        start_interview: [qsTr("Start the interview"), qsTr("The recording starts; the room is told"), "dot"],
        end_interview: [qsTr("End the interview"),
            qsTr("The recording stops and is sealed; video: %1, sound: %2").arg(videos).arg(sounds), "stop"],
        end_sitting: [qsTr("End the sitting"), qsTr("All cases are done; whoever presides confirms on their tablet"), "check"]
    })
    readonly property var waiting: ({
        none: [qsTr("No sitting is prepared"), qsTr("The appliance prepares it from the composition"), "clock"],
        wait_opening: [qsTr("Waiting for the chair to open the sitting"), qsTr("The secretary's confirmation is recorded"), "clock"],
        wait_check: [qsTr("The recording is being checked"), qsTr("%1 of 5 seconds").arg(props.preflightSeconds), "clock"],
        wait_sealing: [qsTr("The recording is being sealed and verified"), qsTr("Then whoever presides opens the ballot"), "seal"],
        wait_ballot: [qsTr("Whoever presides opens the ballot, please wait"), qsTr("The secretary does not perform this step"), "clock"],
        wait_closing: [qsTr("Whoever presides closes the ballot, please wait"),
            qsTr("Then whoever presides declares the outcome. The secretary does not perform these steps"), "clock"],
        wait_declaration: [qsTr("Whoever presides declares the outcome, please wait"), qsTr("The secretary does not perform this step"), "gavel"],
        wait_end: [qsTr("Waiting for whoever presides to end the sitting"), qsTr("The secretary's confirmation is recorded"), "clock"],
        closed: [qsTr("The sitting is over"), qsTr("Documents: F8"), "check"]
    })

    signal importAsked

    /// What F12 does.
    function act(): void {
        if (locked)
            return props.enterPin();
        if (waits || busy || props.mainRefusal !== "")
            return;
        switch (deed) {
        case "open_sitting":
            return props.openSitting();
        case "import_docket":
            return importAsked();
        case "call_in":
            return props.callIn(props.nextNumber);
        case "check_recording":
            return props.checkRecording();
        case "start_interview":
            return props.startInterview();
        case "end_interview":
            return props.endInterview();
        case "end_sitting":
            return ask.open();
        }
    }

    property alias question: ask.shown
    property Item overlay: null

    implicitHeight: Math.max(button.implicitHeight, wait.implicitHeight)

    BigButton {
        id: button

        objectName: "main"
        anchors.fill: parent
        visible: !main.waits
        iconName: main.locked ? "lock" : main.buttons[main.deed]?.[2] ?? "right"
        text: main.locked ? qsTr("Enter your PIN") : main.buttons[main.deed]?.[0] ?? ""
        sub: main.locked ? qsTr("Your key is locked: nothing can be done from this console before. Next: %1").arg(main.buttons[main.deed]?.[0] ?? "")
            : main.busy ? qsTr("On its way: %1 s").arg(main.props.sendingSeconds) : main.buttons[main.deed]?.[1] ?? ""
        reason: main.locked ? "" : main.props.mainRefusalText
        busy: main.busy
        keyHint: "F12"
        onActed: main.act()
    }

    BigWait {
        id: wait

        objectName: "wait"
        anchors.fill: parent
        visible: main.waits
        text: main.waiting[main.deed]?.[0] ?? ""
        sub: main.waiting[main.deed]?.[1] ?? ""
        iconName: main.waiting[main.deed]?.[2] ?? "clock"
    }

    QuestionSheet {
        id: ask

        objectName: "endQuestion"
        parent: main.overlay ?? main
        anchors.fill: parent
        z: 10
        question: qsTr("End the sitting?")
        text: qsTr("Nothing can be added to the sitting afterwards. It ends when whoever presides confirms too.")
        yes: qsTr("Yes, end the sitting")
        onAccepted: main.props.endSitting()
    }
}
