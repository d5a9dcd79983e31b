import QtQuick
import QtTest
import Otyrys.Ui

/// A PIN goes out digit by digit, and what was under it stays as it was.
TestCase {
    id: test

    property var stage: null

    name: "Pin"
    width: 1280
    height: 800
    visible: true
    when: windowShown

    function begin(scene: string): void {
        stage = stageMaker.createObject(test, {scene: scene});
        waitForRendering(stage, 50);
        for (const spy of [digits, erased, closed, entered]) {
            spy.target = stage.props;
            spy.clear();
        }
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
        for (const spy of [digits, erased, closed, entered])
            spy.target = null;
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
        id: digits

        signalName: "pinDigit"
    }

    SignalSpy {
        id: erased

        signalName: "erasePinDigit"
    }

    SignalSpy {
        id: closed

        signalName: "closePin"
    }

    SignalSpy {
        id: entered

        signalName: "enterPin"
    }

    function test_each_key_says_its_digit(): void {
        begin("pin");
        for (let number = 0; number <= 9; ++number) {
            tap("pinKey" + number);
            compare(digits.count, number + 1);
            compare(digits.signalArguments[number][0], number);
        }
        tap("pinErase");
        compare(erased.count, 1);
    }

    function test_the_keyboard_types_too(): void {
        begin("pin");
        find("pinPage").forceActiveFocus();
        keyClick("7");
        compare(digits.count, 1);
        compare(digits.signalArguments[0][0], 7);
        keyClick(Qt.Key_Backspace);
        compare(erased.count, 1);
        keyClick(Qt.Key_Escape);
        compare(closed.count, 1);
    }

    function test_where_a_pin_has_to_be_chosen_the_page_stays_and_says_why(): void {
        begin("pin-forced");
        verify(find("pinStays").visible);
        verify(!find("pinClose").visible);
        find("pinPage").forceActiveFocus();
        keyClick(Qt.Key_Escape);
        compare(closed.count, 0);
        keyClick("3");
        compare(digits.count, 1);
        const says = find("pinSays");
        verify(says.text.startsWith("Whoever takes this device can act in your name"));
        compare(says.Accessible.name, says.text);
        stage.props.pinWord = "failed";
        stage.props.pinForced = false;
        verify(!says.text.startsWith("Whoever"));
        tap("pinClose");
        compare(closed.count, 1);
    }

    function test_enter_before_the_sixth_digit_says_what_is_missing(): void {
        begin("pin");
        find("pinPage").forceActiveFocus();
        keyClick(Qt.Key_Return);
        compare(find("pinSays").text, "A PIN has six digits; entered: 4");
        stage.props.pinTyped = 5;
        verify(!find("pinSays").text.startsWith("A PIN"));
    }

    function test_a_link_that_is_back_is_not_said_to_be_away(): void {
        begin("pin-offline");
        const says = find("pinSays");
        const away = says.text;
        stage.props.link = "back";
        verify(says.text !== away);
        compare(find("pinKey1").reason, "");
    }

    function test_nothing_is_typed_while_it_could_not_be_asked_data(): var {
        return [{tag: "pin-asking"}, {tag: "pin-offline"}, {tag: "pin-over"}];
    }

    function test_nothing_is_typed_while_it_could_not_be_asked(data: var): void {
        begin(data.tag);
        tap("pinKey1");
        compare(digits.count, 0);
        verify(find("pinSays").text !== "");
        verify(find("pinKey1").reason !== "");
        tap("pinClose");
        compare(closed.count, 1);
    }

    function test_the_alarm_takes_the_place_of_a_pin_and_of_a_witness(): void {
        begin("pin");
        stage.props.witnessName = "Мысалов Д.К.";
        stage.props.witnessNumber = "042317";
        verify(find("witnessing").shown);
        stage.props.distrust = "split_view";
        tryVerify(() => finder.first(stage, "pinPage") === null);
        verify(find("distrust").visible && find("distrust").enabled);
        verify(!find("witnessing").shown);
        stage.props.pinStep = "";
        verify(!find("locked").visible, "there is nobody to ask");
        stage.props.pinStep = "enter";
        compare(finder.first(stage, "pinPage"), null);
    }

    function test_the_page_below_is_deaf_and_comes_back_as_it_was(): void {
        begin("waiting");
        stage.props.keyState = "locked";
        stage.props.pinPossible = true;
        tap("locked");
        compare(entered.count, 1);
        const below = find("locked");
        stage.props.pinStep = "enter";
        verify(find("pinPage") !== null);
        verify(!below.enabled);
        stage.props.pinStep = "";
        tryVerify(() => finder.first(stage, "pinPage") === null);
        verify(find("locked") === below && below.enabled);
    }
}
