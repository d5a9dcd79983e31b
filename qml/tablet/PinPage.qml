pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Otyrys.Ui

/// The PIN of my key on this tablet.
TabletFrame {
    id: page

    function leave(): void {
        if (!pad.forced)
            props.closePin();
    }

    objectName: "pinPage"
    inCase: false
    heading: pad.heading
    focus: true
    Keys.onPressed: event => event.accepted = pad.press(event.key)
    Keys.onEscapePressed: page.leave()
    bar: [
        SideButton {
            objectName: "pinClose"
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !pad.forced
            iconName: "left"
            text: pad.leaving
            onActed: page.leave()
        },
        WaitingPlace {
            objectName: "pinStays"
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: pad.forced
            iconName: "lock"
            text: pad.staying
        }
    ]

    MouseArea {
        anchors.fill: parent
    }

    PinPad {
        id: pad

        anchors.centerIn: parent
        forced: page.props.pinForced
        portrait: page.portrait
        step: page.props.pinStep
        typed: page.props.pinTyped
        triesLeft: page.props.pinTriesLeft
        told: page.props.pinWord
        away: page.props.link !== "online" && page.props.link !== "back"
        onDigit: number => page.props.pinDigit(number)
        onErased: page.props.erasePinDigit()
    }
}
