pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Ui
import Otyrys.Props

/// Context line, one line that says what is expected now, content, action bar; refusals between the last two.
Item {
    id: frame

    required property TabletProps props
    required property string heading
    property bool inCase: true
    property bool votes: false // a vote is to be given: a notice that can wait does
    property alias bar: actionBar.content
    readonly property bool portrait: height > width
    readonly property real sideWidth: actionBar.sideWidth
    property alias sheets: over.data // questions: over everything but the context line
    default property alias content: place.data

    Rectangle {
        anchors.fill: parent
        color: Theme.bg
    }

    ContextLine {
        id: context

        objectName: "context"
        width: parent.width
        sittingNumber: frame.props.sittingNumber
        caseNumber: frame.inCase ? frame.props.caseNumber : 0
        present: frame.props.present
        needed: frame.props.needed
        secretaryHere: frame.props.secretaryHere
        recording: frame.props.recording
        recordingSeconds: frame.props.recordingSeconds
        preflightSeconds: frame.props.preflightSeconds
        link: frame.props.link
        lostSeconds: frame.props.lostSeconds
        portrait: frame.portrait
    }

    PresidingBar {
        id: presiding

        anchors.top: context.bottom
        width: parent.width
        props: frame.props
        onAsked: election.open()
    }

    LockedOutBar {
        id: lockedOut

        waits: frame.votes
        anchors.top: presiding.bottom
        width: parent.width
        props: frame.props
    }

    Label {
        id: head

        objectName: "heading"
        anchors.top: lockedOut.bottom
        anchors.topMargin: Theme.u(2)
        x: Theme.margin
        width: parent.width - 2 * Theme.margin
        kind: "question"
        strong: true
        text: frame.heading
        visible: text !== ""
        Accessible.role: Accessible.Heading
    }

    Item {
        id: place

        anchors.top: head.visible ? head.bottom : lockedOut.bottom
        anchors.topMargin: head.visible ? Theme.u(1) : Theme.u(2.4)
        anchors.bottom: locked.visible ? locked.top : refused.visible ? refused.top : actionBar.top
        anchors.bottomMargin: Theme.u(2.4)
        x: Theme.margin
        width: parent.width - 2 * Theme.margin
    }

    LockLine {
        id: locked

        objectName: "locked"
        anchors.bottom: refused.visible ? refused.top : actionBar.top
        anchors.bottomMargin: Theme.u(2)
        x: Theme.margin
        width: parent.width - 2 * Theme.margin
        visible: frame.props.keyState === "locked" && frame.props.pinPossible && frame.props.pinStep === "" && frame.props.distrust === ""
        onActed: frame.props.enterPin()
    }

    RefusalLine {
        id: refused

        objectName: "refusal"
        anchors.bottom: actionBar.top
        anchors.bottomMargin: Theme.u(2)
        x: Theme.margin
        width: parent.width - 2 * Theme.margin
        visible: frame.props.refusal !== "" && frame.props.refusedAct !== "vote"
            && !(locked.visible && frame.props.refusal === "locked") // said already
        text: Words.refusal(frame.props.refusal, frame.props.refusalPresent, frame.props.refusalNeeded)
        onActed: frame.props.dismissRefusal()
    }

    ActionBar {
        id: actionBar

        anchors.bottom: parent.bottom
        width: parent.width
        portrait: frame.portrait
    }

    Item {
        id: over

        anchors.top: context.bottom
        anchors.bottom: parent.bottom
        width: parent.width
    }

    ElectionSheet {
        id: election

        anchors.fill: over
        props: frame.props
        portrait: frame.portrait
    }
}
