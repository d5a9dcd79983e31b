pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Props
import "people.js" as People

/// An invented sitting in one of its states.
TabletProps {
    id: sample

    property string name: "waiting"
    property var steps: [] // controls tapped, or sheets opened, to reach the state
    readonly property var states: Object.keys(scenes)
    readonly property var tie: [{choice: "3", votes: 3, chair: true}, {choice: "4", votes: 3, chair: false}, {choice: "5", votes: 0, chair: false}]
    readonly property var supported: [{person: "m2", name: "Болжамов Н.Т.", supports: 1, mine: false, refusal: ""},
        {person: "m3", name: "Жалғанов Б.Е.", supports: 0, mine: false, refusal: ""}, {person: "m4", name: "Мысалов Д.К.", supports: 2, mine: true, refusal: ""},
        {person: "m5", name: "Үлгіев М.Н.", supports: 0, mine: false, refusal: ""}, {person: "m6", name: "Шартова Г.И.", supports: 0, mine: false, refusal: ""}]
    readonly property var absentOnes: [{number: 2, officer: "Жобалов Қ.Р.", valid: false, reason: "", by: "Сынақов Т.Ү.", time: "10:20", refusal: ""},
        {number: 5, officer: "Жорамалов І.Т.", valid: true, reason: People.absence[spoken], by: "Сынақов Т.Ү.", time: "10:24", refusal: "other_case_open"}]
    readonly property var unseated: [{key: "ab", short: "5D21A0C4", name: "Орынбасаров Тест Үлгіұлы", refusal: ""},
        {key: "cd", short: "90E17B33", name: "Ермекова Мысал Тестқызы", refusal: ""}]
    readonly property var lockedTwo: [{person: "m4", name: "Мысалов Д.К."}, {person: "m5", name: "Үлгіев М.Н."}]
    readonly property var vote: ({page: "vote", caseNumber: 3, caseState: "ballot", recording: "ended", round: 1, form: "choose_one",
        ballotState: "open", onRoll: true, rollCount: 6, votedCount: 3, point18: "bars", standards: "failed", test: "failed"})
    readonly property var receipt: ({myVote: "4", receiptNumber: 1284, receiptCode: "7K3D 94QM", receiptTime: "10:57:52", votedCount: 4})
    readonly property var count: ({caseNumber: 3, recording: "ended", round: 1, form: "choose_one", ballotState: "closed",
        counts: tie, base: 6, majority: 4, verdict: "adopted", decision: 3, by: "tie_break"})
    readonly property var scenes: ({
        "connecting": {page: "connecting", link: "connecting", sittingState: "none", sittingNumber: 0, needed: 0, caseNumber: 0},
        "arrive": {here: false, present: 5, sittingState: "prepared", caseNumber: 0},
        "waiting": {caseNumber: 4},
        "witness": {caseNumber: 4, witnessName: "Мысалов Д.К.", witnessNumber: "042317"},
        "distrust": {caseNumber: 4, distrust: "false_pairing", link: "lost", lostSeconds: 4},
        "distrust-over-pin": {caseNumber: 4, distrust: "split_view", link: "lost", lostSeconds: 4, keyState: "locked", pinPossible: true,
            pinStep: "enter", pinTriesLeft: 5, witnessName: "Мысалов Д.К.", witnessNumber: "042317"},
        "unfit-key": {caseNumber: 4, distrust: "locked", link: "lost", lostSeconds: 4, keyState: "locked"},
        "unfit-head": {caseNumber: 4, distrust: "head_unreadable", link: "lost", lostSeconds: 4},
        "stranger": {caseNumber: 4, distrust: "key_revoked", link: "lost", lostSeconds: 4},
        "pin": {caseNumber: 4, keyState: "locked", pinPossible: true, pinStep: "enter", pinTyped: 4, pinTriesLeft: 5},
        "pin-wrong": {caseNumber: 4, keyState: "locked", pinPossible: true, pinStep: "enter", pinWord: "wrong", pinTriesLeft: 3},
        "pin-asking": {caseNumber: 4, keyState: "locked", pinPossible: true, pinStep: "enter", pinWord: "asking", pinTriesLeft: 4},
        "pin-offline": {caseNumber: 4, link: "lost", lostSeconds: 8, keyState: "locked", pinPossible: true, pinStep: "enter",
            pinWord: "offline", pinTriesLeft: 4},
        "pin-behind": {caseNumber: 4, keyState: "locked", pinPossible: true, pinStep: "enter", pinWord: "stale_prev", pinTriesLeft: 4},
        "pin-over": {caseNumber: 4, keyState: "locked", pinPossible: true, pinStep: "enter", pinWord: "unlock_locked", pinTriesLeft: 0},
        "pin-choose": {caseNumber: 4, keyState: "open", pinPossible: true, pinStep: "choose", pinTriesLeft: 5},
        "pin-repeat": {caseNumber: 4, keyState: "open", pinPossible: true, pinStep: "repeat", pinTyped: 1, pinTriesLeft: 5},
        "pin-forced": {caseNumber: 4, keyState: "open", pinPossible: true, pinStep: "choose", pinForced: true, pinTriesLeft: 5},
        "pin-forced-lost": {caseNumber: 4, keyState: "open", pinPossible: true, pinStep: "choose", pinForced: true, pinWord: "lost", pinTriesLeft: 4},
        "pin-forced-failed": {caseNumber: 4, keyState: "open", pinPossible: true, pinStep: "choose", pinWord: "failed", pinTriesLeft: 4},
        "chair-pin-forced": {caseNumber: 4, myRole: "chair", me: "m1", presides: true, lockedOut: lockedTwo, keyState: "open", pinPossible: true,
            pinStep: "choose", pinForced: true, pinTriesLeft: 5},
        "chair-locked-out": {caseNumber: 4, myRole: "chair", me: "m1", presides: true, lockedOut: lockedTwo},
        "chair-locked-out-close": Object.assign({}, vote, receipt, {myRole: "chair", me: "m1", presides: true, lockedOut: lockedTwo,
            closeRefusal: "tablet_unreachable", unreachable: [{person: "m4", name: "Мысалов Д.К."}]}),
        "chair-locked-out-open": {page: "open", myRole: "chair", me: "m1", presides: true, caseNumber: 3, recording: "ended", point18: "bars",
            rollCount: 6, tabletsOnline: 6, recorded: true, runOffRefusal: "no_run_off", lockedOut: lockedTwo},
        "chair-locked-out-declare": Object.assign({}, count, {page: "declare", myRole: "chair", me: "m1", presides: true, lockedOut: lockedTwo}),
        "presiding-locked-out": Object.assign({}, vote, {present: 5, presides: true, chairHere: false, presidingName: "Болжамов Н.Т.",
            presidingSince: "10:42", lockedOut: lockedTwo}),
        "locked": {caseNumber: 4, keyState: "locked", pinPossible: true, refusal: "locked", refusedAct: "leave"},
        "recuse": {caseNumber: 4, steps: ["recuse", "reason1"]},
        "chair-opensitting": {myRole: "chair", me: "m1", presides: true, sittingState: "prepared", caseNumber: 0},
        "chair-endsitting": {myRole: "chair", me: "m1", presides: true, caseNumber: 0, endSittingRefusal: "outcome_undeclared"},
        "leave": {present: 5, steps: ["leave"]},
        "case": {page: "case", caseState: "called", point18: "warning", test: "failed"},
        "interview": {page: "case", caseState: "interview", recording: "running", recordingSeconds: 754, point18: "bars",
            standards: "failed", test: "failed", marks: [{time: "00:04:18", mine: true, note: ""}, {time: "00:12:34", mine: true, note: ""}]},
        "interview-marks": {page: "case", caseState: "interview", recording: "running", recordingSeconds: 754, steps: ["tab1"],
            marks: [{time: "00:04:18", mine: true, note: ""}, {time: "00:09:31", mine: true, note: ""}, {time: "00:12:34", mine: true, note: ""}]},
        "sections": {page: "case", caseState: "interview", recording: "failed", recordingSeconds: 4, sections: ["1", "2", "3", "4", "5", "6"]},
        "warnings": {page: "case", caseState: "called", point18: "warning", test: "failed", warnings: People.warnings[spoken]},
        "warnings-seen": {page: "case", caseState: "interview", recording: "running", recordingSeconds: 754, point18: "warning", test: "failed",
            warnings: People.warnings[spoken], warningsSeenBy: "Сынақов Т.Ү.", warningsSeenTime: "09:58"},
        "chair-warnings": {page: "case", caseState: "called", myRole: "chair", me: "m1", presides: true, point18: "warning", test: "failed",
            warnings: People.warnings[spoken]},
        "elect-not-offered": {page: "case", caseState: "called", present: 5, chairHere: false, electRefusal: "election_not_offered"},
        "elect": {page: "case", caseState: "called", present: 5, chairHere: false, electNeeded: 3, candidates: supported, steps: ["elect", "candidate-m4"]},
        "elected": {caseNumber: 4, present: 5, chairHere: false, electNeeded: 3, candidates: supported, presidingName: "Мысалов Д.К.", presidingSince: "10:42"},
        "presiding-close": Object.assign({}, vote, receipt, {present: 5, presides: true, chairHere: false, presidingName: "Болжамов Н.Т.", presidingSince: "10:42"}),
        "chair-acts": {caseNumber: 0, myRole: "chair", me: "m1", presides: true, absences: absentOnes, steps: ["chairActs"]},
        "chair-acts-none": {caseNumber: 4, myRole: "chair", me: "m1", presides: true, steps: ["chairActs"]},
        "chair-absence-review": {caseNumber: 0, myRole: "chair", me: "m1", presides: true, absences: absentOnes, steps: ["chairActs", "absence2", "reason0"]},
        "chair-replace": {caseNumber: 0, myRole: "chair", me: "m1", presides: true, newcomers: unseated, steps: ["chairActs", "replaceSecretary", "newcomer0"]},
        "chair-absent": {page: "case", caseState: "called", myRole: "chair", me: "m1", presides: true, steps: ["absent", "noReason"]},
        "vote-before": vote,
        "vote-chosen": Object.assign({steps: ["card4"]}, vote),
        "vote-five": Object.assign({}, vote, {point18: "none", standards: "passed", test: "passed"}),
        "vote-sending": Object.assign({}, vote, {voteSending: "4", voteSeconds: 2}),
        "vote-refused": Object.assign({steps: ["card4"]}, vote, {refusal: "no_ballot", refusedAct: "vote"}),
        "linklost": Object.assign({}, vote, {link: "lost", lostSeconds: 7, voteSending: "4", voteSeconds: 7}),
        "linklost-chosen": Object.assign({steps: ["card4"]}, vote, {link: "lost", lostSeconds: 7}),
        "receipt": Object.assign({}, vote, receipt),
        "vote-change": Object.assign({steps: ["change"]}, vote, receipt),
        "chair-close": Object.assign({}, vote, receipt, {myRole: "chair", me: "m1", presides: true, closeRefusal: "tablet_unreachable",
            unreachable: [{person: "m4", name: "Мысалов Д.К."}]}),
        "chair-closing": Object.assign({steps: ["close"]}, vote, receipt, {myRole: "chair", me: "m1", presides: true}),
        "runoff": Object.assign({}, vote, {form: "run_off", round: 2, previousRound: 1, previousMajority: 4, point18: "none",
            previousCounts: [{choice: "2", votes: 3}, {choice: "3", votes: 2}, {choice: "4", votes: 1}]}),
        "motion": Object.assign({steps: ["card-for"]}, vote, {form: "motion", round: 3, motion: 3, point18: "none", base: 6, majority: 4}),
        "running": Object.assign({}, vote, {page: "running", recused: true, onRoll: false}),
        "chair-open": {page: "open", myRole: "chair", me: "m1", presides: true, caseNumber: 3, recording: "ended", point18: "bars", rollCount: 6,
            tabletsOnline: 6, recorded: true, runOffRefusal: "no_run_off"},
        "chair-open-refused": {page: "open", myRole: "chair", me: "m1", presides: true, caseNumber: 3, recording: "ended", present: 4, rollCount: 4,
            tabletsOnline: 4, recorded: true, openRefusal: "not_quorate", motionRefusal: "not_quorate", runOffRefusal: "no_run_off"},
        "chair-open-motion": {page: "open", myRole: "chair", me: "m1", presides: true, caseNumber: 3, recording: "ended", round: 2, rollCount: 6,
            tabletsOnline: 6, recorded: true, runOff: [2, 3], steps: ["form-motion", "number3"]},
        "chair-opening": {page: "open", myRole: "chair", me: "m1", presides: true, caseNumber: 3, recording: "ended", round: 1, rollCount: 6,
            tabletsOnline: 6, recorded: true, runOff: [2, 3], steps: ["open"]},
        "chair-declare": Object.assign({}, count, {page: "declare", myRole: "chair", me: "m1", presides: true}),
        "chair-declaring": Object.assign({}, count, {page: "declare", myRole: "chair", me: "m1", presides: true, steps: ["declare"]}),
        "chair-annul": Object.assign({}, count, {page: "declare", myRole: "chair", me: "m1", presides: true, steps: ["annul", "reason0"]}),
        "counted": Object.assign({}, count, {page: "counted"}),
        "result": Object.assign({}, count, {page: "result", declaredTime: "11:02:15"}),
        "chair-result-last": Object.assign({}, count, {page: "result", declaredTime: "11:02:15", myRole: "chair", me: "m1", presides: true, nextNumber: 0}),
        "chair-result-ended": Object.assign({}, count, {page: "result", declaredTime: "11:02:15", myRole: "chair", me: "m1", presides: true, nextNumber: 0,
            sittingTapped: true}),
        "result-none": Object.assign({}, count, {page: "result", declaredTime: "11:02:15", verdict: "not_adopted", decision: 0, by: "",
            abstained: 1, counts: [{choice: "3", votes: 3, chair: true}, {choice: "4", votes: 2, chair: false}]}),
        "protocol": {page: "protocol", sittingState: "closed", caseNumber: 0, recording: "ended"},
        "protocol-earlier": {page: "protocol", sittingState: "prepared", caseNumber: 0, recording: "ended", protocolEarlier: true, protocolNumber: 4},
        "protocol-confirmed": {page: "protocol", sittingState: "closed", caseNumber: 0, recording: "ended", myConfirmation: "confirmed"},
        "record": {page: "waiting", caseNumber: 0, sittingState: "open", steps: ["record"]},
        "record-key": {page: "waiting", caseNumber: 0, sittingState: "open", keyState: "unlocked", pinPossible: true, steps: ["record"]},
        "ended": {page: "ended", sittingState: "closed", caseNumber: 0, recording: "none"},
        "notquorate": {page: "case", caseState: "called", present: 4, refusal: "not_quorate", refusedAct: "mark", refusalPresent: 4, refusalNeeded: 5}
    })
    readonly property var scene: scenes[name] ?? {}
    readonly property string spoken: language === "ru" ? "ru" : "kk"

    function put(fields: var): void {
        for (const key in fields)
            sample[key] = fields[key];
    }

    function fill(): void {
        put({page: "waiting", link: "online", sittingState: "open", sittingNumber: 5, sittingDay: "2024-05-03", caseCount: 3, posts: 7,
            present: 6, needed: 5, secretaryHere: true, chairHere: true, recording: "none", me: "m2", myName: "Болжамов Нұрлан Тестұлы", myRole: "member",
            here: true, caseNumber: 1, caseState: "waiting", officerAppointed: "2021-08-15", officerBirth: "1982-02-11",
            officerCategory: "central-9", standards: "passed", test: "passed", point18: "none", abstainOffered: true, nextNumber: 2,
            protocolDue: "2024-05-10", protocolState: "frozen", protocolNumber: 5, protocolTime: "17:20", protocolDaysLeft: 3,
            journalSize: 1412, journalHead: "7F3A 91C4", journalVerified: true, verifiedTime: "11:48:05",
            witnesses: 9, witnessesOf: 10, witnessedHead: "7f3a91c4"});
        put(People.officer[spoken]);
        put({secretaryName: "Жазбаева А.Қ.", secretaryPostKk: "кадр саясаты департаменті бастығының орынбасары",
            secretaryPostRu: "заместитель начальника департамента кадровой политики"});
        commission = People.commission[language];
        nextName = spoken === "kk" ? "Жобалов Қ.Р." : "Жобалов К.Р.";
        preparation = [{what: "notice", day: "2024-02-29", lateDays: 0}, {what: "reference", day: "2024-04-16", lateDays: 4},
            {what: "acquainted", day: "2024-04-15", lateDays: 0}, {what: "materials", day: "2024-04-24", lateDays: 0},
            {what: "schedule", day: "", lateDays: -1}];
        record = [{caseNumber: 1, officer: "Тестов Е.М.", round: 1, form: "choose_one", motion: 0, myVote: "2", adopted: "2", annulled: false,
                recused: false, receipt: 1102, verified: true},
            {caseNumber: 2, officer: "Жобалов Қ.Р.", round: 1, form: "choose_one", motion: 0, myVote: "4", adopted: "", annulled: true,
                recused: false, receipt: 1284, verified: true},
            {caseNumber: 2, officer: "Жобалов Қ.Р.", round: 2, form: "run_off", motion: 0, myVote: "3", adopted: "", annulled: false,
                recused: false, receipt: 1391, verified: true},
            {caseNumber: 2, officer: "Жобалов Қ.Р.", round: 3, form: "motion", motion: 3, myVote: "for", adopted: "3", annulled: false,
                recused: false, receipt: 1402, verified: false},
            {caseNumber: 3, officer: "Қиялов С.Ө.", round: 0, form: "", motion: 0, myVote: "", adopted: "", annulled: false,
                recused: true, receipt: 0, verified: false}];
        protocolText = Array.from({length: 14}, (unused, at) => `${at + 1}. ${People.sentence[spoken]}`).join("\n\n");
        put(scene);
        if (caseNumber === 3)
            put(People.balloted[spoken]);
        put({decisions: People.cards(language, form === "run_off" ? [2, 3] : point18 === "bars" ? [3, 4, 5] : [1, 2, 3, 4, 5],
            form === "run_off" ? "run_off" : "point18")});
        motionText = motion > 0 ? People.decisions[language][motion - 1] : "";
        decisionText = decision > 0 ? People.decisions[language][decision - 1] : "";
        sentence = verdict === "adopted" ? People.sentence[language] : People.none[language];
        const voting = ballotState !== "" && ballotState !== "none";
        roster = People.roster(name === "arrive" ? {m2: ""} : present < 5 ? {m4: "11:14", m5: "11:16"} : {}, voting ? votedCount : -1,
            page === "result" || page === "counted" || page === "declare");
        if (name === "result-none") // as its counts say
            roster = roster.map((row, at) => Object.assign({}, row, {vote: ["3", "4", "3", "4", "abstain", "3"][at] ?? ""}));
        if (!chairHere)
            roster = roster.map(row => row.person === "m1" ? Object.assign({}, row, {state: "left", time: "10:31"})
                : Object.assign({}, row, {presides: presidingName === row.brief ? presidingSince : ""}));
        if (name === "arrive")
            roster = roster.map(row => row.person === "m2" ? Object.assign({}, row, {state: "never", time: ""}) : row);
    }

    language: "kk"
    Component.onCompleted: sample.fill()
}
