pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Ui
import Otyrys.Props

/// Who the officer is; below, standards and test and what point 18 makes of them.
Panel {
    id: card

    required property TabletProps props
    readonly property bool warned: props.point18 !== "none" || props.point17

    function result(word: string): string {
        switch (word) {
        case "passed":
            return qsTr("passed");
        case "failed":
            return qsTr("failed");
        default:
            return qsTr("not taken");
        }
    }

    function testResult(word: string): string {
        switch (word) {
        case "passed":
            return qsTr("not below the threshold");
        case "failed":
            return qsTr("below the threshold");
        default:
            return qsTr("not taken");
        }
    }

    ScrollPane {
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: note.top
        padding: Theme.u(4)
        spacing: Theme.u(1.4)

        Label {
            width: parent.width
            kind: "question"
            strong: true
            text: Words.nameInTwo(card.props.officerName)
            Accessible.role: Accessible.Heading
        }

        Fact {
            width: parent.width
            name: qsTr("Post")
            value: card.props.officerPost
        }

        Fact {
            width: parent.width
            name: qsTr("Rank")
            value: card.props.officerRank
        }

        Fact {
            width: parent.width
            visible: card.props.officerAppointed !== ""
            name: qsTr("Appointed")
            value: Words.day(card.props.officerAppointed)
        }
    }

    Rectangle {
        id: note

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.hairLine
        x: Theme.hairLine
        width: parent.width - 2 * Theme.hairLine
        height: results.implicitHeight + Theme.u(5)
        radius: Theme.panelRadius - Theme.hairLine
        color: card.warned ? Theme.warnSoft : Theme.surface2

        Rectangle {
            width: parent.width
            height: Theme.panelRadius
            color: parent.color
        }

        Rectangle {
            width: parent.width
            height: Theme.shapeLine
            color: card.warned ? Theme.warnLine : Theme.hair
        }

        Column {
            id: results

            x: Theme.u(4)
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - 2 * x

            ResultLine {
                width: parent.width
                word: card.props.standards
                text: qsTr("Standards: %1").arg(card.result(card.props.standards))
                ink: card.warned ? Theme.warn : Theme.ink
            }

            ResultLine {
                width: parent.width
                word: card.props.test
                text: qsTr("Test: %1").arg(card.testResult(card.props.test))
                ink: card.warned ? Theme.warn : Theme.ink
            }

            Label {
                width: parent.width
                visible: text !== ""
                strong: true
                color: Theme.warn
                text: card.props.point17 ? qsTr("Point 17: dismissal is put to the vote")
                    : card.props.point18 === "bars" ? qsTr("Only some of the decisions can be put to the vote")
                    : card.props.point18 === "warning" ? qsTr("All decisions can be put to the vote all the same") : ""
            }
        }
    }
}
