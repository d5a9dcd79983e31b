pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Otyrys.Ui

/// Choose, then confirm; nothing preselected, choosing does not send. My receipt stays until the ballot closes.
TabletFrame {
    id: page

    property string chosen: ""
    property bool changing: false
    readonly property bool motionForm: props.form === "motion"
    readonly property bool runOff: props.form === "run_off"
    readonly property bool lost: props.link === "lost"
    readonly property bool sending: props.voteSending !== ""
    readonly property bool refused: props.refusal !== "" && props.refusedAct === "vote"
    readonly property bool receipted: props.myVote !== "" && !changing && !sending && !refused
    readonly property bool unknown: sending && lost
    readonly property string picked: sending ? props.voteSending : chosen
    readonly property string phase: sending ? (lost ? "unknown" : "sending") : refused ? "refused"
        : picked !== "" && picked === props.myVote ? "recorded" : picked === "" ? "empty" : lost ? "kept" : "ready"
    readonly property var put: Words.rows(props.decisions).filter(row => row.put)
    readonly property var barred: Words.rows(props.decisions).filter(row => !row.put)
    readonly property string receiptText: props.receiptNumber > 0 ? String(props.receiptNumber) : ""

    function choose(choice: string): void {
        if (sending)
            return;
        if (refused)
            props.dismissRefusal();
        chosen = choice;
    }

    function confirm(): void {
        if (phase === "ready")
            props.castVote(chosen);
    }

    function change(): void {
        chosen = props.myVote;
        changing = true;
    }

    function receiptCame(): void {
        changing = false;
        chosen = props.myVote;
    }

    function newBallot(): void {
        changing = false;
        chosen = "";
    }

    votes: !receipted
    heading: receipted ? "" : motionForm ? (props.motion === 17 ? qsTr("%1: are you for dismissal under point 17?")
            : qsTr("%1: are you for this decision?")).arg(props.officerName)
        : runOff ? qsTr("%1: run-off").arg(props.officerName) : qsTr("%1: which decision do you vote for?").arg(props.officerName)

    bar: [
        AbstainCard {
            objectName: "abstain"
            Layout.preferredWidth: page.sideWidth
            Layout.fillHeight: true
            visible: !page.receipted && !page.unknown && page.props.abstainOffered
            chosen: page.picked === "abstain"
            receipt: page.props.myVote === "abstain" && !page.sending ? page.receiptText : ""
            onActed: page.choose("abstain")
        },
        ConfirmBar {
            objectName: "confirm"
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !page.receipted
            phase: page.phase
            choice: page.picked
            seconds: page.props.voteSeconds
            receipt: page.props.receiptNumber
            refusal: page.refused ? Words.refusal(page.props.refusal, page.props.refusalPresent, page.props.refusalNeeded) : ""
            onActed: page.confirm()
        },
        WaitingPlace {
            Layout.fillWidth: true
            visible: page.receipted && !page.props.presides
            text: qsTr("Whoever presides closes the ballot, please wait.")
            sub: qsTr("Until then you can change your vote.")
        },
        SideButton {
            objectName: "change"
            Layout.preferredWidth: page.sideWidth
            Layout.fillHeight: true
            visible: page.receipted
            proud: !page.props.presides
            iconName: "note"
            text: qsTr("Change my vote")
            onActed: page.change()
        },
        MainButton {
            objectName: "close"
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.receipted && page.props.presides
            busy: page.props.sending === "close"
            iconName: "stop"
            text: qsTr("Close the ballot")
            sub: qsTr("votes given: %1 of %2").arg(page.props.votedCount).arg(page.props.rollCount)
            reason: Words.refusal(page.props.closeRefusal, page.props.present, page.props.needed)
            onActed: closing.open()
        }
    ]

    sheets: [
        ClosingSheet {
            id: closing

            anchors.fill: parent
            props: page.props
            portrait: page.portrait
        },
        WaiveSheet {
            id: waiving

            anchors.fill: parent
            props: page.props
            portrait: page.portrait
        }
    ]

    Connections {
        target: page.props

        function onReceiptNumberChanged(): void {
            page.receiptCame();
        }

        function onRoundChanged(): void {
            page.newBallot();
        }

        function onCaseNumberChanged(): void {
            page.newBallot();
        }
    }

    ScrollPane {
        anchors.fill: parent
        anchors.margins: -padding
        visible: !page.receipted
        spacing: Theme.gap
        padding: Theme.ringGap + Theme.chosenLine

        MotionText {
            width: parent.width
            visible: page.motionForm
            props: page.props
        }

        PreviousRound {
            width: parent.width
            visible: page.runOff
            props: page.props
        }

        BarredGroup {
            objectName: "barred"
            width: parent.width
            visible: !page.motionForm && !page.runOff && page.barred.length > 0
            rows: page.barred
            reason: qsTr("Point 18: standards not passed, test below the threshold")
        }

        Repeater {
            model: page.motionForm ? [] : page.put

            delegate: NumberCard {
                required property var modelData
                readonly property string choice: String(modelData.number)

                objectName: "card" + choice
                width: parent?.width ?? 0
                decision: modelData.number
                words: modelData.text
                candidate: page.runOff
                chosen: page.picked === choice
                receipt: page.props.myVote === choice && !page.sending ? page.receiptText : ""
                onActed: page.choose(choice)
            }
        }

        Repeater {
            model: page.motionForm ? ["for", "against"] : []

            delegate: MotionCard {
                required property string modelData

                objectName: "card-" + modelData
                width: parent?.width ?? 0
                inFavour: modelData === "for"
                chosen: page.picked === modelData
                receipt: page.props.myVote === modelData && !page.sending ? page.receiptText : ""
                onActed: page.choose(modelData)
            }
        }

        BarredGroup {
            width: parent.width
            visible: page.runOff && page.barred.length > 0
            rows: []
            reason: qsTr("%1: not put to the run-off").arg(Words.numbers(page.barred.map(row => row.number)))
        }

        Chip {
            width: Math.min(implicitWidth, parent.width)
            visible: page.motionForm && page.props.majority > 0
            iconName: "people"
            text: qsTr("For adoption at least %1 of %2 present members must be for")
                .arg(page.props.majority).arg(page.props.base)
            ink: Theme.inkSoft
        }
    }

    Receipt {
        anchors.fill: parent
        visible: page.receipted
        portrait: page.portrait
        props: page.props
        onWaive: row => waiving.ask(row)
    }
}
