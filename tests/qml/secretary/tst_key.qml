import QtQuick

/// The secretary's key behind a PIN, by the keyboard alone; what lay below stays as it was.
DeskTest {
    readonly property Item sheet: desk === null ? null : findChild(desk, "pinSheet")

    name: "Key"

    function says(): string {
        return findChild(sheet, "pinSays").text;
    }

    function presses(signal: string, keys: var): var {
        watch(signal);
        for (const key of keys)
            keyClick(key);
        return Array.from({length: spy.count}, (unused, at) => spy.signalArguments[at][0]);
    }

    function test_a_locked_console_says_why_and_what_to_do(): void {
        show("locked", "en");
        verify(!sheet.shown);
        const main = findChild(desk, "main");
        verify(main.visible && !main.blocked);
        compare(main.text, "Enter your PIN");
        verify(main.sub.startsWith("Your key is locked: nothing can be done from this console"));
        verify(findChild(desk, "alarms").text.includes("Ctrl+L"));
        const own = findChild(desk, "ownKey");
        verify(own.visible && own.proud);
        compare(own.Accessible.name, "Your key is locked: enter the PIN");
        watch("enterPin");
        keyClick(Qt.Key_F12);
        compare(spy.count, 1);
        keyClick(Qt.Key_L, Qt.ControlModifier);
        compare(spy.count, 2);
        keyClick(Qt.Key_F6);
        keyClick(Qt.Key_L, Qt.ControlModifier);
        compare(spy.count, 3, "on every page");
    }

    function test_digits_backspace_enter_and_escape_do_everything(): void {
        show("pin", "en");
        verify(sheet.shown && sheet.activeFocus);
        compare(presses("pinDigit", ["7", "0", "9"]), [7, 0, 9]);
        compare(presses("erasePinDigit", [Qt.Key_Backspace]).length, 1);
        keyClick(Qt.Key_Enter);
        compare(says(), "A PIN has six digits; entered: 4");
        compare(presses("closePin", [Qt.Key_Escape]).length, 1);
        keyClick(Qt.Key_Tab); // to the first key of the pad
        compare(Window.activeFocusItem?.objectName, "pinKey1");
        compare(presses("pinDigit", [Qt.Key_Return]), [1]);
        compare(presses("pinDigit", ["5"]), [5], "and the digits go on");
    }

    function test_while_it_is_asked_for_no_other_key_does_anything(): void {
        show("pin");
        for (const signal of ["callIn", "enterPin", "mark"])
            compare(presses(signal, [Qt.Key_F12, Qt.Key_F2]).length, 0, signal);
        keyClick(Qt.Key_F6);
        compare(desk.page, "sitting");
        verify(!findChild(desk, "tabPreparation").enabled && !findChild(desk, "pairing").enabled);
        keyClick(Qt.Key_F1);
        verify(!findChild(desk, "pairingSheet").shown);
        compare(presses("acknowledge", [Qt.Key_F9]).length, 1, "but an alarm can be seen");
    }

    function test_a_wrong_pin_says_how_many_tries_are_left(): void {
        show("pin-wrong", "en");
        verify(says().endsWith("Tries left: 3"));
        compare(presses("pinDigit", ["4"]), [4]);
    }

    function test_nothing_is_typed_while_it_could_not_be_asked_data(): var {
        return [{tag: "pin-asking"}, {tag: "pin-offline"}, {tag: "pin-over"}];
    }

    function test_nothing_is_typed_while_it_could_not_be_asked(data: var): void {
        show(data.tag);
        compare(presses("pinDigit", ["1"]).length, 0);
        verify(says() !== "");
        verify(findChild(sheet, "pinKey1").reason !== "");
        compare(presses("closePin", [Qt.Key_Escape]).length, 1);
    }

    function test_where_a_pin_has_to_be_chosen_the_sheet_stays_and_says_why(): void {
        show("pin-forced", "en");
        verify(says().startsWith("Whoever takes this device can act in your name"));
        verify(findChild(sheet, "pinStays").visible && !findChild(sheet, "pinClose").visible);
        compare(presses("closePin", [Qt.Key_Escape]).length, 0);
        compare(presses("pinDigit", ["4"]), [4]);
        show("pin-forced-failed", "en");
        verify(findChild(sheet, "pinClose").visible);
        compare(presses("closePin", [Qt.Key_Escape]).length, 1);
    }

    function test_what_was_being_written_goes_on(): void {
        show("interview");
        keyClick(Qt.Key_F3);
        const input = findChild(desk, "noteInput");
        input.text = "сұрақ";
        given.pinStep = "enter";
        verify(sheet.shown && sheet.activeFocus);
        compare(presses("pinDigit", ["1", "2"]), [1, 2]);
        compare(input.text, "сұрақ", "no digit is written into a note");
        given.pinStep = "";
        verify(!sheet.shown && input.activeFocus);
        compare(input.text, "сұрақ");
    }

    function test_an_open_key_is_locked_or_given_another_pin(): void {
        show("waiting");
        keyClick(Qt.Key_L, Qt.ControlModifier);
        const menu = opened("keySheet");
        watch("enterPin");
        findChild(menu, "changePin").forceActiveFocus();
        keyClick(Qt.Key_Return);
        compare(spy.count, 1);
        verify(!menu.shown);
        keyClick(Qt.Key_L, Qt.ControlModifier);
        opened("keySheet");
        watch("lockKey");
        keyClick(Qt.Key_Escape);
        compare(spy.count, 0);
        keyClick(Qt.Key_L, Qt.ControlModifier);
        opened("keySheet");
        findChild(menu, "yes").forceActiveFocus();
        keyClick(Qt.Key_Return);
        compare(spy.count, 1);
    }

    function test_a_key_without_a_pin_is_given_one(): void {
        show("waiting");
        given.keyState = "open";
        watch("enterPin");
        keyClick(Qt.Key_L, Qt.ControlModifier);
        compare(spy.count, 1);
        given.pinPossible = false;
        verify(!findChild(desk, "ownKey").visible);
        keyClick(Qt.Key_L, Qt.ControlModifier);
        compare(spy.count, 1);
    }
}
