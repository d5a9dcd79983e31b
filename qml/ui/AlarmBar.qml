pragma ComponentBehavior: Bound
import QtQuick

/// Its place is always kept. Failure above warning; acknowledging mutes, only the fact clears.
Item {
    id: bar

    required property string level // none, warning, failure
    property int count: 0
    property string time: ""
    property string text: ""
    property bool acknowledged: false
    property string keyHint: ""
    readonly property bool quiet: level === "none"
    readonly property color ink: level === "failure" ? Theme.bad : quiet ? Theme.inkSoft : Theme.warn

    signal acknowledge

    implicitHeight: Math.max(Theme.u(11.6), label.implicitHeight + Theme.u(2))
    Accessible.role: Accessible.AlertMessage
    Accessible.name: Words.plain(label.text)

    Rectangle {
        anchors.fill: parent
        color: bar.level === "failure" ? Theme.badSoft : bar.quiet ? Theme.surface2 : Theme.warnSoft
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: bar.quiet ? Theme.hairLine : Theme.shapeLine
        color: bar.level === "failure" ? Theme.bad : bar.quiet ? Theme.hair : Theme.warnLine
    }

    Icon {
        id: shape

        x: Theme.u(5)
        anchors.verticalCenter: parent.verticalCenter
        name: bar.quiet ? "check" : "alarm"
        size: Theme.u(5.8)
        color: bar.ink
    }

    Label {
        id: label

        anchors.left: shape.right
        anchors.leftMargin: Theme.u(3.4)
        anchors.right: seen.visible ? seen.left : parent.right
        anchors.rightMargin: Theme.u(3)
        anchors.verticalCenter: parent.verticalCenter
        textFormat: Text.StyledText
        text: bar.quiet ? qsTr("No alarm")
            : "<b>" + qsTr("Alarms: %1").arg(bar.count) + "</b>&nbsp;&nbsp; " + (bar.time === "" ? "" : bar.time + " · ") + Words.escaped(bar.text)
        color: bar.ink
        Accessible.ignored: true
    }

    SideButton {
        id: seen

        objectName: "acknowledge"
        anchors.right: parent.right
        anchors.rightMargin: Theme.u(3)
        anchors.verticalCenter: parent.verticalCenter
        visible: !bar.quiet && !bar.acknowledged
        minHeight: Theme.u(9.4)
        iconName: "check"
        text: qsTr("Seen")
        keyHint: bar.keyHint
        onActed: bar.acknowledge()
    }
}
