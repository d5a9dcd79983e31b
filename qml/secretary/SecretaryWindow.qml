pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Props
import Otyrys.Ui

/// The console's window. The sizes of the surface are known before anything stands on it.
Window {
    id: window

    required property ConsoleProps props
    property bool dark: false

    function fit(): void {
        Theme.dark = dark;
        Theme.fit("desk", width, height);
        place.setSource(Qt.resolvedUrl("SecretaryDesk.qml"), {props: props});
    }

    visible: true
    title: qsTr("Otyrys · secretary")
    onDarkChanged: Theme.dark = dark
    Component.onCompleted: window.fit()

    Loader {
        id: place

        anchors.fill: parent
        focus: true
    }
}
