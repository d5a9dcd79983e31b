pragma ComponentBehavior: Bound
import QtQuick

/// The main place while voting. `phase`: empty, ready, sending, recorded, refused, kept (link lost, nothing
/// sent), unknown (sent, link lost: no button at all). The tick comes from the appliance's answer alone.
Tap {
    id: bar

    required property string phase
    required property string choice // word of the choice
    property int seconds: 0
    property int receipt: 0
    property string refusal: ""
    readonly property bool live: phase === "ready"
    readonly property bool pale: phase === "kept" || phase === "unknown"
    readonly property string word: Words.choice(choice)
    readonly property string title: ({
        empty: qsTr("Choose a decision first"),
        ready: qsTr("Confirm my vote: %1").arg(word),
        sending: seconds > 0 ? qsTr("Writing to the journal… %1 s").arg(seconds) : qsTr("Writing to the journal…"),
        recorded: qsTr("Written to the journal: № %1").arg(receipt),
        refused: refusal,
        kept: qsTr("Your choice is kept: %1").arg(word),
        unknown: qsTr("Whether your vote (%1) was written is not known yet, checking: %2 s").arg(word).arg(seconds)
    })[phase] ?? ""
    readonly property string second: ({
        ready: qsTr("It can be changed until the ballot closes"),
        refused: qsTr("The vote was not written; the choice is kept"),
        kept: qsTr("You can confirm when the link is back"),
        unknown: qsTr("The choice is kept, do not tap again: the answer will appear by itself")
    })[phase] ?? ""
    readonly property string shape: ({empty: "lock", ready: "check", sending: "clock", recorded: "check",
        refused: "cross", kept: "link", unknown: "clock"})[phase] ?? "lock"
    readonly property color tint: ({empty: Theme.inkSoft, ready: Theme.accentInk, sending: Theme.accentInk,
        recorded: Theme.ok, refused: Theme.bad, kept: Theme.warn, unknown: Theme.warn})[phase] ?? Theme.ink

    name: second === "" ? title : title + ". " + second
    reason: live ? "" : title
    implicitHeight: Math.max(Theme.target, face.implicitHeight + Theme.u(0.5))
    contentItem: Item {}
    background: Box {
        fill: ({empty: Theme.surface2, ready: Theme.accent, sending: Theme.accent, recorded: Theme.okSoft,
            refused: Theme.badSoft})[bar.phase] ?? Theme.warnSoft
        stroke: ({recorded: Theme.ok, refused: Theme.bad, empty: Theme.line})[bar.phase] ?? Theme.warnLine
        thickness: bar.phase === "ready" || bar.phase === "sending" ? 0 : Theme.shapeLine
        dashed: bar.phase === "empty" || bar.phase === "kept"
        radius: Theme.buttonRadius
        opacity: bar.down && bar.live ? 0.85 : 1
    }

    ButtonFace {
        id: face

        anchors.fill: parent
        anchors.leftMargin: Theme.u(4)
        anchors.rightMargin: Theme.u(4)
        iconName: bar.shape
        text: bar.title
        sub: bar.second
        ink: bar.tint
        kind: bar.phase === "empty" || bar.pale || bar.phase === "refused" ? "body" : "question"
        strong: bar.phase !== "empty"
        leading: bar.pale || bar.phase === "refused"
    }
}
