pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Props
import Otyrys.Ui

/// Six digits that two people compare, each with a device of their own.
Item {
    id: page

    required property ConsoleProps props
    readonly property bool witnessing: props.pairing === "witness"
    readonly property string spaced: props.pairingNumber.slice(0, 3) + "\u00a0" + props.pairingNumber.slice(3)

    Column {
        anchors.centerIn: parent
        width: parent.width
        spacing: Theme.u(4)

        Label {
            width: parent.width
            kind: "read"
            horizontalAlignment: Text.AlignHCenter
            text: page.witnessing ? qsTr("The numbers on the new tablet and on the tablet of %1 must be this one").arg(page.props.pairingWitness)
                : qsTr("Look at the new tablet yourself. Does it show this number?")
        }

        Label {
            objectName: "pairingNumber"
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            kind: "title"
            font.pixelSize: Theme.em("title") * 4
            lineHeight: Theme.lineHeight("title") * 4
            strong: true
            text: page.spaced
        }

        Label {
            objectName: "pairingSeconds"
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            kind: "read"
            text: qsTr("Time left: %1").arg(Words.shortClock(page.props.pairingSeconds))
        }

        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            visible: !page.witnessing
            kind: "read"
            color: Theme.inkSoft
            text: qsTr("Then %1 compares it with the number on the own tablet.").arg(page.props.pairingWitness)
        }
    }
}
