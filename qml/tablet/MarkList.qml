pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Ui

/// My marks by the time of the recording.
Column {
    id: list

    required property var marks

    spacing: Theme.u(1)

    Label {
        width: parent.width
        kind: "question"
        strong: true
        text: qsTr("My marks")
    }

    Repeater {
        model: list.marks

        delegate: Item {
            id: row

            required property var modelData
            required property int index

            width: list.width
            height: time.implicitHeight + Theme.u(3)

            Rectangle {
                anchors.fill: parent
                color: row.index === list.marks.length - 1 ? Theme.accentSoft : Theme.none
            }

            Rectangle {
                width: parent.width
                height: Theme.hairLine
                color: Theme.hair
            }

            Label {
                id: time

                x: Theme.u(1)
                anchors.verticalCenter: parent.verticalCenter
                strong: true
                text: row.modelData.time
                wrapMode: Text.NoWrap
            }

            Label {
                x: Theme.u(28)
                width: parent.width - x
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Mark set")
            }
        }
    }

    Label {
        width: parent.width
        topPadding: Theme.u(1)
        text: list.marks.length === 0 ? qsTr("No marks yet. The time of a mark goes into the journal and everybody sees it.")
            : qsTr("The time of a mark goes into the journal and everybody sees it.")
    }
}
