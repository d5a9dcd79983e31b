pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Props

/// The wall display: one page at a time.
Item {
    id: hall

    required property HallProps props
    readonly property string source: Qt.resolvedUrl(({case: "CaseHallPage", interview: "CaseHallPage", counted: "CaseHallPage",
        ballot: "BallotPage", result: "ResultHallPage", notquorate: "NotQuoratePage"})[props.page] ?? "IdlePage") + ".qml"

    function turn(): void {
        page.setSource(source, {props: props});
    }

    onSourceChanged: hall.turn()
    Component.onCompleted: hall.turn()

    Loader {
        id: page

        anchors.fill: parent
    }
}
