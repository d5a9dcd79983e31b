pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Props
import Otyrys.Ui

/// Adjourning a case, with the reason that the protocol prints.
QuestionSheet {
    id: sheet

    required property ConsoleProps props

    function ask(): void {
        reason.text = "";
        open();
    }

    objectName: "adjournSheet"
    question: qsTr("Adjourn case %1?").arg(props.caseNumber)
    text: qsTr("%1: the case is not heard further today and goes to a later sitting. The reason is printed in the protocol.").arg(Words.escaped(props.officerName))
    yes: qsTr("Yes, adjourn case %1").arg(props.caseNumber)
    yesReason: reason.text.trim() === "" ? qsTr("Write the reason first") : ""
    onAccepted: sheet.props.adjourn(reason.text)

    TextLine {
        id: reason

        objectName: "adjournReason"
        width: parent?.width ?? 0
        hint: qsTr("Reason")
    }
}
