import QtQuick
import Otyrys.Ui

/// Acts of the console beside the course of a sitting, and what cannot be done says why.
DeskTest {
    name: "Further"

    function test_a_case_of_the_agenda_opens_its_page(): void {
        show("interview");
        watch("lookAt");
        mouseClick(findChild(desk, "case4"));
        compare(spy.signalArguments[0][0], 4);
        compare(desk.page, "case");
        keyClick(Qt.Key_Escape);
        compare(desk.page, "sitting");
        keyClick(Qt.Key_D, Qt.ControlModifier);
        compare(spy.signalArguments[1][0], 3);
        compare(desk.page, "case");
    }

    function test_a_correction_shows_what_stood_and_wants_a_value_and_a_reason(): void {
        show("case");
        mouseClick(findChild(desk, "datum-post_ru"));
        const sheet = opened("correctSheet");
        const yes = findChild(sheet, "yes");
        watch("proposeCorrection");
        findChild(sheet, "newValue").text = "начальник отдела";
        compare(spy.count, 1);
        compare(spy.signalArguments[0][0], "post_ru");
        given.proposedFault = "too_long";
        verify(yes.blocked && yes.reason !== "");
        given.proposedFault = "";
        given.proposedRefusal = "ballot_open";
        compare(yes.reason, Words.refusal("ballot_open", 0, 0));
        given.proposedRefusal = "";
        verify(yes.blocked, "the reason is missing");
        findChild(sheet, "correctReason").text = "бұйрық";
        watch("correctCase");
        mouseClick(yes);
        compare(spy.count, 1);
        compare(spy.signalArguments[0][0], "post_ru");
        compare(spy.signalArguments[0][1], "начальник отдела");
        compare(spy.signalArguments[0][2], "бұйрық");
    }

    function test_a_result_is_chosen_and_not_written(): void {
        show("case");
        mouseClick(findChild(desk, "datum-test"));
        const sheet = opened("correctSheet");
        verify(!findChild(sheet, "newValue").visible);
        verify(findChild(sheet, "value-failed").chosen, "as it stands");
        watch("proposeCorrection");
        mouseClick(findChild(sheet, "value-passed"));
        compare(spy.signalArguments[0][1], "passed");
    }

    function test_corrections_made_stand_beside_with_both_values(): void {
        show("case");
        verify(findChild(desk, "correction0").text.includes("28.02.2024"));
        verify(findChild(desk, "correction0").text.includes("28.03.2024"));
    }

    function test_a_decided_case_says_why_nothing_can_be_corrected(): void {
        show("case-decided");
        const datum = findChild(desk, "datum-test");
        compare(datum.reason, Words.refusal("case_decided", 0, 0));
        mouseClick(datum);
        verify(!findChild(desk, "correctSheet").shown);
    }

    function test_the_main_key_does_nothing_of_the_sitting_on_the_page_of_a_case(): void {
        show("case");
        watch("endInterview");
        keyClick(Qt.Key_F12);
        compare(spy.count, 0);
    }

    function test_the_last_entry_of_presence_can_be_a_mistake(): void {
        show("waiting");
        keyClick(Qt.Key_F5);
        const sheet = opened("presenceSheet");
        mouseClick(findChild(sheet, "person2"));
        mouseClick(findChild(sheet, "why4"));
        verify(findChild(sheet, "yes").blocked, "the reason is missing");
        findChild(sheet, "reasonText").text = "басқа адам";
        watch("correctPresence");
        mouseClick(findChild(sheet, "yes"));
        compare(spy.count, 1);
        compare(spy.signalArguments[0][0], "m3");
        compare(spy.signalArguments[0][1], given.roster[2].entry);
        compare(spy.signalArguments[0][2], "басқа адам");
    }

    function test_a_presence_that_cannot_be_a_mistake_says_why(): void {
        show("ballot");
        keyClick(Qt.Key_F5);
        const sheet = opened("presenceSheet");
        mouseClick(findChild(sheet, "person2"));
        compare(findChild(sheet, "why4").reason, Words.refusal("on_roll", 0, 0));
    }

    function test_a_case_is_moved_to_the_commission_chosen_with_a_reason(): void {
        show("case-waiting");
        keyClick(Qt.Key_M, Qt.ControlModifier);
        const sheet = opened("moveSheet");
        verify(findChild(sheet, "target0").blocked, "it is heard here");
        mouseClick(findChild(sheet, "target3"));
        verify(findChild(sheet, "yes").blocked, "the reason is missing");
        findChild(sheet, "moveReason").text = "санаты";
        watch("moveCase");
        mouseClick(findChild(sheet, "yes"));
        compare(spy.count, 1);
        compare(spy.signalArguments[0][0], "regional");
        compare(spy.signalArguments[0][1], given.moveTargets[3].region);
        compare(spy.signalArguments[0][2], "санаты");
    }

    function test_a_case_that_cannot_be_moved_says_why(): void {
        show("case");
        compare(findChild(desk, "move").reason, Words.refusal("interview_running", 0, 0));
        keyClick(Qt.Key_M, Qt.ControlModifier);
        verify(!findChild(desk, "moveSheet").shown);
    }

    function test_waiting_cases_are_taken_over_one_by_one_and_all(): void {
        show("import-waiting");
        watch("takeOver");
        mouseClick(findChild(desk, "takeOver1"));
        compare(spy.signalArguments[0][0], given.waiting[1].case);
        compare(findChild(desk, "takeOver2").reason, Words.refusal("same_officer", 0, 0));
        mouseClick(findChild(desk, "takeOver2"));
        compare(spy.count, 1);
        watch("takeOverAll");
        keyClick(Qt.Key_T, Qt.ControlModifier);
        compare(spy.count, 1);
    }

    function test_no_case_is_taken_over_by_a_key_whose_button_is_not_shown(): void {
        show("import-waiting");
        given.importState = "ready";
        verify(!findChild(desk, "takeOverAll").visible);
        watch("takeOverAll");
        keyClick(Qt.Key_T, Qt.ControlModifier);
        compare(spy.count, 0);
        given.importState = "sent";
        verify(findChild(desk, "takeOverAll").visible);
        keyClick(Qt.Key_T, Qt.ControlModifier);
        compare(spy.count, 1);
    }

    function test_as_many_are_said_to_be_taken_over_as_go_at_once(): void {
        show("import-waiting", "en");
        const button = findChild(desk, "takeOverAll");
        compare(button.text, "Take over all: 2");
        given.waiting = Array.from({length: 40}, (unused, at) => Object.assign({}, given.waiting[0], {case: String(at)}));
        given.takeAtOnce = 32;
        compare(button.text, "Take over the first: 32 of 40");
    }

    function test_a_reason_chosen_for_another_is_not_entered_for_the_secretary(): void {
        show("waiting");
        keyClick(Qt.Key_F5);
        const sheet = opened("presenceSheet");
        mouseClick(findChild(sheet, "person2"));
        mouseClick(findChild(sheet, "why2")); // why somebody does not attend
        const last = given.roster.length - 1;
        mouseClick(findChild(sheet, "person" + last));
        compare(given.roster[last].role, "secretary");
        watch("noteAbsence");
        mouseClick(findChild(sheet, "yes"));
        compare(spy.count, 0);
        show("waiting");
        keyClick(Qt.Key_F5);
        tryVerify(() => sheet.answerable);
        mouseClick(findChild(sheet, "person2"));
        mouseClick(findChild(sheet, "why2"));
        mouseClick(findChild(sheet, "person" + last));
        watch("enterPresence");
        mouseClick(findChild(sheet, "yes"));
        compare(spy.count, 1);
        compare(spy.signalArguments[0][0], "secretary");
        compare(spy.signalArguments[0][1], false);
        compare(spy.signalArguments[0][2], "");
    }

    function test_a_vacant_post_is_filled_by_a_bearer_of_a_key(): void {
        show("preparation-vacant");
        keyClick(Qt.Key_N, Qt.ControlModifier);
        const sheet = opened("addPersonSheet");
        mouseClick(findChild(sheet, "newcomer1"));
        verify(findChild(sheet, "yes").blocked, "the post is missing");
        findChild(sheet, "postKk").text = "бөлім бастығы";
        findChild(sheet, "postRu").text = "начальник отдела";
        watch("addPerson");
        mouseClick(findChild(sheet, "yes"));
        compare(spy.count, 1);
        compare(spy.signalArguments[0][0], given.newcomers[1].key);
        compare(spy.signalArguments[0][3], "начальник отдела");
    }

    function test_without_a_vacant_post_nobody_is_added(): void {
        show("preparation");
        compare(findChild(desk, "addPerson").reason, Words.refusal("no_vacant_post", 0, 0));
        given.addRefusal = "sitting_closed";
        compare(findChild(desk, "addPerson").reason, Words.refusal("sitting_closed", 0, 0));
        keyClick(Qt.Key_N, Qt.ControlModifier);
        verify(!findChild(desk, "addPersonSheet").shown);
    }
}
