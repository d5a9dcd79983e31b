pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Props

/// The keys that are printed on the controls; each does what its control does, and no more.
Item {
    id: keys

    required property ConsoleProps props
    required property bool asking
    required property string page

    readonly property bool course: page === "sitting" && !asking
    readonly property bool hasCase: props.caseNumber > 0

    signal acted
    signal escaped
    signal acknowledged
    signal pageChosen(page: string)
    signal docketAsked
    signal noteAsked
    signal presenceAsked
    signal adjournAsked
    signal offRecordAsked
    signal spokeAsked
    signal caseAsked
    signal addAsked
    signal takeOverAsked
    signal moveAsked
    signal pairingAsked
    signal keyAsked

    Shortcut {
        sequence: "F12"
        onActivated: keys.acted()
    }

    Shortcut {
        sequence: "Escape"
        enabled: !keys.asking
        onActivated: keys.escaped()
    }

    Shortcut {
        sequence: "F1"
        enabled: !keys.asking && keys.props.sittingNumber > 0
        onActivated: keys.pairingAsked()
    }

    Shortcut {
        sequence: "Ctrl+L"
        enabled: !keys.asking && keys.props.pinPossible
        onActivated: keys.keyAsked()
    }

    Shortcut {
        sequence: "F2"
        enabled: keys.course && keys.props.markRefusal === "" && keys.hasCase
        onActivated: keys.props.mark()
    }

    Shortcut {
        sequence: "F3"
        enabled: keys.course
        onActivated: keys.noteAsked()
    }

    Shortcut {
        sequence: "F4"
        enabled: keys.course && keys.hasCase && keys.props.adjournRefusal === ""
        onActivated: keys.adjournAsked()
    }

    Shortcut {
        sequence: "F11"
        enabled: keys.course && keys.hasCase && keys.props.offRecordRefusal === ""
        onActivated: keys.offRecordAsked()
    }

    Shortcut {
        sequence: "F5"
        enabled: keys.course && keys.props.sittingNumber > 0 && keys.props.presenceRefusal === ""
        onActivated: keys.presenceAsked()
    }

    Shortcut {
        sequence: "F10"
        enabled: keys.course && keys.hasCase && keys.props.markRefusal === ""
        onActivated: keys.spokeAsked()
    }

    Shortcut {
        sequence: "F6"
        enabled: !keys.asking
        onActivated: keys.pageChosen("preparation")
    }

    Shortcut {
        sequence: "F7"
        enabled: !keys.asking
        onActivated: keys.pageChosen("sitting")
    }

    Shortcut {
        sequence: "F8"
        enabled: !keys.asking
        onActivated: keys.pageChosen("documents")
    }

    Shortcut {
        sequence: "F9"
        onActivated: keys.acknowledged()
    }

    Shortcut {
        sequence: "Ctrl+D"
        enabled: keys.course && keys.hasCase
        onActivated: keys.caseAsked()
    }

    Shortcut {
        sequence: "Ctrl+M"
        enabled: keys.page === "case" && !keys.asking && keys.props.dossierNumber > 0 && keys.props.moveRefusal === ""
        onActivated: keys.moveAsked()
    }

    Shortcut {
        sequence: "Ctrl+T"
        enabled: keys.page === "import" && !keys.asking
        onActivated: keys.takeOverAsked()
    }

    Shortcut {
        sequence: "Ctrl+N"
        enabled: keys.page === "preparation" && !keys.asking
        onActivated: keys.addAsked()
    }

    Shortcut {
        sequence: "Ctrl+I"
        enabled: !keys.asking
        onActivated: keys.pageChosen("import")
    }

    Shortcut {
        sequence: "Ctrl+O"
        enabled: !keys.asking
        onActivated: keys.docketAsked()
    }
}
