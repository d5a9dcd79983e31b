pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Props
import Otyrys.Secretary
import Otyrys.Ui

/// The ticket as a picture and as text, how long it is good, and how the last try failed.
Item {
    id: page

    required property ConsoleProps props

    function tryText(): string {
        switch (props.pairingTry) {
        case "tablet_gone":
            return qsTr("The last try failed: the tablet has broken off. This is a new ticket.");
        case "bad_reveal":
            return qsTr("The last try failed: that device did not keep to the order. This is a new ticket; show it to the new tablet alone.");
        case "denied":
            return qsTr("The last try failed: the numbers were different. Somebody else may have read the ticket: show this new one to the new tablet alone.");
        case "witness_gone":
            return qsTr("The last try failed: the tablet of %1 is not linked. Wait until it is, or stop and choose another member.").arg(props.pairingWitness);
        case "witness_silent":
            return qsTr("The last try failed: the tablet of %1 did not answer. Stop and choose another member, or try again.").arg(props.pairingWitness);
        default:
            return "";
        }
    }

    /// In groups that can be typed; the tablet takes it with or without the gaps.
    function grouped(ticket: string): string {
        const words = ticket.split(" ");
        return words.length !== 6 ? ticket
            : words.slice(0, 3).join(" ") + "\n" + words.slice(3).map(word => word.match(/.{1,8}/g).join(" ")).join("\n");
    }

    TicketPicture {
        id: picture

        objectName: "ticketPicture"
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(parent.height, parent.width * 0.4)
        height: width
        visible: text !== ""
        text: page.props.pairingTicket
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("The ticket as a picture for a camera")
    }

    Label {
        anchors.centerIn: picture
        width: picture.width
        visible: page.props.pairingTicket === ""
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("A tablet is using the ticket")
        color: Theme.inkSoft
    }

    ScrollPane {
        anchors.left: parent.left
        anchors.right: picture.left
        anchors.rightMargin: Theme.u(6)
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        spacing: Theme.u(2.4)

        Label {
            objectName: "pairingTry"
            width: parent?.width ?? 0
            visible: text !== ""
            kind: "read"
            strong: true
            color: Theme.warn
            text: page.tryText()
        }

        Label {
            objectName: "pairingSeconds"
            width: parent?.width ?? 0
            kind: "question"
            strong: true
            text: qsTr("Time left: %1").arg(Words.shortClock(page.props.pairingSeconds))
        }

        Label {
            objectName: "pairingWitness"
            width: parent?.width ?? 0
            kind: "read"
            color: page.props.pairingWitnessLinked ? Theme.ink : Theme.warn
            text: page.props.pairingWitnessLinked ? qsTr("Witness: %1, the tablet is linked").arg(page.props.pairingWitness)
                : qsTr("Witness: %1, the tablet is NOT linked").arg(page.props.pairingWitness)
        }

        Label {
            width: parent?.width ?? 0
            kind: "read"
            text: qsTr("The new tablet asks for the ticket: type these lines there, or paste what a camera has read from the picture.")
        }

        TextEdit {
            objectName: "ticketText"
            width: parent?.width ?? 0
            readOnly: true
            selectByMouse: true
            activeFocusOnTab: true
            font.family: Theme.family
            font.pixelSize: Theme.em("body")
            color: Theme.ink
            selectionColor: Theme.accent
            selectedTextColor: Theme.accentInk
            wrapMode: TextEdit.Wrap
            text: page.grouped(page.props.pairingTicket)
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("The ticket as text")
            Accessible.description: page.props.pairingTicket
        }
    }
}
