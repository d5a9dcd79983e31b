pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Ui

/// One finding: where, and what it means.
Item {
    id: finding

    required property string iconName
    required property string title
    required property string text
    required property color ink

    width: parent?.width ?? 0
    height: words.implicitHeight + Theme.u(5)
    Accessible.role: Accessible.StaticText
    Accessible.name: title + ". " + text

    Icon {
        x: Theme.u(5)
        y: Theme.u(2.5)
        name: finding.iconName
        size: Theme.u(5.6)
        color: finding.ink
    }

    Column {
        id: words

        x: Theme.u(14)
        y: Theme.u(2.5)
        width: parent.width - x - Theme.u(4)

        Label {
            width: parent.width
            strong: true
            text: finding.title
            color: finding.ink
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            text: finding.text
            Accessible.ignored: true
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairLine
        color: Theme.hair
    }
}
