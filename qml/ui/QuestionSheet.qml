pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

/// A legal act asks once: what is done and what follows, "yes, ..." right, "back" left. It never covers the
/// context line (the caller places it below), and cannot be answered by the tap that opened it.
FocusScope {
    id: sheet

    required property string question
    property string text: ""
    property string yes: ""
    property string yesReason: ""
    property string yesIcon: "check"
    property string no: "" // "": go back
    property bool shown: false
    property bool portrait: false
    property bool answerable: false
    default property alias content: extra.data

    signal accepted
    signal refused

    function open(): void {
        answerable = false;
        shown = true;
        guard.restart();
        back.forceActiveFocus();
    }

    function close(): void {
        shown = false;
    }

    function answer(): void {
        if (!answerable)
            return;
        accepted(); // what was chosen on the sheet still stands
        close();
    }

    function turnBack(): void {
        if (!answerable)
            return;
        close();
        refused();
    }

    visible: shown
    Keys.onEscapePressed: sheet.turnBack()
    Accessible.role: Accessible.Dialog
    Accessible.name: question

    Timer {
        id: guard

        interval: Theme.answerGuard
        onTriggered: sheet.answerable = true
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.veil

        MouseArea {
            anchors.fill: parent
        }
    }

    Rectangle {
        id: paper

        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.min(parent.height, body.implicitHeight + bar.height + Theme.u(4.4))
        color: Theme.panel

        Rectangle {
            width: parent.width
            height: Theme.u(1.4)
            color: Theme.accent
        }

        MouseArea {
            anchors.fill: parent
        }

        ScrollPane {
            anchors.top: parent.top
            anchors.bottom: bar.top
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.topMargin: Theme.u(4.4)
            anchors.leftMargin: Theme.margin
            anchors.rightMargin: Theme.margin

            Column {
                id: body

                width: parent?.width ?? 0
                spacing: Theme.u(2)
                bottomPadding: Theme.u(3)

                Label {
                    width: parent.width
                    kind: "title"
                    strong: true
                    text: sheet.question
                }

                Label {
                    width: parent.width
                    visible: sheet.text !== ""
                    kind: "read"
                    textFormat: Text.StyledText
                    text: sheet.text
                }

                Column {
                    id: extra

                    width: parent.width
                    spacing: Theme.gap
                }
            }
        }

        ActionBar {
            id: bar

            anchors.bottom: parent.bottom
            width: parent.width
            portrait: sheet.portrait

            SideButton {
                id: back

                objectName: "back"
                Layout.preferredWidth: bar.sideWidth
                Layout.fillHeight: true
                focus: true
                iconName: "left"
                text: sheet.no === "" ? qsTr("Go back") : sheet.no
                onActed: sheet.turnBack()
            }

            MainButton {
                objectName: "yes"
                Layout.fillWidth: true
                Layout.fillHeight: true
                iconName: sheet.yesIcon
                text: sheet.yes
                reason: sheet.yesReason
                onActed: sheet.answer()
            }
        }
    }
}
