pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Props
import Otyrys.Ui

/// The secretary's open key: locked now, or given another PIN.
QuestionSheet {
    id: sheet

    required property ConsoleProps props

    objectName: "keySheet"
    question: qsTr("Your key is open on this console")
    text: qsTr("Locked, it signs nothing from here until its PIN is entered. It locks by itself when the sitting closes.")
    yes: qsTr("Lock my key now")
    yesIcon: "lock"
    onAccepted: sheet.props.lockKey()

    SideButton {
        objectName: "changePin"
        width: parent?.width ?? 0
        iconName: "loop"
        text: qsTr("Change the PIN")
        onActed: {
            sheet.close();
            sheet.props.enterPin();
        }
    }
}
