pragma ComponentBehavior: Bound
import QtQuick

/// Whether the room is recorded: shape, word and time. The only filled red thing on a screen.
Chip {
    id: badge

    required property string recording
    property int seconds: 0
    property int preflight: 0
    property bool quiet: true // without a frame while nothing is recorded
    readonly property bool loud: recording === "running" || recording === "off" || recording === "failed"

    iconName: ({preflight: "clock", running: "dot", off: "minus", failed: "alarm", ended: "stop"})[recording] ?? "ring"
    text: Words.recording(recording, seconds, preflight)
    framed: loud || recording === "preflight" || !quiet
    strong: framed
    dashed: recording === "none" && !quiet
    kind: loud ? "timer" : "body"
    ink: ({running: Theme.recInk, off: Theme.warn, failed: Theme.bad})[recording] ?? (framed ? Theme.inkSoft : Theme.ink)
    fill: ({running: Theme.recFill, off: Theme.warnSoft, failed: Theme.badSoft, none: Theme.surface2})[recording]
        ?? Theme.panel
    stroke: ({running: Theme.recLine, off: Theme.warnLine, failed: Theme.bad})[recording] ?? Theme.line
    Accessible.name: text
}
