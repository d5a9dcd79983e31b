pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Ui
import Otyrys.Props

/// While the chair is not in the room: who presides and since when, and the way to elect one (R5b).
Item {
    id: bar

    required property TabletProps props
    readonly property bool elected: props.presidingName !== ""

    signal asked

    visible: props.sittingState === "open" && !props.chairHere
    height: visible ? Math.max(elect.height, words.implicitHeight) + Theme.u(2) : 0

    Rectangle {
        anchors.fill: parent
        color: Theme.warnSoft
    }

    Icon {
        id: mark

        x: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        name: bar.elected ? "gavel" : "alarm"
        color: Theme.warn
    }

    Label {
        id: words

        objectName: "presiding"
        anchors.left: mark.right
        anchors.leftMargin: Theme.u(3)
        anchors.right: elect.left
        anchors.rightMargin: Theme.u(3)
        anchors.verticalCenter: parent.verticalCenter
        strong: true
        text: bar.elected ? qsTr("The chair is not in the room. Presides: %1, since %2").arg(bar.props.presidingName).arg(bar.props.presidingSince)
            : qsTr("The chair is not in the room, nobody presides")
    }

    SideButton {
        id: elect

        objectName: "elect"
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, parent.width * 0.42)
        iconName: "people"
        text: qsTr("Support…")
        reason: Words.refusal(bar.props.electRefusal, bar.props.present, bar.props.needed)
        onActed: bar.asked()
    }
}
