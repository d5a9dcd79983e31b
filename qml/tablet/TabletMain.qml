pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Props

/// The tablet: one page at a time, replaced at once. Reading a case early and my record are local visits.
Item {
    id: tablet

    required property TabletProps props
    property string visit: "" // record, case, chair
    property var notes: ({}) // by case; they live here and nowhere else
    readonly property string shown: props.distrust !== "" ? "distrust" : visit !== "" ? visit : props.page
    readonly property string noteKey: `${props.sittingNumber}/${props.caseNumber}`
    readonly property string source: Qt.resolvedUrl(({waiting: "WaitingPage", case: "CasePage", vote: "VotePage", running: "RunningPage",
        open: "OpenPage", declare: "DeclarePage", counted: "ResultPage", result: "ResultPage", protocol: "ProtocolPage",
        record: "RecordPage", chair: "ChairPage", ended: "EndedPage", distrust: "DistrustPage"})[shown] ?? "ConnectingPage") + ".qml"

    function keepNote(text: string): void {
        const next = Object.assign({}, notes);
        next[noteKey] = text;
        notes = next;
    }

    function comeBack(): void {
        visit = "";
    }

    function turn(): void {
        page.setSource(source, shown === "case" ? {props: props, reading: visit === "case", notes: notes[noteKey] ?? ""} : {props: props});
    }

    function askPin(): void {
        if (props.pinStep === "" || props.distrust !== "")
            pin.source = "";
        else if (pin.item === null)
            pin.setSource(Qt.resolvedUrl("PinPage.qml"), {props: props});
    }

    onSourceChanged: tablet.turn()
    onNoteKeyChanged: tablet.turn()
    Component.onCompleted: {
        tablet.turn();
        tablet.askPin();
    }

    Connections {
        target: tablet.props

        function onPinStepChanged(): void {
            tablet.askPin();
        }

        function onDistrustChanged(): void {
            tablet.askPin();
        }

        function onPageChanged(): void {
            tablet.comeBack();
        }

        function onRoundChanged(): void {
            tablet.comeBack();
        }
    }

    Connections {
        target: page.item
        ignoreUnknownSignals: true

        function onReadCase(): void {
            tablet.visit = "case";
        }

        function onOpenRecord(): void {
            tablet.visit = "record";
        }

        function onOpenChair(): void {
            tablet.visit = "chair";
        }

        function onBack(): void {
            tablet.comeBack();
        }

        function onNoted(text: string): void {
            tablet.keepNote(text);
        }
    }

    Loader {
        id: page

        anchors.fill: parent
        enabled: pin.item === null
        focus: pin.item === null
    }

    Loader {
        id: pin

        anchors.fill: parent
        focus: item !== null
    }

    WitnessSheet {
        anchors.fill: parent
        portrait: tablet.height > tablet.width
        props: tablet.props
    }
}
