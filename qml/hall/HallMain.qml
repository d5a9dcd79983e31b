pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Props

/// The wall display: one page at a time.
Item {
    id: hall

    required property HallProps props

    Loader {
        anchors.fill: parent
        sourceComponent: ({case: ofCase, interview: ofCase, counted: ofCase, ballot: ballot, result: result, notquorate: notQuorate})[hall.props.page] ?? idle
    }

    Component {
        id: idle

        IdlePage {
            props: hall.props
        }
    }

    Component {
        id: ofCase

        CaseHallPage {
            props: hall.props
        }
    }

    Component {
        id: ballot

        BallotPage {
            props: hall.props
        }
    }

    Component {
        id: result

        ResultHallPage {
            props: hall.props
        }
    }

    Component {
        id: notQuorate

        NotQuoratePage {
            props: hall.props
        }
    }
}
