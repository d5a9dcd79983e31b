pragma ComponentBehavior: Bound
import QtQuick

/// An icon with its words; framed when it matters.
Item {
    id: chip

    required property string iconName
    required property string text
    property color ink: Theme.ink
    property color fill: Theme.none
    property color stroke: Theme.none
    property bool framed: false
    property bool dashed: false
    property bool strong: framed
    property real iconSize: Theme.u(4.8)
    property string kind: "body"
    readonly property real inset: framed ? Theme.u(2.4) : 0
    readonly property real ahead: iconName === "" ? 0 : iconSize + row.spacing
    readonly property real natural: Math.ceil(metrics.advanceWidth * 1.03)

    implicitWidth: ahead + natural + 2 * inset
    implicitHeight: Math.max(label.implicitHeight, iconSize) + (framed ? Theme.u(1.6) : 0)
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Box {
        anchors.fill: parent
        visible: chip.framed
        fill: chip.fill
        stroke: chip.stroke
        dashed: chip.dashed
        radius: Theme.chipRadius
    }

    TextMetrics {
        id: metrics

        font.family: Theme.family
        font.pixelSize: Theme.em(chip.kind)
        font.weight: chip.strong ? Font.Bold : Font.Normal
        text: chip.text
    }

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.u(1.8)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: chip.iconName
            size: chip.iconSize
            color: chip.ink
            visible: chip.iconName !== ""
        }

        Label {
            id: label

            anchors.verticalCenter: parent.verticalCenter
            kind: chip.kind
            text: chip.text
            color: chip.ink
            strong: chip.strong
            width: Math.min(chip.natural, chip.width - chip.ahead - 2 * chip.inset)
            Accessible.ignored: true
        }
    }
}
