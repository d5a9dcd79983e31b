pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Otyrys.Props
import Otyrys.Ui

/// A docket's file before it is imported: its rows, or every fault by line and column. Nothing is added before
/// the whole file is clean.
Item {
    id: page

    required property ConsoleProps props
    readonly property real gap: Theme.u(3.4)
    readonly property bool faulty: props.importState === "faulty"
    readonly property bool ready: props.importState === "ready"
    readonly property bool sent: props.importState === "sent"
    readonly property int refused: Array.from(props.importRows).filter(row => row.refused !== "").length
    readonly property var columns: [0.05, 0.29, 0.2, 0.14, 0.17, 0.15]

    signal fileAsked

    function act(): void {
        if (props.importState === "none" || sent)
            fileAsked();
        else if (faulty)
            again();
        else
            props.importDocket();
    }

    function again(): void {
        props.readDocket(lastFile);
    }

    /// What Ctrl+T does: what its button does, and only where it is shown.
    function takeOver(): void {
        if (waiting.visible)
            waiting.takeAll();
    }

    property string lastFile: ""

    function take(file: string): void {
        lastFile = file;
        props.readDocket(file);
    }

    function result(word: string): string {
        return ({passed: qsTr("passed"), failed: qsTr("failed"), not_taken: qsTr("not taken")})[word] ?? word;
    }

    function category(word: string): string {
        const parts = word.split("-");
        return (parts[0] === "regional" ? qsTr("regional, %1") : qsTr("central, %1")).arg(parts[1] ?? "");
    }

    function fault(row: var): string {
        return ({
            bad_utf8: qsTr("The file is not in UTF-8."), bad_quoting: qsTr("The quotes do not match."),
            missing_column: qsTr("A column is missing."), unknown_column: qsTr("This column is not known."),
            unknown_category: qsTr("The regulation lists no such category."),
            bad_value: qsTr("This value is not allowed here."), bad_date: qsTr("This is not a date: year-month-day is needed."),
            bad_iin: qsTr("There is no such IIN."), same_officer: qsTr("The same officer stands in the file twice."),
            too_long: qsTr("The value is too long."), empty: qsTr("The value is missing."), too_large: qsTr("The file is too large."),
            no_cases: qsTr("There is no case in the file."), unreadable: qsTr("The file cannot be opened."),
            no_sitting: qsTr("There is no sitting to import into."),
            already_imported: qsTr("This officer is on the agenda already."),
            bad_name: qsTr("PDF file names are needed, with “;” between them and no folder."),
            not_xlsx: qsTr("This is not a workbook, or it is damaged."), bad_xml: qsTr("The workbook is damaged inside."),
            encrypted: qsTr("The workbook is encrypted or in the format before 2007: save it as .xlsx without a password."),
            path_outside: qsTr("The workbook names files outside itself."), doctype: qsTr("The workbook holds a document type."),
            several_sheets: qsTr("More than one sheet has cells: leave the docket alone in the file."),
            formula: qsTr("A formula stands here: put its value."), error_value: qsTr("The cell holds an error.")
        })[row.word] ?? row.word ?? "";
    }

    function where(row: var): string {
        if (row.line === 0)
            return row.value;
        const at = row.column === 0 ? qsTr("line %1").arg(row.line) : qsTr("line %1, column %2").arg(row.line).arg(row.column);
        return row.value === "" ? at : qsTr("%1: “%2”").arg(at).arg(row.value);
    }

    RowLayout {
        id: body

        x: page.gap
        y: page.gap
        width: page.width - 2 * page.gap
        height: page.height - actions.height - 3 * page.gap
        spacing: page.gap

        WaitingCases {
            id: waiting

            objectName: "waitingCases"
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 52
            visible: page.props.waiting.length > 0 && !page.ready && !page.faulty
            props: page.props
        }

        Panel {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 68

            Item {
                id: head

                width: parent.width
                height: Theme.u(13.6)

                Heading {
                    x: Theme.u(5)
                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("Import of a docket")
                }

                Label {
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.u(5)
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.inkSoft
                    text: page.props.importFile === "" ? "" : page.sent ? qsTr("%1 · sent").arg(page.props.importFile)
                        : qsTr("%1 · nothing is added yet").arg(page.props.importFile)
                }
            }

            Rectangle {
                id: titles

                anchors.top: head.bottom
                x: Theme.hairLine
                width: parent.width - 2 * x
                height: Theme.u(11)
                visible: page.props.importRows.length > 0
                color: Theme.surface2

                Repeater {
                    model: [qsTr("No."), qsTr("Officer"), qsTr("Category"), qsTr("Standards"), qsTr("Test"), qsTr("Notice")]

                    delegate: Label {
                        required property string modelData
                        required property int index

                        x: Theme.u(5) + page.columns.slice(0, index).reduce((sum, part) => sum + part, 0) * (titles.width - Theme.u(8))
                        anchors.verticalCenter: parent?.verticalCenter
                        color: Theme.inkSoft
                        text: modelData
                        wrapMode: Text.NoWrap
                    }
                }
            }

            ListView {
                id: rows

                objectName: "importRows"
                anchors.top: titles.bottom
                anchors.bottom: parent.bottom
                x: Theme.hairLine
                width: parent.width - 2 * x
                clip: true
                boundsBehavior: Flickable.StopAtBounds
                model: page.props.importRows.length

                delegate: Rectangle {
                    id: row

                    required property int index
                    readonly property var shown: page.props.importRows[index] ?? ({})
                    readonly property bool out: (shown.refused ?? "") !== ""
                    readonly property color ink: out ? Theme.inkSoft : Theme.ink

                    width: rows.width
                    height: Math.max(Theme.u(15), cells.height + more.height + Theme.u(4))
                    color: out ? Theme.surface2 : Theme.none

                    Row {
                        id: cells

                        x: Theme.u(5)
                        y: Math.max(Theme.u(2), ((parent?.height ?? 0) - height - more.height) / 2)

                        Repeater {
                            model: [String(row.shown.number ?? ""), row.shown.name ?? "", page.category(row.shown.category ?? ""),
                                page.result(row.shown.standards ?? ""), page.result(row.shown.test ?? ""), Words.day(row.shown.notice ?? "")]

                            delegate: Label {
                                required property string modelData
                                required property int index

                                width: page.columns[index] * (rows.width - Theme.u(8))
                                rightPadding: Theme.u(2)
                                text: modelData
                                strong: index === 1
                                color: row.ink
                            }
                        }
                    }

                    Label {
                        id: more

                        objectName: "importMore" + row.index
                        anchors.top: cells.bottom
                        x: Theme.u(5) + page.columns[0] * (rows.width - Theme.u(8))
                        width: rows.width - x - Theme.u(8)
                        height: text === "" ? 0 : implicitHeight
                        color: Theme.inkSoft
                        text: [row.shown.categoryText ?? "", row.shown.attachments ?? ""].filter(part => part !== "").join(" · ")
                    }

                    Rectangle {
                        anchors.bottom: parent.bottom
                        width: parent.width
                        height: Theme.hairLine
                        color: Theme.hair
                    }
                }
            }

            Column {
                anchors.centerIn: parent
                width: parent.width - Theme.u(20)
                visible: page.props.importRows.length === 0
                spacing: Theme.u(3)

                Icon {
                    anchors.horizontalCenter: parent.horizontalCenter
                    name: page.faulty ? "cross" : "file"
                    size: Theme.u(14)
                    color: page.faulty ? Theme.bad : Theme.inkSoft
                }

                Label {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    color: page.faulty ? Theme.bad : Theme.inkSoft
                    text: page.faulty ? qsTr("Nothing was imported. Correct the file and read it again.")
                        : qsTr("A table in XLSX, or CSV in UTF-8, one officer a line. Choose the file: Ctrl+O")
                }
            }
        }

        Panel {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 29

            ScrollPane {
                anchors.fill: parent
                anchors.margins: Theme.hairLine

                Verdict {
                    visible: page.faulty
                    iconName: "cross"
                    text: qsTr("Faults: %1. The file is not imported").arg(page.props.importFaults.length)
                    fill: Theme.badSoft
                    ink: Theme.bad
                }

                Repeater {
                    model: page.props.importFaults.length

                    delegate: Finding {
                        required property int index
                        readonly property var row: page.props.importFaults[index] ?? ({})

                        objectName: "fault" + index
                        iconName: "cross"
                        ink: Theme.bad
                        title: page.where(row)
                        text: page.fault(row)
                    }
                }

                Verdict {
                    visible: page.refused > 0
                    iconName: "minus"
                    text: qsTr("Entered as not admitted: %1").arg(page.refused)
                    fill: Theme.surface2
                    ink: Theme.ink
                }

                Repeater {
                    model: page.props.importRows.length

                    delegate: Finding {
                        required property int index
                        readonly property var row: page.props.importRows[index] ?? ({})

                        visible: (row.refused ?? "") !== ""
                        iconName: "minus"
                        ink: Theme.inkSoft
                        title: `${row.number}. ${row.name}`
                        text: Words.refusal(row.refused ?? "", 0, 0)
                    }
                }

                Verdict {
                    visible: page.ready || page.sent
                    iconName: "check"
                    text: page.sent ? qsTr("Sent to the appliance: %1").arg(page.props.importRows.length) : qsTr("Ready to import: %1").arg(page.props.importRows.length - page.refused)
                    fill: Theme.okSoft
                    ink: Theme.ok
                }

                Finding {
                    visible: page.props.refusedAct === "import"
                    iconName: "cross"
                    ink: Theme.bad
                    title: qsTr("The appliance refused the docket")
                    text: page.props.refusalText
                }
            }
        }
    }

    RowLayout {
        id: actions

        anchors.bottom: parent.bottom
        anchors.bottomMargin: page.gap
        x: page.gap
        width: page.width - 2 * page.gap
        height: Theme.u(29)
        spacing: page.gap

        SideButton {
            objectName: "chooseFile"
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 23
            visible: page.ready || page.faulty // else the main one is it
            iconName: "file"
            text: qsTr("Choose another file...")
            keyHint: "Ctrl+O"
            onActed: page.fileAsked()
        }

        SideButton {
            objectName: "doImport"
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 24
            visible: page.faulty
            iconName: "upload"
            text: qsTr("Import")
            reason: qsTr("Faults in the file: %1").arg(page.props.importFaults.length)
        }

        BigButton {
            objectName: "importMain"
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 50
            iconName: page.faulty ? "loop" : page.ready ? "upload" : "file"
            text: page.faulty ? qsTr("Read the corrected file again") : page.ready ? qsTr("Import the docket") : qsTr("Choose a file...")
            sub: page.faulty ? qsTr("This file is checked again, the agenda is unchanged") : page.ready ? qsTr("Every case is entered in the journal, in the order of the file")
                : page.sent ? qsTr("The docket is imported; another one may follow") : ""
            reason: page.ready && page.props.sittingNumber === 0 ? Words.refusal("unknown_sitting", 0, 0) : ""
            keyHint: "F12"
            onActed: page.act()
        }
    }
}
