pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Ui
import Otyrys.Props

/// Context line, content, one sentence at the bottom. A lost link takes the sentence.
Item {
    id: frame

    required property HallProps props
    property bool inCase: true
    property string foot: ""
    property string footIcon: "clock"
    property bool alarmed: false
    property bool framedFoot: true
    default property alias content: place.data
    readonly property bool lost: props.link === "lost"

    Rectangle {
        anchors.fill: parent
        color: Theme.bg
    }

    ContextLine {
        id: context

        width: parent.width
        height: Theme.u(9.5)
        sittingNumber: frame.props.sittingNumber
        caseNumber: frame.inCase ? frame.props.caseNumber : 0
        present: frame.props.present
        needed: frame.props.needed
        secretaryHere: frame.props.secretaryHere
        recording: frame.props.recording
        recordingSeconds: frame.props.recordingSeconds
        link: frame.props.link
        lostSeconds: frame.props.lostSeconds
        showLink: false
    }

    Label {
        id: changed

        objectName: "keyChanges"
        anchors.top: context.bottom
        anchors.topMargin: Theme.u(1)
        x: Theme.margin
        width: parent.width - 2 * Theme.margin
        visible: frame.props.keyChanges.length > 0
        color: Theme.warn
        text: Array.from(frame.props.keyChanges).map(row => (row.enrolled ? qsTr("New key of %1, %2, witness: %3")
            : qsTr("Key of %1 revoked, %2, witness: %3")).arg(row.name).arg(row.time).arg(row.witness)).join("; ")
    }

    Item {
        id: place

        anchors.top: changed.visible ? changed.bottom : context.bottom
        anchors.topMargin: Theme.u(3)
        anchors.bottom: bottom.top
        anchors.bottomMargin: Theme.u(2)
        x: Theme.margin
        width: parent.width - 2 * Theme.margin
    }

    Rectangle {
        id: bottom

        anchors.bottom: parent.bottom
        width: parent.width
        height: frame.framedFoot || frame.lost ? Math.max(Theme.u(10.6), sentence.implicitHeight + Theme.u(3)) : 0
        visible: height > 0
        color: frame.lost ? Theme.warnSoft : frame.alarmed ? Theme.badSoft : Theme.panel

        Rectangle {
            width: parent.width
            height: frame.alarmed || frame.lost ? Theme.shapeLine : Theme.hairLine
            color: frame.lost ? Theme.warnLine : frame.alarmed ? Theme.bad : Theme.hair
        }

        Icon {
            id: mark

            x: Theme.margin
            anchors.verticalCenter: parent.verticalCenter
            name: frame.lost ? "link" : frame.footIcon
            color: sentence.color
        }

        Label {
            id: sentence

            objectName: "foot"
            anchors.left: mark.right
            anchors.leftMargin: Theme.u(2.4)
            anchors.right: parent.right
            anchors.rightMargin: Theme.margin
            anchors.verticalCenter: parent.verticalCenter
            text: frame.lost ? Words.link("lost", frame.props.lostSeconds) + ". " + qsTr("What is shown may be out of date") : frame.foot
            color: frame.lost ? Theme.warn : frame.alarmed ? Theme.bad : Theme.ink
        }
    }
}
