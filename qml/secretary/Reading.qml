pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Ui

/// A name with its value at the right edge.
Item {
    id: reading

    required property string iconName
    required property string name
    required property string value

    implicitHeight: label.implicitHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: name + ": " + value

    Chip {
        id: label

        anchors.left: parent.left
        iconName: reading.iconName
        text: reading.name
        Accessible.ignored: true
    }

    Heading {
        anchors.right: parent.right
        text: reading.value
        scale_: 1.1
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
