pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Props
import Otyrys.Ui

/// The composition in its order, the secretary last: presence, tablet, whether voted; never what.
Item {
    id: strip

    required property ConsoleProps props

    function duty(row: var): string {
        const role = row.role ?? "";
        if (row.presides)
            return qsTr("presides since %1").arg(row.presides);
        return role === "chair" ? qsTr("chair") : role === "secretary" ? qsTr("secretary (you)") : qsTr("member");
    }

    function vote(row: var): string {
        if (!row.onRoll)
            return "none";
        return row.voted ? "given" : row.ballotOpen ? "awaited" : "none";
    }

    Panel {
        anchors.fill: parent
    }

    Row {
        anchors.fill: parent
        anchors.margins: Theme.hairLine

        Repeater {
            model: strip.props.roster.length

            delegate: Item {
                id: place

                required property int index
                readonly property var row: strip.props.roster[index] ?? ({})

                width: parent ? parent.width / strip.props.roster.length : 0
                height: parent?.height ?? 0

                RosterCell {
                    objectName: "roster" + place.index
                    anchors.fill: parent
                    name: place.row.name?.replace("\u00a0", " ") ?? ""
                    post: strip.duty(place.row)
                    role: place.row.role ?? ""
                    presence: place.row.state ?? "never"
                    time: place.row.time ?? ""
                    tablet: place.row.tablet ?? "none"
                    lostSeconds: place.row.lostSeconds ?? 0
                    vote: strip.vote(place.row)
                    recused: place.row.recused === true
                }

                Rectangle {
                    anchors.right: parent.right
                    width: place.index + 1 < strip.props.roster.length ? Theme.hairLine : 0
                    height: parent.height
                    color: Theme.hair
                }
            }
        }
    }

    Label {
        anchors.centerIn: parent
        visible: strip.props.roster.length === 0
        color: Theme.inkSoft
        text: qsTr("The composition is not known yet")
    }
}
