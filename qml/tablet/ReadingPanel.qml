pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Otyrys.Ui
import Otyrys.Props

/// Large tabs and one open text: the sections of annex 2, the officer's service and dates, the marks.
Item {
    id: reader

    required property TabletProps props
    property alias acts: actRow.data
    property bool acting: false // some of the acts can be seen
    property int current: 0
    readonly property int sectionCount: props.sections.length
    readonly property int tabs: sectionCount + 2
    readonly property bool wide: sectionCount === 0
    readonly property var titles: [qsTr("1. Performance of duties"), qsTr("2. Knowledge and its use"),
        qsTr("3. Law, ethics, discipline"), qsTr("4. Personal qualities"), qsTr("5. Results of the unit"),
        qsTr("6. Overall assessment")]
    readonly property var ownMarks: Words.rows(props.marks).filter(mark => mark.mine)

    Row {
        id: tabRow

        readonly property real tabWidth: Math.floor((reader.width - (reader.tabs - 1) * spacing) / reader.tabs)

        width: parent.width
        spacing: Theme.u(reader.tabs > 7 ? 0.65 : 1.4)

        Repeater {
            model: reader.tabs

            delegate: TabButton {
                required property int index

                objectName: "tab" + index
                width: tabRow.tabWidth
                current: reader.current === index
                label: index < reader.sectionCount ? String(index + 1) : index === reader.sectionCount
                    ? (reader.wide ? qsTr("Service and dates") : "") : reader.wide ? qsTr("My marks: %1").arg(reader.ownMarks.length)
                    : String(reader.ownMarks.length)
                iconName: index < reader.sectionCount ? "" : index === reader.sectionCount ? "doc" : "flag"
                name: index < reader.sectionCount ? reader.titles[index] : index === reader.sectionCount
                    ? qsTr("Service and dates") : qsTr("My marks: %1").arg(reader.ownMarks.length)
                onActed: reader.current = index
            }
        }
    }

    Panel {
        anchors.top: tabRow.bottom
        anchors.topMargin: Theme.gap
        anchors.bottom: reader.acting ? actRow.top : parent.bottom
        anchors.bottomMargin: reader.acting ? Theme.gap : 0
        width: parent.width

        ScrollPane {
            anchors.fill: parent
            anchors.margins: Theme.hairLine
            padding: Theme.u(4)

            Label {
                width: parent.width
                visible: reader.current < reader.sectionCount
                kind: "question"
                strong: true
                text: reader.titles[reader.current] ?? ""
            }

            Label {
                width: parent.width
                visible: reader.current < reader.sectionCount
                kind: "read"
                text: reader.props.sections[reader.current] ?? ""
            }

            ServiceFacts {
                width: parent?.width ?? 0
                visible: reader.current === reader.sectionCount
                props: reader.props
            }

            MarkList {
                width: parent?.width ?? 0
                visible: reader.current > reader.sectionCount
                marks: reader.ownMarks
            }
        }
    }

    RowLayout {
        id: actRow

        anchors.bottom: parent.bottom
        width: parent.width
        visible: reader.acting
        spacing: Theme.gap
    }
}
