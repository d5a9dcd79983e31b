pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Props
import Otyrys.Ui

/// The window of a tablet that is nobody's yet.
Window {
    id: window

    required property FreshProps props
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

    FreshPage {
        anchors.fill: parent
        focus: true
        props: window.props
    }
}
