pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Ui

/// One ballot of mine, or a recusal.
Item {
    id: line

    required property var row
    property bool portrait: false
    readonly property var places: RecordPlaces.of(portrait)
    readonly property real second: portrait ? name.implicitHeight + Theme.u(1.4) : 0
    readonly property string title: row.officer + (row.recused ? "" : ", №\u00a0" + row.round + (row.form === "choose_one" ? ""
        : ", " + Words.form(row.form)) + (row.form === "motion" && row.motion > 0 ? " " + Words.choice(String(row.motion)) : ""))
        + (row.annulled ? ", " + qsTr("annulled") : "")

    implicitHeight: (portrait ? second : 0) + Math.max(Theme.u(11.4), portrait ? 0 : name.implicitHeight + Theme.u(2))
    Accessible.role: Accessible.StaticText
    Accessible.name: `${Words.caseName(row.caseNumber)}, ${title}: ` + (row.recused ? qsTr("recused, no vote") : Words.choice(row.myVote))

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairLine
        color: Theme.hair
    }

    Label {
        id: name

        x: line.width * line.places[0]
        y: line.portrait ? Theme.u(1.4) : (line.height - height) / 2
        width: line.width * (line.portrait ? 0.94 : line.places[1] - line.places[0] - 0.01)
        textFormat: Text.StyledText
        text: `<b>${Words.sentence(Words.caseName(line.row.caseNumber))}</b>&nbsp;&nbsp; ${Words.escaped(line.title)}`
        Accessible.ignored: true
    }

    Item {
        y: line.second
        width: parent.width
        height: parent.height - y

        NumberBox {
            x: line.width * line.places[1]
            anchors.verticalCenter: parent.verticalCenter
            visible: !line.row.recused
            choice: line.row.myVote
            filled: line.row.myVote !== ""
        }

        NumberBox {
            x: line.width * line.places[2]
            anchors.verticalCenter: parent.verticalCenter
            visible: !line.row.recused
            choice: line.row.adopted
        }

        Label {
            x: line.width * line.places[line.row.recused ? 1 : 3]
            anchors.verticalCenter: parent.verticalCenter
            text: line.row.recused ? qsTr("recused, no vote") : line.row.receipt > 0 ? "№ " + line.row.receipt : "–"
            color: line.row.recused ? Theme.inkSoft : Theme.ink
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }

        Chip {
            x: line.width * line.places[4]
            anchors.verticalCenter: parent.verticalCenter
            visible: line.row.receipt > 0
            iconName: line.row.verified ? "check" : "minus"
            text: line.row.verified ? qsTr("verified") : qsTr("Not checked")
            strong: line.row.verified
            ink: line.row.verified ? Theme.ok : Theme.inkSoft
        }
    }
}
