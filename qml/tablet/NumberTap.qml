pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Ui

/// A decision's number: put, not put, barred; choosable while a motion is made.
Tap {
    id: box

    required property int number
    property bool put: false
    property bool choosable: false
    readonly property bool lit: choosable && put

    name: String(number)
    enabled: choosable || blocked
    implicitWidth: choosable ? Theme.target : Theme.u(12.2)
    implicitHeight: choosable ? Theme.target : Theme.u(10.8)
    contentItem: Item {}
    background: Box {
        fill: box.blocked ? Theme.surface2 : box.lit ? Theme.accent : Theme.panel
        stroke: Theme.line
        thickness: box.lit ? 0 : Theme.shapeLine
        dashed: box.blocked || (!box.choosable && !box.put)
        radius: Theme.buttonRadius
    }

    Label {
        anchors.centerIn: parent
        kind: "question"
        strong: !box.blocked
        text: box.number
        color: box.blocked ? Theme.inkSoft : box.lit ? Theme.accentInk : Theme.ink
        Accessible.ignored: true
    }
}
