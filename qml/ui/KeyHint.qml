pragma ComponentBehavior: Bound
import QtQuick

/// The key printed on its control.
Item {
    id: hint

    required property string text
    property color ink: Theme.ink

    implicitWidth: Math.max(implicitHeight, label.implicitWidth + Theme.u(2.4))
    implicitHeight: label.implicitHeight + Theme.u(1)
    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        radius: Theme.chipRadius
        color: Theme.none
        border.width: Theme.hairLine
        border.color: hint.ink
    }

    Label {
        id: label

        anchors.centerIn: parent
        text: hint.text
        color: hint.ink
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
