import QtQuick
import Otyrys.Samples

/// The console in every state, by mouse and by the keys that are printed on its controls.
DeskTest {
    name: "Console"

    /// With the sheet of a new tablet, or by the controls that lead to the state.
    function reach(state: string, language = "kk"): void {
        show(state, language);
        if (state.startsWith("pairing-"))
            desk.pair();
        for (const step of Array.from(Samples.steps(state)))
            findChild(desk, step).act();
        waitForRendering(desk, 50);
    }

    function visibleItems(item: Item): var {
        const all = [item];
        for (let i = 0; i < all.length; ++i)
            for (let k = 0; k < all[i].children.length; ++k)
                if (all[i].children[k].visible)
                    all.push(all[i].children[k]);
        return all;
    }

    function check_texts(where: string): void {
        for (const item of visibleItems(desk)) {
            if (item instanceof Text) {
                verify(!item.truncated, `${where}: cut: "${item.text}"`);
                verify(item.width === 0 || item.contentWidth <= item.width + 1, `${where}: wider than its place: "${item.text}"`);
                check_words(item, where);
            }
        }
    }

    function check_words(item: var, where: string): void {
        if (item.textFormat !== Text.PlainText || item.wrapMode === Text.NoWrap || item.width === 0)
            return;
        metrics.font = item.font;
        for (const word of item.text.split(/[\s\u00ad/-]+/)) {
            metrics.text = word;
            verify(metrics.advanceWidth <= item.width + 2, `${where}: a word is broken: ${word}: ${metrics.advanceWidth} of ${item.width}`);
        }
    }

    function check_header(where: string): void {
        const place = findChild(desk, "place");
        verify(place.contentHeight <= place.parent.height, `${where}: the header cuts "${place.text}"`);
    }

    function check_roster(where: string): void {
        for (let i = 0; i < given.roster.length; ++i) {
            const cell = findChild(desk, "roster" + i);
            verify(cell.implicitHeight <= cell.height, `${where}: ${cell.name}: ${cell.implicitHeight} of ${cell.height}`);
        }
    }

    function check_room(where: string): void {
        const readings = findChild(desk, "disk").parent;
        verify(readings.y + readings.height <= readings.parent.height + 1, `${where}: the room's readings end below their panel`);
    }

    function test_every_state_data(): var {
        return Array.from(Samples.states).map(state => ({tag: state}));
    }

    /// Without a warning; in Kazakh and Russian, the language changed while it stands, nothing is cut.
    function test_every_state(data: var): void {
        reach(data.tag);
        for (const language of ["kk", "ru", "en"]) {
            Samples.fill(given, data.tag, language);
            waitForRendering(desk, 50);
            verify(findChild(desk, Samples.page(data.tag) + "Page").visible, language);
            if (language !== "en") {
                check_texts(language);
                check_header(language);
                check_roster(language);
                check_room(language);
            }
        }
    }

    function test_main_place_never_moves(): void {
        show("waiting");
        const main = findChild(desk, "mainAct");
        const home = main.mapToItem(desk, 0, 0);
        for (const state of ["preflight", "preflight-failed", "interview", "ballot", "counted", "decided", "notquorate"]) {
            show(state);
            const now = main.mapToItem(desk, 0, 0);
            compare(now.x, home.x, state);
            compare(now.y, home.y, state);
        }
    }

    function test_the_main_button_asks_for_the_act_of_its_step_data(): var {
        return [{tag: "call in", state: "waiting", signal: "callIn"}, {tag: "end", state: "interview", signal: "endInterview"},
            {tag: "check", state: "preflight-failed", signal: "checkRecording"}, {tag: "next", state: "decided", signal: "callIn"},
            {tag: "open", state: "preparation", signal: "openSitting"}, {tag: "import", state: "import-ready", signal: "importDocket"},
            {tag: "confirm", state: "documents", signal: ""}];
    }

    function test_the_main_button_asks_for_the_act_of_its_step(data: var): void {
        if (data.signal === "")
            return;
        show(data.state);
        watch(data.signal);
        keyClick(Qt.Key_F12);
        compare(spy.count, 1);
    }

    function test_while_the_chair_acts_there_is_no_button(): void {
        for (const state of ["ballot", "counted"]) {
            show(state);
            verify(!findChild(desk, "main").visible);
            verify(findChild(desk, "wait").visible);
        }
    }

    function test_who_has_voted_is_shown_and_no_vote(): void {
        show("ballot");
        compare(findChild(desk, "votedCount").text.replace(/[^0-9]+/g, " ").trim(), "4 6");
        verify(!findChild(desk, "sentence").visible);
        compare(findChild(desk, "roster0").vote, "given");
        compare(findChild(desk, "roster2").vote, "awaited");
        show("counted");
        compare(findChild(desk, "roster0").vote, "given", "who has voted is not forgotten when the ballot closes");
        verify(findChild(desk, "sentence").visible);
        verify(findChild(desk, "sentence").text !== "");
    }

    function test_keys_do_what_their_controls_do(): void {
        show("interview");
        watch("mark");
        keyClick(Qt.Key_F2);
        compare(spy.count, 1);
        keyClick(Qt.Key_F6);
        compare(desk.page, "preparation");
        keyClick(Qt.Key_F8);
        compare(desk.page, "documents");
        keyClick(Qt.Key_F7);
        compare(desk.page, "sitting");
        keyClick(Qt.Key_I, Qt.ControlModifier);
        compare(desk.page, "import");
    }

    function test_a_note_is_typed_and_entered(): void {
        show("interview");
        watch("note");
        keyClick(Qt.Key_F3);
        const input = findChild(desk, "noteInput");
        verify(input.activeFocus);
        input.text = "сұрақ";
        keyClick(Qt.Key_Return);
        compare(spy.count, 1);
        compare(spy.signalArguments[0][0], "сұрақ");
        compare(input.text, "");
    }

    function test_what_cannot_be_done_is_shown_with_its_reason(): void {
        show("ballot");
        const adjourn = findChild(desk, "adjourn");
        verify(adjourn.visible && adjourn.blocked);
        verify(adjourn.reason !== "");
        watch("adjourn");
        mouseClick(adjourn);
        verify(!findChild(desk, "adjournSheet").shown);
    }

    function test_adjourning_asks_once_and_wants_a_reason(): void {
        show("interview");
        show("preflight-failed");
        watch("adjourn");
        keyClick(Qt.Key_F4);
        const sheet = findChild(desk, "adjournSheet");
        verify(sheet.shown);
        tryVerify(() => sheet.answerable);
        verify(findChild(sheet, "yes").blocked);
        findChild(sheet, "adjournReason").text = "шақырылған куә келмеді";
        mouseClick(findChild(sheet, "yes"));
        compare(spy.count, 1);
        compare(spy.signalArguments[0][0], "шақырылған куә келмеді");
    }

    function test_off_the_record_wants_a_reason_and_the_same_key_comes_back(): void {
        show("ballot");
        verify(findChild(desk, "offRecord").blocked);
        show("interview");
        watch("goOffRecord");
        keyClick(Qt.Key_F11);
        const sheet = findChild(desk, "offRecordSheet");
        verify(sheet.shown);
        tryVerify(() => sheet.answerable);
        verify(findChild(sheet, "yes").blocked);
        findChild(sheet, "offRecordReason").text = "отбасы жағдайы";
        mouseClick(findChild(sheet, "yes"));
        compare(spy.count, 1);
        compare(spy.signalArguments[0][0], "отбасы жағдайы");
        show("off-record");
        watch("goOnRecord");
        keyClick(Qt.Key_F11);
        compare(spy.count, 1);
        verify(!sheet.shown);
    }

    function test_presence_is_entered_for_a_person_with_a_reason(): void {
        show("interview");
        watch("enterPresence");
        keyClick(Qt.Key_F5);
        const sheet = findChild(desk, "presenceSheet");
        tryVerify(() => sheet.answerable);
        mouseClick(findChild(sheet, "person2"));
        verify(findChild(sheet, "yes").blocked);
        mouseClick(findChild(sheet, "why0"));
        mouseClick(findChild(sheet, "yes"));
        compare(spy.count, 1);
        compare(spy.signalArguments[0][0], "m3");
        compare(spy.signalArguments[0][1], false);
        verify(spy.signalArguments[0][2] !== "");
    }

    function test_acknowledging_an_alarm_only_says_it_was_seen(): void {
        show("failure");
        watch("acknowledge");
        const bar = findChild(desk, "alarms");
        compare(bar.level, "failure");
        keyClick(Qt.Key_F9);
        compare(spy.count, 1);
        compare(bar.level, "failure");
    }

    function test_the_alarm_place_stays_without_an_alarm(): void {
        show("failure");
        const bar = findChild(desk, "alarms");
        const height = bar.height;
        show("ballot");
        compare(bar.level, "none");
        compare(bar.height, height);
    }

    function test_faults_of_a_docket_stand_by_line_and_column(): void {
        show("import-faulty");
        const fault = findChild(desk, "fault1");
        verify(fault.title.includes("7") && fault.title.includes("3") && fault.title.includes("central-19"));
        watch("importDocket");
        keyClick(Qt.Key_F12);
        compare(spy.count, 0);
    }

    function test_a_missing_quorum_is_a_number_and_a_word(): void {
        show("notquorate");
        verify(findChild(desk, "quorumNumbers").text.includes("4"));
        compare(findChild(desk, "recording").recording, "running");
    }

    function test_the_console_has_no_control_of_the_chair(): void {
        for (const state of Samples.states) {
            reach(state);
            for (const item of visibleItems(desk))
                verify(!["castVote", "openBallot", "closeBallot", "declare", "annul"].includes(item.objectName));
        }
    }

    function test_every_control_has_a_name(): void {
        for (const state of Samples.states) {
            reach(state);
            for (const item of visibleItems(desk))
                if (item.acted !== undefined && item.blocked !== undefined)
                    verify(item.name !== "", `${state}: ${item}`);
        }
    }

    TextMetrics {
        id: metrics
    }
}
