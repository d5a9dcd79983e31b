pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Ui

/// A result of point 18 by shape and word.
Item {
    id: line

    required property string word // passed, failed, not_taken
    required property string text
    property color ink: Theme.ink

    implicitHeight: label.implicitHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Icon {
        y: (Theme.lineHeight("body") - height) / 2
        name: ({passed: "check", failed: "cross"})[line.word] ?? "minus"
        color: line.ink
    }

    Label {
        id: label

        x: Theme.u(7)
        width: parent.width - x
        text: line.text
        color: line.ink
        Accessible.ignored: true
    }
}
