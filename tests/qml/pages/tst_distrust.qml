import QtQuick
import QtTest

/// Who is at fault: the appliance, this tablet's key, or the way this tablet was set up.
StageTest {
    name: "Distrust"

    function test_only_what_the_appliance_did_is_an_alarm_data(): var {
        const rows = [];
        const add = (alarm, faults) => faults.forEach(fault => rows.push({tag: fault, alarm: alarm}));
        add(true, ["false_pairing", "rolled_back", "split_view", "other_log", "other_certificate", "not_witnessed", "bad_entry",
            "bad_head", "bad_receipt", "malformed"]);
        add(false, ["not_paired", "key_revoked", "bad_signature", "locked", "head_unreadable"]);
        return rows;
    }

    function test_only_what_the_appliance_did_is_an_alarm(data: var): void {
        begin("distrust", "enterPin");
        stage.props.distrust = data.tag;
        compare(find("heading").text.startsWith("ALARM"), data.alarm);
        compare(find("distrust").text.includes("appliance sent"), ["bad_entry", "bad_head", "bad_receipt", "malformed"].includes(data.tag));
    }

    function test_each_fault_of_the_setting_up_says_what_is_missing(): void {
        begin("distrust", "enterPin");
        const said = new Set();
        for (const fault of ["locked", "head_unreadable", "not_paired", "key_revoked", "bad_signature"]) {
            stage.props.distrust = fault;
            said.add(find("distrust").text);
        }
        compare(said.size, 5);
    }
}
