pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Ui

/// One absence: whose, how its reason was judged, by whom and when.
SideButton {
    id: line

    required property var row
    property bool busy: false
    readonly property string judged: row.valid ? qsTr("valid reason") : qsTr("no valid reason")

    iconName: busy ? "clock" : "door"
    text: qsTr("Case %1, %2: %3").arg(row.number).arg(row.officer).arg(judged)
    sub: [qsTr("%1, %2").arg(row.by).arg(row.time), row.reason].filter(part => part !== "").join(" · ")
}
