pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Otyrys.Ui

/// Whoever presides opens a ballot: form, what is put, why some are not, readiness, what will happen.
TabletFrame {
    id: page

    property string picked: ""
    property int motion: props.point17 ? 17 : 0
    readonly property string form: picked !== "" ? picked : props.point17 ? "motion" : props.runOff.length > 1 ? "run_off" : "choose_one"
    readonly property int next: props.round + 1
    readonly property var put: form === "run_off" ? props.runOff : form === "motion" ? (motion > 0 ? [motion] : [])
        : Words.rows(props.decisions).filter(row => row.put).map(row => row.number)
    readonly property var numbers: props.point17 ? [17] : Words.rows(props.decisions).map(row => row.number)
    readonly property string why: Words.refusal(form === "motion" ? props.motionRefusal : form === "run_off" ? props.runOffRefusal
        : props.openRefusal, props.present, props.needed)
    readonly property string reason: why !== "" ? why : form === "motion" && motion === 0 ? qsTr("Choose the decision to put") : ""
    readonly property string cards: form === "motion" ? qsTr("for and against") : Words.numbers(put)

    signal openChair

    function permitted(number: int): bool {
        return number === 17 || Words.rows(props.decisions).some(row => row.number === number && row.put);
    }

    function pickNumber(number: int): void {
        if (form === "motion" && permitted(number))
            motion = number;
    }

    function send(): void {
        props.openBallot(form, form === "motion" ? motion : 0);
    }

    heading: qsTr("Opening a ballot · %1").arg(props.officerName)
    bar: [
        SideButton {
            objectName: "adjourn"
            Layout.preferredWidth: page.sideWidth
            Layout.fillHeight: true
            iconName: "door"
            text: qsTr("Adjourn the case…")
            reason: Words.refusal(page.props.adjournRefusal, page.props.present, page.props.needed)
            onActed: adjourning.open()
        },
        MainButton {
            objectName: "open"
            Layout.fillWidth: true
            Layout.fillHeight: true
            busy: page.props.sending === "open"
            iconName: "right"
            text: qsTr("Open the ballot")
            sub: `${Words.sentence(Words.ballotName(page.next))}, ${Words.form(page.form)}`
            reason: page.reason
            onActed: opening.open()
        }
    ]
    sheets: [
        QuestionSheet {
            id: opening

            objectName: "opening"
            anchors.fill: parent
            portrait: page.portrait
            question: qsTr("Open %1?").arg(Words.ballotName(page.next))
            text: qsTr("%1: <b>%2</b>. Put to the vote: <b>%3</b>. Voting members on the roll: %4. Only you close it.")
                .arg(Words.escaped(page.props.officerName)).arg(Words.form(page.form)).arg(Words.numbers(page.put)).arg(page.props.rollCount)
            yes: qsTr("Yes, open the ballot")
            onAccepted: page.send()
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
        },
        WaiveSheet {
            id: waiving

            anchors.fill: parent
            props: page.props
            portrait: page.portrait
        }
    ]

    ScrollPane {
        anchors.fill: parent
        spacing: Theme.u(1.2)

        Label {
            text: qsTr("Form of the ballot")
            color: Theme.inkSoft
        }

        GridLayout {
            width: parent.width
            columns: page.portrait ? 1 : 3
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap

            FormCard {
                objectName: "form-choose_one"
                text: qsTr("Choose one")
                sub: Words.numbers(Words.rows(page.props.decisions).filter(row => row.put).map(row => row.number))
                reason: page.props.openRefusal === "point17_motion_only" ? Words.refusal("point17_motion_only", 0, 0) : ""
                chosen: page.form === "choose_one"
                onActed: page.picked = "choose_one"
            }

            FormCard {
                objectName: "form-motion"
                text: qsTr("Motion")
                sub: qsTr("for or against one decision")
                chosen: page.form === "motion"
                onActed: page.picked = "motion"
            }

            FormCard {
                objectName: "form-run_off"
                text: qsTr("Run-off")
                sub: Words.numbers(page.props.runOff)
                reason: page.props.runOff.length < 2 ? qsTr("not offered now") : ""
                chosen: page.form === "run_off"
                onActed: page.picked = "run_off"
            }
        }

        Label {
            text: page.form === "motion" ? qsTr("The decision to put") : qsTr("Decisions put to the vote")
            color: Theme.inkSoft
        }

        Flow {
            width: parent.width
            spacing: Theme.gap

            Repeater {
                model: page.numbers

                delegate: NumberTap {
                    required property int modelData

                    objectName: "number" + modelData
                    number: modelData
                    choosable: page.form === "motion"
                    reason: page.permitted(modelData) ? "" : Words.refusal("decision_not_permitted", 0, 0)
                    put: page.put.includes(modelData)
                    onActed: page.pickNumber(modelData)
                }
            }

            Chip {
                height: Theme.u(10.8)
                visible: page.props.abstainOffered
                framed: true
                strong: false
                iconName: "minus"
                text: qsTr("abstain")
                fill: Theme.panel
                stroke: Theme.line
            }
        }

        Chip {
            width: Math.min(implicitWidth, parent.width)
            visible: page.props.point18 === "bars"
            iconName: "lock"
            text: qsTr("Point 18: standards not passed, test below the threshold")
            ink: Theme.inkSoft
        }

        Flow {
            width: parent.width
            spacing: Theme.u(5)
            topPadding: Theme.u(1)
            bottomPadding: Theme.u(1)

            Chip {
                iconName: page.props.present >= page.props.needed && page.props.secretaryHere ? "check" : "cross"
                text: Words.quorum(page.props.present, page.props.needed)
            }

            Chip {
                iconName: page.props.recorded ? "check" : "cross"
                text: page.props.recorded ? qsTr("Recording sealed") : qsTr("Recording not verified")
            }

            Chip {
                iconName: page.props.unreachable.length === 0 ? "check" : "alarm"
                text: qsTr("Tablets online: %1").arg(page.props.tabletsOnline)
            }
        }

        Repeater {
            model: page.props.unreachable

            delegate: UnreachableRow {
                required property var modelData

                width: parent?.width ?? 0
                person: modelData.name
                onActed: waiving.ask(modelData)
            }
        }

        Consequence {
            width: parent.width
            head: qsTr("When opened:")
            text: qsTr("members on the roll: %1; their tablets show the cards: %2. Only you close the ballot.")
                .arg(page.props.rollCount).arg(page.cards)
        }

        SideButton {
            objectName: "chairActs"
            width: parent.width
            iconName: "gavel"
            text: qsTr("Further acts…")
            onActed: page.openChair()
        }
    }
}
