import QtQuick
import QtTest
import Otyrys.Ui

/// Choose, confirm, delivering, receipt: the tick comes from the answer alone.
TestCase {
    id: test

    property var stage: null

    name: "Vote"
    width: 1280
    height: 800
    visible: true
    when: windowShown

    function begin(scene: string): void {
        stage = stageMaker.createObject(test, {scene: scene});
        waitForRendering(stage, 50);
        cast.target = stage.props;
        cast.clear();
    }

    function find(name: string): var {
        const item = finder.first(stage, name);
        verify(item !== null, "there is " + name);
        return item;
    }

    function tap(name: string): void {
        waitForRendering(stage, 50);
        mouseClick(find(name));
    }

    function cleanup(): void {
        Outside.speak("en");
        cast.target = null;
        stage.destroy();
        stage = null;
    }

    Finder {
        id: finder
    }

    Component {
        id: stageMaker

        Stage {}
    }

    SignalSpy {
        id: cast

        signalName: "castVote"
    }

    function test_nothing_is_preselected_and_nothing_can_be_confirmed() {
        begin("vote-five");
        for (let number = 1; number <= 5; ++number)
            verify(!find("card" + number).chosen);
        compare(find("confirm").phase, "empty");
        tap("confirm");
        compare(cast.count, 0);
    }

    function test_choosing_does_not_send_and_another_card_moves_the_choice() {
        begin("vote-five");
        tap("card4");
        verify(find("card4").chosen);
        compare(cast.count, 0);
        tap("card2");
        verify(!find("card4").chosen);
        verify(find("card2").chosen);
        compare(find("confirm").title, "Confirm my vote: 2");
    }

    function test_a_receipt_without_its_code_has_no_empty_place_for_it() {
        begin("receipt");
        compare(find("receiptFacts").facts.length, 3);
        stage.props.receiptCode = "";
        compare(find("receiptFacts").facts.length, 2);
    }

    function test_confirming_sends_the_choice_once_and_the_receipt_comes_from_the_answer() {
        begin("vote-five");
        tap("card4");
        tap("confirm");
        compare(cast.count, 1);
        compare(cast.signalArguments[0][0], "4");

        stage.props.voteSending = "4";
        compare(find("confirm").phase, "sending");
        compare(find("confirm").shape, "clock");
        verify(!find("recorded").visible);
        tap("confirm");
        tap("card2");
        compare(cast.count, 1);
        verify(find("card4").chosen);

        stage.props.voteSending = "";
        stage.props.myVote = "4";
        stage.props.receiptNumber = 1284;
        verify(find("recorded").visible);
        verify(!find("confirm").visible);
    }

    function test_a_refused_vote_keeps_the_choice_and_says_why() {
        begin("vote-five");
        tap("card3");
        stage.props.refusedAct = "vote";
        stage.props.refusal = "no_ballot";
        compare(find("confirm").phase, "refused");
        compare(find("confirm").title, Words.refusal("no_ballot", 0, 0));
        verify(find("card3").chosen);
        tap("confirm");
        compare(cast.count, 0);
    }

    function test_choosing_again_puts_a_refusal_away() {
        begin("vote-refused");
        dismissed.target = stage.props;
        dismissed.clear();
        tap("card5");
        compare(dismissed.count, 1);
        dismissed.target = null;
    }

    SignalSpy {
        id: dismissed

        signalName: "dismissRefusal"
    }

    function test_a_lost_link_keeps_the_choice_and_takes_the_button() {
        begin("vote-five");
        tap("card4");
        stage.props.link = "lost";
        compare(find("confirm").phase, "kept");
        tap("confirm");
        compare(cast.count, 0);
        stage.props.link = "back";
        compare(find("confirm").phase, "ready");
        tap("confirm");
        compare(cast.count, 1);
    }

    function test_sent_and_unanswered_is_not_known_and_offers_no_button() {
        begin("vote-sending");
        stage.props.link = "lost";
        compare(find("confirm").phase, "unknown");
        verify(!find("abstain").visible);
        tap("confirm");
        compare(cast.count, 0);
        stage.props.voteSending = "";
        stage.props.myVote = "4";
        stage.props.receiptNumber = 77;
        stage.props.link = "back";
        verify(find("recorded").visible);
    }

    function test_barred_decisions_are_shown_with_their_reason_and_are_no_cards() {
        begin("vote-before");
        const barred = find("barred");
        verify(barred.visible);
        verify(barred.reason !== "");
        compare(barred.rows.length, 2);
        compare(finder.first(stage, "card1"), null);
        mouseClick(barred);
        compare(find("confirm").phase, "empty");
    }

    function test_abstaining_is_confirmed_like_a_decision() {
        begin("vote-five");
        tap("abstain");
        tap("confirm");
        compare(cast.signalArguments[0][0], "abstain");
    }

    function test_abstaining_that_is_not_offered_is_not_there() {
        begin("vote-five");
        stage.props.abstainOffered = false;
        verify(!find("abstain").visible);
    }

    function test_my_vote_can_be_changed_until_the_ballot_closes() {
        begin("receipt");
        verify(find("recorded").visible);
        tap("change");
        verify(!find("recorded").visible);
        verify(find("card4").chosen);
        compare(find("confirm").phase, "recorded");
        tap("card3");
        tap("confirm");
        compare(cast.signalArguments[0][0], "3");
    }

    function test_a_motion_is_for_or_against() {
        begin("motion");
        tap("card-against");
        tap("confirm");
        compare(cast.signalArguments[0][0], "against");
    }

    function test_a_run_off_offers_its_candidates_by_their_own_numbers() {
        begin("runoff");
        verify(find("card2").visible);
        verify(find("card3").visible);
        compare(finder.first(stage, "card1"), null);
        compare(finder.first(stage, "card4"), null);
    }

    function test_a_new_ballot_forgets_the_choice() {
        begin("vote-five");
        tap("card4");
        stage.props.round = 2;
        compare(find("confirm").phase, "empty");
    }

    function test_the_words_follow_the_language_and_the_choice_stays() {
        begin("vote-five");
        tap("card4");
        verify(Outside.speak("kk"));
        compare(find("confirm").title, "Даусымды растаймын: 4");
        verify(Outside.speak("ru"));
        compare(find("confirm").title, "Подтверждаю свой голос: 4");
        verify(find("card4").chosen);
        Outside.speak("en");
        compare(find("confirm").title, "Confirm my vote: 4");
    }
}
