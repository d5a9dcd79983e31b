pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

/// What every control stands on: whole area is the target, ring on focus, role and name. With a `reason` it is
/// shown, focusable and read out, and does nothing.
T.AbstractButton {
    id: tap

    property string name: ""
    property string reason: ""
    property real ringRadius: Theme.buttonRadius
    readonly property bool blocked: reason !== ""

    signal acted

    function act(): void {
        if (!blocked && enabled)
            acted();
    }

    activeFocusOnTab: true
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: name
    Accessible.description: reason
    Accessible.focusable: true
    Accessible.onPressAction: tap.act()
    Keys.onReturnPressed: tap.act()
    Keys.onEnterPressed: tap.act()
    onClicked: tap.act()

    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.ringGap - Theme.chosenLine
        z: 1
        visible: tap.visualFocus
        radius: tap.ringRadius + Theme.ringGap + Theme.chosenLine
        color: Theme.none
        border.width: Theme.chosenLine
        border.color: Theme.ink
    }
}
