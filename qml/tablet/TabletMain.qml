pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Props

/// The tablet: one page at a time, replaced at once. Reading a case early and my record are local visits.
Item {
    id: tablet

    required property TabletProps props
    property string visit: "" // record, case
    property var notes: ({}) // by case; they live here and nowhere else
    readonly property string shown: visit !== "" ? visit : props.page
    readonly property string noteKey: `${props.sittingNumber}/${props.caseNumber}`

    function keepNote(text: string): void {
        const next = Object.assign({}, notes);
        next[noteKey] = text;
        notes = next;
    }

    function comeBack(): void {
        visit = "";
    }

    Connections {
        target: tablet.props

        function onPageChanged(): void {
            tablet.comeBack();
        }

        function onRoundChanged(): void {
            tablet.comeBack();
        }
    }

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: ({connecting: connecting, waiting: waiting, case: ofCase, vote: vote, running: running, open: open,
            declare: declare, counted: result, result: result, protocol: protocol, record: record, ended: ended})[tablet.shown] ?? connecting
    }

    Component {
        id: connecting

        ConnectingPage {
            props: tablet.props
        }
    }

    Component {
        id: waiting

        WaitingPage {
            props: tablet.props
            onReadCase: tablet.visit = "case"
            onOpenRecord: tablet.visit = "record"
        }
    }

    Component {
        id: ofCase

        CasePage {
            props: tablet.props
            reading: tablet.visit === "case"
            notes: tablet.notes[tablet.noteKey] ?? ""
            onBack: tablet.comeBack()
            onNoted: text => tablet.keepNote(text)
        }
    }

    Component {
        id: vote

        VotePage {
            props: tablet.props
        }
    }

    Component {
        id: running

        RunningPage {
            props: tablet.props
        }
    }

    Component {
        id: open

        OpenPage {
            props: tablet.props
        }
    }

    Component {
        id: declare

        DeclarePage {
            props: tablet.props
        }
    }

    Component {
        id: result

        ResultPage {
            props: tablet.props
            onOpenRecord: tablet.visit = "record"
        }
    }

    Component {
        id: protocol

        ProtocolPage {
            props: tablet.props
            onOpenRecord: tablet.visit = "record"
        }
    }

    Component {
        id: record

        RecordPage {
            props: tablet.props
            onBack: tablet.comeBack()
        }
    }

    Component {
        id: ended

        EndedPage {
            props: tablet.props
            onOpenRecord: tablet.visit = "record"
        }
    }
}
