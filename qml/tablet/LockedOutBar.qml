pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Ui
import Otyrys.Props

/// To whoever presides: whose key no PIN opens any more, and the way out, until they are paired anew.
Item {
    id: bar

    required property TabletProps props
    required property bool waits // a vote is to be given first
    readonly property string names: Words.rows(props.lockedOut).map(row => row.name).join(", ")

    visible: names !== "" && !waits
    height: visible ? words.implicitHeight + Theme.u(2) : 0

    Rectangle {
        anchors.fill: parent
        color: Theme.warnSoft
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairLine
        color: Theme.warnLine
    }

    Icon {
        id: mark

        x: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        name: "lock"
        color: Theme.warn
    }

    Label {
        id: words

        objectName: "lockedOut"
        anchors.left: mark.right
        anchors.leftMargin: Theme.u(3)
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.warn
        text: qsTr("%1: five wrong PINs, the key stays locked. The secretary pairs a tablet anew, another voting member witnesses it.").arg(bar.names)
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
}
