pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Props
import Otyrys.Ui

/// One datum of an officer put right: as it stands, as it is to be, and why (R7).
QuestionSheet {
    id: sheet

    required property ConsoleProps props
    property var row: null // of dossierFields
    readonly property var choices: row?.choices ?? []
    property string typed: ""
    readonly property var faults: ({
        bad_value: qsTr("This value is not allowed here"), bad_date: qsTr("This is not a date: day.month.year is needed"),
        bad_iin: qsTr("There is no such IIN"), too_long: qsTr("The value is too long"), empty: qsTr("This value cannot be missing"),
        unknown_category: qsTr("The regulation lists no such category"),
        bad_name: qsTr("PDF file names are needed, with “;” between them and no folder")
    })

    function ask(datum: var): void {
        row = datum;
        value.text = datum.day ? Words.day(datum.written) : datum.written;
        propose(datum.choices.length > 0 ? datum.written : value.text);
        reason.text = "";
        open();
    }

    function propose(next: string): void {
        typed = next;
        props.proposeCorrection(row.field, next);
    }

    function missing(): string {
        if (props.proposedFault !== "")
            return faults[props.proposedFault] ?? props.proposedFault;
        if (props.proposedRefusal !== "")
            return Words.refusal(props.proposedRefusal, 0, 0);
        return reason.text.trim() === "" ? qsTr("Write the reason first") : "";
    }

    objectName: "correctSheet"
    question: qsTr("Correct in case %1: %2").arg(props.dossierNumber).arg(row?.name ?? "")
    text: qsTr("Stands now: <b>%1</b>. It is kept in the journal beside the new value, and the protocol prints both with the reason.")
        .arg(Words.escaped(row?.value ?? ""))
    yes: qsTr("Yes, correct it")
    yesReason: missing()
    onAccepted: sheet.props.correctCase(sheet.row.field, sheet.typed, reason.text)

    OptionFlow {
        id: values

        visible: sheet.choices.length > 0
        columns: 3
        model: sheet.choices.length

        delegate: ReasonOption {
            id: option

            required property int index
            readonly property var row: sheet.choices[index] ?? ({})

            objectName: "value-" + (row.value ?? "")
            width: values.cell
            text: row.text ?? ""
            chosen: sheet.typed === row.value
            onActed: sheet.propose(option.row.value)
        }
    }

    TextLine {
        id: value

        objectName: "newValue"
        width: parent?.width ?? 0
        visible: sheet.choices.length === 0
        hint: sheet.row?.day ? qsTr("New value: day.month.year, empty when there is none") : qsTr("New value")
        onTextChanged: {
            if (sheet.shown && sheet.choices.length === 0)
                sheet.propose(value.text);
        }
    }

    TextLine {
        id: reason

        objectName: "correctReason"
        width: parent?.width ?? 0
        hint: qsTr("Reason")
    }
}
