pragma Singleton
pragma ComponentBehavior: Bound
import QtQuick

/// Every colour, size and time of the screens. Sizes are millimetres on the glass; u() takes millimetres of the
/// tablet and scales them with the body text of the surface, so one component serves hand, desk and wall.
QtObject {
    id: theme

    property string surface: "tablet"
    property bool dark: false
    property bool reducedMotion: false
    property real pxPerMm: glass.tablet.pxPerMm

    readonly property string family: "Noto Sans"

    // Long side of the picture in pixels at which the pictures' scale holds.
    readonly property var glass: ({
        tablet: {pxPerMm: 5.9, longSide: 1280},
        desk: {pxPerMm: 3.6, longSide: 1920},
        hall: {pxPerMm: 1.16, longSide: 1920}
    })

    readonly property var sizes: ({
        tablet: {numeral: 8.5, title: 7.8, question: 5.8, body: 4.9, read: 5.3, timer: 4.9},
        desk: {numeral: 5.0, title: 9.4, question: 8.3, body: 5.0, read: 5.0, timer: 8.1},
        hall: {numeral: 190, title: 72, question: 58, body: 52, read: 52, timer: 52}
    })
    readonly property var lines: ({numeral: 1.0, title: 1.2, question: 1.28, body: 1.27, read: 1.4, timer: 1.0})
    readonly property var margins: ({tablet: 4, desk: 3.3, hall: 48})

    readonly property var light: ({
        bg: "#EEF0EC", surface: "#FFFFFF", surface2: "#E3E7E4", ink: "#12181D", inkSoft: "#37424B",
        line: "#5F6B73", hair: "#C3CBC9", accent: "#0B4468", onAccent: "#FFFFFF", accentSoft: "#DCEAF3",
        recFill: "#9E0B1B", recLine: "#9E0B1B", onRec: "#FFFFFF", ok: "#0C5030", okSoft: "#DDEFE4",
        warn: "#5A3A00", warnSoft: "#FFE9B3", warnLine: "#B97900", bad: "#8E0F1C", badSoft: "#FBE0E0",
        video: "#4A545B", videoDeep: "#39434A", videoFigure: "#8A959C"
    })
    readonly property var night: ({
        bg: "#0E1317", surface: "#182026", surface2: "#26313A", ink: "#F3F6F7", inkSoft: "#C6D0D7",
        line: "#8D9AA4", hair: "#37434D", accent: "#9BD0F2", onAccent: "#06202F", accentSoft: "#17344A",
        recFill: "#A30D1E", recLine: "#FF9C94", onRec: "#FFFFFF", ok: "#8BDDB0", okSoft: "#12352A",
        warn: "#FFD979", warnSoft: "#3A2C05", warnLine: "#D9A520", bad: "#FF9C94", badSoft: "#43161A",
        video: "#333E46", videoDeep: "#28323A", videoFigure: "#66737C"
    })
    readonly property var colours: dark ? night : light

    readonly property color bg: colours.bg
    readonly property color panel: colours.surface
    readonly property color surface2: colours.surface2
    readonly property color ink: colours.ink
    readonly property color inkSoft: colours.inkSoft
    readonly property color line: colours.line
    readonly property color hair: colours.hair
    readonly property color accent: colours.accent
    readonly property color accentInk: colours.onAccent
    readonly property color accentSoft: colours.accentSoft
    readonly property color recFill: colours.recFill
    readonly property color recLine: colours.recLine
    readonly property color recInk: colours.onRec
    readonly property color ok: colours.ok
    readonly property color okSoft: colours.okSoft
    readonly property color warn: colours.warn
    readonly property color warnSoft: colours.warnSoft
    readonly property color warnLine: colours.warnLine
    readonly property color bad: colours.bad
    readonly property color badSoft: colours.badSoft
    readonly property color video: colours.video
    readonly property color videoDeep: colours.videoDeep
    readonly property color videoFigure: colours.videoFigure
    readonly property color veil: "#99000000"
    readonly property color none: "transparent"

    readonly property real margin: mm(margins[surface])
    readonly property real gap: u(2)
    readonly property real target: u(15.3)
    readonly property real hairLine: Math.max(1, Math.round(u(0.35)))
    readonly property real shapeLine: Math.max(1, Math.round(u(0.5)))
    readonly property real chosenLine: Math.max(2, Math.round(u(0.85)))
    readonly property real ringGap: u(0.7)
    readonly property real buttonRadius: u(1.7)
    readonly property real cardRadius: u(2.0)
    readonly property real panelRadius: u(2.4)
    readonly property real chipRadius: u(1.2)
    readonly property real boxRadius: u(1.4)
    readonly property int pressTime: reducedMotion ? 0 : 80
    readonly property int sheetIn: reducedMotion ? 0 : 200
    readonly property int sheetOut: reducedMotion ? 0 : 140
    readonly property int answerGuard: 300

    function mm(length: real): real {
        return length * pxPerMm;
    }

    function u(length: real): real {
        return length * pxPerMm * sizes[surface].body / sizes.tablet.body;
    }

    function em(kind: string): real {
        return sizes[surface][kind] * pxPerMm;
    }

    function lineHeight(kind: string): real {
        return em(kind) * lines[kind];
    }

    /// The surface and its real size in pixels: the whole glass is the picture.
    function fit(kind: string, width: real, height: real): void {
        surface = kind;
        pxPerMm = glass[kind].pxPerMm * Math.max(width, height) / glass[kind].longSide;
    }
}
