// A sitting in which nearly everything happens that the rules know.

#include "tests/protocol/played_sitting.h"

namespace papers {

using namespace voting;

namespace {

PlayedSitting prepared_eventful() {
    SittingPrepared prepared;
    prepared.number = 11;
    prepared.day = "2024-09-12";
    prepared.commission = Commission::regional;
    prepared.region = "11";
    prepared.voting_posts = 7;
    prepared.settings.tie_break = TieBreak::equal_votes;
    prepared.place_kk = "Көкшетау қаласы";
    prepared.place_ru = "город Кокшетау";
    prepared.rehearsal = true;
    PlayedSitting s(prepared);
    s.seat("m1", Role::chair, "Әдепов Жасұлан", "", "regional.1");
    s.seat("m2", Role::member, "Айнымасов Ілияс Тестұлы", "", "regional.2");
    s.seat("m3", Role::member, "Ұқсасов Ғалым Ұшқынұлы", "Уксасов Галым Ушкынулы", "regional.3");
    s.seat("m4", Role::member, "Үлгіев Марат Нобайұлы", "Улгиев Марат Нобайулы", "regional.4");
    s.seat("m5", Role::member, "Һәмов Өмір Шартұлы", "", "regional.5");
    s.seat("m6", Role::member, "Ягудин-Тест Эмиль", "", "regional.6");
    s.seat("secretary", Role::secretary, "Жазбаева Айгүл Қағазқызы", "", "regional.10");
    return s;
}

Officer plain(const char* name, const char* category = "regional-6") {
    return officer(name, "", "полиция капитаны", "капитан полиции", "«Үлгі» батальонының командирі",
                   "командир батальона «Улги»", category);
}

/// Recusal, an annulled count, a motion rejected, a tie without the chair's vote, a secretary's entry,
/// adjourned.
void disputed_case(PlayedSitting& s, const CaseId& c) {
    s.at("10:10:00").call(c);
    s.act("m6", MemberRecused{s.id(), c, "қызметкердің туысы."});
    s.interview(c, "10:11:00", "10:17:05", RecordedBy::rehearsal);
    s.act("secretary", MarkSet{s.id(), c, "қызметкер құжат тапсырды"});
    s.at("10:20:00").open(c);
    s.vote(c, "m1=abstain m2=3 m3=3 m4=4 m5=4");
    s.at("10:22:00").close(c);
    s.declare(c);
    s.at("10:24:00").open(c, Form::run_off);
    s.vote(c, "m1=3 m2=3 m3=3 m4=4");
    s.at("10:25:00").close(c);
    s.at("10:26:00")
        .act("m1",
             BallotAnnulled{s.id(), c, s.sitting.find(c)->ballots.back().digest, "бір мүше қате басты"});
    s.at("10:27:00").open(c, Form::run_off);
    s.vote(c, "m2=3 m3=3 m4=4 m5=4");
    s.at("10:28:00").close(c);
    s.declare(c);
    s.at("10:29:00").open(c, Form::motion, Decision{3});
    s.vote(c, "m1=against m2=for m3=for m4=against m5=abstain");
    s.at("10:31:00").close(c);
    s.declare(c);
    s.at("10:33:00").open(c);
    s.at("10:34:00")
        .act("secretary", PresenceEntered{s.id(), "m4", PresenceState::left, "құрылғысы істен шықты"});
    s.at("10:36:00").act("secretary", PresenceEntered{s.id(), "m4", PresenceState::here, "қате енгізілген"});
    s.at("10:40:00").act("m1", CaseAdjourned{s.id(), c, "қосымша материалдар қажет"});
}

}  // namespace

PlayedSitting eventful_sitting() {
    PlayedSitting s = prepared_eventful();
    Officer barred = plain("Сынақов Әнуар Нобайұлы");
    barred.standards = Result18::failed;
    barred.test = Result18::failed;
    const CaseId disputed = s.add_case(barred);
    s.add_case(plain("Болжамова Қыз"), "excluded_pregnancy");
    s.add_case(plain("Жобалов Ян Тестұлы", "central-1"), "wrong_commission");
    const CaseId deferred = s.add_case(plain("Қиялов Өрнек"));
    const CaseId first_absence = s.add_case(plain("Мысалов Ержан Үлгіұлы"));
    Officer again = plain("Шартов Һаким Ойдан");
    again.earlier_absences = 1;
    again.test = Result18::not_taken;
    again.notice_day = again.acquainted_day = again.schedule_day = {};
    const CaseId point17 = s.add_case(again);
    const CaseId waiting = s.add_case(plain("Ойданов Ұлан"));
    (void)waiting;
    s.at("09:55:00");
    for (const char* person : {"m1", "m2", "m3", "m4", "m6", "secretary"}) s.here(person);
    s.at("10:00:00").open_sitting();
    s.at("10:05:00").here("m5");
    disputed_case(s, disputed);
    s.at("10:44:00").call(deferred);
    s.at("10:44:30").left("m2");
    s.at("10:44:50").here("m2");
    s.act("m3", MemberRecused{s.id(), deferred, "бұрынғы басшысы"});
    s.act("secretary", MarkSet{s.id(), deferred, "емдеу мекемесінің анықтамасы ұсынылды"});
    s.at("10:45:00").act("m1", OfficerAbsent{s.id(), deferred, AbsenceReason::valid, "емделуде"});
    s.at("10:46:00").act("m1", OfficerAbsent{s.id(), first_absence, AbsenceReason::no_reason, {}});
    s.at("10:50:00").act("m1", OfficerAbsent{s.id(), point17, AbsenceReason::no_reason, {}});
    s.at("10:52:00").open(point17, Form::motion, kPoint17);
    s.vote(point17, "m1=for m2=for m3=for m4=for m5=against m6=abstain");
    s.at("10:53:00").close(point17);
    s.at("10:54:00").declare(point17);
    s.at("11:00:00").left("m6");
    s.at("11:05:00").close_sitting();
    return s;
}

}  // namespace papers
