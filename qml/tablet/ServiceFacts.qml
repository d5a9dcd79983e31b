pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Ui
import Otyrys.Props

/// What the docket says of the officer: service, category, absences, and the dates of points 5 to 8.
Column {
    id: facts

    required property TabletProps props
    readonly property var whats: ({
        notice: qsTr("Written notice (point 5)"), reference: qsTr("Service reference received (point 6)"),
        acquainted: qsTr("Officer acquainted with it (point 6)"), materials: qsTr("Materials handed over (point 7)"),
        schedule: qsTr("Schedule approved (point 8)")
    })

    function category(id: string): string {
        const parts = id.split("-");
        if (parts.length !== 2)
            return id;
        return (parts[0] === "central" ? qsTr("central commission, item %1") : qsTr("regional commission, item %1")).arg(parts[1]);
    }

    spacing: Theme.u(1.4)

    Warnings {
        width: parent.width
        bottomPadding: Theme.u(3)
        props: facts.props
    }

    Label {
        width: parent.width
        kind: "question"
        strong: true
        text: qsTr("Service and dates")
    }

    Repeater {
        model: [
            [qsTr("Category (annex 1)"), facts.props.officerCategoryText || facts.category(facts.props.officerCategory)],
            [qsTr("Born"), Words.day(facts.props.officerBirth)],
            [qsTr("Education"), facts.props.officerEducation],
            [qsTr("Speciality"), facts.props.officerSpeciality],
            [qsTr("Earlier absences without valid reason"), String(facts.props.earlierAbsences)]
        ]

        delegate: Fact {
            required property var modelData

            width: facts.width
            visible: value !== ""
            name: modelData[0]
            value: modelData[1]
        }
    }

    Repeater {
        model: facts.props.preparation

        delegate: Item {
            id: row

            required property var modelData
            readonly property int late: modelData.lateDays
            readonly property string day: modelData.day === "" ? qsTr("no date") : Words.day(modelData.day)

            width: facts.width
            height: what.implicitHeight + Theme.u(1)
            Accessible.role: Accessible.StaticText
            Accessible.name: `${what.text}: ${when.text}`

            Icon {
                y: (Theme.lineHeight("body") - height) / 2
                name: row.late === 0 ? "check" : "alarm"
                color: row.late === 0 ? Theme.ink : Theme.warn
            }

            Label {
                id: what

                x: Theme.u(7)
                width: parent.width - x
                textFormat: Text.StyledText
                text: `${Words.escaped(facts.whats[row.modelData.what] ?? row.modelData.what)}: <b>${Words.escaped(when.text)}</b>`
                color: row.late === 0 ? Theme.ink : Theme.warn
                Accessible.ignored: true
            }

            Label {
                id: when

                visible: false
                text: row.late > 0 ? qsTr("%1, late by days: %2").arg(row.day).arg(row.late) : row.day
            }
        }
    }
}
