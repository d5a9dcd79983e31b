pragma ComponentBehavior: Bound
import QtQuick

/// A camera's live picture with its number and place; lost: no picture, since when.
Item {
    id: tile

    required property int number
    required property string place
    property url picture
    property bool lost: false
    property int lostSeconds: 0

    implicitWidth: Theme.u(66)
    implicitHeight: width * 9 / 16
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Camera %1").arg(number) + (place === "" ? "" : ": " + place) + (lost ? ": " + why.text : "")

    Rectangle {
        anchors.fill: parent
        color: tile.lost ? Theme.badSoft : Theme.video
        border.width: tile.lost ? Theme.shapeLine : 0
        border.color: Theme.bad
    }

    Image {
        anchors.fill: parent
        visible: !tile.lost
        source: tile.picture
        cache: false
        asynchronous: false
        fillMode: Image.PreserveAspectCrop
    }

    Column {
        anchors.centerIn: parent
        visible: tile.lost
        spacing: Theme.u(1)

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "alarm"
            size: Theme.u(8)
            color: Theme.bad
        }

        Label {
            id: why

            text: qsTr("No picture %1").arg(Words.shortClock(tile.lostSeconds))
            strong: true
            color: Theme.bad
            Accessible.ignored: true
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: label.implicitHeight + Theme.u(1)
        color: tile.lost ? Theme.none : Theme.videoDeep

        Chip {
            id: label

            x: Theme.u(1.6)
            anchors.verticalCenter: parent.verticalCenter
            iconName: tile.lost ? "cross" : "cam"
            text: `${tile.number} ${tile.place}`
            ink: tile.lost ? Theme.bad : Theme.recInk
        }
    }
}
