pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Props
import Otyrys.Ui

/// Pages, sitting, recording, link, language, the appliance's clock.
Item {
    id: header

    required property ConsoleProps props
    required property string page
    property bool covered: false // a PIN is asked for: no page can be turned to

    signal pageChosen(page: string)
    signal pairingAsked
    signal keyAsked

    readonly property var languages: ["kk", "ru", "en"]
    readonly property string sitting: props.sittingNumber === 0 ? qsTr("no sitting is prepared")
        : qsTr("sitting No. %1").arg(props.sittingNumber)

    function commission(): string {
        return props.commission === "" ? qsTr("Attestation commission") : props.commission;
    }

    /// Where and when we sit, the shorter the further on.
    function places(): var {
        const room = Words.escaped(header.commission()), day = props.sittingDay, number = `<b>${Words.escaped(header.sitting).replace(/ /g, "\u00a0")}</b>`;
        const rehearsal = props.rehearsal ? ["<b>" + qsTr("rehearsal") + "</b>"] : [];
        const days = day === "" ? [[], []] : [[Words.weekdayAndDay(day)], [Words.day(day)]];
        return [[room, number, ...days[0], ...rehearsal], [room, number, ...days[1], ...rehearsal], [number, ...days[1], ...rehearsal]]
            .map(parts => parts.join(" · "));
    }

    function nextLanguage(): void {
        props.chooseLanguage(languages[(languages.indexOf(props.language) + 1) % languages.length]);
    }

    implicitHeight: Theme.u(16.8)

    Rectangle {
        anchors.fill: parent
        color: Theme.panel
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairLine
        color: Theme.hair
    }

    Row {
        id: tabs

        enabled: !header.covered
        x: Theme.u(6.4)
        height: parent.height

        Heading {
            anchors.verticalCenter: parent.verticalCenter
            rightPadding: Theme.u(4)
            scale_: 1.3
            text: qsTr("Otyrys")
            wrapMode: Text.NoWrap
        }

        PageTab {
            objectName: "tabPreparation"
            text: qsTr("Preparation")
            keyHint: "F6"
            current: header.page === "preparation" || header.page === "import"
            onActed: header.pageChosen("preparation")
        }

        PageTab {
            objectName: "tabSitting"
            text: qsTr("Sitting")
            keyHint: "F7"
            current: header.page === "sitting" || header.page === "case"
            onActed: header.pageChosen("sitting")
        }

        PageTab {
            objectName: "tabDocuments"
            text: qsTr("Documents")
            keyHint: "F8"
            current: header.page === "documents"
            onActed: header.pageChosen("documents")
        }
    }

    Label {
        id: place

        readonly property var texts: header.places()

        objectName: "place"
        anchors.left: tabs.right
        anchors.right: state.left
        anchors.leftMargin: Theme.u(3)
        anchors.rightMargin: Theme.u(3)
        anchors.verticalCenter: parent.verticalCenter
        horizontalAlignment: Text.AlignHCenter
        textFormat: Text.StyledText
        // The longest that two lines hold, with what wrapping and bold letters take.
        text: texts.find(each => metrics.advanceWidth(Words.plain(each)) < 1.7 * width) ?? texts[2]
        Accessible.name: Words.plain(texts[0])

        FontMetrics {
            id: metrics

            font: place.font
        }
    }

    Row {
        id: state

        anchors.right: parent.right
        anchors.rightMargin: Theme.u(5)
        height: parent.height
        spacing: Theme.u(5)

        SideButton {
            objectName: "pairing"
            anchors.verticalCenter: parent.verticalCenter
            minHeight: Theme.u(12)
            iconName: "tablet"
            keyHint: "F1"
            proud: header.props.pairing === "open" || header.props.pairing === "compare" || header.props.pairing === "witness"
            text: proud ? qsTr("New tablet: %1").arg(Words.shortClock(header.props.pairingSeconds)) : qsTr("New tablet")
            reason: header.props.sittingNumber === 0 ? qsTr("no sitting is prepared") : ""
            enabled: !header.covered
            onActed: header.pairingAsked()
        }

        SideButton {
            objectName: "ownKey"
            anchors.verticalCenter: parent.verticalCenter
            minHeight: Theme.u(12)
            visible: header.props.pinPossible
            enabled: !header.covered
            iconName: "lock"
            keyHint: "Ctrl+L"
            proud: header.props.keyState === "locked"
            text: "PIN"
            name: proud ? qsTr("Your key is locked: enter the PIN") : header.props.keyState === "open" ? qsTr("Lock your key with a PIN")
                : qsTr("Your key is open: lock it, or change the PIN")
            onActed: header.keyAsked()
        }

        RecordingBadge {
            anchors.verticalCenter: parent.verticalCenter
            visible: header.page !== "sitting"
            recording: header.props.recording
            seconds: header.props.recordingSeconds
            preflight: header.props.preflightSeconds
            kind: "body"
        }

        LinkChip {
            objectName: "link"
            anchors.verticalCenter: parent.verticalCenter
            link: header.props.link
            seconds: header.props.lostSeconds
        }

        Tap {
            id: language

            objectName: "language"
            name: qsTr("Language")
            anchors.verticalCenter: parent.verticalCenter
            width: code.implicitWidth + Theme.u(10)
            height: Theme.u(12)
            contentItem: Item {}
            onActed: header.nextLanguage()

            Label {
                id: code

                anchors.verticalCenter: parent.verticalCenter
                text: ({kk: "ҚАЗ", ru: "РУС", en: "ENG"})[header.props.language] ?? "ҚАЗ"
                strong: true
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }

            Icon {
                anchors.left: code.right
                anchors.leftMargin: Theme.u(2)
                anchors.verticalCenter: parent.verticalCenter
                name: "down"
                size: Theme.u(4.4)
            }
        }

        Label {
            objectName: "clock"
            anchors.verticalCenter: parent.verticalCenter
            kind: "timer"
            strong: true
            text: header.props.clock
            wrapMode: Text.NoWrap
        }
    }
}
