pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes

/// One of Icons' shapes in one colour. Never without its word beside it.
Item {
    id: icon

    required property string name
    property real size: Theme.u(4.8)
    property color color: Theme.ink

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    Shape {
        id: shape

        readonly property size ratio: Qt.size(icon.size / 24, icon.size / 24)

        anchors.fill: parent
        visible: Icons.has(icon.name)

        ShapePath {
            scale: shape.ratio
            strokeColor: icon.color
            strokeWidth: Icons.line(icon.name) === "" ? -1 : 2.2 * shape.ratio.width
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: Icons.line(icon.name)
            }
        }

        ShapePath {
            scale: shape.ratio
            strokeWidth: -1
            fillColor: icon.color

            PathSvg {
                path: Icons.fill(icon.name)
            }
        }

        ShapePath {
            scale: shape.ratio
            strokeColor: icon.color
            strokeWidth: Icons.thick(icon.name) === "" ? -1 : Icons.thickWidth(icon.name) * shape.ratio.width
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: Icons.thick(icon.name)
            }
        }
    }
}
