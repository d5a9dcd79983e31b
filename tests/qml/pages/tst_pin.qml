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
