import QtQuick

/// The sheet of a new tablet: every stage, every way of ending, and that it holds up nothing.
DeskTest {
    readonly property Item sheet: desk === null ? null : findChild(desk, "pairingSheet")

    name: "Pairing"

    function open(state: string): void {
        show(state);
        keyClick(Qt.Key_F1);
        verify(sheet.shown);
        tryVerify(() => sheet.answerable);
    }

    function stage(fields: var): void {
        for (const key in fields)
            given[key] = fields[key];
    }

    function test_a_new_tablet_is_paired(): void {
        open("waiting");
        const yes = findChild(sheet, "yes");
        verify(yes.blocked && yes.reason !== "");
        watch("openPairing");
        mouseClick(findChild(sheet, "whose1"));
        verify(!yes.blocked);
        mouseClick(yes);
        compare(spy.count, 1);
        compare(spy.signalArguments[0][0], "m2");
        compare(spy.signalArguments[0][1], "m1"); // the chair, unless another is chosen
        stage({pairing: "compare", pairingName: "Б", pairingNumber: "042317", pairingWitness: "А"}); // in the feed's order
        compare(findChild(sheet, "pairingNumber").text, "042\u00a0317");
        watch("confirmPairing");
        mouseClick(yes);
        compare(spy.count, 0); // not by the tap that came too early
        tryVerify(() => sheet.answerable);
        mouseClick(yes);
        compare(spy.count, 1);
        compare(spy.signalArguments[0][0], "042317");
        stage({pairing: "witness"});
        verify(!yes.visible && findChild(sheet, "waiting").visible);
        stage({pairing: "closed", pairingName: "", pairingNumber: "", pairingEnd: "none"});
        compare(sheet.ended, "paired");
        verify(findChild(sheet, "pairingEnded").text.includes("Б"));
    }

    function test_the_chairs_own_tablet_is_witnessed_by_a_member(): void {
        open("waiting");
        mouseClick(findChild(sheet, "whose0"));
        watch("openPairing");
        mouseClick(findChild(sheet, "yes"));
        compare(spy.signalArguments[0][0], "m1");
        compare(spy.signalArguments[0][1], "m2");
    }

    function test_another_witness_is_chosen_and_a_tablet_that_is_not_linked_is_none(): void {
        open("waiting");
        mouseClick(findChild(sheet, "whose1")); // m2; then m1, m3, ...
        waitForRendering(desk, 50);
        mouseClick(findChild(sheet, "eyes1"));
        watch("openPairing");
        mouseClick(findChild(sheet, "yes"));
        compare(spy.signalArguments[0][1], "m3");
        given.roster = given.roster.map(row => Object.assign({}, row, {tablet: "none"}));
        verify(findChild(sheet, "eyes0").blocked && findChild(sheet, "yes").blocked);
    }

    function test_other_numbers_are_denied(): void {
        open("pairing-compare");
        watch("denyPairing");
        mouseClick(findChild(sheet, "different"));
        compare(spy.count, 1);
        compare(spy.signalArguments[0][0], "042317");
    }

    function test_it_is_stopped_by_its_own_button_alone(): void {
        open("pairing-open");
        watch("closePairing");
        keyClick(Qt.Key_Escape);
        verify(!sheet.shown);
        compare(spy.count, 0);
        open("pairing-open");
        mouseClick(findChild(sheet, "stop"));
        compare(spy.count, 1);
    }

    function test_it_holds_up_nothing_data(): var {
        return ["choice", "open", "again", "compare", "witness"].map(name => ({tag: name, state: "pairing-" + name}));
    }

    function test_it_holds_up_nothing(data: var): void {
        open(data.state);
        verify(desk.asking);
        keyClick(Qt.Key_Escape);
        verify(!sheet.shown && !desk.asking);
        watch("callIn");
        show("waiting");
        keyClick(Qt.Key_F12);
        compare(spy.count, 1);
    }

    function test_every_way_of_ending_is_told(): void {
        open("pairing-open");
        const texts = new Set();
        for (const end of ["expired", "failed", "closed", "none"]) {
            stage({pairing: "open", pairingName: "Б"});
            stage({pairing: "closed", pairingName: "", pairingEnd: end});
            const said = findChild(sheet, "pairingEnded");
            verify(said.visible && said.text !== "");
            texts.add(said.text);
        }
        compare(texts.size, 4);
    }

    function test_every_failed_try_is_told(): void {
        open("pairing-open");
        const said = findChild(sheet, "pairingTry");
        verify(!said.visible);
        const texts = new Set();
        for (const how of ["tablet_gone", "bad_reveal", "denied", "witness_gone", "witness_silent"]) {
            stage({pairingTry: how});
            verify(said.visible && said.text !== "", how);
            texts.add(said.text);
        }
        compare(texts.size, 5);
    }

    function test_the_ticket_is_a_picture_and_a_text(): void {
        open("pairing-open");
        verify(findChild(sheet, "ticketPicture").width >= 400);
        compare(findChild(sheet, "ticketText").text.replace(/\s/g, ""), given.pairingTicket.replace(/\s/g, ""));
        stage({pairingTicket: ""}); // a tablet is using it
        verify(!findChild(sheet, "ticketPicture").visible);
    }
}
