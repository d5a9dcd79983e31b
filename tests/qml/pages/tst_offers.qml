import QtQuick
import QtTest
import Otyrys.Ui

/// Acts beside the course of a sitting: whose they are, and what cannot be done says why.
StageTest {
    name: "Offers"

    function test_warnings_are_read_by_everybody_and_acknowledged_by_who_presides() {
        begin("warnings", "acknowledgeWarnings");
        compare(find("warning2").visible, true);
        verify(!find("acknowledge").visible && !find("acknowledgeNow").visible, "a member has no such button");
        const before = find("warningsSeen").text;
        stage.props.warningsSeenBy = "Сынақов Т.Ү.";
        stage.props.warningsSeenTime = "09:58";
        verify(find("warningsSeen").text !== before);
        verify(find("warningsSeen").text.indexOf("Сынақов Т.Ү.") >= 0);
        verify(find("warningsSeen").text.indexOf("09:58") >= 0);
    }

    function test_who_has_seen_the_warnings_is_read_without_scrolling_data(): var {
        return ["warnings", "warnings-seen", "chair-warnings"].map(scene => ({tag: scene}));
    }

    function test_who_has_seen_the_warnings_is_read_without_scrolling(data: var): void {
        begin(data.tag, "acknowledgeWarnings");
        const line = find("warningsSeen");
        const foot = line.mapToItem(stage, 0, line.height).y;
        verify(foot <= find("warning0").mapToItem(stage, 0, 0).y, "above the list");
        verify(foot < find("notes").mapToItem(stage, 0, 0).y - Theme.u(20), "and on the page");
    }

    function test_further_acts_are_called_by_words_data(): var {
        return ["chair-warnings", "chair-acts", "chair-acts-none"].map(scene => ({tag: scene}));
    }

    function test_further_acts_are_called_by_words(data: var): void {
        begin(data.tag, "openSitting");
        const button = find("chairActs");
        verify(button.visible);
        compare(button.text, "Further acts…");
        compare(button.name, button.text);
    }

    function test_the_chair_acknowledges_by_one_tap_and_the_button_goes() {
        begin("chair-warnings", "acknowledgeWarnings");
        tap(find("acknowledge"));
        compare(spy.count, 1);
        stage.props.caseState = "interview";
        verify(!find("acknowledge").visible, "marking is the main act of an interview");
        find("acknowledgeNow").act(); // may have to be scrolled to
        compare(spy.count, 2);
        stage.props.warningsSeenBy = "Сынақов Т.Ү.";
        verify(!find("acknowledgeNow").visible);
    }

    function test_warnings_that_cannot_be_acknowledged_say_why() {
        begin("chair-warnings", "acknowledgeWarnings");
        stage.props.warningsRefusal = "sitting_not_open";
        compare(find("acknowledge").reason, Words.refusal("sitting_not_open", 0, 0));
        tap(find("acknowledge"));
        compare(spy.count, 0);
    }


    function test_the_bar_says_who_presides_and_an_election_that_is_not_offered_says_why() {
        begin("elect-not-offered", "supportPresiding");
        verify(find("presiding").visible);
        compare(find("elect").reason, Words.refusal("election_not_offered", 0, 0));
        tap(find("elect"));
        verify(!find("election").shown);
        stage.props.presidingName = "Мысалов Д.К.";
        stage.props.presidingSince = "10:42";
        verify(find("presiding").text.indexOf("Мысалов Д.К.") > 0 && find("presiding").text.indexOf("10:42") > 0);
        stage.props.chairHere = true;
        verify(!find("elect").visible);
    }

    function test_a_support_is_given_and_can_be_moved() {
        begin("elect", "supportPresiding");
        tap(find("elect"));
        verify(inside(find("election"), "yes").blocked);
        tap(find("candidate-m4"));
        answer("election", "yes");
        compare(spy.signalArguments[0][0], "m4");
        tap(find("elect"));
        tap(find("candidate-m5"));
        answer("election", "yes");
        compare(spy.signalArguments[1][0], "m5");
    }

    function test_who_was_elected_closes_the_ballot() {
        begin("presiding-close", "closeBallot");
        tap(find("close"));
        answer("closing", "yes");
        compare(spy.count, 1);
    }


    function test_an_absence_of_another_case_is_reviewed_with_a_reason() {
        begin("chair-acts", "reviewAbsence");
        tap(find("chairActs"));
        tap(find("absence2"));
        const sheet = find("absenceReview");
        verify(inside(sheet, "yes").blocked);
        tap(inside(sheet, "reason0"));
        answer("absenceReview", "yes");
        compare(spy.signalArguments[0][0], 2);
        compare(spy.signalArguments[0][1], true);
        verify(spy.signalArguments[0][2] !== "");
    }

    function test_a_review_that_is_refused_says_why() {
        begin("chair-acts", "reviewAbsence");
        tap(find("chairActs"));
        compare(find("absence5").reason, Words.refusal("other_case_open", 0, 0));
        tap(find("absence5"));
        verify(!find("absenceReview").shown);
        tap(find("back"));
        verify(find("chairActs").visible);
    }


    function test_the_secretary_is_replaced_by_a_bearer_of_a_key_with_posts_prefilled() {
        begin("chair-replace", "replaceSecretary");
        tap(find("chairActs"));
        tap(find("replaceSecretary"));
        const sheet = find("replacing");
        verify(inside(sheet, "yes").blocked);
        tap(inside(sheet, "newcomer1"));
        verify(inside(sheet, "yes").blocked, "the reason is missing");
        compare(inside(sheet, "postKk").text, stage.props.secretaryPostKk);
        inside(sheet, "replaceReason").text = "сырқат";
        answer("replacing", "yes");
        compare(spy.signalArguments[0][0], "cd");
        compare(spy.signalArguments[0][2], stage.props.secretaryPostKk);
        compare(spy.signalArguments[0][3], stage.props.secretaryPostRu);
        compare(spy.signalArguments[0][4], "сырқат");
    }

    function test_without_a_bearer_of_a_free_key_the_secretary_stays() {
        begin("chair-acts-none", "replaceSecretary");
        tap(find("chairActs"));
        verify(find("replaceSecretary").blocked);
    }
}
