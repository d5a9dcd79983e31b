pragma ComponentBehavior: Bound
import QtQuick

/// The PIN of my key, asked for or chosen: each digit goes out by itself, none is kept here.
Grid {
    id: pad

    required property string step // enter, choose, repeat
    required property int typed
    required property int triesLeft
    required property string told // what became of the last PIN
    required property bool away
    property bool forced: false // it stays until a PIN is chosen
    property bool portrait: false
    property bool early: false // Enter came before the sixth digit
    readonly property string word: away ? "offline" : told === "offline" ? "" : told
    readonly property bool over: word === "unlock_locked"
    readonly property string blocked: away || over || word === "asking" || word === "working" ? sentences[word] ?? said : ""
    readonly property var quiet: ({none: true, asking: true, working: true, opened: true, chosen: true})
    readonly property string said: word === "" || word in quiet || word in sentences ? "" : Words.refusal(word, 0, 0)
    readonly property bool bad: word !== "" && !(word in quiet)
    readonly property string remaining: qsTr("Tries left: %1").arg(triesLeft)
    readonly property string why: forced ? qsTr("Whoever takes this device can act in your name until your key has a PIN.") + " " : ""
    readonly property string hint: step === "enter" ? qsTr("Until then you can look, but not act.") + " " + remaining
        : why + qsTr("The PIN is entered at the beginning of each sitting. Write it down nowhere.")
    readonly property string heading: step === "enter" ? qsTr("Enter your PIN") : step === "repeat" ? qsTr("Enter the same PIN once more")
        : qsTr("Choose a PIN of six digits")
    readonly property string leaving: step === "enter" ? qsTr("Look only, without acting") : qsTr("Go back")
    readonly property string staying: qsTr("The page closes by itself once a PIN is chosen")
    readonly property var sentences: ({
        asking: qsTr("Asking the appliance"),
        working: qsTr("One moment"),
        wrong: qsTr("This is not the PIN.") + " " + remaining,
        differed: qsTr("The two were not the same. Choose again."),
        stale_prev: qsTr("An earlier try is not entered yet. Enter the PIN again."),
        offline: qsTr("The PIN needs the appliance. Wait until the link is back."),
        lost: qsTr("The link broke before the answer came.") + " " + remaining,
        failed: qsTr("This device cannot do it. Tell whoever looks after the appliance.")
    })

    signal digit(number: int)
    signal erased

    function give(number: int): void {
        if (blocked === "")
            digit(number);
    }

    /// Of the keyboard; false: the key is nothing to it.
    function press(key: int): bool {
        if (key === Qt.Key_Backspace)
            erased();
        else if (key >= Qt.Key_0 && key <= Qt.Key_9)
            give(key - Qt.Key_0);
        else if (key === Qt.Key_Return || key === Qt.Key_Enter)
            early = blocked === "";
        else
            return false;
        return true;
    }

    /// From the page itself to the first key.
    function begin(): void {
        digits.itemAt(0).forceActiveFocus(Qt.TabFocusReason);
    }

    onTypedChanged: pad.early = false
    onToldChanged: pad.early = false
    columns: portrait ? 1 : 2
    columnSpacing: Theme.u(14)
    rowSpacing: Theme.u(10)
    horizontalItemAlignment: Grid.AlignHCenter
    verticalItemAlignment: Grid.AlignVCenter

    Column {
        width: pad.portrait ? Theme.u(100) : Theme.u(90)
        spacing: Theme.u(6)

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.u(4)
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("Digits entered: %1 of 6").arg(pad.typed)

            Repeater {
                model: 6

                delegate: Rectangle {
                    required property int index
                    readonly property bool filled: index < pad.typed

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
            strong: pad.bad
            color: pad.bad ? Theme.bad : Theme.ink
            text: pad.early ? qsTr("A PIN has six digits; entered: %1").arg(pad.typed)
                : pad.said !== "" ? pad.said : pad.sentences[pad.word] ?? pad.hint
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
    }

    Grid {
        columns: 3
        spacing: Theme.gap

        Repeater {
            id: digits

            model: 9

            delegate: PinKey {
                required property int index

                objectName: `pinKey${index + 1}`
                number: index + 1
                reason: pad.blocked
                onActed: pad.give(number)
            }
        }

        Item {
            width: 1
            height: 1
        }

        PinKey {
            objectName: "pinKey0"
            number: 0
            reason: pad.blocked
            onActed: pad.give(0)
        }

        PinKey {
            objectName: "pinErase"
            name: qsTr("Erase the last digit")
            iconName: "backsp"
            onActed: pad.erased()
        }
    }
}
