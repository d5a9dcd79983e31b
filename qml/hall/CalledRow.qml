pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Ui

/// One member of the roll call: the number box left, the name, the chair by word.
Item {
    id: line

    required property var row
    readonly property bool onRoll: row.onRoll
    readonly property bool chair: row.role === "chair"
    readonly property string shorter: row.brief.replace(/(\S\.)\s?\S\.$/, "$1") // without the second initial
    readonly property bool fits: metrics.advanceWidth * 1.03 <= name.width

    Accessible.role: Accessible.StaticText
    Accessible.name: `${name.text}: ${Words.choice(box.choice)} ${word.text}`

    TextMetrics {
        id: metrics

        font.family: Theme.family
        font.pixelSize: Theme.em("body")
        text: line.row.brief
    }

    NumberBox {
        id: box

        anchors.verticalCenter: parent.verticalCenter
        width: Theme.u(6)
        height: Math.min(Theme.u(5.6), line.height - Theme.u(1))
        choice: line.row.vote
        filled: line.chair && choice !== ""
        Accessible.ignored: true
    }

    Label {
        id: name

        anchors.left: box.right
        anchors.leftMargin: Theme.u(1.8)
        anchors.right: word.left
        anchors.rightMargin: Theme.u(1)
        anchors.verticalCenter: parent.verticalCenter
        text: line.fits ? line.row.brief : line.shorter
        color: line.onRoll ? Theme.ink : Theme.inkSoft
        Accessible.ignored: true
    }

    Label {
        id: word

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        strong: line.chair
        text: line.row.recused ? qsTr("recused") : !line.onRoll ? qsTr("absent") : line.chair ? qsTr("chair")
            : line.row.vote === "" ? qsTr("no vote") : ""
        color: line.chair && line.onRoll ? Theme.ink : Theme.inkSoft
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
