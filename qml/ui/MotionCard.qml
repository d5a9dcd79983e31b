pragma ComponentBehavior: Bound

/// For or against: an arrow, neutral; the word.
ChoiceCard {
    required property bool inFavour

    iconName: inFavour ? "forv" : "against"
    words: inFavour ? qsTr("I am for") : qsTr("I am against")
    minHeight: Theme.u(21)
    blockWidth: Theme.u(19)
    wordsKind: "question"
}
