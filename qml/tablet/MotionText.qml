pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Ui
import Otyrys.Props

/// The decision that is put, in full words with its number; not a target.
Item {
    id: box

    required property TabletProps props

    implicitHeight: Math.max(Theme.u(25), words.implicitHeight + Theme.u(4))

    Panel {
        anchors.fill: parent
    }

    Rectangle {
        x: Theme.hairLine
        y: Theme.hairLine
        width: Theme.u(25)
        height: parent.height - 2 * Theme.hairLine
        radius: Theme.panelRadius
        color: Theme.surface2

        Label {
            anchors.centerIn: parent
            kind: "numeral"
            strong: true
            text: box.props.motion
            Accessible.ignored: true
        }
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.u(30)
        anchors.right: parent.right
        anchors.rightMargin: Theme.u(3)
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            color: Theme.inkSoft
            text: Words.sentence(qsTr("motion of whoever presides, %1").arg(Words.ballotName(box.props.round)))
        }

        Label {
            width: parent.width
            kind: "read"
            textFormat: Text.StyledText
            text: `<b>${Words.escaped(Words.verdictOf(box.props.motionText))}</b><br>${Words.escaped(Words.restOf(box.props.motionText))}`
            Accessible.name: box.props.motionText
        }
    }
}
