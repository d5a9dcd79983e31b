pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Props
import Otyrys.Ui

/// Whether the sitting is quorate: squares, numbers, the secretary, and how many may still leave.
Item {
    id: panel

    required property ConsoleProps props
    readonly property int missing: Math.max(0, props.needed - props.present)
    readonly property bool quorate: props.needed > 0 && missing === 0 && props.secretaryHere
    readonly property int spare: props.present - props.needed

    Panel {
        anchors.fill: parent
    }

    Column {
        anchors.fill: parent
        anchors.margins: Theme.u(4.6)
        spacing: Theme.u(1.6)

        Item {
            width: parent.width
            height: title.implicitHeight

            Heading {
                id: title

                objectName: "quorumTitle"
                width: parent.width - Theme.u(10)
                scale_: 1.5
                color: panel.quorate || panel.props.needed === 0 ? Theme.ink : Theme.bad
                text: panel.props.needed === 0 ? qsTr("Quorum") : panel.quorate ? qsTr("Quorate") : qsTr("Not quorate")
            }

            Icon {
                anchors.right: parent.right
                anchors.verticalCenter: title.verticalCenter
                visible: panel.props.needed > 0
                name: panel.quorate ? "check" : "alarm"
                size: Theme.u(6.4)
                color: panel.quorate ? Theme.ink : Theme.bad
            }
        }

        QuorumGauge {
            visible: panel.props.needed > 0
            posts: panel.props.posts
            present: panel.props.present
            needed: panel.props.needed
            square: Math.min(Theme.u(5.6), parent.width / (posts * 1.25 + 0.5))
        }

        Label {
            objectName: "quorumNumbers"
            width: parent.width
            textFormat: Text.StyledText
            text: panel.props.needed === 0 ? "–" : qsTr("Here: <b>%1 of %2</b>, needed: <b>%3</b>").arg(panel.props.present).arg(panel.props.posts).arg(panel.props.needed)
        }

        Chip {
            iconName: panel.props.secretaryHere ? "check" : "alarm"
            ink: panel.props.secretaryHere ? Theme.ink : Theme.bad
            text: panel.props.secretaryHere ? qsTr("Secretary is here") : qsTr("The secretary is not here")
        }

        Label {
            width: parent.width
            color: panel.missing > 0 ? Theme.bad : Theme.inkSoft
            strong: panel.missing > 0
            visible: panel.props.needed > 0
            text: panel.missing > 0 ? qsTr("Missing: %1").arg(panel.missing) : panel.spare > 0 ? qsTr("%n member(s) may leave", "", panel.spare)
                : qsTr("On the limit: nobody may leave")
        }
    }
}
