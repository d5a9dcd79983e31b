pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Ui

/// The heads of the record's columns, at the same places as RecordRow's cells.
Item {
    id: columns

    required property var texts
    property bool portrait: false
    readonly property var places: RecordPlaces.of(portrait)

    Repeater {
        model: columns.texts

        delegate: Label {
            required property string modelData
            required property int index

            x: columns.width * columns.places[index]
            anchors.verticalCenter: parent?.verticalCenter
            text: modelData
            color: Theme.inkSoft
            wrapMode: Text.NoWrap
        }
    }
}
