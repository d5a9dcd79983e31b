pragma ComponentBehavior: Bound
import QtQuick

/// A soft word above what it names.
Column {
    id: fact

    required property string name
    required property string value
    property string kind: "body"
    property bool strong: false

    Accessible.role: Accessible.StaticText
    Accessible.name: name + ": " + value

    Label {
        width: parent.width
        text: fact.name
        color: Theme.inkSoft
        Accessible.ignored: true
    }

    Label {
        width: parent.width
        kind: fact.kind
        strong: fact.strong
        text: fact.value
        Accessible.ignored: true
    }
}
