pragma ComponentBehavior: Bound
import QtQuick.Layouts
import Otyrys.Ui

/// A form of ballot with what it would put.
ReasonOption {
    property string sub: ""

    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.preferredWidth: 10
    second: sub
}
