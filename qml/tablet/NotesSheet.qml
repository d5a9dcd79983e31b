pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Ui

/// Notes that never leave the tablet.
QuestionSheet {
    id: sheet

    property string notes: ""

    signal noted(text: string)

    text: qsTr("They stay on this tablet and go nowhere: not to the journal, not to other people.")
    yes: qsTr("Keep the notes")
    onShownChanged: edit.text = sheet.notes
    onAccepted: sheet.noted(edit.text)

    Box {
        width: parent.width
        height: Theme.u(40)
        stroke: edit.activeFocus ? Theme.accent : Theme.line

        Flickable {
            anchors.fill: parent
            anchors.margins: Theme.u(3)
            contentHeight: edit.implicitHeight
            clip: true

            TextEdit {
                id: edit

                objectName: "notesText"
                width: parent.width
                activeFocusOnTab: true
                font.family: Theme.family
                font.pixelSize: Theme.em("read")
                color: Theme.ink
                selectionColor: Theme.accent
                selectedTextColor: Theme.accentInk
                wrapMode: TextEdit.Wrap
                textFormat: TextEdit.PlainText
                Accessible.role: Accessible.EditableText
                Accessible.name: sheet.question
            }
        }
    }
}
