pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Otyrys.Props
import Otyrys.Ui

/// What can be done about my key on this tablet: a PIN for it, another PIN, locking it now.
RowLayout {
    id: row

    required property TabletProps props
    readonly property bool has: props.keyState === "unlocked"

    spacing: Theme.gap

    SideButton {
        objectName: "choosePin"
        Layout.fillWidth: true
        iconName: "lock"
        text: row.props.keyState === "open" ? qsTr("Lock my key with a PIN") : qsTr("Change the PIN")
        reason: row.props.keyState === "locked" ? Words.refusal("locked", 0, 0) : ""
        onActed: row.props.enterPin()
    }

    SideButton {
        objectName: "lockKey"
        Layout.fillWidth: true
        visible: row.has
        iconName: "lock"
        text: qsTr("Lock my key now")
        onActed: row.props.lockKey()
    }
}
