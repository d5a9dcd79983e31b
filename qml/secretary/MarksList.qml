pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Props
import Otyrys.Ui

/// What happened in the case, by the time of the recording; the newest stays in sight.
Item {
    id: marks

    required property ConsoleProps props

    function what(row: var): string {
        switch (row.sort) {
        case "started":
            return qsTr("Interview started");
        case "ended":
            return qsTr("Interview ended");
        case "broken":
            return qsTr("Interrupted: no quorum; the recording goes on");
        case "resumed":
            return qsTr("Resumed: quorum is back");
        case "off":
            return qsTr("Off the record: %1").arg(row.text);
        case "on":
            return qsTr("On the record again");
        case "note":
            return qsTr("%1: %2").arg(row.who === "" ? qsTr("Secretary") : row.who).arg(row.text);
        default:
            return qsTr("Mark: %1").arg(row.who === "" ? qsTr("secretary") : row.who);
        }
    }

    function shape(sort: string): string {
        return ({started: "dot", ended: "stop", broken: "alarm", resumed: "check", off: "minus", on: "dot", note: "note"})[sort] ?? "flag";
    }

    Label {
        id: title

        text: qsTr("Marks and notes")
        strong: true
    }

    Label {
        anchors.top: title.bottom
        anchors.topMargin: Theme.u(2)
        visible: marks.props.marks.length === 0
        color: Theme.inkSoft
        text: qsTr("Nothing is marked in this case yet")
    }

    ListView {
        id: list

        objectName: "marks"
        anchors.top: title.bottom
        anchors.topMargin: Theme.u(1.5)
        anchors.bottom: parent.bottom
        width: parent.width
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: marks.props.marks.length
        onContentHeightChanged: positionViewAtEnd()
        onHeightChanged: positionViewAtEnd()

        delegate: Item {
            id: row

            required property int index
            readonly property var shown: marks.props.marks[index] ?? ({})
            readonly property color ink: shown.sort === "broken" ? Theme.bad : Theme.ink

            width: list.width
            height: words.implicitHeight + Theme.u(3.6)
            Accessible.role: Accessible.ListItem
            Accessible.name: `${shown.time} ${words.text}`

            Label {
                y: Theme.u(1.8)
                text: row.shown.time ?? ""
                strong: true
                color: row.ink
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }

            Icon {
                visible: parent.y + y >= list.contentY // a drawn shape is not clipped
                x: Theme.u(29)
                y: Theme.u(1.8) + (Theme.lineHeight("body") - height) / 2
                name: marks.shape(row.shown.sort ?? "")
                size: Theme.u(4.6)
                color: row.ink
            }

            Label {
                id: words

                x: Theme.u(38)
                y: Theme.u(1.8)
                width: parent.width - x
                text: marks.what(row.shown)
                color: row.ink
                Accessible.ignored: true
            }

            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: Theme.hairLine
                color: Theme.hair
            }
        }
    }
}
