pragma ComponentBehavior: Bound
import QtQuick

/// A field for a reason or a note.
FocusScope {
    id: field

    property alias text: input.text
    property string hint: ""

    signal accepted

    implicitHeight: Math.max(Theme.target, input.implicitHeight + Theme.u(5))

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
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }

    TextInput {
        id: input

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.u(3.4)
        anchors.verticalCenter: parent.verticalCenter
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
        Accessible.name: field.hint
        onAccepted: field.accepted()
    }
}
