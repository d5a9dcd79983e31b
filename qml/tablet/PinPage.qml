pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Otyrys.Ui

/// The PIN of my key, asked for or chosen: each digit goes out by itself, none is kept here.
TabletFrame {
    id: page

    readonly property string step: props.pinStep
    readonly property bool away: props.link !== "online" && props.link !== "back"
    readonly property string word: away ? "offline" : props.pinWord
    readonly property bool over: word === "unlock_locked"
    readonly property string blocked: away || over || word === "asking" || word === "working" ? sentences[word] ?? said : ""
    readonly property var quiet: ({none: true, asking: true, working: true, opened: true, chosen: true})
    readonly property string said: word === "" || word in quiet || word in sentences ? "" : Words.refusal(word, 0, 0)
    readonly property bool bad: word !== "" && !(word in quiet)
    readonly property string remaining: qsTr("Tries left: %1").arg(props.pinTriesLeft)
    readonly property string hint: step === "enter" ? qsTr("Until then you can look, but not act.") + " " + remaining
        : qsTr("You will enter it at the beginning of each sitting. Write it down nowhere.")
    readonly property var sentences: ({
        asking: qsTr("Asking the appliance"),
        working: qsTr("One moment"),
        wrong: qsTr("This is not the PIN.") + " " + remaining,
        differed: qsTr("The two were not the same. Choose again."),
        offline: qsTr("The PIN needs the appliance. Wait until the link is back."),
        lost: qsTr("The link broke before the answer came.") + " " + remaining,
        failed: qsTr("This tablet cannot do it. Tell the secretary.")
    })

    function digit(number: int): void {
        if (blocked === "")
            props.pinDigit(number);
    }

    function press(key: int): bool {
        if (key === Qt.Key_Backspace)
            props.erasePinDigit();
        else if (key >= Qt.Key_0 && key <= Qt.Key_9)
            digit(key - Qt.Key_0);
        else
            return false;
        return true;
    }

    objectName: "pinPage"
    inCase: false
    heading: step === "enter" ? qsTr("Enter your PIN") : step === "repeat" ? qsTr("Enter the same PIN once more")
        : qsTr("Choose a PIN of six digits")
    focus: true
    Keys.onPressed: event => event.accepted = page.press(event.key)
    Keys.onEscapePressed: page.props.closePin()
    bar: SideButton {
        objectName: "pinClose"
        Layout.fillWidth: true
        Layout.fillHeight: true
        iconName: "left"
        text: page.step === "enter" ? qsTr("Look only, without acting") : qsTr("Go back")
        onActed: page.props.closePin()
    }

    MouseArea {
        anchors.fill: parent
    }

    Grid {
        id: halves

        anchors.centerIn: parent
        columns: page.portrait ? 1 : 2
        columnSpacing: Theme.u(14)
        rowSpacing: Theme.u(10)
        horizontalItemAlignment: Grid.AlignHCenter
        verticalItemAlignment: Grid.AlignVCenter

        Column {
            width: page.portrait ? Theme.u(100) : Theme.u(90)
            spacing: Theme.u(6)

            Row {
                anchors.horizontalCenter: parent.horizontalCenter
                spacing: Theme.u(4)
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("Digits entered: %1 of 6").arg(page.props.pinTyped)

                Repeater {
                    model: 6

                    delegate: Rectangle {
                        required property int index
                        readonly property bool filled: index < page.props.pinTyped

                        width: Theme.u(7)
                        height: width
                        radius: width / 2
                        color: filled ? Theme.ink : Theme.panel
                        border.width: Theme.shapeLine
                        border.color: Theme.line
                    }
                }
            }

            Label {
                objectName: "pinSays"
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                strong: page.bad
                color: page.bad ? Theme.bad : Theme.ink
                text: page.said !== "" ? page.said : page.sentences[page.word] ?? page.hint
            }
        }

        Grid {
            columns: 3
            spacing: Theme.gap

            Repeater {
                model: 9

                delegate: PinKey {
                    required property int index

                    objectName: `pinKey${index + 1}`
                    number: index + 1
                    reason: page.blocked
                    onActed: page.digit(number)
                }
            }

            Item {
                width: 1
                height: 1
            }

            PinKey {
                objectName: "pinKey0"
                number: 0
                reason: page.blocked
                onActed: page.digit(0)
            }

            PinKey {
                objectName: "pinErase"
                name: qsTr("Erase the last digit")
                iconName: "backsp"
                onActed: page.props.erasePinDigit()
            }
        }
    }
}
