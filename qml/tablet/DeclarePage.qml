pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Otyrys.Ui

/// The chair declares: counts, base, majority, then the program's sentence, then what follows.
TabletFrame {
    id: page

    property bool hall: true
    readonly property bool adopted: props.verdict === "adopted"
    readonly property string act: adopted && props.decision > 0 ? qsTr("Declare decision %1").arg(props.decision)
        : adopted ? qsTr("Declare: adopted") : props.verdict === "rejected" ? qsTr("Declare: rejected") : qsTr("Declare: not adopted")
    readonly property string ask: adopted && props.decision > 0 ? qsTr("Declare decision %1?").arg(props.decision)
        : adopted ? qsTr("Declare the motion adopted?") : props.verdict === "rejected" ? qsTr("Declare the motion rejected?")
        : qsTr("Declare that nothing is adopted?")

    heading: qsTr("The ballot is closed · %1").arg(props.officerName)
    bar: [
        SideButton {
            objectName: "annul"
            Layout.preferredWidth: page.sideWidth
            Layout.fillHeight: true
            iconName: page.props.sending === "annul" ? "clock" : "cross"
            text: qsTr("Annul the result…")
            onActed: annulling.open()
        },
        MainButton {
            objectName: "declare"
            Layout.fillWidth: true
            Layout.fillHeight: true
            busy: page.props.sending === "declare"
            iconName: "gavel"
            text: page.act
            sub: qsTr("You will be asked once more")
            reason: Words.refusal(page.props.declareRefusal, page.props.present, page.props.needed)
            onActed: declaring.open()
        }
    ]
    sheets: [
        QuestionSheet {
            id: declaring

            objectName: "declaring"
            anchors.fill: parent
            portrait: page.portrait
            question: page.ask
            text: Words.escaped(page.props.officerName)
                + (page.props.decisionText === "" ? ". " : `: <b>${Words.escaped(page.props.decisionText)}</b>. `)
                + qsTr("The result is written to the journal with your confirmation and cannot be erased.")
                + (page.adopted && page.props.protocolDue !== "" ? " " + qsTr("Protocol due: %1.").arg(Words.day(page.props.protocolDue)) : "")
            yes: qsTr("Yes, I declare it")
            onAccepted: page.props.declare(page.hall)

            ReasonOption {
                objectName: "hall"
                width: parent.width
                Accessible.role: Accessible.CheckBox
                text: qsTr("Show the result in the hall")
                chosen: page.hall
                onActed: page.hall = !page.hall
            }
        },
        ReasonSheet {
            id: annulling

            objectName: "annulling"
            anchors.fill: parent
            portrait: page.portrait
            question: qsTr("Annul the result of %1?").arg(Words.ballotName(page.props.round))
            text: qsTr("Nothing is erased: the ballot and its votes stay in the journal, and a new one is held. The reason is printed in the protocol.")
            reasons: [qsTr("I dispute the count"), qsTr("The order of the vote was broken")]
            yes: qsTr("Yes, annul the result")
            onAccept: reason => page.props.annul(reason)
        }
    ]

    ScrollPane {
        anchors.fill: parent
        anchors.rightMargin: -barRoom // in the page's own margin
        spacing: Theme.gap

        Flow {
            id: cards

            readonly property int across: page.portrait ? 2 : Math.min(5, Math.max(2, page.props.counts.length))

            width: parent.width
            spacing: Theme.gap

            Repeater {
                model: page.props.counts

                delegate: CountCard {
                    required property var modelData

                    width: Math.floor((cards.width - (cards.across - 1) * cards.spacing) / cards.across)
                    choice: modelData.choice
                    votes: modelData.votes
                    chair: modelData.chair
                    adopted: page.adopted && (modelData.choice === String(page.props.decision) || modelData.choice === "for")
                }
            }
        }

        FactRow {
            width: parent.width
            columns: page.portrait ? 2 : 4
            tall: false
            facts: [[qsTr("Base of the count"), page.props.base], [qsTr("Majority"), page.props.majority],
                [qsTr("Abstained"), page.props.abstained], [qsTr("Did not vote"), page.props.notVoted]]
        }

        Item {
            width: parent.width
            height: sentence.implicitHeight + Theme.u(4)

            Panel {
                anchors.fill: parent
            }

            Label {
                id: sentence

                objectName: "sentence"
                x: Theme.u(4)
                width: parent.width - 2 * x
                anchors.verticalCenter: parent.verticalCenter
                textFormat: Text.StyledText
                text: Words.escaped(page.props.sentence)
                    + (page.props.decisionText === "" ? "" : `<br><b>${Words.escaped(page.props.decisionText)}</b>`)
            }
        }

        Consequence {
            width: parent.width
            head: qsTr("When declared:")
            text: qsTr("the result is written to the journal with the confirmation of your device.")
                + (page.adopted && page.props.protocolDue !== "" ? " " + qsTr("Protocol due: %1.").arg(Words.weekdayAndDay(page.props.protocolDue)) : "")
        }
    }
}
