pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/// Always on top, in this order: sitting and case, quorum, recording, link. When it is full, words of the quorum
/// go first, then the link while it is fine (hall); numbers and shapes stay. Portrait: two by two.
Item {
    id: line

    required property int sittingNumber
    required property int caseNumber
    required property int present
    required property int needed
    required property bool secretaryHere
    required property string recording
    required property int recordingSeconds
    required property string link
    required property int lostSeconds
    property int preflightSeconds: 0
    property bool portrait: false
    property bool showLink: true
    readonly property real room: width - 2 * Theme.margin - (showLink ? 3 : 2) * Theme.u(3)
    readonly property real taken: place.implicitWidth + badge.implicitWidth + (linkChip.visible ? linkChip.implicitWidth : 0)

    function levelFor(space: real): int {
        for (let level = 2; level > 0; --level) {
            if (quorum.widthOf(level) <= space)
                return level;
        }
        return 0;
    }

    implicitHeight: portrait ? grid.implicitHeight + Theme.u(4) : Theme.u(10.85)

    Rectangle {
        anchors.fill: parent
        color: Theme.panel
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairLine
        color: Theme.hair
    }

    GridLayout {
        id: grid

        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        columns: line.portrait ? 2 : 7
        columnSpacing: 0
        rowSpacing: Theme.u(1)

        Label {
            id: place

            objectName: "place"
            Layout.fillWidth: line.portrait
            text: Words.place(line.sittingNumber, line.caseNumber)
            strong: true
            wrapMode: Text.NoWrap
        }

        Item {
            Layout.fillWidth: true
            visible: !line.portrait
        }

        QuorumChip {
            id: quorum

            objectName: "quorum"
            present: line.present
            needed: line.needed
            secretaryHere: line.secretaryHere
            level: line.levelFor(line.portrait ? line.width - 2 * Theme.margin - Theme.gap - Math.max(place.implicitWidth, badge.implicitWidth)
                : line.room - line.taken)
        }

        Item {
            Layout.fillWidth: true
            visible: !line.portrait
        }

        RecordingBadge {
            id: badge

            objectName: "recording"
            recording: line.recording
            seconds: line.recordingSeconds
            preflight: line.preflightSeconds
        }

        Item {
            Layout.fillWidth: true
            visible: !line.portrait && linkChip.visible
        }

        LinkChip {
            id: linkChip

            objectName: "link"
            visible: line.showLink
            link: line.link
            seconds: line.lostSeconds
        }
    }
}
