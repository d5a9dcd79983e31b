pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes

/// A ground with a border; dashed means "not available".
Item {
    id: box

    property color fill: Theme.panel
    property color stroke: Theme.line
    property real thickness: Theme.shapeLine
    property bool dashed: false
    property real radius: Theme.cardRadius

    function outline(width: real, height: real, inset: real, corner: real): string {
        const r = Math.max(0.1, Math.min(corner, (width - 2 * inset) / 2, (height - 2 * inset) / 2));
        const right = width - inset, bottom = height - inset;
        const turn = (x, y) => `A${r} ${r} 0 0 1 ${x} ${y}`;
        return `M${inset + r} ${inset}H${right - r}${turn(right, inset + r)}V${bottom - r}${turn(right - r, bottom)}`
            + `H${inset + r}${turn(inset, bottom - r)}V${inset + r}${turn(inset + r, inset)}Z`;
    }

    Rectangle {
        anchors.fill: parent
        radius: box.radius
        color: box.fill
        border.width: box.dashed ? 0 : box.thickness
        border.color: box.stroke
    }

    Shape {
        anchors.fill: parent
        visible: box.dashed

        ShapePath {
            strokeColor: box.stroke
            strokeWidth: box.dashed ? box.thickness : -1
            strokeStyle: ShapePath.DashLine
            dashPattern: [2, 1.4]
            fillColor: Theme.none

            PathSvg {
                path: box.dashed && box.width > 0 && box.height > 0
                    ? box.outline(box.width, box.height, box.thickness / 2, box.radius) : ""
            }
        }
    }
}
