pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Ui
import Otyrys.Props

/// The composition in its order with presence, the secretary last.
Panel {
    id: panel

    required property TabletProps props

    ScrollPane {
        anchors.fill: parent
        anchors.margins: Theme.hairLine

        Repeater {
            id: rows

            model: panel.props.roster

            delegate: PresenceRow {
                required property var modelData
                required property int index

                width: parent?.width ?? 0
                name: modelData.presides ? qsTr("%1 · presides since %2").arg(modelData.name).arg(modelData.presides)
                    : modelData.keyChanged ? qsTr("%1 · key changed %2").arg(modelData.name).arg(modelData.keyChanged) : modelData.name
                presence: modelData.state
                time: modelData.time
                role: modelData.role
                recused: modelData.recused
                mine: modelData.person === panel.props.me
                last: index === rows.count - 1
            }
        }
    }
}
