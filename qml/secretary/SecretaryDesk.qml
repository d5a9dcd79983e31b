pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs

/// The console with the choice of a file.
Console {
    id: desk

    page: props.sittingState === "prepared" || props.sittingState === "none" ? "preparation" : "sitting"
    onDocketAsked: files.open()

    FileDialog {
        id: files

        title: qsTr("Docket")
        nameFilters: ["XLSX, CSV (*.xlsx *.csv)", "* (*)"]
        onAccepted: desk.takeDocket("" + selectedFile)
    }
}
