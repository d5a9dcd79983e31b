pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Otyrys.Props
import Otyrys.Ui

/// The PIN of the secretary's key: digits, Backspace, Enter and Escape do everything. What lay below stays as it
/// was, and has the keyboard again afterwards.
FocusScope {
    id: sheet

    required property ConsoleProps props
    readonly property bool shown: props.pinStep !== ""
    property Item before: null

    function take(): void {
        if (shown) {
            before = Window.activeFocusItem;
            forceActiveFocus();
        } else if (activeFocus) {
            (before !== null && before.visible ? before : parent).forceActiveFocus();
            before = null;
        }
    }

    function leave(): void {
        if (!pad.forced)
            props.closePin();
    }

    objectName: "pinSheet"
    visible: shown
    Accessible.role: Accessible.Dialog
    Accessible.name: pad.heading
    Keys.onPressed: event => event.accepted = pad.press(event.key)
    Keys.onTabPressed: event => {
        event.accepted = Window.activeFocusItem === sheet;
        if (event.accepted)
            pad.begin();
    }
    Keys.onEscapePressed: sheet.leave()
    onShownChanged: sheet.take()
    Component.onCompleted: sheet.take()

    Rectangle {
        anchors.fill: parent
        color: Theme.panel

        MouseArea {
            anchors.fill: parent
        }
    }

    Rectangle {
        width: parent.width
        height: Theme.u(1.4)
        color: Theme.accent
    }

    Label {
        objectName: "pinHeading"
        x: Theme.margin
        y: Theme.u(4.4)
        width: parent.width - 2 * x
        kind: "title"
        strong: true
        text: pad.heading
        Accessible.role: Accessible.Heading
    }

    PinPad {
        id: pad

        anchors.centerIn: parent
        forced: sheet.props.pinForced
        step: sheet.props.pinStep
        typed: sheet.props.pinTyped
        triesLeft: sheet.props.pinTriesLeft
        told: sheet.props.pinWord
        away: sheet.props.link !== "online" && sheet.props.link !== "back"
        onDigit: number => sheet.props.pinDigit(number)
        onErased: sheet.props.erasePinDigit()
    }

    ActionBar {
        anchors.bottom: parent.bottom
        width: parent.width

        SideButton {
            objectName: "pinClose"
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !pad.forced
            iconName: "left"
            text: pad.leaving
            keyHint: "Esc"
            onActed: sheet.leave()
        }

        WaitingPlace {
            objectName: "pinStays"
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: pad.forced
            iconName: "lock"
            text: pad.staying
        }
    }
}
