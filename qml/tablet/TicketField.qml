pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Ui

/// A field for a ticket: several lines, typed or pasted.
FocusScope {
    id: field

    property alias text: input.text
    property string hint: ""

    function paste(): void {
        input.selectAll();
        input.paste();
    }

    implicitHeight: Math.max(Theme.u(30), input.implicitHeight + Theme.u(5))

    Box {
        anchors.fill: parent
        fill: Theme.panel
        stroke: input.activeFocus ? Theme.accent : Theme.line
        thickness: input.activeFocus ? Theme.chosenLine : Theme.shapeLine
        radius: Theme.buttonRadius
    }

    Label {
        anchors.fill: input
        visible: input.text === ""
        text: field.hint
        color: Theme.inkSoft
        Accessible.ignored: true
    }

    TextEdit {
        id: input

        objectName: "ticketInput"
        anchors.fill: parent
        anchors.margins: Theme.u(2.5)
        focus: true
        activeFocusOnTab: true
        clip: true
        wrapMode: TextEdit.WrapAnywhere
        textFormat: TextEdit.PlainText
        inputMethodHints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
        font.family: Theme.family
        font.pixelSize: Theme.em("body")
        color: Theme.ink
        selectByMouse: true
        selectionColor: Theme.accent
        selectedTextColor: Theme.accentInk
        Accessible.role: Accessible.EditableText
        Accessible.name: field.hint
    }
}
