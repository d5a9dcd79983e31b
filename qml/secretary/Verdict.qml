pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Ui

/// The head of a group of findings.
Rectangle {
    id: verdict

    required property string iconName
    required property string text
    required property color ink
    required property color fill

    width: parent?.width ?? 0
    height: words.implicitHeight + Theme.u(4)
    color: fill

    Icon {
        x: Theme.u(5)
        anchors.verticalCenter: parent.verticalCenter
        name: verdict.iconName
        color: verdict.ink
    }

    Label {
        id: words

        x: Theme.u(13)
        width: parent.width - x - Theme.u(4)
        anchors.verticalCenter: parent.verticalCenter
        strong: true
        text: verdict.text
        color: verdict.ink
    }
}
