pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Ui
import Otyrys.Props

/// Another secretary, from those with an enrolled key who are not in the composition (R1, R5a).
QuestionSheet {
    id: sheet

    required property TabletProps props
    property string chosen: "" // a key
    readonly property var row: Words.rows(props.newcomers).find(row => row.key === chosen) ?? null

    function ask(): void {
        chosen = props.newcomers.length === 1 ? props.newcomers[0].key : "";
        postKk.text = props.secretaryPostKk;
        postRu.text = props.secretaryPostRu;
        nameRu.text = "";
        reason.text = "";
        open();
    }

    function missing(): string {
        if (row === null)
            return qsTr("Choose a person first");
        if (row.refusal !== "")
            return Words.refusal(row.refusal, props.present, props.needed);
        if (postKk.text.trim() === "" || postRu.text.trim() === "")
            return qsTr("Write the post in both languages");
        return reason.text.trim() === "" ? qsTr("Write the reason first") : "";
    }

    objectName: "replacing"
    question: qsTr("Replace the secretary, %1?").arg(props.secretaryName)
    text: qsTr("The secretary before acts no more and counts as gone. The new one counts as here from their own tap on. The reason is printed in the protocol.")
    yes: row === null ? qsTr("Replace the secretary") : qsTr("Yes, the secretary is: %1").arg(row.name)
    yesReason: missing()
    onAccepted: sheet.props.replaceSecretary(sheet.chosen, nameRu.text, postKk.text, postRu.text, reason.text)

    Grid {
        width: parent?.width ?? 0
        columns: sheet.portrait ? 1 : 2
        spacing: Theme.gap

        Repeater {
            model: sheet.props.newcomers

            delegate: ReasonOption {
                required property var modelData
                required property int index

                objectName: "newcomer" + index
                width: sheet.portrait ? parent.width : (parent.width - Theme.gap) / 2
                text: modelData.name
                second: qsTr("key %1").arg(modelData.short)
                chosen: sheet.chosen === modelData.key
                onActed: sheet.chosen = modelData.key
            }
        }
    }

    TextLine {
        id: reason

        objectName: "replaceReason"
        width: parent?.width ?? 0
        hint: qsTr("Reason")
    }

    TextLine {
        id: nameRu

        objectName: "replaceNameRu"
        width: parent?.width ?? 0
        hint: qsTr("Name in Russian, if it is written otherwise")
    }

    Label {
        width: parent?.width ?? 0
        color: Theme.inkSoft
        text: qsTr("Post in Kazakh")
    }

    TextLine {
        id: postKk

        objectName: "replacePostKk"
        width: parent?.width ?? 0
        hint: qsTr("Post in Kazakh")
    }

    Label {
        width: parent?.width ?? 0
        color: Theme.inkSoft
        text: qsTr("Post in Russian")
    }

    TextLine {
        id: postRu

        objectName: "replacePostRu"
        width: parent?.width ?? 0
        hint: qsTr("Post in Russian")
    }
}
