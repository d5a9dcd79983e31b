pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Otyrys.Ui

/// The sitting is over and its protocol is not fixed yet.
TabletFrame {
    id: page

    signal openRecord

    inCase: false
    heading: qsTr("The sitting is over")
    bar: WaitingPlace {
        Layout.fillWidth: true
        text: qsTr("The secretary prepares the protocol")
        sub: qsTr("It will appear here for reading and confirmation")
    }

    Panel {
        width: parent.width
        height: column.implicitHeight + Theme.u(8)

        Column {
            id: column

            x: Theme.u(4)
            y: Theme.u(4)
            width: parent.width - 2 * x
            spacing: Theme.u(3)

            Fact {
                width: parent.width
                name: page.props.commission
                value: `${Words.sittingName(page.props.sittingNumber)}, ${Words.day(page.props.sittingDay)}`
                kind: "title"
                strong: true
            }

            SideButton {
                objectName: "record"
                visible: page.props.record.length > 0
                iconName: "seal"
                text: qsTr("My votes")
                onActed: page.openRecord()
            }
        }
    }
}
