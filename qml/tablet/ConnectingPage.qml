pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Otyrys.Ui

/// No sitting yet: what this tablet is doing.
TabletFrame {
    id: page

    readonly property bool connected: props.link === "online" || props.link === "back"

    heading: connected ? qsTr("No sitting is prepared yet") : qsTr("Connecting to the appliance")
    bar: WaitingPlace {
        Layout.fillWidth: true
        iconName: page.connected ? "clock" : "link"
        text: page.connected ? qsTr("The secretary prepares the sitting") : qsTr("Looking for the appliance of this room")
        sub: page.connected ? qsTr("It will appear here by itself") : qsTr("Nothing has to be done here")
    }

    Panel {
        width: parent.width
        height: who.implicitHeight + Theme.u(8)

        Fact {
            id: who

            x: Theme.u(4)
            y: Theme.u(4)
            width: parent.width - 2 * x
            name: qsTr("This tablet belongs to")
            value: page.props.myName === "" ? qsTr("not known yet") : page.props.myName
            kind: "title"
            strong: true
        }
    }
}
