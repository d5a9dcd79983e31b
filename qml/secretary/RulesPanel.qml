pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Props
import Otyrys.Ui

/// The settings under which the sitting is held, as sentences.
Panel {
    id: panel

    required property ConsoleProps props

    function wordsOf(name: string): string {
        return rules[name]?.[props.rules[name] ?? ""] ?? props.rules[name] ?? "–";
    }

    function nameOf(name: string): string {
        return ({quorum_basis: qsTr("Quorum"), base: qsTr("Base of the count"), tie_break: qsTr("Equal votes"), point18: qsTr("Point 18"),
            abstain: qsTr("Abstaining"), roll_call: qsTr("Who voted how"), presiding: qsTr("Without the chair"),
            protocol_language: qsTr("Language of the protocol")})[name];
    }

    readonly property var rules: ({
        quorum_basis: {
            voting_members: qsTr("%1 of %2 voting members, and the secretary").arg(props.needed).arg(props.posts),
            full_composition: qsTr("%1 of the whole composition's %2 members, and the secretary").arg(props.needed).arg(props.posts)
        },
        base: {
            roll: qsTr("those present when the ballot was opened"),
            attended: qsTr("all who attended the sitting")
        },
        tie_break: {
            exact_half: qsTr("at exactly half each the chair's vote decides"),
            equal_votes: qsTr("among equal leaders the chair's vote decides")
        },
        point18: {
            both: qsTr("only some decisions if standards and test both failed"),
            either: qsTr("only some decisions if standards or test failed")
        },
        abstain: {
            allowed: qsTr("allowed"),
            not_offered: qsTr("not offered")
        },
        roll_call: {
            after_close: qsTr("shown after the ballot is closed"),
            live: qsTr("shown at once")
        },
        presiding: {
            chair_only: qsTr("no ballot opens, the case is adjourned"),
            elected: qsTr("the members elect one of themselves to preside")
        },
        protocol_language: {
            kk: qsTr("Kazakh"),
            ru: qsTr("Russian"),
            both: qsTr("Kazakh and Russian, one document")
        }
    })

    PanelHead {
        id: head

        title: qsTr("Rules of the sitting")
    }

    ScrollPane {
        anchors.fill: parent
        anchors.topMargin: head.height
        anchors.margins: Theme.hairLine

        Repeater {
            model: ["quorum_basis", "base", "tie_break", "point18", "abstain", "roll_call", "presiding", "protocol_language"]

            delegate: Item {
                id: rule

                required property string modelData

                width: parent?.width ?? 0
                height: sentence.implicitHeight + Theme.u(4)

                Fact {
                    id: sentence

                    x: Theme.u(5)
                    y: Theme.u(2)
                    width: parent.width - 2 * x
                    name: panel.nameOf(rule.modelData)
                    value: panel.wordsOf(rule.modelData)
                    strong: true
                }

                Rectangle {
                    anchors.bottom: parent.bottom
                    width: parent.width
                    height: Theme.hairLine
                    color: Theme.hair
                }
            }
        }

        Label {
            x: Theme.u(5)
            width: (parent?.width ?? 0) - 2 * x
            topPadding: Theme.u(3)
            color: Theme.inkSoft
            text: qsTr("Fixed in the journal; unchanged until the sitting ends.")
        }
    }
}
