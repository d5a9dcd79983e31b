pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Props
import Otyrys.Ui

/// Who spoke and on what, for the protocol, in both of its languages.
QuestionSheet {
    id: sheet

    required property ConsoleProps props
    property string speaker: ""
    readonly property var officer: ({person: "officer", brief: qsTr("Officer under attestation"), role: "officer"})
    readonly property var speakers: Array.from(props.roster).map((row, index, all) => index + 1 < all.length ? row : officer)

    function ask(): void {
        speaker = "";
        kazakh.text = "";
        russian.text = "";
        open();
    }

    objectName: "spokeSheet"
    question: qsTr("Who spoke in case %1").arg(props.caseNumber)
    text: qsTr("Printed in the protocol under the heading of those who spoke, one sentence each.")
    yes: qsTr("Enter in the protocol")
    yesReason: speaker === "" ? qsTr("Choose who spoke") : kazakh.text.trim() === "" || russian.text.trim() === ""
        ? qsTr("Write it in both languages") : ""
    onAccepted: sheet.props.spoke(speaker, kazakh.text, russian.text)

    OptionFlow {
        id: speakers

        model: sheet.speakers.length

        delegate: ReasonOption {
            id: option

            required property int index
            readonly property var row: sheet.speakers[index] ?? ({})

            objectName: "speaker" + index
            width: speakers.cell
            text: row.brief ?? ""
            chosen: sheet.speaker === row.person
            onActed: sheet.speaker = option.row.person
        }
    }

    TextLine {
        id: kazakh

        objectName: "spokeKazakh"
        width: parent?.width ?? 0
        hint: qsTr("In Kazakh")
    }

    TextLine {
        id: russian

        objectName: "spokeRussian"
        width: parent?.width ?? 0
        hint: qsTr("In Russian")
    }
}
