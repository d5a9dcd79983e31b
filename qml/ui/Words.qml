pragma Singleton
pragma ComponentBehavior: Bound
import QtQuick

/// Words that several screens share: places, dates, states, and a sentence for each refusal.
QtObject {
    id: words

    readonly property var weekdays: [qsTr("Sunday"), qsTr("Monday"), qsTr("Tuesday"), qsTr("Wednesday"),
        qsTr("Thursday"), qsTr("Friday"), qsTr("Saturday")]

    readonly property var refusals: ({
        sitting_not_open: qsTr("The sitting is not open"),
        sitting_open: qsTr("The sitting is open already"),
        sitting_closed: qsTr("The sitting is over"),
        sitting_replaced: qsTr("Another sitting was prepared in its place"),
        unknown_sitting: qsTr("This sitting is not known here"),
        unknown_person: qsTr("This person is not in the composition"),
        not_chair: qsTr("Only whoever presides may do this"),
        not_secretary: qsTr("Only the secretary may do this"),
        not_member: qsTr("Only a voting member may do this"),
        secretary_absent: qsTr("The secretary is not present"),
        chair_absent: qsTr("The chair is not present"),
        not_quorate: qsTr("There is no quorum"),
        tablet_unreachable: qsTr("A present member's tablet is unreachable"),
        outcome_undeclared: qsTr("A counted result is not declared yet"),
        election_not_offered: qsTr("No election of a presiding member is offered"),
        chair_present: qsTr("The chair is in the room"),
        not_present: qsTr("This person is not in the room"),
        person_known: qsTr("This person or key is in the composition already"),
        no_vacant_post: qsTr("There is no vacant post"),
        unknown_case: qsTr("There is no such case"),
        other_case_open: qsTr("Another case is not finished"),
        not_called: qsTr("The case is not called yet"),
        case_adjourned: qsTr("The case is adjourned"),
        case_decided: qsTr("The case is decided"),
        case_deferred: qsTr("The case is deferred"),
        excluded_pregnancy: qsTr("Not subject to attestation: pregnancy (point 2)"),
        excluded_leave: qsTr("Not subject to attestation: leave (point 2)"),
        wrong_commission: qsTr("The case is for another commission"),
        docket_faulty: qsTr("The docket has faults, nothing was imported"),
        docket_imported: qsTr("This docket is imported already"),
        other_warnings: qsTr("These are not the present warnings"),
        same_officer: qsTr("This officer is in the agenda already"),
        other_value: qsTr("What is to be corrected stands differently now"),
        not_changed: qsTr("This would change nothing"),
        officer_not_absent: qsTr("No absence of this officer is entered"),
        on_roll: qsTr("This person stands on the roll of a ballot held since"),
        case_moved: qsTr("The case was moved to another commission"),
        case_carried: qsTr("This case was taken over already"),
        interview_running: qsTr("The interview is running"),
        interview_not_running: qsTr("The interview is not running"),
        off_record: qsTr("The room is off the record already"),
        on_record: qsTr("The room is on record already"),
        interview_held: qsTr("The interview has been held"),
        no_interview: qsTr("The interview has not been held"),
        preflight_missing: qsTr("The recording has not been checked"),
        not_recorded: qsTr("The recording of the interview is not verified"),
        disk_full: qsTr("There is no space for the recording"),
        ballot_open: qsTr("A ballot is open"),
        no_ballot: qsTr("No ballot is open"),
        wrong_ballot: qsTr("This ballot is closed, another one is open"),
        no_outcome: qsTr("There is no count to declare"),
        not_on_roll: qsTr("You do not vote in this ballot"),
        decision_not_permitted: qsTr("This decision cannot be put to the vote (point 18)"),
        abstain_not_offered: qsTr("Abstaining is not offered"),
        choice_not_offered: qsTr("This choice is not in the ballot"),
        form_not_offered: qsTr("The regulation has no such form of ballot"),
        no_run_off: qsTr("No run-off is offered"),
        point17_motion_only: qsTr("Only the motion of point 17 can be put to the vote"),
        not_point17: qsTr("Point 17 does not apply to this case"),
        not_frozen: qsTr("The protocol is not ready for confirmation"),
        already_frozen: qsTr("The protocol is fixed already"),
        other_text: qsTr("This is not the fixed text of the protocol"),
        not_attended: qsTr("You did not attend the sitting"),
        not_closed: qsTr("The sitting is not over"),
        malformed: qsTr("The message could not be read"),
        oversized: qsTr("The message is too long"),
        unknown_kind: qsTr("The act is not known here"),
        other_log: qsTr("The act is for another appliance"),
        unknown_key: qsTr("The key of this tablet is not enrolled"),
        bad_signature: qsTr("The signature did not verify"),
        stale_prev: qsTr("The tablet was behind, try again"),
        unknown_head: qsTr("The journal seen by this tablet is not known"),
        not_yours: qsTr("This act belongs to another person"),
        not_paired: qsTr("This tablet is not paired"),
        too_many: qsTr("Too many messages, wait a little"),
        evidence_damaged: qsTr("The journal is damaged, nothing can be written"),
        key_revoked: qsTr("The key of this tablet was revoked"),
        not_witnessed: qsTr("A voting member must witness the key"),
        witness_is_subject: qsTr("Nobody witnesses their own key"),
        witness_not_voting: qsTr("Only a voting member witnesses a key"),
        key_live: qsTr("This person has a live key already"),
        key_known: qsTr("This key was enrolled before"),
        key_unknown: qsTr("There is no such live key"),
        key_invalid: qsTr("The key is not valid"),
        not_compared: qsTr("The number of this device was not compared"),
        pairing_closed: qsTr("Pairing is closed"),
        witness_away: qsTr("The witness's tablet is not linked"),
        not_a_tablet: qsTr("Only a tablet of the sitting witnesses the journal"),
        other_root: qsTr("The tablet sees another journal"),
        cosigned_before: qsTr("This tablet has witnessed this place of the journal before"),
        locked: qsTr("Enter your PIN first: it opens your key"),
        unlock_locked: qsTr("Five wrong PINs: this device must be paired anew, another voting member witnesses it"),
        other_device: qsTr("This device is paired to another person"),
        not_tried: qsTr("No PIN was tried on this device")
    })

    function refusal(word: string, present: int, needed: int): string {
        if (word === "")
            return "";
        const sentence = refusals[word] ?? qsTr("Refused: %1").arg(word);
        return word === "not_quorate" && needed > 0 ? sentence + ": " + quorumShort(present, needed) : sentence;
    }

    function quorumShort(present: int, needed: int): string {
        return qsTr("%1, needs %2").arg(present).arg(needed);
    }

    function quorum(present: int, needed: int): string {
        return qsTr("Quorum: %1").arg(quorumShort(present, needed));
    }

    function quorumLong(present: int, needed: int): string {
        return qsTr("Quorate: %1").arg(quorumShort(present, needed));
    }

    function place(sitting: int, ofCase: int): string {
        if (sitting === 0)
            return qsTr("Commission");
        return ofCase === 0 ? sittingName(sitting) : qsTr("%1 · %2").arg(sittingName(sitting)).arg(caseName(ofCase));
    }

    function sittingName(sitting: int): string {
        return qsTr("Sitting %1").arg(sitting);
    }

    function caseName(ofCase: int): string {
        return qsTr("case %1").arg(ofCase);
    }

    function ballotName(round: int): string {
        return qsTr("ballot %1").arg(round);
    }

    function recording(state: string, seconds: int, preflight: int): string {
        switch (state) {
        case "preflight":
            return qsTr("Checking: %1 of 5 s").arg(preflight);
        case "running":
            return qsTr("RECORDING %1").arg(clock(seconds));
        case "off":
            return qsTr("OFF RECORD %1").arg(clock(seconds));
        case "failed":
            return qsTr("RECORDING FAILED %1").arg(clock(seconds));
        case "ended":
            return qsTr("Recording ended");
        default:
            return qsTr("No recording");
        }
    }

    function link(state: string, seconds: int): string {
        switch (state) {
        case "online":
            return qsTr("Online");
        case "back":
            return qsTr("Link is back");
        case "lost":
            return qsTr("Link lost %1").arg(shortClock(seconds));
        default:
            return qsTr("Connecting");
        }
    }

    function choice(word: string): string {
        switch (word) {
        case "for":
            return qsTr("for");
        case "against":
            return qsTr("against");
        case "abstain":
            return qsTr("abstain");
        case "point17":
        case "17":
            return qsTr("point 17");
        default:
            return word;
        }
    }

    /// Icon of a choice that has no number; "" for decisions.
    function choiceIcon(word: string): string {
        return {"for": "forv", "against": "against", "abstain": "minus"}[word] ?? "";
    }

    function form(word: string): string {
        switch (word) {
        case "run_off":
            return qsTr("run-off");
        case "motion":
            return qsTr("motion");
        default:
            return qsTr("choose one");
        }
    }

    function two(number: int): string {
        return number < 10 ? "0" + number : String(number);
    }

    function clock(seconds: int): string {
        return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
    }

    function shortClock(seconds: int): string {
        return seconds < 3600 ? `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}` : clock(seconds);
    }

    /// "2024-05-03" -> "03.05.2024".
    function day(iso: string): string {
        const parts = iso.split("-");
        return parts.length === 3 ? `${parts[2]}.${parts[1]}.${parts[0]}` : iso;
    }

    function weekday(iso: string): string {
        const parts = iso.split("-");
        return parts.length === 3 ? weekdays[new Date(Number(parts[0]), Number(parts[1]) - 1, Number(parts[2])).getDay()] : "";
    }

    function weekdayAndDay(iso: string): string {
        return iso === "" ? "" : qsTr("%1, %2").arg(weekday(iso)).arg(day(iso));
    }

    /// "1, 2, 3".
    function numbers(list: var): string {
        return Array.from(list).join(", ");
    }

    /// The rows of a list, to filter and map.
    function rows(list: var): var {
        return Array.from(list);
    }

    /// First letter in upper case.
    function sentence(text: string): string {
        return text.charAt(0).toUpperCase() + text.slice(1);
    }

    /// The words of a decision up to its "and": what stands in bold.
    function verdictOf(text: string): string {
        const at = text.search(/ (және|и|and) /);
        return at < 0 ? text : text.slice(0, at);
    }

    function restOf(text: string): string {
        return text.slice(verdictOf(text).length).trim();
    }

    function escaped(text: string): string {
        return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
    }

    /// What a reader says of styled text.
    function plain(styled: string): string {
        return styled.replace(/<br>/g, " ").replace(/<[^>]*>/g, "").replace(/&nbsp;/g, " ").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");
    }

    /// Surname first, then the rest on a line of its own.
    function nameInTwo(name: string): string {
        const at = name.indexOf(" ");
        return at < 0 ? name : name.slice(0, at) + "\n" + name.slice(at + 1);
    }
}
