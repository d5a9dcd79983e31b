pragma ComponentBehavior: Bound
import QtQuick

/// Text of one of the theme's kinds. It wraps and is never cut.
Text {
    id: label

    property string kind: "body"
    property bool strong: false

    font.family: Theme.family
    font.pixelSize: Theme.em(kind)
    font.weight: strong ? Font.Bold : Font.Normal
    lineHeightMode: Text.FixedHeight
    lineHeight: Theme.lineHeight(kind)
    color: Theme.ink
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    Accessible.role: Accessible.StaticText
    Accessible.name: textFormat === Text.PlainText ? text : Words.plain(text)
    Accessible.ignored: text === ""
}
