pragma ComponentBehavior: Bound
import QtQuick

/// One reason to choose: a ring, the words.
Tap {
    id: option

    property bool chosen: false
    property string second: "" // a line below the words
    readonly property string below: blocked ? reason : second

    name: text
    ringRadius: Theme.cardRadius
    implicitWidth: Theme.u(60)
    implicitHeight: Math.max(Theme.target, label.implicitHeight + Theme.u(2))
    checked: chosen
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: chosen
    contentItem: Item {}
    background: Box {
        fill: option.chosen ? Theme.accentSoft : option.down || option.blocked ? Theme.surface2 : Theme.panel
        stroke: option.chosen ? Theme.accent : Theme.line
        thickness: option.chosen ? Theme.chosenLine : Theme.shapeLine
        dashed: option.blocked
    }

    Rectangle {
        id: ring

        x: Theme.u(3.4)
        anchors.verticalCenter: parent.verticalCenter
        visible: !option.blocked
        width: Theme.u(6.8)
        height: width
        radius: width / 2
        color: Theme.panel
        border.width: Theme.shapeLine
        border.color: option.chosen ? Theme.accent : Theme.line

        Rectangle {
            anchors.centerIn: parent
            visible: option.chosen
            width: parent.width * 0.58
            height: width
            radius: width / 2
            color: Theme.accent
        }
    }

    Icon {
        anchors.centerIn: ring
        visible: option.blocked
        name: "lock"
        color: Theme.inkSoft
    }

    Label {
        id: label

        anchors.left: ring.right
        anchors.leftMargin: Theme.u(2.7)
        anchors.right: parent.right
        anchors.rightMargin: Theme.u(2)
        anchors.verticalCenter: parent.verticalCenter
        textFormat: Text.StyledText
        text: `<b>${Words.escaped(option.text)}</b>` + (option.below === "" ? "" : "<br>" + Words.escaped(option.below))
        color: option.blocked ? Theme.inkSoft : Theme.ink
        Accessible.ignored: true
    }
}
