import QtQuick
import QtTest
import Otyrys.Ui

/// Legal acts ask once; what cannot be done says why.
StageTest {
    name: "Chair"

    function test_opening_asks_once_and_names_form_and_decision() {
        begin("chair-open", "openBallot");
        tap(find("open"));
        compare(spy.count, 0);
        answer("opening", "yes");
        compare(spy.count, 1);
        compare(spy.signalArguments[0][0], "choose_one");
        compare(spy.signalArguments[0][1], 0);
    }

    function test_a_double_tap_opens_the_question_and_does_not_answer_it() {
        begin("chair-open", "openBallot");
        tap(find("open"));
        const sheet = find("opening");
        inside(sheet, "yes").act();
        compare(spy.count, 0);
        verify(sheet.shown);
        verify(inside(sheet, "back").activeFocus);
    }

    function test_whoever_presides_reads_whose_tablet_is_locked_out_and_what_to_do() {
        begin("chair-locked-out", "enterPin");
        const said = find("lockedOut");
        verify(said.visible && said.height > 0);
        verify(said.text.includes("Мысалов Д.К., Үлгіев М.Н."));
        verify(said.text.includes("pairs a tablet anew") && said.text.includes("another voting member"));
        compare(said.Accessible.name, said.text);
        stage.props.lockedOut = [];
        verify(!said.visible);
    }

    function test_a_lock_out_waits_until_the_vote_is_given() {
        begin("presiding-locked-out", "castVote");
        verify(!find("lockedOut").visible);
        stage.props.myVote = "4";
        verify(find("lockedOut").visible);
    }

    function test_the_sitting_is_ended_from_its_last_result() {
        begin("chair-result-last", "endSitting");
        tap(find("endSitting"));
        compare(spy.count, 0);
        answer("ending", "yes");
        compare(spy.count, 1);
        stage.props.nextNumber = 4;
        verify(!find("endSitting").visible);
    }

    function test_going_back_does_nothing() {
        begin("chair-open", "openBallot");
        tap(find("open"));
        answer("opening", "back");
        compare(spy.count, 0);
        verify(!find("opening").shown);
    }

    function test_a_ballot_that_cannot_be_opened_says_why() {
        begin("chair-open-refused", "openBallot");
        const button = find("open");
        verify(button.blocked);
        compare(button.reason, Words.refusal("not_quorate", 4, 5));
        verify(button.reason.indexOf("4") > 0);
        tap(button);
        verify(!find("opening").shown);
    }

    function test_a_motion_needs_its_decision() {
        begin("chair-open", "openBallot");
        tap(find("form-motion"));
        verify(find("open").blocked);
        tap(find("number1"));
        verify(find("open").blocked, "point 18 bars 1");
        tap(find("number4"));
        verify(!find("open").blocked);
        tap(find("open"));
        answer("opening", "yes");
        compare(spy.signalArguments[0][0], "motion");
        compare(spy.signalArguments[0][1], 4);
    }

    function test_a_run_off_that_is_not_offered_cannot_be_picked() {
        begin("chair-open", "openBallot");
        verify(find("form-run_off").blocked);
        tap(find("form-run_off"));
        verify(find("form-choose_one").chosen);
    }

    function test_closing_says_who_has_not_voted() {
        begin("chair-closing", "closeBallot");
        tap(find("close"));
        verify(find("closing").text.indexOf("2") > 0);
        answer("closing", "yes");
        compare(spy.count, 1);
    }

    function test_an_unreachable_tablet_can_be_waived_with_a_reason() {
        begin("chair-close", "waiveTablet");
        verify(find("close").blocked);
        stage.props.unreachable = [{person: "m4", name: "Мысалов Д.К."}];
        const sheet = find("waiving");
        sheet.ask({person: "m4", name: "Мысалов Д.К."});
        verify(inside(sheet, "yes").blocked);
        tap(inside(sheet, "reason0"));
        answer("waiving", "yes");
        compare(spy.signalArguments[0][0], "m4");
        verify(spy.signalArguments[0][1] !== "");
    }

    function test_declaring_may_keep_the_result_from_the_hall() {
        begin("chair-declare", "declare");
        tap(find("declare"));
        tap(inside(find("declaring"), "hall"));
        answer("declaring", "yes");
        compare(spy.count, 1);
        compare(spy.signalArguments[0][0], false);
    }

    function test_annulling_needs_a_reason() {
        begin("chair-declare", "annul");
        tap(find("annul"));
        const sheet = find("annulling");
        verify(inside(sheet, "yes").blocked);
        tap(inside(sheet, "reason2"));
        verify(inside(sheet, "yes").blocked, "an own reason has to be written");
        inside(sheet, "reasonText").text = "  санау қатесі ";
        answer("annulling", "yes");
        compare(spy.signalArguments[0][0], "санау қатесі");
    }

    function test_arriving_is_one_tap() {
        begin("arrive", "arrive");
        tap(find("arrive"));
        compare(spy.count, 1);
    }

    function test_leaving_asks_only_when_the_quorum_would_be_lost() {
        begin("waiting", "leave");
        tap(find("leave"));
        compare(spy.count, 1);
        stage.props.present = 5;
        tap(find("leave"));
        compare(spy.count, 1);
        answer("leaving", "yes");
        compare(spy.count, 2);
    }

    function test_a_recusal_has_no_default_reason() {
        begin("waiting", "recuse");
        tap(find("recuse"));
        const sheet = find("recusal");
        verify(inside(sheet, "yes").blocked);
        tap(inside(sheet, "reason1"));
        answer("recusal", "yes");
        verify(spy.signalArguments[0][0] !== "");
    }

    function test_a_mark_is_one_tap() {
        begin("interview", "mark");
        tap(find("mark"));
        compare(spy.count, 1);
    }

    function test_an_absence_is_signed_with_its_kind() {
        begin("chair-absent", "officerAbsent");
        tap(find("absent"));
        const sheet = find("absence");
        verify(inside(sheet, "yes").blocked);
        tap(inside(sheet, "noReason"));
        answer("absence", "yes");
        compare(spy.signalArguments[0][0], false);
    }

    function test_a_protocol_is_confirmed_after_it_was_read_to_its_end() {
        begin("protocol", "confirmProtocol");
        verify(find("confirm").blocked);
        stage.props.protocolText = "ХАТТАМА";
        tryVerify(() => !find("confirm").blocked);
        tap(find("confirm"));
        answer("confirming", "yes");
        compare(spy.count, 1);
    }

    function test_a_refusal_is_shown_in_words_and_put_away() {
        begin("notquorate", "dismissRefusal");
        verify(find("refusal").visible);
        verify(find("refusal").text.indexOf("4") > 0);
        tap(find("refusal"));
        compare(spy.count, 1);
    }
}
