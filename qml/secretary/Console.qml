pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Props
import Otyrys.Ui

/// The secretary's console, one page at a time. Every act has its key; none votes, opens or closes a ballot, or
/// declares.
FocusScope {
    id: desk

    required property ConsoleProps props
    property string page: "sitting"
    readonly property var alarm: Array.from(props.alarms).find(row => !row.acknowledged) ?? props.alarms[0] ?? null
    readonly property bool asking: presence.shown || adjourning.shown || offRecord.shown || spoke.shown || correcting.shown || moving.shown || adding.shown
        || pairing.shown || ownKey.shown || pin.shown

    signal docketAsked

    function go(next: string): void {
        page = next;
    }

    function act(): void {
        if (asking)
            return;
        switch (page) {
        case "preparation":
            return preparation.act();
        case "import":
            return docket.act();
        case "documents":
            return documents.act();
        case "case":
            return;
        default:
            return course.act();
        }
    }

    function stepBack(): void {
        if (props.refusalText !== "")
            props.dismissRefusal();
        else if (page === "import")
            go("preparation");
        else if (page === "case")
            go("sitting");
    }

    /// Ctrl+O: the file that the page is about.
    function choose(): void {
        if (page === "documents") {
            if (props.protocolPath !== "")
                props.openProtocol();
        } else {
            go("import");
            docketAsked();
        }
    }

    function lookAt(number: int): void {
        props.lookAt(number);
        go("case");
    }

    function takeDocket(file: string): void {
        go("import");
        docket.take(file);
    }

    /// A new tablet (F1).
    function pair(): void {
        pairing.ask();
    }

    /// My key (Ctrl+L): its PIN, or what can be done while it is open.
    function askKey(): void {
        if (asking || !props.pinPossible)
            return;
        if (props.keyState === "unlocked")
            ownKey.open();
        else
            props.enterPin();
    }

    function acknowledge(): void {
        if (alarm !== null && !alarm.acknowledged)
            props.acknowledge(alarm.key);
    }

    width: 1920
    height: 1080
    focus: true
    onWidthChanged: Theme.fit("desk", width, height)
    onHeightChanged: Theme.fit("desk", width, height)
    Component.onCompleted: Theme.fit("desk", width, height)

    Rectangle {
        anchors.fill: parent
        color: Theme.bg
    }

    ConsoleHeader {
        id: header

        width: parent.width
        props: desk.props
        page: desk.page
        covered: pin.shown
        onPageChosen: next => desk.go(next)
        onPairingAsked: desk.pair()
        onKeyAsked: desk.askKey()
    }

    AlarmBar {
        id: alarms

        objectName: "alarms"
        anchors.top: header.bottom
        width: parent.width
        height: Math.max(implicitHeight, Theme.u(15.6))
        level: desk.alarm === null ? "none" : desk.alarm.failure ? "failure" : "warning"
        count: desk.props.alarms.length
        time: desk.alarm?.time ?? ""
        text: desk.alarm === null ? "" : RoomWords.text(desk.alarm.sort, desk.alarm.subject, desk.alarm.why)
        acknowledged: desk.alarm?.acknowledged ?? false
        keyHint: "F9"
        onAcknowledge: desk.acknowledge()
    }

    Item {
        id: body

        anchors.top: alarms.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        enabled: !pin.shown

        SittingPage {
            id: course

            objectName: "sittingPage"
            anchors.fill: parent
            visible: desk.page === "sitting"
            props: desk.props
            overlay: body
            onImportAsked: desk.go("import")
            onPresenceAsked: presence.ask()
            onAdjournAsked: adjourning.ask()
            onOffRecordAsked: offRecord.ask()
            onSpokeAsked: spoke.ask()
            onCaseAsked: number => desk.lookAt(number)
        }

        DossierPage {
            objectName: "casePage"
            anchors.fill: parent
            visible: desk.page === "case"
            props: desk.props
            onBack: desk.go("sitting")
            onCorrectAsked: row => correcting.ask(row)
            onMoveAsked: moving.ask()
        }

        PreparationPage {
            id: preparation

            objectName: "preparationPage"
            anchors.fill: parent
            visible: desk.page === "preparation"
            props: desk.props
            onAddAsked: adding.ask()
        }

        ImportPage {
            id: docket

            objectName: "importPage"
            anchors.fill: parent
            visible: desk.page === "import"
            props: desk.props
            onFileAsked: desk.docketAsked()
        }

        DocumentsPage {
            id: documents

            objectName: "documentsPage"
            anchors.fill: parent
            visible: desk.page === "documents"
            props: desk.props
        }

        PresenceSheet {
            id: presence

            anchors.fill: parent
            props: desk.props
        }

        AdjournSheet {
            id: adjourning

            anchors.fill: parent
            props: desk.props
        }

        OffRecordSheet {
            id: offRecord

            anchors.fill: parent
            props: desk.props
        }

        SpokeSheet {
            id: spoke

            anchors.fill: parent
            props: desk.props
        }

        AddPersonSheet {
            id: adding

            anchors.fill: parent
            props: desk.props
        }

        MoveSheet {
            id: moving

            anchors.fill: parent
            props: desk.props
        }

        CorrectSheet {
            id: correcting

            anchors.fill: parent
            props: desk.props
        }

        PairingSheet {
            id: pairing

            anchors.fill: parent
            props: desk.props
        }

        KeySheet {
            id: ownKey

            anchors.fill: parent
            props: desk.props
        }
    }

    PinSheet {
        id: pin

        anchors.fill: body
        props: desk.props
    }

    ConsoleKeys {
        props: desk.props
        page: desk.page
        asking: desk.asking
        onActed: desk.act()
        onEscaped: desk.stepBack()
        onAcknowledged: desk.acknowledge()
        onPageChosen: next => desk.go(next)
        onDocketAsked: desk.choose()
        onPresenceAsked: presence.ask()
        onAdjournAsked: adjourning.ask()
        onOffRecordAsked: offRecord.ask()
        onSpokeAsked: spoke.ask()
        onNoteAsked: course.focusNote()
        onCaseAsked: desk.lookAt(desk.props.caseNumber)
        onAddAsked: {
            if (preparation.addReason === "")
                adding.ask();
        }
        onTakeOverAsked: docket.takeOver()
        onMoveAsked: moving.ask()
        onPairingAsked: desk.pair()
        onKeyAsked: desk.askKey()
    }
}
