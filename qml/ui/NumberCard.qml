pragma ComponentBehavior: Bound

/// One decision of point 15, by its number, in the official words.
ChoiceCard {
    required property int decision
    property bool candidate: false // in a run-off: higher

    number: String(decision)
    minHeight: candidate ? Theme.u(25) : Theme.target
    blockWidth: candidate ? Theme.u(19) : Theme.u(14.6)
    numberScale: candidate ? 1.3 : 1
    wordsKind: candidate ? "read" : "body"
}
