pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Ui
import Otyrys.Props

/// Another secretary, from those with an enrolled key who are not in the composition (R1, R5a).
QuestionSheet {
    id: sheet

    required property TabletProps props

    function ask(): void {
        form.begin(props.secretaryPostKk, props.secretaryPostRu);
        reason.text = "";
        open();
    }

    objectName: "replacing"
    question: qsTr("Replace the secretary, %1?").arg(props.secretaryName)
    text: qsTr("The secretary before acts no more and counts as gone. The new one counts as here from their own tap on. The reason is printed in the protocol.")
    yes: form.row === null ? qsTr("Replace the secretary") : qsTr("Yes, the secretary is: %1").arg(form.row.name)
    yesReason: form.missing !== "" ? form.missing : reason.text.trim() === "" ? qsTr("Write the reason first") : ""
    onAccepted: sheet.props.replaceSecretary(form.chosen, form.nameRu, form.postKk, form.postRu, reason.text)

    NewcomerForm {
        id: form

        newcomers: sheet.props.newcomers
        columns: sheet.portrait ? 1 : 2

        TextLine {
            id: reason

            objectName: "replaceReason"
            width: parent?.width ?? 0
            hint: qsTr("Reason")
        }
    }
}
