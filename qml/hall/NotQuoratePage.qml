pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Ui

/// The number missing is the headline; the squares; who left and when; what cannot be done. Does not blink.
HallFrame {
    id: page

    readonly property int missing: Math.max(0, props.needed - props.present)
    readonly property var gone: Words.rows(props.roster).filter(row => row.state !== "here" && (row.role !== "secretary" || !props.secretaryHere))

    alarmed: true
    footIcon: "alarm"
    foot: qsTr("Until there is a quorum no case is heard and no vote is held")

    Column {
        id: head

        width: parent.width
        spacing: Theme.u(1.4)

        Label {
            width: parent.width
            kind: "title"
            font.pixelSize: Theme.em("title") * 1.15
            strong: true
            text: qsTr("No quorum")
        }

        Label {
            objectName: "missing"
            width: parent.width
            kind: "question"
            strong: true
            text: page.missing > 0 ? qsTr("Members missing: %1").arg(page.missing) : qsTr("The secretary is missing")
        }

        Row {
            spacing: Theme.u(4)

            QuorumGauge {
                posts: page.props.posts
                present: page.props.present
                needed: page.props.needed
                square: Theme.u(8)
            }

            Label {
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("here: %1").arg(Words.quorumShort(page.props.present, page.props.needed))
                wrapMode: Text.NoWrap
            }
        }
    }

    Column {
        anchors.top: head.bottom
        anchors.topMargin: Theme.u(2)
        width: parent.width

        Repeater {
            model: page.gone

            delegate: Item {
                id: row

                required property var modelData
                readonly property bool went: modelData.state === "left"

                width: parent?.width ?? 0
                height: Math.min(Theme.u(7.4), (page.height * 0.86 - head.height - Theme.u(22)) / page.gone.length)

                Rectangle {
                    width: parent.width
                    height: Theme.hairLine
                    color: Theme.hair
                }

                Chip {
                    anchors.verticalCenter: parent.verticalCenter
                    iconName: row.went ? "door" : "ring"
                    text: row.modelData.brief
                }

                Label {
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    text: row.went ? qsTr("left at %1").arg(row.modelData.time) : qsTr("has not come")
                    color: Theme.inkSoft
                    wrapMode: Text.NoWrap
                }
            }
        }
    }
}
