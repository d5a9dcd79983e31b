pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Ui

/// A legal act that needs a reason: whole cards, the last one opens a field. No default reason.
QuestionSheet {
    id: sheet

    required property var reasons // the official words that are printed
    property string other: qsTr("Another reason, I will write it…")
    property int chosen: -1
    readonly property bool writing: chosen === reasons.length
    readonly property string given: writing ? field.text.trim() : chosen >= 0 ? reasons[chosen] : ""

    signal accept(reason: string)

    function choose(index: int): void {
        chosen = index;
        if (writing)
            field.forceActiveFocus();
    }

    function send(): void {
        accept(given);
    }

    yesReason: given !== "" ? "" : writing ? qsTr("Write the reason first") : qsTr("Choose a reason first")
    onShownChanged: sheet.chosen = -1
    onAccepted: sheet.send()

    OptionFlow {
        id: options

        columns: sheet.portrait ? 1 : 2
        model: sheet.reasons.concat([sheet.other])

        delegate: ReasonOption {
            required property string modelData
            required property int index

            objectName: "reason" + index
            width: options.cell
            text: modelData
            chosen: sheet.chosen === index
            onActed: sheet.choose(index)
        }
    }

    TextLine {
        id: field

        objectName: "reasonText"
        width: parent.width
        visible: sheet.writing
        hint: qsTr("Reason")
    }
}
