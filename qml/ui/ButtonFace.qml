pragma ComponentBehavior: Bound
import QtQuick

/// Icon, words and a second line, centred; grows with its text.
Item {
    id: face

    required property string iconName
    required property string text
    property string sub: ""
    property color ink: Theme.ink
    property string kind: "body"
    property bool strong: true
    property bool leading: false // from the left edge instead of the middle
    property real iconSize: Theme.u(5.4)
    readonly property real room: width - (iconName === "" ? 0 : iconSize + row.spacing)

    readonly property real slack: 1.03 // hinting makes text wider than its metrics
    readonly property real titleWidth: Math.ceil(titleMetrics.advanceWidth * slack)
    readonly property real subWidth: sub === "" ? 0 : Math.ceil(subMetrics.advanceWidth * slack)

    implicitWidth: row.spacing + (iconName === "" ? 0 : iconSize) + Math.max(titleWidth, subWidth)
    implicitHeight: words.implicitHeight

    TextMetrics {
        id: titleMetrics

        font.family: Theme.family
        font.pixelSize: Theme.em(face.kind)
        font.weight: face.strong ? Font.Bold : Font.Normal
        text: face.text
    }

    TextMetrics {
        id: subMetrics

        font.family: Theme.family
        font.pixelSize: Theme.em("body")
        text: face.sub
    }

    Row {
        id: row

        x: face.leading ? 0 : Math.max(0, (face.width - width) / 2)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.u(3)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: face.iconName !== ""
            name: face.iconName
            size: face.iconSize
            color: face.ink
        }

        Column {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: second.visible ? -Theme.u(0.6) : 0 // a fixed line height puts its air above the letters

            Label {
                id: title

                width: Math.min(face.titleWidth, face.room)
                kind: face.kind
                strong: face.strong
                text: face.text
                color: face.ink
                Accessible.ignored: true
            }

            Label {
                id: second

                visible: face.sub !== ""
                width: Math.min(face.subWidth, face.room)
                text: face.sub
                color: face.ink
                Accessible.ignored: true
            }
        }
    }
}
