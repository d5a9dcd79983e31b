pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Otyrys.Ui

/// Left the fixed text, the same for everybody; right what is mine. Confirming is not a signature (R21).
TabletFrame {
    id: page

    property int current: 0
    property var seen: ({})
    readonly property var pages: paginate(props.protocolText)
    readonly property int count: pages.length
    readonly property int seenCount: Object.keys(seen).length
    readonly property bool confirmed: props.myConfirmation === "confirmed"
    readonly property bool refused: props.myConfirmation === "refused"
    readonly property bool asked: props.myConfirmation === ""

    signal openRecord

    /// Paragraphs into pages of about one screen; a page never ends inside a paragraph.
    function paginate(text: string): var {
        const result = [];
        let held = "";
        for (const paragraph of text.split("\n")) {
            if (held.length > 0 && held.length + paragraph.length > 1500) {
                result.push(held);
                held = "";
            }
            held += (held === "" ? "" : "\n") + paragraph;
        }
        result.push(held);
        return result;
    }

    function look(): void {
        if (!text.atEnd || props.protocolText === "" || seen[current])
            return;
        const next = Object.assign({}, seen);
        next[current] = true;
        seen = next;
    }

    function turn(step: int): void {
        current = Math.max(0, Math.min(count - 1, current + step));
        text.toTop();
        settle.restart();
    }

    inCase: false
    heading: confirmed ? qsTr("You have confirmed the protocol") : refused ? qsTr("You have refused to confirm the protocol")
        : props.protocolEarlier ? qsTr("Protocol No. %1: read it and confirm it").arg(props.protocolNumber) : qsTr("Read the protocol and confirm it")
    bar: [
        SideButton {
            objectName: "refuse"
            Layout.preferredWidth: page.sideWidth
            Layout.fillHeight: true
            visible: page.asked
            iconName: page.props.sending === "refuse" ? "clock" : "minus"
            text: qsTr("Refuse to confirm…")
            sub: qsTr("with the reason written")
            onActed: refusing.open()
        },
        MainButton {
            objectName: "confirm"
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.asked
            busy: page.props.sending === "confirm"
            iconName: "check"
            text: qsTr("I confirm the protocol")
            sub: busy ? qsTr("Writing to the journal…") : qsTr("protocol № %1, pages: %2").arg(page.props.protocolNumber).arg(page.count)
            reason: page.seenCount < page.count ? qsTr("Read it to its end first: pages seen %1 of %2").arg(page.seenCount).arg(page.count) : ""
            onActed: confirming.open()
        },
        WaitingPlace {
            Layout.fillWidth: true
            visible: !page.asked
            iconName: page.confirmed ? "check" : "minus"
            text: page.confirmed ? qsTr("Your confirmation is in the journal") : qsTr("Your refusal is in the journal with its reason")
            sub: qsTr("Nothing is expected from you now")
        }
    ]
    sheets: [
        QuestionSheet {
            id: confirming

            objectName: "confirming"
            anchors.fill: parent
            portrait: page.portrait
            question: qsTr("Confirm protocol № %1?").arg(page.props.protocolNumber)
            text: qsTr("Your device confirms this text, as it is, in the journal. <b>A confirmation is not a signature</b>: the protocol is signed on paper or with a certificate.")
            yes: qsTr("Yes, I confirm the protocol")
            onAccepted: page.props.confirmProtocol()
        },
        ReasonSheet {
            id: refusing

            objectName: "refusing"
            anchors.fill: parent
            portrait: page.portrait
            question: qsTr("Refuse to confirm the protocol?")
            text: qsTr("Your refusal is written to the journal with its reason and stands on the signing sheet.")
            reasons: [qsTr("The text does not agree with what was said"), qsTr("The votes are stated wrongly")]
            yes: qsTr("Yes, I refuse")
            onAccept: reason => page.props.refuseProtocol(reason)
        }
    ]

    Timer {
        id: settle

        interval: Theme.sheetIn
        running: true
        onTriggered: page.look()
    }

    GridLayout {
        anchors.fill: parent
        columns: page.portrait ? 1 : 2
        columnSpacing: Theme.u(2.7)
        rowSpacing: Theme.gap

        Panel {
            Layout.fillWidth: true
            Layout.fillHeight: true

            ScrollPane {
                id: text

                objectName: "text"
                anchors.fill: parent
                anchors.margins: Theme.hairLine
                padding: Theme.u(4)
                onAtEndChanged: settle.restart()

                Label {
                    width: parent.width
                    kind: "read"
                    text: page.pages[page.current] ?? ""
                }
            }
        }

        Panel {
            Layout.fillHeight: !page.portrait
            Layout.fillWidth: page.portrait
            Layout.preferredWidth: Theme.u(75)
            Layout.preferredHeight: page.portrait ? side.implicitHeight + Theme.u(8) : -1

            ScrollPane {
                anchors.fill: parent
                padding: Theme.u(3.6)

                ColumnLayout {
                    id: side

                    width: parent?.width ?? 0
                    spacing: Theme.u(1.6)

                    SideButton {
                        objectName: "later"
                        Layout.fillWidth: true
                        visible: page.props.protocolEarlier
                        iconName: "right"
                        text: qsTr("Later")
                        sub: qsTr("to the next sitting")
                        onActed: page.props.postponeProtocol()
                    }

                    Label {
                        Layout.fillWidth: true
                        strong: true
                        text: qsTr("Page %1 of %2, seen: %3").arg(page.current + 1).arg(page.count).arg(page.seenCount)
                    }

                    RowLayout {
                        Layout.fillWidth: true
                        spacing: Theme.gap

                        SideButton {
                            objectName: "previous"
                            Layout.fillWidth: true
                            iconName: "left"
                            text: ""
                            name: qsTr("Previous page")
                            enabled: page.current > 0
                            onActed: page.turn(-1)
                        }

                        SideButton {
                            objectName: "next"
                            Layout.fillWidth: true
                            iconName: "right"
                            text: ""
                            name: qsTr("Next page")
                            proud: page.current < page.count - 1
                            enabled: page.current < page.count - 1
                            onActed: page.turn(1)
                        }
                    }

                    Label {
                        Layout.fillWidth: true
                        color: Theme.inkSoft
                        text: qsTr("The text was fixed at %1.").arg(page.props.protocolTime)
                    }

                    Label {
                        Layout.fillWidth: true
                        visible: page.props.protocolDue !== ""
                        color: Theme.inkSoft
                        text: qsTr("Due: %1. Working days left: %2.").arg(Words.weekdayAndDay(page.props.protocolDue)).arg(page.props.protocolDaysLeft)
                    }

                    Label {
                        Layout.fillWidth: true
                        color: Theme.inkSoft
                        text: qsTr("A confirmation does not replace the signature.")
                    }

                    SideButton {
                        objectName: "record"
                        Layout.fillWidth: true
                        visible: page.props.record.length > 0
                        iconName: "seal"
                        text: qsTr("My votes")
                        onActed: page.openRecord()
                    }
                }
            }
        }
    }
}
