pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Ui
import Otyrys.Props

/// Ending the sitting: nothing is heard in it afterwards.
QuestionSheet {
    id: sheet

    required property TabletProps props

    objectName: "ending"
    question: qsTr("End sitting %1?").arg(sheet.props.sittingNumber)
    text: qsTr("After that no case can be heard and no ballot opened in it. It ends when the secretary confirms it too.")
    yes: qsTr("Yes, end the sitting")
    onAccepted: sheet.props.endSitting()
}
