pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Otyrys.Ui

/// This tablet does not believe the appliance any more, is not let in, or is not set up to come in: why, and what
/// to do. It shows nothing else.
TabletFrame {
    id: page

    readonly property bool stranger: props.distrust === "not_paired" || props.distrust === "key_revoked"
        || props.distrust === "bad_signature"
    readonly property bool unfit: props.distrust === "locked" || props.distrust === "head_unreadable" // its own fault
    readonly property color ink: stranger || unfit ? Theme.warn : Theme.bad

    function why(): string {
        return ({
            false_pairing: qsTr("The appliance named other keys for a new tablet than that tablet has. Do not witness anything."),
            rolled_back: qsTr("The appliance has lost entries that this tablet has seen."),
            split_view: qsTr("The appliance shows another history than this tablet has seen."),
            other_log: qsTr("Another journal answers than the one this tablet was paired with."),
            other_certificate: qsTr("Another device answers than the appliance this tablet was paired with."),
            not_witnessed: qsTr("A key was entered that no voting member has witnessed."),
            not_paired: qsTr("The appliance does not know the key of this tablet."),
            key_revoked: qsTr("The key of this tablet was revoked."),
            bad_signature: qsTr("The appliance could not verify that this tablet holds its key."),
            locked: qsTr("Your key here is behind a PIN, and the tablet has no key of its own to ask the appliance with."),
            head_unreadable: qsTr("What this tablet keeps of the journal cannot be read, so it has nothing to compare the appliance with.")
        })[props.distrust] ?? qsTr("What the appliance sent does not verify.");
    }

    heading: stranger ? qsTr("This tablet is not let in") : unfit ? qsTr("This tablet is not ready for a sitting")
        : qsTr("ALARM: the appliance cannot be believed")
    bar: WaitingPlace {
        Layout.fillWidth: true
        iconName: "alarm"
        ink: page.ink
        text: page.stranger ? qsTr("Ask the secretary for a new ticket") : page.unfit ? qsTr("Tell the secretary: this tablet has to be set up anew")
            : qsTr("Tell whoever presides and everybody in the room")
        sub: page.stranger ? qsTr("Then pair this tablet anew") : page.unfit ? qsTr("Nothing was found against the appliance")
            : qsTr("Nothing can be done on this tablet until the appliance was examined")
    }

    Panel {
        width: parent.width
        height: said.implicitHeight + Theme.u(8)

        Label {
            id: said

            objectName: "distrust"
            x: Theme.u(4)
            y: Theme.u(4)
            width: parent.width - 2 * x
            kind: "question"
            strong: true
            color: page.ink
            text: page.why()
        }

        Label {
            anchors.top: parent.bottom
            anchors.topMargin: Theme.u(3)
            width: parent.width
            color: Theme.inkSoft
            text: qsTr("Name for the record: %1").arg(page.props.distrust)
        }
    }
}
