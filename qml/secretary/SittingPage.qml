pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Props
import Otyrys.Ui

/// Past, present and evidence from left to right; people below.
Item {
    id: page

    required property ConsoleProps props
    property Item overlay: null
    readonly property real gap: Theme.u(3.4)
    readonly property real bottomHeight: Theme.u(61.5)

    signal importAsked
    signal presenceAsked
    signal adjournAsked
    signal offRecordAsked
    signal spokeAsked
    signal caseAsked(number: int)

    function act(): void {
        hand.act();
    }

    function focusNote(): void {
        hand.focusNote();
    }

    AgendaPanel {
        id: agenda

        x: page.gap
        y: page.gap
        width: page.width * 0.2
        height: page.height - page.bottomHeight - 3 * page.gap
        props: page.props
        onImportAsked: page.importAsked()
        onCaseAsked: number => page.caseAsked(number)
    }

    CasePanel {
        id: hand

        anchors.left: agenda.right
        anchors.right: room.left
        anchors.leftMargin: page.gap
        anchors.rightMargin: page.gap
        y: page.gap
        height: agenda.height
        props: page.props
        overlay: page.overlay
        onImportAsked: page.importAsked()
        onPresenceAsked: page.presenceAsked()
        onAdjournAsked: page.adjournAsked()
        onOffRecordAsked: page.offRecordAsked()
        onSpokeAsked: page.spokeAsked()
    }

    RoomPanel {
        id: room

        anchors.right: parent.right
        anchors.rightMargin: page.gap
        y: page.gap
        width: page.width * 0.271
        height: agenda.height
        props: page.props
    }

    QuorumPanel {
        id: quorum

        anchors.top: agenda.bottom
        anchors.topMargin: page.gap
        x: page.gap
        width: page.width * 0.172
        height: page.bottomHeight
        props: page.props
    }

    RosterStrip {
        anchors.top: quorum.top
        anchors.left: quorum.right
        anchors.right: parent.right
        anchors.leftMargin: page.gap
        anchors.rightMargin: page.gap
        height: page.bottomHeight
        props: page.props
    }
}
