pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Ui

/// The clock, what is going on, who is next, and that nothing is recorded.
HallFrame {
    id: page

    inCase: false
    footIcon: "ring"
    foot: props.recording === "running" ? Words.recording("running", props.recordingSeconds, 0) : qsTr("Nothing is being recorded now")

    Column {
        width: parent.width
        spacing: Theme.u(1)

        Label {
            width: parent.width
            kind: "question"
            text: page.props.commission
        }

        Row {
            spacing: Theme.u(5)

            Label {
                id: clock

                kind: "numeral"
                font.pixelSize: Theme.em("numeral") * 1.5
                lineHeight: font.pixelSize
                strong: true
                text: page.props.clock
                wrapMode: Text.NoWrap
            }

            Label {
                anchors.verticalCenter: parent.verticalCenter
                kind: "title"
                strong: true
                text: page.props.sittingState === "closed" ? qsTr("The sitting is over")
                    : page.props.sittingState === "open" ? qsTr("Between cases") : qsTr("The sitting is not open yet")
            }
        }
    }

    Column {
        anchors.bottom: parent.bottom
        width: parent.width
        spacing: Theme.u(1)
        visible: page.props.nextNumber > 0

        Rectangle {
            width: parent.width
            height: Theme.hairLine
            color: Theme.hair
        }

        Label {
            topPadding: Theme.u(1)
            color: Theme.inkSoft
            text: Words.sentence(qsTr("next: %1").arg(Words.caseName(page.props.nextNumber)))
        }

        Label {
            width: parent.width
            kind: "title"
            strong: true
            text: page.props.nextName
        }
    }
}
