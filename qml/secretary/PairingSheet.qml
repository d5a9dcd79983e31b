pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Otyrys.Props
import Otyrys.Ui

/// A new tablet, from the choice of the person to the last key: what is to be done now, by whom, and how it
/// ended. Hidden, it goes on; only "stop" ends it.
FocusScope {
    id: sheet

    required property ConsoleProps props
    property bool shown: false
    property bool answerable: false
    property bool over: false // it ran, has ended, and nobody has seen that yet
    property string whose: ""
    readonly property string ended: !over ? "" : props.pairingEnd === "none" ? "paired" : props.pairingEnd
    readonly property string stage: props.pairing
    readonly property bool running: goesOn()

    function goesOn(): bool {
        return stage === "open" || stage === "compare" || stage === "witness";
    }

    /// The fields come one after another: the name after the stage, how it ended last.
    function follow(): void {
        over = !goesOn() && whose !== "";
        if (over)
            choice.reset();
        guard.restart();
        answerable = false;
    }

    function ask(): void {
        if (!running)
            choice.reset();
        shown = true;
        guard.restart();
        answerable = false;
        forceActiveFocus();
    }

    function hide(): void {
        if (!running) { // how it ended was seen
            over = false;
            whose = "";
        }
        shown = false;
    }

    function stop(): void {
        if (answerable)
            props.closePairing();
    }

    function act(): void {
        if (!answerable || yes.blocked)
            return;
        if (stage === "compare") {
            props.confirmPairing(props.pairingNumber);
        } else if (!running) {
            over = false;
            whose = "";
            props.openPairing(choice.person, choice.witness);
        }
    }

    function deny(): void {
        if (answerable)
            props.denyPairing(props.pairingNumber);
    }

    function endedText(): string {
        switch (ended) {
        case "paired":
            return qsTr("Done: the new tablet belongs to %1. It links by itself; the old one is cut off.").arg(whose);
        case "expired":
            return qsTr("Two minutes are over. Nothing has changed. Start again when the tablet is at hand.");
        case "failed":
            return qsTr("Three tries failed. Nothing has changed. Look who else uses the ticket, then start again.");
        case "closed":
            return qsTr("Pairing was stopped. Nothing has changed.");
        default:
            return "";
        }
    }

    objectName: "pairingSheet"
    visible: shown
    Keys.onEscapePressed: sheet.hide()
    Accessible.role: Accessible.Dialog
    Accessible.name: title.text
    onStageChanged: sheet.follow()
    Component.onCompleted: sheet.whose = sheet.props.pairingName

    Connections {
        target: sheet.props

        function onPairingNameChanged(): void {
            if (sheet.props.pairingName !== "")
                sheet.whose = sheet.props.pairingName;
        }
    }

    Timer {
        id: guard

        interval: Theme.answerGuard
        onTriggered: sheet.answerable = true
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.panel

        MouseArea {
            anchors.fill: parent
        }
    }

    Rectangle {
        width: parent.width
        height: Theme.u(1.4)
        color: Theme.accent
    }

    Label {
        id: title

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: stopping.left
        anchors.rightMargin: Theme.u(4)
        y: Theme.u(4.4)
        kind: "title"
        strong: true
        text: sheet.running ? qsTr("New tablet for %1").arg(sheet.props.pairingName) : qsTr("New tablet")
        Accessible.role: Accessible.Heading
    }

    SideButton {
        id: stopping

        objectName: "stop"
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: Theme.u(3.4)
        width: visible ? implicitWidth : 0
        visible: sheet.running
        iconName: "minus"
        text: qsTr("Stop pairing")
        onActed: sheet.stop()
    }

    Item {
        id: place

        anchors.top: parent.top
        anchors.topMargin: Theme.u(20)
        anchors.bottom: bar.top
        anchors.bottomMargin: Theme.u(3)
        x: Theme.margin
        width: parent.width - 2 * x

        PairingChoice {
            id: choice

            anchors.fill: parent
            visible: !sheet.running
            props: sheet.props
            said: sheet.props.pairingRefusal !== "" ? sheet.props.pairingRefusal : sheet.endedText()
            good: sheet.ended === "paired" && sheet.props.pairingRefusal === ""
        }

        PairingTicket {
            anchors.fill: parent
            visible: sheet.stage === "open"
            props: sheet.props
        }

        PairingNumber {
            anchors.fill: parent
            visible: sheet.stage === "compare" || sheet.stage === "witness"
            props: sheet.props
        }
    }

    ActionBar {
        id: bar

        anchors.bottom: parent.bottom
        width: parent.width

        SideButton {
            id: back

            objectName: "back"
            Layout.preferredWidth: bar.sideWidth
            Layout.fillHeight: true
            focus: true
            iconName: "left"
            visible: !different.visible
            text: sheet.running ? qsTr("Hide; pairing goes on") : qsTr("Go back")
            keyHint: "Esc"
            onActed: sheet.hide()
        }

        SideButton {
            id: different

            objectName: "different"
            Layout.preferredWidth: bar.sideWidth
            Layout.fillHeight: true
            visible: sheet.stage === "compare" || sheet.stage === "witness"
            iconName: "cross"
            text: qsTr("No, the numbers are different")
            onActed: sheet.deny()
        }

        MainButton {
            id: yes

            objectName: "yes"
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !sheet.running || sheet.stage === "compare"
            iconName: "check"
            text: sheet.stage === "compare" ? qsTr("Yes, the numbers are the same") : qsTr("Show the ticket")
            reason: sheet.running ? "" : choice.missing
            onActed: sheet.act()
        }

        WaitingPlace {
            objectName: "waiting"
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: sheet.stage === "open" || sheet.stage === "witness"
            iconName: "clock"
            text: sheet.stage === "open" ? qsTr("Waiting for the new tablet") : qsTr("Now it is %1's turn").arg(sheet.props.pairingWitness)
            sub: sheet.stage === "open" ? qsTr("It reads the ticket; then both show a number")
                : qsTr("%1 looks at the new tablet, compares the number with that on the own tablet, and confirms there").arg(sheet.props.pairingWitness)
        }
    }
}
