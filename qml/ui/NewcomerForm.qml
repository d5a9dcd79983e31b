pragma ComponentBehavior: Bound
import QtQuick

/// Who is to be seated: one of the bearers of a key who have no place yet, the name in Russian, the post in both
/// languages. What else a sheet asks stands between the persons and what is written of them.
Column {
    id: form

    required property var newcomers // rows: key, short, name, refusal
    property int columns: 3
    property string chosen: "" // a key
    property bool prefilled: false // the posts: what they are is said above them
    readonly property var row: Words.rows(newcomers).find(row => row.key === chosen) ?? null
    readonly property alias nameRu: name.text
    readonly property alias postKk: kazakh.text
    readonly property alias postRu: russian.text
    readonly property string missing: row === null ? qsTr("Choose a person first") : row.refusal !== "" ? Words.refusal(row.refusal, 0, 0)
        : postKk.trim() === "" || postRu.trim() === "" ? qsTr("Write the post in both languages") : ""
    default property alias content: between.data

    /// Nothing is written yet but these posts; one person alone is chosen.
    function begin(kk: string, ru: string): void {
        chosen = newcomers.length === 1 ? newcomers[0].key : "";
        name.text = "";
        kazakh.text = kk;
        russian.text = ru;
        prefilled = kk !== "" || ru !== "";
    }

    width: parent?.width ?? 0
    spacing: Theme.gap

    OptionFlow {
        id: persons

        columns: form.columns
        model: form.newcomers.length

        delegate: ReasonOption {
            id: option

            required property int index
            readonly property var row: form.newcomers[index] ?? ({})

            objectName: "newcomer" + index
            width: persons.cell
            text: row.name ?? ""
            second: qsTr("key %1").arg(row.short ?? "")
            chosen: form.chosen !== "" && form.chosen === row.key
            onActed: form.chosen = option.row.key
        }
    }

    Column {
        id: between

        width: parent.width
        visible: children.length > 0
        spacing: Theme.gap
    }

    TextLine {
        id: name

        objectName: "nameRu"
        width: parent.width
        hint: qsTr("Name in Russian, if it is written otherwise")
    }

    Label {
        width: parent.width
        visible: form.prefilled
        color: Theme.inkSoft
        text: kazakh.hint
    }

    TextLine {
        id: kazakh

        objectName: "postKk"
        width: parent.width
        hint: qsTr("Post in Kazakh")
    }

    Label {
        width: parent.width
        visible: form.prefilled
        color: Theme.inkSoft
        text: russian.hint
    }

    TextLine {
        id: russian

        objectName: "postRu"
        width: parent.width
        hint: qsTr("Post in Russian")
    }
}
