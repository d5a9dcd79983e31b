pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Otyrys.Ui

/// Roster left, what comes next right. Arriving is one act; leaving asks once when it would lose the quorum.
TabletFrame {
    id: page

    readonly property bool hasCase: props.caseNumber > 0
    readonly property int after: props.present - 1
    readonly property bool chairOpens: props.myRole === "chair" && props.sittingState === "prepared"
    readonly property bool chairEnds: props.presides && props.sittingState === "open" && !hasCase

    signal readCase
    signal openRecord
    signal openChair

    function leave(): void {
        if (props.present > 0 && after < props.needed && props.present >= props.needed)
            leaving.open();
        else
            props.leave();
    }

    inCase: props.sittingState === "open"
    heading: !props.here ? qsTr("Confirm that you have come to the sitting")
        : chairOpens ? (props.sittingTapped ? qsTr("The secretary confirms the opening") : qsTr("Open the sitting together with the secretary"))
        : props.sittingState === "prepared" ? qsTr("The chair and the secretary open the sitting")
        : hasCase ? qsTr("You can read the materials before case %1 is called").arg(props.caseNumber)
        : qsTr("No case is waiting")

    bar: [
        WaitingPlace {
            Layout.preferredWidth: page.sideWidth
            visible: !page.props.here
            iconName: "ring"
            text: qsTr("You are not marked yet")
        },
        SideButton {
            objectName: "leave"
            Layout.preferredWidth: page.sideWidth
            Layout.fillHeight: true
            visible: page.props.here
            iconName: page.props.sending === "leave" ? "clock" : "door"
            text: qsTr("I am leaving")
            sub: page.props.sending === "leave" ? qsTr("Writing to the journal…") : qsTr("quorum after that: %1").arg(Math.max(0, page.after))
            onActed: page.leave()
        },
        MainButton {
            objectName: "arrive"
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !page.props.here
            busy: page.props.sending === "arrive"
            iconName: "check"
            text: qsTr("I am here")
            sub: busy ? qsTr("Writing to the journal…") : Words.sentence(qsTr("then the quorum is %1")
                .arg(Words.quorumShort(page.props.present + 1, page.props.needed)))
            onActed: page.props.arrive()
        },
        MainButton {
            objectName: "openSitting"
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.props.here && page.chairOpens && !page.props.sittingTapped
            busy: page.props.sending === "openSitting"
            iconName: "right"
            text: qsTr("Open sitting %1").arg(page.props.sittingNumber)
            sub: qsTr("The secretary opens it as well")
            reason: Words.refusal(page.props.openSittingRefusal, page.props.present, page.props.needed)
            onActed: opening.open()
        },
        EndButton {
            props: page.props
            visible: page.props.here && page.chairEnds && !page.props.sittingTapped
            onActed: ending.open()
        },
        MainButton {
            objectName: "read"
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.props.here && page.hasCase && !page.chairOpens
            iconName: "doc"
            text: qsTr("Read case %1").arg(page.props.caseNumber)
            sub: qsTr("service, dates, standards, test")
            onActed: page.readCase()
        },
        WaitingPlace {
            Layout.fillWidth: true
            visible: page.props.here && ((!page.hasCase && !page.chairEnds && !page.chairOpens)
                || ((page.chairOpens || page.chairEnds) && page.props.sittingTapped))
            text: page.props.sittingState === "prepared" ? qsTr("The sitting is about to open")
                : qsTr("Whoever presides and the secretary end the sitting")
            sub: page.props.sittingTapped ? qsTr("Your part is done, the secretary's is awaited") : qsTr("Nothing is expected from you now")
        }
    ]

    sheets: [
        RecusalSheet {
            id: recusal

            anchors.fill: parent
            props: page.props
            portrait: page.portrait
        },
        QuestionSheet {
            id: leaving

            objectName: "leaving"
            anchors.fill: parent
            portrait: page.portrait
            question: qsTr("Do you leave the sitting?")
            text: qsTr("There will be no quorum after that: %1. <b>No interview starts and no ballot opens</b> until it is back.")
                .arg(Words.quorumShort(page.after, page.props.needed))
            yes: qsTr("Yes, I am leaving")
            yesIcon: "door"
            onAccepted: page.props.leave()
        },
        QuestionSheet {
            id: opening

            objectName: "opening"
            anchors.fill: parent
            portrait: page.portrait
            question: qsTr("Open sitting %1?").arg(page.props.sittingNumber)
            text: qsTr("Composition, agenda and rules are fixed in the journal. The sitting is open when the secretary confirms it too.")
            yes: qsTr("Yes, open the sitting")
            onAccepted: page.props.openSitting()
        },
        EndSheet {
            id: ending

            anchors.fill: parent
            portrait: page.portrait
            props: page.props
        }
    ]

    GridLayout {
        anchors.fill: parent
        columns: page.portrait ? 1 : 2
        columnSpacing: Theme.u(2.7)
        rowSpacing: Theme.gap

        RosterPanel {
            props: page.props
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 10
        }

        Panel {
            Layout.fillHeight: !page.portrait
            Layout.fillWidth: true
            Layout.preferredWidth: 10
            Layout.preferredHeight: page.portrait ? parent.height * 0.5 : -1

            ScrollPane {
                anchors.top: parent.top
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: recuse.visible ? hint.top : record.visible ? record.top : chairActs.visible ? chairActs.top : parent.bottom
                anchors.margins: Theme.u(4)
                spacing: Theme.u(1)

                Label {
                    width: parent.width
                    color: Theme.inkSoft
                    text: page.hasCase && page.inCase ? Words.sentence(Words.caseName(page.props.caseNumber))
                        : Words.sentence(Words.weekdayAndDay(page.props.sittingDay))
                }

                Label {
                    width: parent.width
                    kind: "title"
                    strong: true
                    text: page.hasCase && page.inCase ? Words.nameInTwo(page.props.officerName)
                        : Words.sittingName(page.props.sittingNumber)
                }

                Label {
                    width: parent.width
                    text: page.hasCase && page.inCase ? page.props.officerPost : page.props.commission
                }

                Label {
                    width: parent.width
                    color: Theme.inkSoft
                    text: page.hasCase && page.inCase ? page.props.officerRank
                        : qsTr("Cases in the agenda: %1").arg(page.props.caseCount)
                }

                Label {
                    width: parent.width
                    topPadding: Theme.u(3)
                    visible: !page.props.here
                    color: Theme.inkSoft
                    text: qsTr("Your presence is written to the journal with your signature. If the link is lost, you still count as present.")
                }
            }

            Label {
                id: hint

                anchors.left: recuse.left
                anchors.right: parent.right
                anchors.rightMargin: Theme.u(4)
                anchors.bottom: recuse.top
                anchors.bottomMargin: Theme.u(1.4)
                visible: recuse.visible
                color: Theme.inkSoft
                text: page.props.recused ? qsTr("You are recused from this case") : qsTr("If there is a conflict of interest, say so before the case begins")
            }

            SideButton {
                id: chairActs

                objectName: "chairActs"
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                anchors.margins: Theme.u(4)
                width: Math.min(implicitWidth, parent.width * 0.42)
                visible: page.props.presides && page.props.here
                iconName: ""
                text: qsTr("Further acts…")
                onActed: page.openChair()
            }

            SideButton {
                id: recuse

                objectName: "recuse"
                anchors.left: parent.left
                anchors.right: chairActs.visible ? chairActs.left : parent.right
                anchors.bottom: parent.bottom
                anchors.margins: Theme.u(4)
                visible: page.hasCase && page.inCase && page.props.here
                iconName: "minus"
                text: qsTr("Recuse from this case…")
                reason: page.props.recused ? qsTr("You are recused from this case")
                    : Words.refusal(page.props.recuseRefusal, page.props.present, page.props.needed)
                onActed: recusal.open()
            }

            SideButton {
                id: record

                objectName: "record"
                anchors.left: parent.left
                anchors.right: chairActs.visible ? chairActs.left : parent.right
                anchors.bottom: parent.bottom
                anchors.margins: Theme.u(4)
                visible: !recuse.visible && page.props.record.length > 0
                iconName: "seal"
                text: qsTr("My votes")
                onActed: page.openRecord()
            }
        }
    }
}
