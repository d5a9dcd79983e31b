pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import Otyrys.Props
import Otyrys.Ui

/// The console's window.
Window {
    id: window

    required property ConsoleProps props
    property bool dark: false

    visible: true
    title: qsTr("Otyrys · secretary")
    onDarkChanged: Theme.dark = dark
    Component.onCompleted: Theme.dark = dark

    Console {
        id: desk

        anchors.fill: parent
        props: window.props
        page: window.props.sittingState === "prepared" || window.props.sittingState === "none" ? "preparation" : "sitting"
        onDocketAsked: files.open()
    }

    FileDialog {
        id: files

        title: qsTr("Docket")
        nameFilters: ["CSV (*.csv)", "* (*)"]
        onAccepted: desk.takeDocket("" + selectedFile)
    }
}
