pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Otyrys.Ui

/// The officer left, what is read right; the same card before, during and after the interview.
TabletFrame {
    id: page

    property string notes: ""
    property bool reading: false // opened from the waiting page, before the case is called
    readonly property bool chair: props.presides
    readonly property bool running: props.caseState === "interview"
    readonly property bool warned: chair && !running && props.warnings.length > 0 && props.warningsSeenBy === ""
    readonly property bool early: props.caseState === "waiting" || props.caseState === "called"
    readonly property var ownMarks: Words.rows(props.marks).filter(mark => mark.mine)
    readonly property string lastMark: ownMarks.length > 0 ? ownMarks[ownMarks.length - 1].time : ""

    signal back
    signal noted(text: string)
    signal openChair

    function keep(text: string): void {
        notes = text;
        noted(text);
    }

    heading: ""
    bar: [
        SideButton {
            objectName: "back"
            Layout.preferredWidth: page.sideWidth
            Layout.fillHeight: true
            visible: page.reading
            iconName: "left"
            text: qsTr("Go back")
            onActed: page.back()
        },
        SideButton {
            objectName: "notes"
            Layout.preferredWidth: page.sideWidth
            Layout.fillHeight: true
            visible: !page.reading
            iconName: "note"
            text: qsTr("My private notes")
            sub: qsTr("only on this tablet")
            onActed: notesSheet.open()
        },
        MainButton {
            objectName: "mark"
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.running
            busy: page.props.sending === "mark"
            iconName: "flag"
            text: qsTr("Mark this moment")
            sub: page.lastMark === "" ? "" : qsTr("the last one %1 is in the journal").arg(page.lastMark)
            reason: Words.refusal(page.props.markRefusal, page.props.present, page.props.needed)
            onActed: page.props.mark()
        },
        MainButton {
            objectName: "acknowledge"
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.warned
            busy: page.props.sending === "warnings"
            iconName: "check"
            text: qsTr("I have seen the warnings: %1").arg(page.props.warnings.length)
            sub: qsTr("They bar nothing; who saw them and when is printed in the protocol")
            reason: Words.refusal(page.props.warningsRefusal, page.props.present, page.props.needed)
            onActed: page.props.acknowledgeWarnings()
        },
        WaitingPlace {
            Layout.fillWidth: true
            visible: !page.running && !page.warned
            text: ({called: qsTr("The secretary starts the interview"), sealing: qsTr("The recording is being sealed and verified"),
                deliberation: qsTr("Whoever presides opens the ballot"), waiting: qsTr("The secretary calls the case")})[page.props.caseState]
                ?? qsTr("Nothing is expected from you now")
            sub: page.props.recused ? qsTr("You are recused from this case") : qsTr("Nothing is expected from you now")
        }
    ]

    sheets: [
        NotesSheet {
            id: notesSheet

            anchors.fill: parent
            portrait: page.portrait
            question: qsTr("My private notes, case %1").arg(page.props.caseNumber)
            notes: page.notes
            onNoted: text => page.keep(text)
        },
        RecusalSheet {
            id: recusal

            anchors.fill: parent
            props: page.props
            portrait: page.portrait
        },
        AbsenceSheet {
            id: absence

            anchors.fill: parent
            props: page.props
            portrait: page.portrait
        },
        ReasonSheet {
            id: adjourning

            objectName: "adjourning"
            anchors.fill: parent
            portrait: page.portrait
            question: qsTr("Adjourn case %1?").arg(page.props.caseNumber)
            text: qsTr("The case ends in this sitting without a decision and is heard at another one. The reason is printed in the protocol.")
            reasons: [qsTr("Further materials are needed"), qsTr("The officer is unwell"), qsTr("There is no quorum")]
            yes: qsTr("Yes, adjourn the case")
            onAccept: reason => page.props.adjourn(reason)
        }
    ]

    GridLayout {
        anchors.fill: parent
        columns: page.portrait ? 1 : 2
        columnSpacing: Theme.u(2.7)
        rowSpacing: Theme.gap

        OfficerCard {
            props: page.props
            Layout.fillHeight: !page.portrait
            Layout.fillWidth: page.portrait
            Layout.preferredWidth: Theme.u(78)
            Layout.preferredHeight: page.portrait ? Math.min(Theme.u(88), parent.height * 0.46) : -1
        }

        ReadingPanel {
            id: reader

            props: page.props
            acting: !page.running && (page.chair || (page.props.here && !page.props.recused))
            Layout.fillHeight: true
            Layout.fillWidth: true

            acts: [
                SideButton {
                    objectName: "absent"
                    Layout.fillWidth: true
                    Layout.preferredWidth: Theme.u(38)
                    visible: page.chair && page.early
                    iconName: "" // three words in a row
                    text: qsTr("Officer absent…")
                    onActed: absence.open()
                },
                SideButton {
                    objectName: "adjourn"
                    Layout.fillWidth: true
                    Layout.preferredWidth: Theme.u(38)
                    visible: page.chair && !page.early && !page.running
                    iconName: ""
                    text: qsTr("Adjourn the case…")
                    reason: Words.refusal(page.props.adjournRefusal, page.props.present, page.props.needed)
                    onActed: adjourning.open()
                },
                SideButton {
                    objectName: "chairActs"
                    Layout.fillWidth: true
                    Layout.preferredWidth: Theme.u(38)
                    visible: page.chair && !page.reading
                    iconName: ""
                    text: qsTr("Further acts…")
                    onActed: page.openChair()
                },
                SideButton {
                    objectName: "recuse"
                    Layout.fillWidth: true
                    Layout.preferredWidth: Theme.u(44)
                    visible: page.props.here && !page.props.recused && !page.running
                    iconName: page.chair ? "" : "minus"
                    text: qsTr("Recuse from this case…")
                    reason: Words.refusal(page.props.recuseRefusal, page.props.present, page.props.needed)
                    onActed: recusal.open()
                }
            ]
        }
    }
}
