pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Otyrys.Ui

/// What whoever presides may do at any step: review the reason of an absence (R9), replace the secretary (R1).
TabletFrame {
    id: page

    readonly property string replaceReason: props.newcomers.length === 0 ? qsTr("Nobody outside the composition has an enrolled key")
        : Words.refusal(props.newcomers[0].refusal, props.present, props.needed)

    signal back

    heading: qsTr("Presiding: further acts")
    bar: [
        SideButton {
            objectName: "back"
            Layout.preferredWidth: page.sideWidth
            Layout.fillHeight: true
            iconName: "left"
            text: qsTr("Go back")
            onActed: page.back()
        },
        WaitingPlace {
            Layout.fillWidth: true
            iconName: "doc"
            text: qsTr("Each of these acts is printed in the protocol with its reason")
        }
    ]
    sheets: [
        AbsenceReviewSheet {
            id: review

            anchors.fill: parent
            props: page.props
            portrait: page.portrait
        },
        ReplaceSecretarySheet {
            id: replacing

            anchors.fill: parent
            props: page.props
            portrait: page.portrait
        }
    ]

    ScrollPane {
        anchors.fill: parent
        spacing: Theme.gap

        Label {
            width: parent.width
            kind: "question"
            strong: true
            text: qsTr("Reasons of absences")
            Accessible.role: Accessible.Heading
        }

        Label {
            width: parent.width
            visible: page.props.absences.length === 0
            color: Theme.inkSoft
            text: qsTr("No absence of an officer is entered in this sitting")
        }

        Repeater {
            model: page.props.absences

            delegate: AbsenceRow {
                required property var modelData

                objectName: "absence" + modelData.number
                width: parent?.width ?? 0
                row: modelData
                reason: Words.refusal(modelData.refusal, page.props.present, page.props.needed)
                busy: page.props.sending === "absenceReview"
                onActed: review.ask(modelData)
            }
        }

        Label {
            width: parent.width
            topPadding: Theme.u(3)
            kind: "question"
            strong: true
            text: qsTr("Secretary: %1").arg(page.props.secretaryName)
            Accessible.role: Accessible.Heading
        }

        SideButton {
            objectName: "replaceSecretary"
            width: parent.width
            iconName: page.props.sending === "replace" ? "clock" : "people"
            text: qsTr("Replace the secretary…")
            sub: page.props.sending === "replace" ? qsTr("Writing to the journal…") : ""
            reason: page.replaceReason
            onActed: replacing.ask()
        }
    }
}
