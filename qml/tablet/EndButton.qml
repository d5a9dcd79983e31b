pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Otyrys.Ui
import Otyrys.Props

/// Whoever presides ends the sitting; the secretary does it as well.
MainButton {
    id: button

    required property TabletProps props

    objectName: "endSitting"
    Layout.fillWidth: true
    Layout.fillHeight: true
    busy: button.props.sending === "endSitting"
    iconName: "stop"
    text: qsTr("End sitting %1").arg(button.props.sittingNumber)
    sub: qsTr("The secretary ends it as well")
    reason: Words.refusal(button.props.endSittingRefusal, button.props.present, button.props.needed)
}
