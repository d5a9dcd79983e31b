pragma ComponentBehavior: Bound

/// A date and its working days, never days alone.
Chip {
    required property string day // ISO
    required property int daysLeft // negative: late
    property bool done: false
    property bool confirmed: true // false: by the general rule
    readonly property bool late: !done && daysLeft < 0
    readonly property bool soon: !done && daysLeft >= 0 && daysLeft <= 1

    framed: true
    dashed: !confirmed && !done
    iconName: done ? "check" : late || daysLeft === 0 ? "alarm" : "clock"
    text: done ? qsTr("Done %1").arg(Words.day(day))
        : late ? qsTr("%1 · late, working days: %2").arg(Words.day(day)).arg(-daysLeft)
        : daysLeft === 0 ? qsTr("%1 · last day is today").arg(Words.day(day))
        : qsTr("Due %1 · working days left: %2").arg(Words.day(day)).arg(daysLeft)
    ink: done ? Theme.ok : late ? Theme.bad : soon ? Theme.warn : Theme.ink
    fill: done ? Theme.okSoft : late ? Theme.badSoft : soon ? Theme.warnSoft : dashed ? Theme.surface2 : Theme.panel
    stroke: done ? Theme.ok : late ? Theme.bad : soon ? Theme.warnLine : Theme.line
}
