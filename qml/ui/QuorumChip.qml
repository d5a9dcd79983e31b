pragma ComponentBehavior: Bound
import QtQuick

/// Present and needed in one line; `level` 0 the numbers alone, 1 with "quorum", 2 in full.
Chip {
    id: chip

    required property int present
    required property int needed
    required property bool secretaryHere
    property int level: 2
    readonly property bool missing: needed > 0 && (present < needed || !secretaryHere)
    readonly property var texts: [Words.quorumShort(present, needed), Words.quorum(present, needed),
        Words.quorumLong(present, needed)]

    function widthOf(which: int): real {
        if (probe.height <= 0) // read so that a change of the font is seen
            return 0;
        return probe.advanceWidth(texts[missing ? Math.min(which, 1) : which]) * 1.03 + ahead + (missing ? Theme.u(4.8) : 0);
    }

    iconName: missing ? "alarm" : "people"
    text: needed === 0 ? qsTr("Sitting not open")
        : present >= needed && !secretaryHere ? qsTr("No secretary") : missing ? texts[Math.min(level, 1)] : texts[level]
    framed: missing
    ink: missing ? Theme.bad : Theme.ink
    fill: Theme.badSoft
    stroke: Theme.bad

    FontMetrics {
        id: probe

        font.family: Theme.family
        font.pixelSize: Theme.em("body")
        font.weight: chip.missing ? Font.Bold : Font.Normal
    }
}
