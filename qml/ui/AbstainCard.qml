pragma ComponentBehavior: Bound

/// Abstaining: the bar's left place, a dash for a number, never in the list of decisions.
ChoiceCard {
    iconName: "minus"
    words: qsTr("I abstain")
    ringed: chosen
}
