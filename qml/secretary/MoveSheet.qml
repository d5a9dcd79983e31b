pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Props
import Otyrys.Ui

/// The case goes to the commission that is to hear it, a regional one by its region (R7).
QuestionSheet {
    id: sheet

    required property ConsoleProps props
    property int chosen: -1
    readonly property var row: props.moveTargets[chosen] ?? null

    function ask(): void {
        chosen = -1;
        reason.text = "";
        open();
    }

    function missing(): string {
        if (row === null)
            return qsTr("Choose the commission first");
        if (row.refusal !== "")
            return Words.refusal(row.refusal, 0, 0);
        return reason.text.trim() === "" ? qsTr("Write the reason first") : "";
    }

    objectName: "moveSheet"
    question: qsTr("Move case %1 to another commission?").arg(props.dossierNumber)
    text: qsTr("%1: the case is not heard here any more and waits for a sitting of the commission chosen. The reason is printed in the protocol.")
        .arg(Words.escaped(props.dossierName))
    yes: row === null ? qsTr("Move the case") : qsTr("Yes, move the case: %1").arg(row.name)
    yesReason: missing()
    onAccepted: sheet.props.moveCase(sheet.row.to, sheet.row.region, reason.text)

    OptionFlow {
        id: targets

        spacing: Theme.u(1.4)
        model: sheet.props.moveTargets.length

        delegate: ReasonOption {
            id: option

            required property int index
            readonly property var row: sheet.props.moveTargets[index] ?? ({})

            objectName: "target" + index
            width: targets.cell
            text: row.name ?? ""
            reason: row.refusal === undefined ? "" : Words.refusal(row.refusal, 0, 0)
            chosen: sheet.chosen === index
            onActed: sheet.chosen = option.index
        }
    }

    TextLine {
        id: reason

        objectName: "moveReason"
        width: parent?.width ?? 0
        hint: qsTr("Reason")
    }
}
