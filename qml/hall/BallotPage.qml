pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Ui

/// Only who has voted, never what.
HallFrame {
    id: page

    foot: qsTr("Whoever presides closes the ballot; the result is shown then")

    Column {
        id: head

        width: parent.width

        Label {
            width: parent.width
            kind: "title"
            strong: true
            text: page.props.officerName
        }

        Item {
            width: parent.width
            height: Math.max(state.implicitHeight, given.implicitHeight)

            Label {
                id: state

                width: parent.width - given.implicitWidth - Theme.u(3)
                kind: "question"
                strong: true
                text: page.props.form === "run_off" ? qsTr("Run-off is under way") : page.props.form === "motion"
                    ? qsTr("Open vote on a motion") : qsTr("An open vote is under way")
            }

            Label {
                id: given

                objectName: "given"
                anchors.right: parent.right
                kind: "question"
                strong: true
                text: qsTr("voted: %1 of %2").arg(page.props.votedCount).arg(page.props.rollCount)
                wrapMode: Text.NoWrap
            }
        }

        Label {
            width: parent.width
            visible: page.props.form === "motion"
            text: page.props.motionText
        }
    }

    HallRows {
        anchors.top: head.bottom
        anchors.topMargin: Theme.u(2)
        width: parent.width
        model: Words.rows(page.props.roster).filter(row => row.role !== "secretary")
        rowHeight: Math.min(Theme.u(8.6), (parent.height - head.height - Theme.u(2)) / perColumn)
    }
}
