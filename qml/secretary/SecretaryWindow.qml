pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
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
        place.active = true;
    }

    visible: true
    title: qsTr("Otyrys · secretary")
    onDarkChanged: Theme.dark = dark
    Component.onCompleted: window.fit()

    Loader {
        id: place

        anchors.fill: parent
        active: false

        sourceComponent: Console {
            id: desk

            props: window.props
            page: window.props.sittingState === "prepared" || window.props.sittingState === "none" ? "preparation" : "sitting"
            onDocketAsked: files.open()

            FileDialog {
                id: files

                title: qsTr("Docket")
                nameFilters: ["CSV (*.csv)", "* (*)"]
                onAccepted: desk.takeDocket("" + selectedFile)
            }
        }
    }
}
