pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Ui
import Otyrys.Props

/// A member present supports one of those present to preside; a support can be moved (R5b).
QuestionSheet {
    id: sheet

    required property TabletProps props
    property string chosen: ""
    readonly property var row: Words.rows(props.candidates).find(row => row.person === chosen) ?? null

    objectName: "election"
    question: qsTr("Who is to preside while the chair is away?")
    text: qsTr("Supports needed: <b>%1</b>. Whoever has them performs the chair's acts until the chair is back, and breaks no tie. You can move your support.")
        .arg(props.electNeeded)
    yes: row === null ? qsTr("Support a member") : qsTr("Yes, I support: %1").arg(row.name)
    yesReason: row === null ? qsTr("Choose a member first") : Words.refusal(row.refusal, props.present, props.needed)
    onShownChanged: sheet.chosen = ""
    onAccepted: sheet.props.supportPresiding(sheet.chosen)

    OptionFlow {
        id: candidates

        columns: sheet.portrait ? 1 : 2
        model: sheet.props.candidates

        delegate: ReasonOption {
            required property var modelData

            objectName: "candidate-" + modelData.person
            width: candidates.cell
            text: modelData.person === sheet.props.me ? qsTr("%1 (you)").arg(modelData.name) : modelData.name
            second: modelData.mine ? qsTr("supports: %1, yours among them").arg(modelData.supports) : qsTr("supports: %1").arg(modelData.supports)
            reason: Words.refusal(modelData.refusal, sheet.props.present, sheet.props.needed)
            chosen: sheet.chosen === modelData.person
            onActed: sheet.chosen = modelData.person
        }
    }
}
