pragma ComponentBehavior: Bound
import QtQuick

/// The body of every card that can be chosen: a block with a number or a shape, words, a ring. Neutral until
/// chosen; the whole card is the target. Choosing does not send.
Tap {
    id: card

    property string number: ""
    property string iconName: ""
    property string words: ""
    property bool chosen: false
    property bool ringed: true
    property string receipt: ""
    property real minHeight: Theme.target
    property real blockWidth: Theme.u(14.6)
    property string wordsKind: "body"
    property real numberScale: 1
    readonly property string head: Words.verdictOf(words)
    readonly property string tail: Words.restOf(words)
    readonly property bool twoLines: tail !== "" && headMetrics.advanceWidth <= text.width && tailMetrics.advanceWidth <= text.width
    readonly property real edge: chosen ? Theme.chosenLine : Theme.shapeLine

    name: (number === "" ? "" : number + ". ") + words + (receipt === "" ? "" : ". № " + receipt)
    ringRadius: Theme.cardRadius
    implicitWidth: Theme.u(60)
    implicitHeight: Math.max(minHeight, text.implicitHeight + Theme.u(2))
    checked: chosen
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: chosen
    contentItem: Item {}
    background: Box {
        fill: card.chosen ? Theme.accentSoft : card.down ? Theme.surface2 : Theme.panel
        stroke: card.chosen ? Theme.accent : Theme.line
        thickness: card.edge
    }

    TextMetrics {
        id: headMetrics

        font.family: text.font.family
        font.pixelSize: text.font.pixelSize
        font.weight: Font.Bold
        text: card.head
    }

    TextMetrics {
        id: tailMetrics

        font.family: text.font.family
        font.pixelSize: text.font.pixelSize
        text: card.tail
    }

    Item {
        x: card.edge
        y: card.edge
        width: card.blockWidth - card.edge
        height: card.height - 2 * card.edge
        clip: true

        Rectangle {
            width: parent.width + radius
            height: parent.height
            radius: Math.max(0, Theme.cardRadius - card.edge)
            color: card.chosen ? Theme.accent : Theme.surface2
        }

        Rectangle {
            anchors.right: parent.right
            width: card.chosen ? 0 : Theme.hairLine
            height: parent.height
            color: Theme.hair
        }

        Label {
            anchors.centerIn: parent
            visible: card.number !== ""
            kind: "numeral"
            font.pixelSize: Theme.em("numeral") * card.numberScale
            text: card.number
            strong: true
            color: card.chosen ? Theme.accentInk : Theme.ink
            Accessible.ignored: true
        }

        Icon {
            anchors.centerIn: parent
            visible: card.iconName !== ""
            name: card.iconName
            size: Theme.u(8)
            color: card.chosen ? Theme.accentInk : Theme.ink
        }
    }

    Label {
        id: text

        anchors.left: parent.left
        anchors.leftMargin: card.blockWidth + Theme.u(3.2)
        anchors.right: trailing.left
        anchors.rightMargin: Theme.u(2)
        anchors.verticalCenter: parent.verticalCenter
        kind: card.wordsKind
        textFormat: Text.StyledText
        text: `<b>${Words.escaped(card.head)}</b>${card.twoLines ? "<br>" : " "}${Words.escaped(card.tail)}`
        Accessible.ignored: true
    }

    Row {
        id: trailing

        anchors.right: parent.right
        anchors.rightMargin: Theme.u(2)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.u(2)

        Chip {
            anchors.verticalCenter: parent.verticalCenter
            visible: card.receipt !== ""
            iconName: "seal"
            text: "№ " + card.receipt
            ink: Theme.ok
            strong: true
        }

        ChoiceMark {
            visible: card.ringed
            chosen: card.chosen
        }
    }
}
