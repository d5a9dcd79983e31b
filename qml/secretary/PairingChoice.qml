pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Props
import Otyrys.Ui

/// Whose tablet it is to be, and whose eyes: another voting member with a linked tablet, by default the chair.
Item {
    id: choice

    required property ConsoleProps props
    property string said: "" // how the last pairing ended
    property bool good: false
    property string person: ""
    property string chosenWitness: ""
    readonly property var witnesses: Array.from(props.roster).filter(row => row.role !== "secretary" && row.person !== person)
    readonly property string usual: (witnesses.find(row => row.role === "chair" && linked(row)) ?? witnesses.find(row => linked(row)))?.person ?? ""
    readonly property string witness: witnesses.some(row => row.person === chosenWitness && linked(row)) ? chosenWitness : usual
    readonly property string missing: person === "" ? qsTr("Choose first whose tablet it is to be")
        : witness === "" ? qsTr("No other member's tablet is linked: nobody can witness") : ""

    function linked(row: var): bool {
        return row.tablet === "online";
    }

    function reset(): void {
        person = "";
        chosenWitness = "";
    }

    ScrollPane {
        anchors.fill: parent
        spacing: Theme.u(2.4)

        Label {
            objectName: "pairingEnded"
            width: parent?.width ?? 0
            visible: text !== ""
            kind: "read"
            strong: true
            color: choice.good ? Theme.ink : Theme.warn
            text: choice.said
        }

        Label {
            width: parent?.width ?? 0
            kind: "read"
            text: qsTr("The new tablet makes a key of its own. It becomes the person's when you and one more member have compared a number; the old tablet is then cut off, and the protocol says so.")
        }

        Label {
            width: parent?.width ?? 0
            kind: "question"
            strong: true
            text: qsTr("1. Whose tablet is it to be?")
        }

        OptionFlow {
            id: all

            model: choice.props.roster.length

            delegate: ReasonOption {
                id: whose

                required property int index
                readonly property var row: choice.props.roster[index] ?? ({})

                objectName: "whose" + index
                width: all.cell
                text: row.brief ?? ""
                second: row.role === "chair" ? qsTr("chair") : row.role === "secretary" ? qsTr("secretary") : ""
                chosen: choice.person !== "" && choice.person === row.person
                onActed: choice.person = whose.row.person
            }
        }

        Label {
            width: parent?.width ?? 0
            kind: "question"
            strong: true
            text: qsTr("2. Who witnesses it on the own tablet?")
        }

        OptionFlow {
            id: others

            model: choice.witnesses.length

            delegate: ReasonOption {
                id: eyes

                required property int index
                readonly property var row: choice.witnesses[index] ?? ({})

                objectName: "eyes" + index
                width: others.cell
                name: qsTr("Witness: %1").arg(text)
                text: row.brief ?? ""
                second: row.role === "chair" ? qsTr("chair") : ""
                reason: row.person === undefined || choice.linked(row) ? "" : qsTr("the tablet is not linked")
                chosen: choice.witness !== "" && choice.witness === row.person
                onActed: choice.chosenWitness = eyes.row.person
            }
        }
    }
}
