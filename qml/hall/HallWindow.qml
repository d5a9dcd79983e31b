pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Props
import Otyrys.Ui

/// The wall display's window.
Window {
    id: window

    required property HallProps props
    property bool dark: false

    function fit(): void {
        Theme.dark = dark;
        Theme.fit("hall", width, height);
    }

    visible: true
    title: qsTr("Otyrys · hall")
    onWidthChanged: window.fit()
    onHeightChanged: window.fit()
    onDarkChanged: window.fit()
    Component.onCompleted: window.fit()

    HallMain {
        anchors.fill: parent
        props: window.props
    }
}
