pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Props
import Otyrys.Ui

/// Off the record and back on it. Going off wants the reason that the secretary signs and the protocol prints.
QuestionSheet {
    id: sheet

    required property ConsoleProps props

    function ask(): void {
        if (props.recording === "off")
            return props.goOnRecord();
        reason.text = "";
        open();
    }

    objectName: "offRecordSheet"
    question: qsTr("Go off the record?")
    text: qsTr("Until you go back on record nothing of the room is kept: a black picture and silence, or a gap. The time and the reason are printed in the protocol.")
    yes: qsTr("Yes, off the record")
    yesReason: reason.text.trim() === "" ? qsTr("Write the reason first") : ""
    onAccepted: sheet.props.goOffRecord(reason.text)

    TextLine {
        id: reason

        objectName: "offRecordReason"
        width: parent?.width ?? 0
        hint: qsTr("Reason")
    }
}
