pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Props
import Otyrys.Ui

/// Somebody with an enrolled key comes into a vacant post (R1): voting, from their own tap on.
QuestionSheet {
    id: sheet

    required property ConsoleProps props
    property string chosen: "" // a key
    readonly property var row: Array.from(props.newcomers).find(row => row.key === chosen) ?? null

    function ask(): void {
        chosen = props.newcomers.length === 1 ? props.newcomers[0].key : "";
        nameRu.text = "";
        postKk.text = "";
        postRu.text = "";
        open();
    }

    function missing(): string {
        if (row === null)
            return qsTr("Choose a person first");
        if (row.refusal !== "")
            return Words.refusal(row.refusal, 0, 0);
        return postKk.text.trim() === "" || postRu.text.trim() === "" ? qsTr("Write the post in both languages") : "";
    }

    objectName: "addPersonSheet"
    question: qsTr("Add a member to a vacant post?")
    text: qsTr("Vacant posts: %1. The member votes from the next ballot on once they are here; the number of posts and the quorum needed stay.").arg(props.vacantPosts)
    yes: row === null ? qsTr("Add the member") : qsTr("Yes, add: %1").arg(row.name)
    yesReason: missing()
    onAccepted: sheet.props.addPerson(sheet.chosen, nameRu.text, postKk.text, postRu.text)

    Flow {
        width: parent?.width ?? 0
        spacing: Theme.u(2)

        Repeater {
            model: sheet.props.newcomers.length

            delegate: ReasonOption {
                id: option

                required property int index
                readonly property var row: sheet.props.newcomers[index] ?? ({})

                objectName: "newcomer" + index
                width: (parent.width - 2 * Theme.u(2)) / 3
                text: row.name ?? ""
                second: qsTr("key %1").arg(row.short ?? "")
                chosen: sheet.chosen === row.key
                onActed: sheet.chosen = option.row.key
            }
        }
    }

    TextLine {
        id: nameRu

        objectName: "addNameRu"
        width: parent?.width ?? 0
        hint: qsTr("Name in Russian, if it is written otherwise")
    }

    TextLine {
        id: postKk

        objectName: "addPostKk"
        width: parent?.width ?? 0
        hint: qsTr("Post in Kazakh")
    }

    TextLine {
        id: postRu

        objectName: "addPostRu"
        width: parent?.width ?? 0
        hint: qsTr("Post in Russian")
    }
}
