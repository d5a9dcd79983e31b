#include <functional>
#include <map>

#include "tests/qml/secretary/sample_room.h"

namespace sample {

namespace {

wire::Source camera(const char* place, const char* name, const char* state = "live") {
    return {"camera", state, false, {}, place, name};
}
wire::Source microphone(const char* name, unsigned below_db, const char* state = "live") {
    return {"microphone", state, false, below_db, {}, name};
}

/// Four cameras, a microphone for the officer, one for each present member, one for the room.
void furnish(Room& room) {
    auto& live = room.in.live;
    live.disk_minutes = 41 * 60;
    room.in.journal.witnesses = 9, room.in.journal.seated = 10;
    room.in.journal.witnessed = QStringLiteral("7f3a91c4");
    live.preflight = "none";
    live.sources = {camera("officer", "Қызметкер"), camera("chair", "Төраға"), camera("members", "Мүшелер"),
                    camera("hall", "Зал"), microphone("Қызметкер", 26)};
    live.sources.back().place = "officer";
    const std::vector<unsigned> levels{38, 41, 43, 40, 42, 39, 41, 40};
    for (const auto& person : room.present) {
        live.linked.push_back(person);
        if (person == "secretary") continue;
        const auto& name = room.sitting.person(person)->name_kk;
        live.sources.push_back(
            microphone(name.substr(0, name.find(' ')).c_str(), levels[live.sources.size() % 8]));
    }
    live.sources.push_back(microphone("Зал", 36));
    live.sources.back().place = "hall";
    for (std::size_t i = 0; i < 4; ++i) room.in.pictures[i] = 1;
    room.in.clock_difference_ms = 3;
    room.in.link = {feed::LinkState::State::online, 0};
    room.in.me = "secretary";
}

Room opened(voting::Commission commission = voting::Commission::central) {
    Room room(commission);
    furnish(room);
    room.open();
    return room;
}

/// One case decided, one deferred, the third in hand.
Room third(voting::Commission commission = voting::Commission::central) {
    auto room = opened(commission);
    room.at("10:08:12");
    room.decide_case(1, 1);
    room.at("10:20:05");
    room.act("m1", voting::OfficerAbsent{room.id(), room.case_id(2), voting::AbsenceReason::no_reason, {}});
    room.at("10:27:10");
    room.call(3);
    return room;
}

Room interview(voting::Commission commission = voting::Commission::central) {
    auto room = third(commission);
    room.at("10:29:43");
    room.start(3);
    room.at("10:34:01");
    room.act("m3", voting::MarkSet{room.id(), room.case_id(3), {}});
    room.at("10:37:35");
    room.act("secretary", voting::MarkSet{room.id(), room.case_id(3), "2023 жылғы сөгіс туралы сұрақ"});
    room.at("10:41:23");
    room.act("secretary", voting::MarkSet{room.id(), room.case_id(3), {}});
    room.at("10:42:17");
    room.in.live.recording = "running";
    room.in.live.elapsed_ms = 754'000;
    room.in.live.preflight = "passed";
    return room;
}

Room off_record() {
    auto room = interview();
    room.act("secretary",
             voting::RecordOff{room.id(), room.case_id(3), "отбасы мүшесінің денсаулығы туралы"});
    room.at("10:43:02");
    return room;
}

Room balloting() {
    auto room = interview();
    room.at("10:56:30");
    room.in.live.recording = "idle";
    room.in.live.elapsed_ms = 0;
    room.end(3);
    room.at("10:57:04");
    room.open_ballot(3);
    return room;
}

Room state_preparation() {
    Room room;
    furnish(room);
    room.at("09:41:20");
    for (const auto* person : {"m1", "m2", "m3", "secretary"}) room.arrive(person);
    room.at("09:44:02");
    room.in.live.sources[4].simulated = true;
    return room;
}

/// The seventh post is vacant, and two more people have keys.
Room state_preparation_vacant() {
    auto room = state_preparation();
    auto& persons = room.sitting.persons;
    persons.erase(persons.begin() + 6);
    voting::Digest first, second;
    first.bytes[0] = 0x5d, second.bytes[0] = 0x90;
    room.in.bearers = {{first, "Ермекова Мысал Тестқызы"}, {second, "Орынбасаров Тест Үлгіұлы"}};
    return room;
}

Room state_preflight() {
    auto room = third();
    room.in.live.preflight = "running";
    room.in.since.preflight_ms = room.in.now_ms - 3000;
    return room;
}

Room state_preflight_failed() {
    auto room = third();
    room.in.live.preflight = "failed";
    room.in.live.preflight_faults = {{"silent", "Жалғанов"}};
    room.in.live.sources[7].state = "silent";
    room.in.live.sources[7].below_db = 90;
    room.in.since.source[7] = room.in.now_ms - 6000;
    return room;
}

Room state_low_level() {
    auto room = interview();
    room.in.live.sources[6].state = "silent";
    room.in.live.sources[6].below_db = 90;
    room.in.since.source[6] = room.in.now_ms - 25'000;
    return room;
}

Room state_failure() {
    auto room = interview();
    room.in.live.sources[2].state = "dead";
    room.in.since.source[2] = room.in.now_ms - 21'000;
    return room;
}

Room state_not_quorate() {
    auto room = interview();
    room.leave("m5");
    room.leave("m6");
    room.at("10:43:02");
    room.in.live.elapsed_ms = 799'000;
    return room;
}

Room state_ballot() {
    auto room = balloting();
    room.in.live.voted = {"m1", "m2", "m4", "m5"};
    room.at("10:58:52");
    return room;
}

Room state_counted() {
    auto room = balloting();
    for (const auto* person : {"m1", "m2", "m3"}) room.vote(3, person, 2);
    for (const auto* person : {"m4", "m5", "m6"}) room.vote(3, person, 3);
    room.at("10:59:40");
    room.close(3);
    return room;
}

Room state_decided() {
    auto room = state_counted();
    room.at("11:00:21");
    room.declare(3);
    return room;
}

Room state_refused() {
    auto room = opened();
    room.in.refused = feed::RefusedAct{"adjourn", {voting::Refusal::ballot_open, 0, 0}};
    return room;
}

Room state_link_lost() {
    auto room = interview();
    room.in.link = {feed::LinkState::State::lost, room.in.now_ms - 12'000};
    return room;
}

Room state_regional() {
    auto room = interview(voting::Commission::regional);
    auto& linked = room.in.live.linked;
    linked.erase(linked.begin() + 4);
    room.in.since.unlinked["m5"] = room.in.now_ms - 12'000;
    return room;
}

Room state_import_faulty() {
    Room room;
    furnish(room);
    room.in.docket = feed::DocketFile{"kun-tartibi-05.csv",
                                      {},
                                      {},
                                      {{4, 0, "bad_quoting", ""},
                                       {7, 3, "unknown_category", "central-19"},
                                       {9, 12, "bad_date", "31.02.2024"},
                                       {10, 1, "same_officer", "Тестов Ержан Мысалұлы"}},
                                      false};
    return room;
}

Room state_import_ready() {
    Room room;
    furnish(room);
    feed::DocketFile docket{"kun-tartibi-05.csv", {}, {}, {}, false};
    for (const auto& c : room.sitting.cases) {
        docket.officers.push_back(c.officer);
        docket.inadmissible.push_back(c.number == 4   ? "wrong_commission"
                                      : c.number == 5 ? "excluded_leave"
                                                      : "");
    }
    room.in.docket = docket;
    return room;
}

Room state_documents() {
    auto room = opened();
    room.at("10:08:12");
    room.decide_case(1, 1);
    room.at("13:06:00");
    room.act("secretary", voting::SittingEnd{room.id()});
    room.act("m1", voting::SittingEnd{room.id()});
    room.enter(voting::kBox, voting::SittingClosed{room.id(), 0});
    auto& papers = room.in.papers;
    papers.me = room.in.me;
    papers.frozen = true;
    papers.frozen_ms = room.in.now_ms + 80'000;
    papers.path = "/var/lib/otyrys/papers/hattama-05.pdf";
    papers.digest.bytes.fill(0xaa);
    room.in.live.bundle = "/var/lib/otyrys/bundles/05";
    for (const auto* person : {"m1", "m2", "m4", "secretary"})
        papers.confirmations[person] = {false, papers.frozen_ms + 240'000, {}};
    papers.confirmations["m3"] = {true, papers.frozen_ms + 300'000, "санақ тәртібімен келіспейді"};
    room.in.live.papers_of = room.id();
    static voting::Sitting before = room.sitting;
    before.prepared.number = 4, before.prepared.day = "2024-05-02";
    room.in.protocols = {{nullptr, true, false}, {&before, true, true}};  // the first: the one in the room
    room.at("13:15:08");
    return room;
}

/// The third case's data, one of them put right and another being so.
Room state_case() {
    auto room = interview();
    room.act("secretary", voting::CaseCorrected{room.id(), room.case_id(3), "notice_day", "2024-03-28",
                                                "2024-02-28", "бұйрықтағы күн дұрыс көшірілмеген"});
    room.act("secretary", voting::CaseCorrected{room.id(),
                                                room.case_id(3),
                                                "education",
                                                {},
                                                "жоғары, «Үлгі» академиясы, 2004",
                                                "жеке іс парағы"});
    room.in.looked = room.case_id(3);
    return room;
}

Room state_case_decided() {
    auto room = state_decided();
    room.in.looked = room.case_id(3);
    return room;
}

Room state_case_moved() {
    auto room = opened();
    room.act("secretary", voting::CaseMoved{room.id(), room.case_id(4), voting::Commission::regional, "63",
                                            "санаты бойынша өңірлік комиссия қарайды"});
    room.in.looked = room.case_id(4);
    return room;
}

Room state_case_waiting() {
    auto room = opened();
    room.in.looked = room.case_id(2);
    return room;
}

/// Two that can be taken over, one whose officer is in the agenda already.
Room state_import_waiting() {
    Room room;
    furnish(room);
    room.open();
    const Room before(voting::Commission::central);
    unsigned at = 0;
    for (const auto* name : {"Ойлан Бекболат Мысалұлы", "Үлгіқызы Айнұр", "Тестов Ержан Мысалұлы"}) {
        feed::Waiting waiting{{before.id(),
                               before.case_id(++at),
                               before.sitting.cases[at].officer,
                               voting::Commission::central,
                               {}},
                              4,
                              "2024-04-26"};
        waiting.carried.officer.name_kk = name;
        waiting.carried.officer.earlier_absences = at == 2 ? 1 : 0;
        room.in.waiting.push_back(waiting);
    }
    return room;
}

Room pairing(const char* stage) {
    auto room = third();
    auto& live = room.in.live;
    live.pairing = stage, live.pairing_person = "m5", live.pairing_witness = "m1";
    live.pairing_left_ms = 84'000;
    return room;
}

Room state_pairing_open() {
    auto room = pairing("open");
    room.in.pairing_ticket = "otyrys-pair/v1 192.168.0.2 7443 " + std::string(64, 'a') + ' ' +
                             std::string(64, '7') + ' ' + std::string(32, '0');
    return room;
}

Room state_pairing_again() {
    auto room = state_pairing_open();
    room.in.live.pairing_try = "witness_gone";
    std::erase(room.in.live.linked, "m1");
    return room;
}

Room state_pairing_number(const char* stage) {
    auto room = pairing(stage);
    room.in.live.pairing_number = "042317";
    return room;
}

Room state_key_changed() {
    auto room = third();
    room.sitting.key_changes.push_back({"m5", true, {}, room.in.now_ms - 60'000, 90, "m1", {}});
    return room;
}

Room state_presiding() {
    auto room = opened();
    room.sitting.prepared.settings.presiding = voting::Presiding::elected;
    room.leave("m1");
    for (const auto* who : {"m2", "m3", "m4"}) room.act(who, voting::PresidingSupported{room.id(), "m4"});
    return room;
}

/// The same after a docket was sent.
Room state_import_sent() {
    auto room = state_import_waiting();
    room.in.docket = state_import_ready().in.docket;
    room.in.docket->sent = true;
    return room;
}

struct State {
    const char* page;
    std::function<Room()> make;
    QStringList steps{};
};

const std::map<QString, State>& all() {
    static const std::map<QString, State> known{
        {"preparation", {"preparation", state_preparation}},
        {"preparation-vacant", {"preparation", state_preparation_vacant}},
        {"import-faulty", {"import", state_import_faulty}},
        {"import-ready", {"import", state_import_ready}},
        {"presiding", {"sitting", state_presiding}},
        {"import-waiting", {"import", state_import_waiting}},
        {"import-sent", {"import", state_import_sent}},
        {"waiting", {"sitting", [] { return opened(); }}},
        {"preflight", {"sitting", state_preflight}},
        {"preflight-failed", {"sitting", state_preflight_failed}},
        {"interview", {"sitting", [] { return interview(); }}},
        {"off-record", {"sitting", [] { return off_record(); }}},
        {"interview-silent", {"sitting", state_low_level}},
        {"failure", {"sitting", state_failure}},
        {"notquorate", {"sitting", state_not_quorate}},
        {"ballot", {"sitting", state_ballot}},
        {"counted", {"sitting", state_counted}},
        {"decided", {"sitting", state_decided}},
        {"refused", {"sitting", state_refused}},
        {"linklost", {"sitting", state_link_lost}},
        {"regional", {"sitting", state_regional}},
        {"documents", {"documents", state_documents}},
        {"case", {"case", state_case}},
        {"case-correct", {"case", state_case, {"datum-notice_day"}}},
        {"case-correct-result", {"case", state_case, {"datum-test"}}},
        {"case-move", {"case", state_case_waiting, {"move", "target3"}}},
        {"add-person", {"preparation", state_preparation_vacant, {"addPerson", "newcomer1"}}},
        {"presence-mistake", {"sitting", [] { return opened(); }, {"presence", "person2", "why4"}}},
        {"case-decided", {"case", state_case_decided}},
        {"case-moved", {"case", state_case_moved}},
        {"case-waiting", {"case", state_case_waiting}},
        {"pairing-choice", {"sitting", [] { return third(); }}},
        {"pairing-open", {"sitting", state_pairing_open}},
        {"pairing-again", {"sitting", state_pairing_again}},
        {"pairing-compare", {"sitting", [] { return state_pairing_number("compare"); }}},
        {"pairing-witness", {"sitting", [] { return state_pairing_number("witness"); }}},
        {"key-changed", {"sitting", state_key_changed}},
    };
    return known;
}

}  // namespace

QStringList states() {
    QStringList names;
    for (const auto& [name, state] : all()) names.push_back(name);
    return names;
}

QString page_of(const QString& state) {
    return QString::fromLatin1(all().at(state).page);
}

QStringList steps_of(const QString& state) {
    return all().at(state).steps;
}

props::ConsoleShown shown(const QString& state, const QString& language) {
    auto room = all().at(state).make();
    room.in.sitting = &room.sitting;
    if (!room.in.protocols.empty()) room.in.protocols.front().sitting = &room.sitting;
    room.in.language = feed::language_of(language);
    return feed::derive_console(room.in);
}

}  // namespace sample
