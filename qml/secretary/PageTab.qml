pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Ui

/// One of the console's pages, with its key.
Tap {
    id: tab

    required property bool current
    required property string keyHint

    name: text
    implicitWidth: row.implicitWidth + Theme.u(9)
    implicitHeight: Theme.u(16.8)
    Accessible.role: Accessible.PageTab
    Accessible.selected: current
    contentItem: Item {}
    background: Item {
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.u(1.6)
            color: tab.current ? Theme.accent : Theme.none
        }
    }

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.u(2)

        Label {
            anchors.verticalCenter: parent.verticalCenter
            text: tab.text
            strong: tab.current
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }

        KeyHint {
            anchors.verticalCenter: parent.verticalCenter
            text: tab.keyHint
        }
    }
}
