pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Props
import Otyrys.Ui

/// The secretary's entry for another person, with a reason (R3); or why somebody does not attend.
QuestionSheet {
    id: sheet

    required property ConsoleProps props
    property int chosen: -1
    property int why: -1
    readonly property var row: props.roster[chosen] ?? null
    readonly property bool here: row !== null && row.state === "here"
    readonly property bool mine: row !== null && row.role === "secretary"
    readonly property bool noting: why === 2 && !mine
    readonly property bool mistaken: why === 4
    readonly property string mistake: row === null ? "" : row.entry < 0 ? qsTr("No presence of this person is entered")
        : Words.refusal(row.mistakeRefusal, 0, 0)
    readonly property var reasons: [qsTr("The tablet does not work"), qsTr("Left or came without a tap"), qsTr("Note why the person is absent"),
        qsTr("Another reason"), qsTr("The last entry was a mistake")]
    readonly property string reason: mine && !mistaken ? "" : why === 3 || mistaken ? words.text.trim() : why >= 0 ? reasons[why] : ""

    function ask(): void {
        chosen = -1;
        why = -1;
        words.text = "";
        russian.text = "";
        open();
    }

    function missing(): string {
        if (chosen < 0)
            return qsTr("Choose a person first");
        if (mistaken)
            return mistake !== "" ? mistake : words.text.trim() === "" ? qsTr("Write the reason first") : "";
        if (mine)
            return "";
        if (why < 0)
            return qsTr("Choose a reason first");
        if (noting && (words.text.trim() === "" || russian.text.trim() === ""))
            return qsTr("Write the reason in both languages");
        return why === 3 && words.text.trim() === "" ? qsTr("Write the reason first") : "";
    }

    function enter(): void {
        if (mistaken)
            props.correctPresence(row.person, row.entry, reason);
        else if (noting)
            props.noteAbsence(row.person, words.text, russian.text);
        else
            props.enterPresence(row.person, !here, reason);
    }

    objectName: "presenceSheet"
    question: qsTr("Presence by the secretary's entry")
    text: qsTr("The entry names you and the reason, and is printed in the protocol. It changes the quorum at once.")
    yes: row === null ? qsTr("Enter presence") : mistaken ? qsTr("Yes, the entry of %2 was a mistake: %1").arg(row.brief).arg(row.time) : noting ? qsTr("Yes, note the reason: %1").arg(row.brief)
        : here ? qsTr("Yes, enter as left: %1").arg(row.brief) : qsTr("Yes, enter as here: %1").arg(row.brief)
    yesReason: missing()
    onAccepted: sheet.enter()

    OptionFlow {
        id: persons

        model: sheet.props.roster.length

        delegate: ReasonOption {
            id: person

            required property int index
            readonly property var row: sheet.props.roster[index] ?? ({})

            objectName: "person" + index
            width: persons.cell
            text: row.brief ?? ""
            chosen: sheet.chosen === index
            onActed: sheet.chosen = person.index

            Label {
                anchors.right: parent.right
                anchors.rightMargin: Theme.u(3)
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.inkSoft
                text: person.row.state === "here" ? qsTr("here") : person.row.state === "left" ? qsTr("left") : qsTr("absent")
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }

    OptionFlow {
        id: whys

        model: 5

        delegate: ReasonOption {
            id: option

            required property int index

            objectName: "why" + index
            width: whys.cell
            visible: index === 4 || !sheet.mine
            text: sheet.reasons[index]
            reason: index === 4 ? sheet.mistake : ""
            chosen: sheet.why === index
            onActed: sheet.why = option.index
        }
    }

    TextLine {
        id: words

        objectName: "reasonText"
        width: parent?.width ?? 0
        visible: sheet.mistaken || sheet.noting || (!sheet.mine && sheet.why === 3)
        hint: sheet.noting ? qsTr("Reason in Kazakh") : qsTr("Reason")
    }

    TextLine {
        id: russian

        width: parent?.width ?? 0
        visible: sheet.noting
        hint: qsTr("Reason in Russian")
    }
}
