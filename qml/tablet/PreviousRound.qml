pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Ui
import Otyrys.Props

/// Why a run-off is held: the counts of the round before, already public.
Item {
    id: box

    required property TabletProps props
    readonly property string counts: Words.rows(props.previousCounts).filter(row => row.votes > 0)
        .map(row => qsTr("decision %1 – %2").arg(Words.choice(row.choice)).arg(row.votes)).join(", ")

    implicitHeight: label.implicitHeight + Theme.u(5)

    Panel {
        anchors.fill: parent
    }

    Label {
        id: label

        x: Theme.u(4.4)
        width: parent.width - 2 * x
        anchors.verticalCenter: parent.verticalCenter
        textFormat: Text.StyledText
        text: `<b>${Words.sentence(Words.ballotName(box.props.round))}.</b> `
            + Words.sentence(qsTr("In %1 no decision had a majority: %2 (needed: %3).").arg(Words.ballotName(box.props.previousRound))
                .arg(box.counts).arg(box.props.previousMajority))
    }
}
