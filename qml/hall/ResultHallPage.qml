pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Ui

/// Names with numbers, and one block with the number, the official words and the sentence.
HallFrame {
    id: page

    readonly property bool adopted: props.verdict === "adopted"
    readonly property color ground: adopted ? Theme.accent : Theme.panel
    readonly property color ink: adopted ? Theme.accentInk : Theme.ink
    readonly property string brief: adopted ? (props.decision > 0 ? qsTr("Decision %1 is adopted").arg(props.decision) : qsTr("The motion is adopted"))
        : props.verdict === "rejected" ? qsTr("The motion is rejected") : qsTr("Nothing is adopted")
    readonly property bool tie: props.by === "tie_break"
    readonly property bool motion: props.form === "motion"
    readonly property int highest: Math.max(0, ...Words.rows(props.counts).map(row => row.votes))
    readonly property string level: Words.rows(props.counts).filter(row => row.votes === highest).map(row => row.votes).join(" : ")
    readonly property string why: adopted ? (tie ? qsTr("Equal votes (%1), the chair voted for it").arg(level) : qsTr("Adopted by majority: %1 of %2 votes").arg(highest).arg(props.base))
        : props.verdict === "rejected" ? (tie ? qsTr("Equal votes (%1), the chair voted against").arg(level) : qsTr("The majority voted against: %1 of %2").arg(highest).arg(props.base))
        : motion ? qsTr("Neither side has a majority of the votes: %1 for, %2 against").arg(votesOf("for")).arg(votesOf("against"))
        : qsTr("No decision has a majority of the votes; the highest has %1 of %2").arg(highest).arg(props.base)

    function votesOf(choice: string): int {
        return Words.rows(props.counts).filter(row => row.choice === choice).reduce((sum, row) => sum + row.votes, 0);
    }

    framedFoot: false

    TextMetrics {
        id: asTitle

        font.family: Theme.family
        font.pixelSize: Theme.em("title")
        font.weight: Font.Bold
        text: page.props.officerName
    }

    Label {
        id: name

        width: parent.width - (journal.visible ? journal.implicitWidth + Theme.u(3) : 0)
        kind: rows.perColumn < 5 && asTitle.advanceWidth * 1.03 <= width ? "title" : "question"
        strong: true
        text: page.props.officerName
    }

    Label {
        id: journal

        objectName: "journal"
        anchors.right: parent.right
        y: (Theme.lineHeight(name.kind) - height) / 2 // beside the first line of the name
        visible: page.props.head !== ""
        color: Theme.inkSoft
        text: qsTr("Journal: %1").arg(page.props.head)
        wrapMode: Text.NoWrap
    }

    HallRows {
        id: rows

        anchors.top: name.bottom
        anchors.topMargin: Theme.u(1.4)
        width: parent.width
        model: Words.rows(page.props.roster).filter(row => row.role !== "secretary")
        rowHeight: Math.min(Theme.u(7.6), (outcome.y - name.height - Theme.u(2.4)) / perColumn)
        called: true
    }

    Label {
        anchors.right: parent.right
        y: rows.y + (rows.perColumn - 1) * rows.rowHeight + (rows.rowHeight - height) / 2
        width: rows.columnWidth
        strong: true
        text: qsTr("Base: %1, majority: %2").arg(page.props.base).arg(page.props.majority)
    }

    Item {
        id: outcome

        anchors.bottom: parent.bottom
        anchors.bottomMargin: -Theme.u(2)
        x: -Theme.margin
        width: parent.width + 2 * Theme.margin
        height: Math.max(Theme.u(22), words.implicitHeight + Theme.u(3))

        Rectangle {
            anchors.fill: parent
            color: page.ground
        }

        Rectangle {
            width: parent.width
            height: page.adopted ? 0 : Theme.shapeLine
            color: Theme.line
        }

        Item {
            id: block

            width: page.adopted ? Theme.u(18) : Theme.margin
            height: parent.height

            Label {
                anchors.centerIn: parent
                visible: page.adopted && page.props.decision > 0
                kind: "numeral"
                strong: true
                text: page.props.decision
                color: page.ink
                Accessible.ignored: true
            }

            Icon {
                anchors.centerIn: parent
                visible: page.adopted && page.props.decision === 0
                name: "forv"
                size: Theme.u(14)
                color: page.ink
            }

            Rectangle {
                anchors.right: parent.right
                width: page.adopted ? Theme.hairLine : 0
                height: parent.height
                color: page.ink
            }
        }

        Column {
            id: words

            anchors.left: block.right
            anchors.leftMargin: page.adopted ? Theme.u(3.4) : 0
            anchors.right: parent.right
            anchors.rightMargin: Theme.margin
            anchors.verticalCenter: parent.verticalCenter

            Label {
                objectName: "decision"
                width: parent.width
                strong: true
                text: page.props.decisionText === "" ? page.brief : page.props.decisionText
                color: page.ink
            }

            Label {
                objectName: "sentence"
                width: parent.width
                text: page.adopted && page.tie && page.props.decisionText !== "" ? `${page.why}. ${page.brief}` : page.why
                Accessible.description: page.props.sentence
                color: page.ink
            }
        }
    }
}
