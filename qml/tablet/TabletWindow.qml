pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Props
import Otyrys.Ui

/// The tablet's window.
Window {
    id: window

    required property TabletProps props
    property bool dark: false

    function fit(): void {
        Theme.dark = dark;
        Theme.fit("tablet", width, height);
    }

    visible: true
    title: qsTr("Otyrys · tablet")
    onWidthChanged: window.fit()
    onHeightChanged: window.fit()
    onDarkChanged: window.fit()
    Component.onCompleted: window.fit()

    TabletMain {
        anchors.fill: parent
        props: window.props
    }
}
