// The sitting of the model protocol: a majority, a tie that the chair decides, a lost quorum and a run-off.

#include "tests/protocol/played_sitting.h"

namespace papers {

using namespace voting;

namespace {

PlayedSitting prepared_model() {
    SittingPrepared prepared;
    prepared.number = 5;
    prepared.day = "2024-05-03";
    prepared.voting_posts = 7;
    prepared.place_kk = "Астана қаласы";
    prepared.place_ru = "город Астана";
    prepared.order_day = "2024-03-12";
    prepared.order_number = "000";
    PlayedSitting s(prepared);
    s.seat("m1", Role::chair, "Сынақов Талғат Үмітұлы", "Сынаков Талгат Умитулы", "central.1");
    s.seat("m2", Role::member, "Болжамов Нұрлан Тестұлы", "Болжамов Нурлан Тестулы", "central.2");
    s.seat("m3", Role::member, "Жалғанов Бақыт Ергежейұлы", "Жалганов Бакыт Ергежейулы", "central.3");
    s.seat("m4", Role::member, "Мысалов Данияр Көзбояұлы", "Мысалов Данияр Козбояулы", "central.4");
    s.seat("m5", Role::member, "Үлгіев Марат Нобайұлы", "Улгиев Марат Нобайулы", "central.5");
    s.seat("m6", Role::member, "Ойданов Асқар Сынақұлы", "Ойданов Аскар Сынакулы", "central.6");
    s.seat("m7", Role::member, "Шартова Гүлнар Игерімқызы", "Шартова Гульнар Игеримкызы", "central.7");
    s.seat("secretary", Role::secretary, "Жазбаева Айгүл Қағазқызы", "Жазбаева Айгуль Кагазкызы",
           "central.8");
    return s;
}

void first_case(PlayedSitting& s, const CaseId& c) {
    s.at("10:05:00").call(c);
    s.interview(c, "10:06:00", "10:31:20");
    s.record(c, "10:06:00", "10:31:20");
    s.spoke(c, "m7", "соңғы екі жылдағы прокурорлық ден қою актілерінің саны туралы сұрады.",
            "спрашивает о числе актов прокурорского реагирования за последние два года.");
    s.spoke(c, "officer", "екі акт енгізілгенін, екеуі де орындалғанын айтты",
            "отвечает, что внесены два акта и оба исполнены");
    s.at("10:35:00").open(c);
    s.vote(c, "m1=2 m2=2 m3=abstain m4=2 m5=1 m7=2");
    s.at("10:37:40").close(c);
    s.at("10:38:55").declare(c);
}

void second_case(PlayedSitting& s, const CaseId& c) {
    s.at("10:49:00").call(c);
    s.at("10:50:00").act("secretary", InterviewStarted{s.id(), c});
    s.at("11:08:10")
        .act("secretary",
             RecordOff{s.id(), c, "қызметкердің отбасы мүшесінің денсаулығы туралы мәліметтер баяндалды"});
    s.at("11:10:40").act("secretary", RecordOn{s.id(), c});
    s.end_interview(c, "11:27:45");
    s.record(c, "10:50:00", "11:27:45");
    s.spoke(c, "m3", "мекемені тексеру нәтижелері бойынша ескертулер туралы сұрады.",
            "спрашивает о замечаниях по результатам проверки учреждения.");
    s.at("11:33:00").open(c);
    s.vote(c, "m1=2 m2=3 m3=3 m4=2 m5=2 m5=3 m7=2");
    s.at("11:36:25").close(c);
    s.at("11:38:10").declare(c);
}

void third_case(PlayedSitting& s, const CaseId& c) {
    s.at("11:49:00").call(c);
    s.interview(c, "11:50:00", "12:22:30");
    s.record(c, "11:50:00", "12:22:30");
    s.recordings.back().gaps.push_back(
        {true, false, s.ms("12:03:17"), s.ms("12:03:21"), "no data from the device"});
    s.at("12:26:10").left("m2");
    s.at("12:28:40").left("m7");
    s.at("12:41:05").here("m7");
    s.at("12:44:30").here("m2");
    s.at("12:47:00").open(c);
    s.vote(c, "m1=2 m2=2 m3=3 m4=2 m5=3 m7=4");
    s.at("12:50:10").close(c);
    s.at("12:51:00").declare(c);
    s.at("12:53:00").open(c, Form::run_off);
    s.vote(c, "m1=2 m2=2 m3=3 m4=3 m5=3 m7=3");
    s.at("12:55:20").close(c);
    s.at("12:56:30").declare(c);
}

}  // namespace

PlayedSitting model_sitting() {
    PlayedSitting s = prepared_model();
    Officer late = officer(
        "Тестов Ержан Мысалұлы", "Тестов Ержан Мысалулы", "полиция подполковнигі", "подполковник полиции",
        "«Үлгі» облысының полиция департаменті «Мысал» аудандық полиция бөлімінің бастығы",
        "начальник отдела полиции района «Мысал» департамента полиции области «Улги»", "central-9");
    late.reference_day = "2024-04-16";
    late.acquainted_day = "2024-04-15";
    const CaseId first = s.add_case(late);
    const CaseId second =
        s.add_case(officer("Жобалов Қайрат Рәсімұлы", "Жобалов Кайрат Расимулы", "әділет майоры",
                           "майор юстиции", "қылмыстық-атқару жүйесі № 000 мекемесінің бастығы",
                           "начальник учреждения № 000 уголовно-исполнительной системы", "central-10"));
    const CaseId third = s.add_case(
        officer("Қиялов Санжар Өрнекұлы", "Киялов Санжар Орнекулы", "әділет полковнигі", "полковник юстиции",
                "Қылмыстық-атқару жүйесі комитеті басқарма бастығының орынбасары",
                "заместитель начальника управления Комитета уголовно-исполнительной системы", "central-2"));
    s.enter("secretary",
            AbsenceNoted{s.id(), "m6", "қызметтік іссапар (2024 жылғы 29 сәуірдегі № 000 бұйрық)",
                         "служебная командировка (приказ от 29 апреля 2024 года № 000)"});
    s.at("09:40:00").here("secretary");
    s.at("09:49:00").here("m2");
    s.at("09:50:00").here("m4");
    s.at("09:52:00").here("m1");
    s.at("09:55:00").here("m3");
    s.at("09:57:00").here("m5");
    s.at("09:58:00").here("m7");
    s.at("10:00:00").open_sitting();
    first_case(s, first);
    second_case(s, second);
    third_case(s, third);
    s.at("13:06:00").close_sitting();
    return s;
}

}  // namespace papers
