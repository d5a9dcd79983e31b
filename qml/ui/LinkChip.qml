pragma ComponentBehavior: Bound
import QtQuick

/// Whether this device is connected; a loss is shown from 2.5 s on.
Chip {
    id: chip

    required property string link
    property int seconds: 0
    readonly property bool lost: link === "lost"
    readonly property bool back: link === "back"

    iconName: back ? "check" : link === "connecting" ? "clock" : "link"
    text: Words.link(link, seconds)
    framed: lost || back
    ink: lost ? Theme.warn : back ? Theme.ok : Theme.ink
    fill: lost ? Theme.warnSoft : Theme.okSoft
    stroke: lost ? Theme.warnLine : Theme.ok
}
