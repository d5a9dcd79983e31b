pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Ui

/// One sitting's protocol in the list: which, and how far it is.
Tap {
    id: entry

    property var row: ({})
    readonly property bool chosen: row.chosen === true
    readonly property string progress: row.state === "complete" ? qsTr("complete") : row.state === "frozen" ? qsTr("being confirmed")
        : row.over ? qsTr("being rendered") : qsTr("fixed after the sitting ends")

    implicitHeight: words.implicitHeight + Theme.u(6)
    name: `${title.text}, ${progress}`

    background: Rectangle {
        color: entry.chosen ? Theme.accentSoft : Theme.none

        Rectangle {
            width: Theme.u(2.2)
            height: parent.height
            visible: entry.chosen
            color: Theme.accent
        }

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.hairLine
            color: Theme.hair
        }
    }

    Icon {
        x: Theme.u(6)
        y: Theme.u(3)
        name: "doc"
        size: Theme.u(5.6)
    }

    Column {
        id: words

        x: Theme.u(15)
        y: Theme.u(3)
        width: parent.width - x - Theme.u(4)
        spacing: Theme.u(1.4)

        Label {
            id: title

            width: parent.width
            strong: true
            text: qsTr("Sitting No. %1").arg(entry.row.number ?? 0)
        }

        Label {
            width: parent.width
            visible: text !== ""
            color: Theme.inkSoft
            text: entry.row.day ? Words.weekdayAndDay(entry.row.day) : ""
        }

        Label {
            width: parent.width
            text: Words.sentence(entry.progress)
        }
    }
}
