pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Otyrys.Props
import Otyrys.Ui

/// A tablet that is nobody's yet: takes the ticket, shows the number, waits for the witness.
Item {
    id: page

    required property FreshProps props
    readonly property bool portrait: height > width
    readonly property bool asking: props.stage === "ask"
    readonly property bool comparing: props.stage === "compare"
    readonly property var languages: ["kk", "ru", "en"]

    function problemText(): string {
        switch (props.problem) {
        case "":
            return "";
        case "bad_ticket":
            return qsTr("This is no ticket: a letter or a digit is missing or wrong. Compare it with the console.");
        case "other_certificate":
            return qsTr("Another appliance answers there than the ticket names. Nothing was sent to it. Ask the secretary for a new ticket.");
        case "link_lost":
            return qsTr("The appliance does not answer, or broke off. Check the network, then ask the secretary for a new ticket.");
        case "pairing_closed":
            return qsTr("The ticket is used up, out of date, or the numbers were different. Ask the secretary for a new one.");
        case "witness_away":
            return qsTr("The tablet of the member who witnesses is not linked. Ask the secretary for a new ticket.");
        case "expired":
            return qsTr("Two minutes are over and nobody has confirmed. Ask the secretary for a new ticket.");
        case "no_folder":
            return qsTr("This tablet cannot write its key: the disk is full or its folder is not its own.");
        case "not_paired":
        case "key_revoked":
            return qsTr("The key of this tablet is not valid any more. Ask the secretary for a ticket.");
        default:
            return qsTr("It came to nothing (%1). Ask the secretary for a new ticket.").arg(props.problem);
        }
    }

    function send(): void {
        props.takeTicket(ticket.text);
    }

    function write(text: string): void {
        ticket.text = text;
    }

    function nextLanguage(): void {
        props.chooseLanguage(languages[(languages.indexOf(props.language) + 1) % languages.length]);
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.bg
    }

    Label {
        id: head

        objectName: "heading"
        anchors.left: parent.left
        anchors.right: language.left
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.u(3)
        y: Theme.u(4)
        kind: "title"
        strong: true
        text: page.comparing ? qsTr("Compare this number") : page.asking ? qsTr("This tablet is not paired yet") : qsTr("Talking to the appliance")
        Accessible.role: Accessible.Heading
    }

    SideButton {
        id: language

        objectName: "language"
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: Theme.u(2)
        iconName: "down"
        name: qsTr("Language")
        text: ({kk: "ҚАЗ", ru: "РУС", en: "ENG"})[page.props.language] ?? "ҚАЗ"
        onActed: page.nextLanguage()
    }

    ScrollPane {
        anchors.top: parent.top
        anchors.topMargin: Theme.u(20)
        anchors.bottom: bar.top
        anchors.bottomMargin: Theme.u(2)
        x: Theme.margin
        width: parent.width - 2 * x
        spacing: Theme.u(3)
        visible: page.asking

        Label {
            objectName: "problem"
            width: parent?.width ?? 0
            visible: text !== ""
            kind: "read"
            strong: true
            color: Theme.warn
            text: page.problemText()
        }

        Label {
            width: parent?.width ?? 0
            kind: "read"
            text: qsTr("The secretary opens “New tablet” on the console (F1) and reads out or sends the ticket. Write it here; gaps and line ends do not matter. This tablet does not read the picture with its camera.")
        }

        TicketField {
            id: ticket

            objectName: "ticket"
            width: parent?.width ?? 0
            focus: true
            hint: qsTr("Ticket: otyrys-pair/v1 …")
        }

        SideButton {
            objectName: "paste"
            iconName: "tablet"
            text: qsTr("Paste")
            onActed: ticket.paste()
        }
    }

    Column {
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.margin
        width: parent.width - 2 * x
        spacing: Theme.u(4)
        visible: page.comparing

        Label {
            objectName: "number"
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            kind: "title"
            font.pixelSize: Theme.em("title") * (page.portrait ? 3.2 : 4)
            lineHeight: Theme.lineHeight("title") * (page.portrait ? 3.2 : 4)
            strong: true
            text: page.props.number.slice(0, 3) + "\u00a0" + page.props.number.slice(3)
        }

        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            kind: "read"
            text: qsTr("Show it to the secretary, then to the member who witnesses. It must be the same on the console and on that member's tablet. If it is another, they answer “different”.")
        }
    }

    ActionBar {
        id: bar

        anchors.bottom: parent.bottom
        width: parent.width
        portrait: page.portrait

        MainButton {
            objectName: "pair"
            Layout.fillWidth: true
            Layout.columnSpan: page.portrait ? 1 : 2
            visible: page.asking
            iconName: "check"
            text: qsTr("Pair this tablet")
            reason: ticket.text.trim() === "" ? qsTr("Write the ticket first") : ""
            onActed: page.send()
        }

        WaitingPlace {
            objectName: "waiting"
            Layout.fillWidth: true
            Layout.columnSpan: page.portrait ? 1 : 2
            visible: !page.asking
            iconName: page.comparing ? "clock" : "link"
            text: page.comparing ? qsTr("Waiting for the secretary and the witness") : qsTr("Looking for the appliance of the ticket")
            sub: page.comparing ? qsTr("It goes on by itself, two minutes at most") : qsTr("Nothing has to be done here")
        }
    }
}
