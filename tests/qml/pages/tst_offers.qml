import QtQuick
import QtTest
import Otyrys.Ui

/// Acts beside the course of a sitting: whose they are, and what cannot be done says why.
StageTest {
    name: "Offers"

    function test_warnings_are_read_by_everybody_and_acknowledged_by_who_presides() {
        begin("warnings", "acknowledgeWarnings");
        compare(find("warning2").visible, true);
        verify(!find("acknowledge").visible, "a member has no such button");
        const before = find("warningsSeen").text;
        stage.props.warningsSeenBy = "Сынақов Т.Ү.";
        stage.props.warningsSeenTime = "09:58";
        verify(find("warningsSeen").text !== before);
        verify(find("warningsSeen").text.indexOf("Сынақов Т.Ү.") >= 0);
        verify(find("warningsSeen").text.indexOf("09:58") >= 0);
    }

    function test_the_chair_acknowledges_by_one_tap_and_the_button_goes() {
        begin("chair-warnings", "acknowledgeWarnings");
        tap(find("acknowledge"));
        compare(spy.count, 1);
        stage.props.warningsSeenBy = "Сынақов Т.Ү.";
        verify(!find("acknowledge").visible);
    }

    function test_warnings_that_cannot_be_acknowledged_say_why() {
        begin("chair-warnings", "acknowledgeWarnings");
        stage.props.warningsRefusal = "sitting_not_open";
        compare(find("acknowledge").reason, Words.refusal("sitting_not_open", 0, 0));
        tap(find("acknowledge"));
        compare(spy.count, 0);
    }
}
