pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Ui

/// A note typed with the time it gets; Enter enters it.
FocusScope {
    id: line

    required property string time
    property string reason: ""

    signal entered(text: string)

    function enter(): void {
        const text = input.text.trim();
        if (text === "" || reason !== "")
            return;
        entered(text);
        input.text = "";
    }

    implicitHeight: Math.max(Theme.u(13), hint.visible ? hint.implicitHeight + Theme.u(2) : 0)

    Box {
        anchors.fill: parent
        fill: line.reason === "" ? Theme.bg : Theme.surface2
        stroke: input.activeFocus ? Theme.accent : Theme.line
        thickness: input.activeFocus ? Theme.chosenLine : Theme.shapeLine
        dashed: line.reason !== ""
        radius: Theme.buttonRadius
    }

    Label {
        id: when

        x: Theme.u(4)
        anchors.verticalCenter: parent.verticalCenter
        text: line.time
        strong: true
        wrapMode: Text.NoWrap
    }

    Label {
        id: hint

        anchors.left: when.right
        anchors.leftMargin: Theme.u(3)
        anchors.right: key.visible ? key.left : parent.right
        anchors.rightMargin: Theme.u(3)
        anchors.verticalCenter: parent.verticalCenter
        visible: input.text === ""
        color: Theme.inkSoft
        text: line.reason === "" ? qsTr("Type a note here, its time is set by itself") : line.reason
        Accessible.ignored: true
    }

    TextInput {
        id: input

        objectName: "noteInput"
        anchors.left: when.right
        anchors.leftMargin: Theme.u(3)
        anchors.right: key.left
        anchors.rightMargin: Theme.u(3)
        anchors.verticalCenter: parent.verticalCenter
        enabled: line.reason === ""
        focus: true
        activeFocusOnTab: true
        clip: true
        font.family: Theme.family
        font.pixelSize: Theme.em("body")
        color: Theme.ink
        selectionColor: Theme.accent
        selectedTextColor: Theme.accentInk
        maximumLength: 400
        Accessible.role: Accessible.EditableText
        Accessible.name: qsTr("Note")
        onAccepted: line.enter()
    }

    KeyHint {
        id: key

        anchors.right: parent.right
        anchors.rightMargin: Theme.u(4)
        anchors.verticalCenter: parent.verticalCenter
        visible: line.reason === ""
        text: "F3"
    }
}
