pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Props
import "people.js" as People

/// An invented sitting as the room sees it.
HallProps {
    id: sample

    property string name: "idle"
    readonly property var states: Object.keys(scenes)
    readonly property var counted: ({page: "result", recording: "ended", caseNumber: 3, form: "choose_one", base: 6, majority: 4, verdict: "adopted",
        decision: 3, by: "tie_break", counts: [{choice: "3", votes: 3, chair: true}, {choice: "4", votes: 3, chair: false}, {choice: "5", votes: 0, chair: false}]})
    readonly property var scenes: ({
        "idle": {page: "idle", clock: "11:12", recording: "none"},
        "case": {page: "case", caseState: "called", recording: "none"},
        "interview": {page: "interview", caseState: "interview", recording: "running", recordingSeconds: 754},
        "ballot": {page: "ballot", recording: "ended", form: "choose_one", rollCount: 6, votedCount: 4, caseNumber: 3},
        "counted": {page: "counted", recording: "ended", caseNumber: 3},
        "result": counted,
        "result-majority": Object.assign({}, counted, {decision: 2, by: "majority", counts: [{choice: "2", votes: 4, chair: true}, {choice: "1", votes: 1, chair: false}]}),
        "result-none": Object.assign({}, counted, {verdict: "not_adopted", decision: 0, by: "", counts: [{choice: "3", votes: 3, chair: true}, {choice: "4", votes: 2, chair: false}]}),
        "result-nine": Object.assign({}, counted, {posts: 9, present: 9, base: 9, majority: 5, decision: 1, by: "majority",
            counts: [{choice: "1", votes: 6, chair: true}, {choice: "2", votes: 3, chair: false}]}),
        "result-long": Object.assign({}, counted, {officerName: "Құрманғалиева-Сейітқазина Гүлжаухар Нұрмұхаммедқызы"}),
        "result-key-changed": Object.assign({}, counted, {keyChanges: [{name: "Мысалов Д.К.", enrolled: true, time: "10:43", witness: "Тестов Е.М."}]}),
        "presiding": {page: "case", caseState: "deliberation", recording: "ended", present: 5, presidingName: "Мысалов Д.К.", presidingSince: "10:42"},
        "notquorate": {page: "notquorate", present: 4, recording: "none"},
        "key-changed": {page: "interview", caseState: "interview", recording: "running", recordingSeconds: 754,
            keyChanges: [{name: "Мысалов Д.К.", enrolled: true, time: "10:43", witness: "Тестов Е.М."}]},
        "linklost": {page: "ballot", recording: "ended", form: "choose_one", rollCount: 6, votedCount: 4, caseNumber: 3, link: "lost", lostSeconds: 9}
    })

    readonly property var called: ({"result-majority": ["2", "2", "abstain", "2", "1", "2"], "result-none": ["3", "4", "3", "4", "abstain", "3"],
        "result-nine": ["1", "1", "2", "1", "2", "1", "1", "", "1", "2"]})

    function put(fields: var): void {
        for (const key in fields)
            sample[key] = fields[key];
    }

    function fill(): void {
        const spoken = language === "ru" ? "ru" : "kk";
        put({page: "idle", link: "online", sittingState: "open", sittingNumber: 5, caseNumber: 1, posts: 7, present: 6, needed: 5,
            secretaryHere: true, nextNumber: 2, nextName: spoken === "kk" ? "Жобалов Қайрат Рәсімұлы" : "Жобалов Кайрат Расимович"});
        commission = People.commission[language] ?? "";
        officerName = People.officer[spoken].officerName;
        put(scenes[name] ?? {});
        if (caseNumber === 3 && name !== "result-long")
            officerName = People.balloted[spoken].officerName;
        decisionText = decision > 0 ? People.decisions[language][decision - 1] : "";
        head = "7f3a91c4";
        sentence = verdict === "adopted" ? People.sentence[language] : People.none[language];
        roster = People.roster(present < 5 ? {m4: "11:14", m5: "11:16"} : {}, page === "ballot" || page === "result" ? votedCount : -1, page === "result");
        if (posts === 9)
            roster = roster.map(row => row.person === "m7" ? Object.assign({}, row, {state: "here", onRoll: true}) : row)
                .concat([Object.assign({}, roster[1], {person: "m8", brief: "Болжалова Һ.Ө."}), Object.assign({}, roster[1], {person: "m9", brief: "Қиялханұлы Ғ."})]);
        if (called[name])
            roster = roster.map((row, at) => Object.assign({}, row, {vote: called[name][at] ?? ""}));
    }

    language: "kk"
    Component.onCompleted: sample.fill()
}
