pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Props
import Otyrys.Ui

/// Somebody with an enrolled key comes into a vacant post (R1): voting, from their own tap on.
QuestionSheet {
    id: sheet

    required property ConsoleProps props

    function ask(): void {
        form.begin("", "");
        open();
    }

    objectName: "addPersonSheet"
    question: qsTr("Add a member to a vacant post?")
    text: qsTr("Vacant posts: %1. The member votes from the next ballot on once they are here; the number of posts and the quorum needed stay.").arg(props.vacantPosts)
    yes: form.row === null ? qsTr("Add the member") : qsTr("Yes, add: %1").arg(form.row.name)
    yesReason: form.missing
    onAccepted: sheet.props.addPerson(form.chosen, form.nameRu, form.postKk, form.postRu)

    NewcomerForm {
        id: form

        newcomers: sheet.props.newcomers
    }
}
