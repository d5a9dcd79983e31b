pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Otyrys.Ui

/// Every round of mine: my vote, what was adopted, the receipt, whether this tablet verified it.
TabletFrame {
    id: page

    signal back

    heading: qsTr("My votes: %1").arg(props.myName)
    bar: [
        SideButton {
            objectName: "back"
            Layout.preferredWidth: page.sideWidth
            Layout.fillHeight: true
            iconName: "left"
            text: qsTr("Go back")
            onActed: page.back()
        },
        MainButton {
            objectName: "verify"
            Layout.fillWidth: true
            Layout.fillHeight: true
            iconName: "seal"
            text: qsTr("Verify everything again")
            sub: page.props.verifiedTime === "" ? "" : page.props.journalVerified ? qsTr("verified %1, no difference").arg(page.props.verifiedTime)
                : qsTr("verified %1, there is a difference").arg(page.props.verifiedTime)
            onActed: page.props.verifyAgain()
        }
    ]

    Panel {
        id: table

        anchors.top: parent.top
        anchors.bottom: key.visible ? key.top : head.top
        anchors.bottomMargin: Theme.u(2.4)
        width: parent.width

        ScrollPane {
            anchors.fill: parent
            anchors.margins: Theme.hairLine

            Item {
                width: parent.width
                height: Theme.u(9.4)
                visible: !page.portrait

                Rectangle {
                    anchors.fill: parent
                    radius: Theme.panelRadius
                    color: Theme.surface2
                }

                RecordColumns {
                    anchors.fill: parent
                    portrait: page.portrait
                    texts: [qsTr("Case"), qsTr("My vote"), qsTr("Adopted"), qsTr("Receipt"), qsTr("Check")]
                }
            }

            Repeater {
                model: page.props.record

                delegate: RecordRow {
                    required property var modelData

                    width: parent?.width ?? 0
                    portrait: page.portrait
                    row: modelData
                }
            }

            Label {
                width: parent.width
                visible: page.props.record.length === 0
                padding: Theme.u(4)
                color: Theme.inkSoft
                text: qsTr("You have not voted yet.")
            }
        }
    }

    KeyRow {
        id: key

        anchors.bottom: head.top
        anchors.bottomMargin: Theme.u(2.4)
        width: parent.width
        visible: page.props.pinPossible
        props: page.props
    }

    Item {
        id: head

        anchors.bottom: parent.bottom
        width: parent.width
        height: headLabel.implicitHeight + Theme.u(4)

        Box {
            anchors.fill: parent
            fill: page.props.journalVerified ? Theme.okSoft : Theme.surface2
            stroke: page.props.journalVerified ? Theme.ok : Theme.line
            dashed: !page.props.journalVerified
        }

        Icon {
            id: mark

            x: Theme.u(4)
            anchors.verticalCenter: parent.verticalCenter
            name: page.props.journalVerified ? "check" : "minus"
            color: page.props.journalVerified ? Theme.ok : Theme.inkSoft
        }

        Label {
            id: headLabel

            anchors.left: mark.right
            anchors.leftMargin: Theme.u(3)
            anchors.right: parent.right
            anchors.rightMargin: Theme.u(3)
            anchors.verticalCenter: parent.verticalCenter
            color: page.props.journalVerified ? Theme.ok : Theme.inkSoft
            text: (page.props.journalVerified ? qsTr("The journal was verified on this tablet") : qsTr("Not checked"))
                + " · " + qsTr("entries: %1").arg(page.props.journalSize) + " · " + page.props.journalHead
                + (page.props.witnessesOf === 0 ? "" : "\n" + qsTr("Witnessed by tablets: %1 of %2, head %3").arg(page.props.witnesses)
                    .arg(page.props.witnessesOf).arg(page.props.witnessedHead))
        }
    }
}
