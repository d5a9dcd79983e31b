pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Ui

/// The officer's name, one line of state, the quorum with its squares.
HallFrame {
    id: page

    readonly property bool interview: props.page === "interview"

    footIcon: interview && props.recording === "running" ? "cam" : "clock"
    foot: interview ? (props.recording === "failed" ? qsTr("The recording has failed") : props.recording === "off"
            ? qsTr("Off record: nothing of the room is kept") : qsTr("The interview is recorded in sound and picture"))
        : page.props.page === "counted" ? qsTr("Whoever presides declares the result")
        : page.props.caseState === "deliberation" ? qsTr("Whoever presides opens the ballot") : qsTr("The interview is being prepared")
    alarmed: interview && props.recording === "failed"

    Column {
        width: parent.width
        spacing: Theme.u(1.4)

        Label {
            width: parent.width
            kind: "title"
            font.pixelSize: Theme.em("title") * 1.15
            strong: true
            text: page.props.officerName
        }

        Label {
            width: parent.width
            kind: "question"
            strong: true
            text: page.interview ? (page.props.interrupted ? qsTr("The interview is interrupted: no quorum") : qsTr("The interview is under way"))
                : page.props.page === "counted" ? qsTr("The open vote is closed")
                : page.props.caseState === "deliberation" ? qsTr("Deliberation") : page.props.caseState === "sealing"
                ? qsTr("The recording is being verified") : qsTr("The officer is called in")
        }
    }

    Column {
        anchors.bottom: parent.bottom
        width: parent.width
        spacing: Theme.u(3)

        Rectangle {
            width: parent.width
            height: Theme.hairLine
            color: Theme.hair
        }

        Row {
            spacing: Theme.u(4)

            QuorumGauge {
                anchors.verticalCenter: parent.verticalCenter
                posts: page.props.posts
                present: page.props.present
                needed: page.props.needed
                square: Theme.u(8)
            }

            Column {
                anchors.verticalCenter: parent.verticalCenter

                Label {
                    kind: "question"
                    strong: true
                    text: page.props.present >= page.props.needed && page.props.secretaryHere ? qsTr("Quorate") : qsTr("Not quorate")
                    wrapMode: Text.NoWrap
                }

                Label {
                    text: qsTr("members: %1").arg(Words.quorumShort(page.props.present, page.props.needed))
                    wrapMode: Text.NoWrap
                }
            }
        }

        Chip {
            objectName: "presiding"
            visible: page.props.presidingName !== ""
            iconName: "gavel"
            text: qsTr("Presides: %1, since %2").arg(page.props.presidingName).arg(page.props.presidingSince)
        }

        Chip {
            iconName: page.props.secretaryHere ? "check" : "cross"
            text: page.props.secretaryHere ? qsTr("The secretary of the commission is present") : qsTr("The secretary of the commission is not present")
        }
    }
}
