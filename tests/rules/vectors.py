"""Sittings worked out by hand from the rulings: (ruling, scenario, lines)."""


def ballot(votes, form="choose_one", **more):
    return {"ballot": form, "votes": votes, **more}


def motion(decision, votes, **more):
    return ballot(votes, "motion", decision=decision, **more)


def members(*numbers):
    return [f"m{n}" for n in numbers]


def all_vote(*votes):
    return {f"m{n}": vote for n, vote in enumerate(votes, 1) if vote is not None}


def sitting(steps, present=7, commission="central", standards="passed", test="passed", settings=None, date="2024-05-03",
            **case):
    region = commission if isinstance(commission, str) else "central"
    scenario = {"commission": commission, "present": members(*range(1, present + 1)), "date": date,
                "cases": [{"officer": "Тестов Асан", "category": f"{region}-1", "standards": standards, "test": test,
                           "steps": steps, **case}]}
    if settings:
        scenario["settings"] = settings
    return scenario


def counted(step, number, form, base, counts, abstained=0, not_voted=0, **result):
    return {"case": 1, "step": step, "round": number, "form": form, "base": base, "counts": counts,
            "abstained": abstained, "not_voted": not_voted, "quorate": True, **result}


def refused(step, word, **more):
    return {"case": 1, "step": step, "refusal": word, **more}


def adopted(decision, by):
    return {"outcome": "adopted", "decision": decision, "by": by}


def run_off(*candidates):
    return {"outcome": "not_adopted", "next": "run_off", "candidates": list(candidates)}


NOT_ADOPTED = {"outcome": "not_adopted", "next": "motion"}
NOT_DUE = {"protocol_due": None}
DUE = {"protocol_due": "2024-05-10"}
LOOSE = {"tie_break": "equal_votes"}

ELECTED = {"presiding": "elected"}

VECTORS = [
    ("R5b: who is elected puts, closes and breaks no tie",
     sitting([{"depart": "m1"}, {"preside": "m2", "by": members(2, 3, 4)}, ballot({}),
              {"preside": "m2", "by": members(5)}, ballot(all_vote(None, 2, 2, 2, 3, 3, 3))], settings=ELECTED),
     [refused(3, "chair_absent"), counted(5, 1, "choose_one", 6, {"2": 3, "3": 3}, **run_off(2, 3)), NOT_DUE]),
    ("R5b: by default nobody can be elected; in the chair's presence neither",
     sitting([{"preside": "m2", "by": members(2)}, {"depart": "m1"}, {"preside": "m2", "by": members(2)}]),
     [refused(1, "election_not_offered"), refused(3, "election_not_offered"), NOT_DUE]),
    ("R7: what is learned later stops the case, and a mistake in it starts it again",
     sitting([{"correct": "excluded", "to": "pregnancy"}, ballot({}), {"adjourn": "x"},
              {"correct": "excluded", "to": "none"}, ballot(all_vote(2, 2, 2, 2))]),
     [refused(2, "excluded_pregnancy"), refused(3, "excluded_pregnancy"),
      counted(5, 1, "choose_one", 7, {"2": 4}, not_voted=3, **adopted(2, "majority")), DUE]),
    ("R7: nothing is corrected over an open ballot or after a decision; R8 holds for a run-off offered before",
     sitting([ballot(all_vote(1, 1, 1, 3, 3, 3)), {"correct": "test", "to": "failed"},
              {"correct": "test", "to": "failed"}, ballot({}, "run_off"), ballot(all_vote(3, 3, 3, 3)),
              {"correct": "test", "to": "passed"}], standards="failed"),
     [counted(1, 1, "choose_one", 7, {"1": 3, "3": 3}, not_voted=1, **run_off(1, 3)), refused(3, "not_changed"),
      refused(4, "decision_not_permitted"),
      counted(5, 2, "choose_one", 7, {"3": 4}, not_voted=3, **adopted(3, "majority")), refused(6, "case_decided"), DUE]),
    ("R16: a chair who voted and left breaks no tie",
     sitting([ballot(all_vote(2, 2, 2, 3, 3, 3), during=[{"depart": "m7"}, {"depart": "m1"}]),
              {"preside": "m3", "by": members(2, 3, 4)}, {"close": True}], settings=ELECTED),
     [refused(1, "chair_absent"), counted(3, 1, "choose_one", 6, {"2": 3, "3": 3}, **run_off(2, 3)), NOT_DUE]),
    ("R15: a majority", sitting([ballot(all_vote(2, 2, 2, 2, 3, 3, 3))]),
     [counted(1, 1, "choose_one", 7, {"2": 4, "3": 3}, **adopted(2, "majority")), DUE]),
    ("R16: an exact half on both sides, the chair in the tie", sitting([ballot(all_vote(3, 3, 3, 2, 2, 2))], 6),
     [counted(1, 1, "choose_one", 6, {"2": 3, "3": 3}, **adopted(3, "tie_break")), DUE]),
    ("R16: the chair outside the tie breaks nothing",
     sitting([ballot(all_vote(1, 2, 2, 2, 3, 3, 3), "choose_one")], settings=LOOSE),
     [counted(1, 1, "choose_one", 7, {"1": 1, "2": 3, "3": 3}, **run_off(2, 3)), NOT_DUE]),
    ("R16: equal votes below half are no tie by default",
     sitting([ballot(all_vote(2, 2, 2, 3, 3, 3, "abstain"))]),
     [counted(1, 1, "choose_one", 7, {"2": 3, "3": 3}, 1, **run_off(2, 3)), NOT_DUE]),
    ("R16: equal votes below half by the setting",
     sitting([ballot(all_vote(2, 2, 2, 3, 3, 3, "abstain"))], settings=LOOSE),
     [counted(1, 1, "choose_one", 7, {"2": 3, "3": 3}, 1, **adopted(2, "tie_break")), DUE]),
    ("R16: a tie without the chair's vote",
     sitting([ballot(all_vote(None, 2, 2, 3, 3, 2, 3))], settings=LOOSE),
     [counted(1, 1, "choose_one", 7, {"2": 3, "3": 3}, 0, 1, **run_off(2, 3)), NOT_DUE]),
    ("R16: the chair against a tied motion rejects it",
     sitting([motion(5, all_vote("against", "against", "against", "for", "for", "for"))], 6),
     [counted(1, 1, "motion", 6, {"for": 3, "against": 3}, outcome="rejected", by="tie_break"), NOT_DUE]),
    ("R16: nobody for and nobody against is no tie",
     sitting([motion(5, all_vote("abstain", "abstain"))], 5, settings=LOOSE),
     [counted(1, 1, "motion", 5, {}, 2, 3, **NOT_ADOPTED), NOT_DUE]),
    ("R17: a motion against by majority is rejected, and may be put again",
     sitting([motion(1, all_vote("for", "against", "against", "against")),
              motion(1, all_vote("for", "for", "for", "for", "against"))], 5),
     [counted(1, 1, "motion", 5, {"for": 1, "against": 3}, 0, 1, outcome="rejected", by="majority"),
      counted(2, 2, "motion", 5, {"for": 4, "against": 1}, **adopted(1, "majority")), DUE]),
    ("R17: one leader and all that share the second place",
     sitting([ballot(all_vote(1, 1, 2, 4, None, None, None))]),
     [counted(1, 1, "choose_one", 7, {"1": 2, "2": 1, "4": 1}, 0, 3, **run_off(1, 2, 4)), NOT_DUE]),
    ("R17: no votes leave a motion", sitting([ballot({}), ballot({}, "run_off")]),
     [counted(1, 1, "choose_one", 7, {}, 0, 7, **NOT_ADOPTED), refused(2, "no_run_off"), NOT_DUE]),
    ("R17: the same two again leave a motion, which offers none",
     sitting([ballot(all_vote(1, 1, 1, 2, 2, 2, 3)), ballot(all_vote(1, 1, 1, 2, 2, 2, "abstain"), "run_off"),
              ballot({}, "run_off")]),
     [counted(1, 1, "choose_one", 7, {"1": 3, "2": 3, "3": 1}, **run_off(1, 2)),
      counted(2, 2, "run_off", 7, {"1": 3, "2": 3}, 1, **NOT_ADOPTED), refused(3, "no_run_off"), NOT_DUE]),
    ("R17: an annulled ballot gives the offer before it back",
     sitting([ballot(all_vote(1, 1, 1, 2, 2, 2, 3)), motion(3, {"m1": "for"}), {"annul": "x"}, {"annul": "x"},
              ballot(all_vote(1, 1, 1, 1, 2, 2, 3), "run_off")]),
     [counted(1, 1, "choose_one", 7, {"1": 3, "2": 3, "3": 1}, **run_off(1, 2)),
      counted(2, 2, "motion", 7, {"for": 1}, 0, 6, **NOT_ADOPTED), {"case": 1, "step": 3, "outcome": "annulled"},
      refused(4, "no_ballot"),
      counted(5, 3, "run_off", 7, {"1": 4, "2": 2}, 0, 1, refused_votes={"m7": "decision_not_permitted"},
              **adopted(1, "majority")), DUE]),
    ("R18: an annulled decision falls, and no clock runs",
     sitting([ballot(all_vote(1, 1, 1, 1)), {"annul": "x"}], 5),
     [counted(1, 1, "choose_one", 5, {"1": 4}, 0, 1, **adopted(1, "majority")),
      {"case": 1, "step": 2, "outcome": "annulled"}, NOT_DUE]),
    ("R18: what was declared is not annulled, and decides the case",
     sitting([ballot(all_vote(1, 1, 1, 1)), {"declare": True}, {"annul": "x"}, {"adjourn": "x"}, ballot({})], 5),
     [counted(1, 1, "choose_one", 5, {"1": 4}, 0, 1, **adopted(1, "majority")), refused(3, "no_ballot"),
      refused(4, "case_decided"), refused(5, "case_decided"), DUE]),
    ("R2: four of seven are too few for the interview and the ballot",
     sitting([ballot({}), {"arrive": "m5"}, ballot({}), {"interview": True}, ballot(all_vote(1, 1, 1))], 4),
     [refused(0, "not_quorate", present=4, needed=5), refused(1, "not_quorate", present=4, needed=5),
      refused(3, "not_recorded"), counted(5, 1, "choose_one", 5, {"1": 3}, 0, 2, **adopted(1, "majority")), DUE]),
    ("R2: nine by the full composition need six",
     sitting([ballot({})], 5, "regional", settings={"quorum_basis": "full_composition"}),
     [refused(0, "not_quorate", present=5, needed=6), refused(1, "not_quorate", present=5, needed=6), NOT_DUE]),
    ("R2: eight by the full composition need five",
     sitting([ballot(all_vote(1, 1, 1))], 5, {"voting": 8}, settings={"quorum_basis": "full_composition"}),
     [counted(1, 1, "choose_one", 5, {"1": 3}, 0, 2, **adopted(1, "majority")), DUE]),
    ("R2: without the secretary nothing begins", dict(sitting([ballot({})]), secretary_present=False),
     [refused(0, "secretary_absent"), refused(1, "secretary_absent"), NOT_DUE]),
    ("R5: a recusal lowers the number present, not the needed; the chair still presides",
     sitting([{"recuse": "m1"}, ballot(all_vote(1, 1, 1, 1, 2, 2)), {"recuse": "m2", "reason": "x"}, ballot({})], 6),
     [counted(2, 1, "choose_one", 5, {"1": 3, "2": 2}, refused_votes={"m1": "not_on_roll"}, **adopted(1, "majority")),
      refused(4, "case_decided"), DUE]),
    ("R5b: without the chair no ballot opens, but the case can be adjourned",
     sitting([{"depart": "m1"}, ballot({}), {"adjourn": "x"}, {"hold": True}, {"arrive": "m1"}]),
     [refused(2, "chair_absent"), {"case": 1, "step": 3, "outcome": "adjourned"}, refused(4, "case_adjourned"),
      refused(5, "case_adjourned"), NOT_DUE]),
    ("R4: quorum lost during the ballot leaves it open",
     sitting([ballot(all_vote(1, 1, 1, 1, 2), during=[{"depart": "m5"}, {"recuse": "m4"}]), ballot({}),
              {"arrive": "m6"}, {"recuse": "m2"}, {"close": True}, {"close": True}], 5),
     [refused(1, "ballot_open"), refused(1, "not_quorate", present=4, needed=5), refused(2, "ballot_open"),
      refused(4, "ballot_open"), counted(5, 1, "choose_one", 5, {"1": 4, "2": 1}, **adopted(1, "majority")),
      refused(6, "no_ballot"), DUE]),
    ("R14: who left without a vote leaves the base, who came later joins the next",
     sitting([{"depart": "m6"}, ballot(all_vote(1, 1, 1, 2, None, None, None), during=[{"depart": "m7"}, {"arrive": "m6"}])]),
     [counted(2, 1, "choose_one", 5, {"1": 3, "2": 1}, 0, 1, **adopted(1, "majority")), DUE]),
    ("R14: the base of all who attended",
     sitting([{"depart": "m6"}, {"depart": "m7"}, {"recuse": "m7"}, ballot(all_vote(1, 1, 1, 2, 2))],
             settings={"base": "attended"}),
     [counted(4, 1, "choose_one", 6, {"1": 3, "2": 2}, 0, 1, **run_off(1, 2)), NOT_DUE]),
    ("R8: who failed both gets 3, 4 or 5; three that tie are all that was voted on",
     sitting([motion(2, {}), ballot(all_vote(1, 3, 4, 5, 3, 4, 5))], standards="failed", test="failed"),
     [refused(1, "decision_not_permitted"),
      counted(2, 1, "choose_one", 7, {"3": 2, "4": 2, "5": 2}, 0, 1, refused_votes={"m1": "decision_not_permitted"},
              **NOT_ADOPTED), NOT_DUE]),
    ("R8: a test not taken is not failed", sitting([motion(1, {})], 5, standards="failed", test="not_taken"),
     [counted(1, 1, "motion", 5, {}, 0, 5, **NOT_ADOPTED), NOT_DUE]),
    ("R8: either failure, by the setting",
     sitting([motion(1, {})], standards="failed", test="not_taken", settings={"point18": "either"}),
     [refused(1, "decision_not_permitted"), NOT_DUE]),
    ("R12: the last valid vote counts",
     sitting([ballot({"m1": [1, 2], "m2": [2, "abstain"], "m3": 2})], 5, settings={"abstain": "not_offered"}),
     [counted(1, 1, "choose_one", 5, {"2": 3}, 0, 2, refused_votes={"m2": "abstain_not_offered"},
              **adopted(2, "majority")), DUE]),
    ("R9: a second absence leaves the motion of point 17, without an interview",
     sitting([{"interview": True}, ballot({}), motion(3, {}), motion("point17", all_vote("for", "for", "for"))], 5,
             absence="no_reason", earlier_absences=1),
     [refused(2, "point17_motion_only"), refused(3, "point17_motion_only"),
      counted(4, 1, "motion", 5, {"for": 3}, 0, 2, **adopted("point17", "majority")), DUE]),
    ("R9: a first absence is counted", sitting([ballot({})], absence="no_reason"),
     [{"case": 1, "outcome": "deferred", "absences": 1}, NOT_DUE]),
    ("R9: point 17 is no motion of another case", sitting([motion("point17", {})]),
     [refused(1, "not_point17"), NOT_DUE]),
    ("R7: an officer on leave is refused before the wrong commission",
     sitting([], category="regional-1", excluded="leave", absence="valid"),
     [{"case": 1, "refusal": "excluded_leave"}, NOT_DUE]),
    ("R7: the wrong commission", sitting([], category="regional-1", absence="valid"),
     [{"case": 1, "refusal": "wrong_commission"}, NOT_DUE]),
]
