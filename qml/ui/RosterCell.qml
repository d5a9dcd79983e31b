pragma ComponentBehavior: Bound
import QtQuick

/// One person on the console: surname, name, post; presence, tablet, vote (never which), by shape and word.
Item {
    id: cell

    required property string name // surname and first name
    required property string post
    required property string role
    required property string presence // here, left, never
    property string time: ""
    property string tablet: "none" // online, lost, none
    property int lostSeconds: 0
    property string vote: "none" // given, awaited, none
    property bool recused: false
    readonly property bool here: presence === "here"
    readonly property bool secretary: role === "secretary"
    readonly property string surname: name.split(" ")[0]
    readonly property string rest: name.slice(surname.length + 1)
    readonly property var states: [
        recused && here ? ["minus", qsTr("Not in this case"), Theme.inkSoft]
            : here ? ["check", qsTr("Here"), Theme.ink]
            : presence === "left" ? ["door", qsTr("Left %1").arg(time), Theme.inkSoft] : ["ring", qsTr("Absent"), Theme.inkSoft],
        tablet === "online" ? ["tablet", qsTr("Online"), Theme.ink]
            : tablet === "lost" ? ["alarm", qsTr("Lost %1").arg(Words.shortClock(lostSeconds)), Theme.bad]
            : ["tablet", qsTr("Not connected"), Theme.inkSoft],
        secretary ? ["lock", qsTr("Does not vote, point 11"), Theme.inkSoft]
            : vote === "given" ? ["check", qsTr("Has voted"), Theme.ok]
            : vote === "awaited" ? ["clock", qsTr("Vote awaited"), Theme.ink] : ["minus", qsTr("No vote"), Theme.inkSoft]
    ]

    implicitWidth: Theme.u(40)
    implicitHeight: column.implicitHeight + Theme.u(5)
    Accessible.role: Accessible.ListItem
    Accessible.name: `${name}, ${post}, ${Array.from(states).map(row => row[1]).join(", ")}`

    Rectangle {
        anchors.fill: parent
        color: cell.here ? Theme.none : Theme.surface2
    }

    Column {
        id: column

        x: Theme.u(3)
        y: Theme.u(2.5)
        width: parent.width - Theme.u(4)
        spacing: Theme.u(0.3)

        Label {
            width: parent.width
            text: cell.surname
            strong: true
            color: cell.here ? Theme.ink : Theme.inkSoft
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            text: cell.rest
            color: cell.here ? Theme.ink : Theme.inkSoft
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            bottomPadding: Theme.u(1)
            text: cell.post
            color: Theme.inkSoft
            Accessible.ignored: true
        }

        Repeater {
            model: cell.states

            delegate: Item {
                id: row

                required property var modelData

                width: column.width
                height: words.implicitHeight

                Icon {
                    y: (Theme.lineHeight("body") - height) / 2
                    name: row.modelData[0]
                    size: Theme.u(4.2)
                    color: row.modelData[2]
                }

                Label {
                    id: words

                    x: Theme.u(6)
                    width: parent.width - x
                    text: row.modelData[1]
                    color: row.modelData[2]
                    Accessible.ignored: true
                }
            }
        }
    }
}
