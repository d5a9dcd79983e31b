pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Ui
import Otyrys.Props

/// What everybody is warned of in the case, and whether whoever presides has seen exactly that (R6).
Column {
    id: warnings

    required property TabletProps props
    readonly property bool seen: props.warningsSeenBy !== ""

    visible: props.warnings.length > 0
    spacing: Theme.u(1.4)

    Label {
        width: parent.width
        kind: "question"
        strong: true
        text: qsTr("Warnings: %1").arg(warnings.props.warnings.length)
        Accessible.role: Accessible.Heading
    }

    Label {
        objectName: "warningsSeen"
        width: parent.width
        strong: true
        text: warnings.seen ? qsTr("Seen by: %1, %2").arg(warnings.props.warningsSeenBy).arg(warnings.props.warningsSeenTime)
            : qsTr("Whoever presides has not said yet that they are seen. They bar nothing.")
    }

    Repeater {
        model: warnings.props.warnings

        delegate: Item {
            id: row

            required property string modelData
            required property int index

            objectName: "warning" + index
            width: warnings.width
            height: words.implicitHeight

            Icon {
                y: (Theme.lineHeight("body") - height) / 2
                name: "alarm"
                color: Theme.warn
            }

            Label {
                id: words

                x: Theme.u(7)
                width: parent.width - x
                text: row.modelData
                color: Theme.warn
            }
        }
    }

    SideButton {
        objectName: "acknowledgeNow"
        width: parent.width
        visible: warnings.props.presides && !warnings.seen && warnings.props.caseState === "interview" // else it is the main act
        proud: true
        iconName: warnings.props.sending === "warnings" ? "clock" : "check"
        text: qsTr("I have seen them")
        sub: warnings.props.sending === "warnings" ? qsTr("Writing to the journal…") : ""
        reason: Words.refusal(warnings.props.warningsRefusal, warnings.props.present, warnings.props.needed)
        onActed: warnings.props.acknowledgeWarnings()
    }
}
