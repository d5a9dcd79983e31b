pragma ComponentBehavior: Bound
import QtQuick

/// 30 blocks, a peak, and a word; the row takes the colour of its alarm.
Item {
    id: meter

    required property string name
    required property real level // 0 to 1
    property real peak: 0
    required property string health // normal, low, silent, overloaded, lost
    property real nameWidth: Theme.u(26)
    readonly property bool alarmed: health !== "normal"
    readonly property bool failed: health === "lost"
    readonly property color ink: failed ? Theme.bad : alarmed ? Theme.warn : Theme.ink
    readonly property string word: ({normal: qsTr("normal"), low: qsTr("low"), silent: qsTr("silent"),
        overloaded: qsTr("overloaded"), lost: qsTr("no sound")})[health] ?? health
    readonly property int blocks: 30

    implicitWidth: Theme.u(90)
    implicitHeight: Math.max(Theme.u(6.4), label.implicitHeight)
    Accessible.role: Accessible.ProgressBar
    Accessible.name: meter.name + ": " + meter.word

    Rectangle {
        anchors.fill: parent
        visible: meter.alarmed
        color: meter.failed ? Theme.badSoft : Theme.warnSoft
    }

    Label {
        id: label

        x: Theme.u(1)
        width: meter.nameWidth
        anchors.verticalCenter: parent.verticalCenter
        text: meter.name
        color: meter.ink
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    Row {
        id: row

        readonly property real step: width / meter.blocks

        x: meter.nameWidth + Theme.u(2)
        width: Math.max(0, meter.width - x - word.width - Theme.u(3))
        height: Theme.u(3.2)
        anchors.verticalCenter: parent.verticalCenter

        Repeater {
            model: meter.blocks

            delegate: Item {
                id: slot

                required property int index
                readonly property bool isPeak: meter.peak > 0 && index === Math.min(meter.blocks - 1, Math.floor(meter.peak * meter.blocks))

                width: row.step
                height: row.height

                Rectangle {
                    width: parent.width * 0.72
                    height: parent.height
                    color: slot.isPeak ? Theme.warnLine
                        : slot.index < Math.round(meter.level * meter.blocks) ? Theme.ink : Theme.surface2
                }
            }
        }
    }

    Label {
        id: word

        anchors.right: parent.right
        anchors.rightMargin: Theme.u(1)
        anchors.verticalCenter: parent.verticalCenter
        text: meter.word
        strong: meter.alarmed
        color: meter.ink
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
