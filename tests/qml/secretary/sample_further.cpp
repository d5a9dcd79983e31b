// States beside the course of a sitting: dockets, papers, the data of a case, people and their tablets.
#include "tests/qml/secretary/sample_states.h"

namespace sample {

namespace {

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

/// More than one tap takes over.
Room state_import_many() {
    auto room = state_import_waiting();
    const auto one = room.in.waiting.front();
    for (unsigned more = 0; more < 37; ++more) {
        room.in.waiting.push_back(one);
        room.in.waiting.back().carried.of_case.bytes[1] = static_cast<std::uint8_t>(more + 1);
        room.in.waiting.back().carried.officer.name_kk = "Ойлан Бекболат " + std::to_string(more + 1);
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

Room state_key_locked_out() {
    auto room = third();
    room.in.locked_out = {"m5"};
    return room;
}

/// Locked, and nobody types.
Room state_locked() {
    auto room = opened();
    room.in.key.locked = true;
    return room;
}

Room state_pin(const char* step, unsigned typed, const char* word = "none", unsigned left = 5) {
    auto room = state_locked();
    auto& key = room.in.key;
    key.step = QString::fromLatin1(step), key.word = QString::fromLatin1(word);
    key.typed = typed, key.tries_left = left;
    if (key.step != QLatin1String("enter")) key.locked = key.has_pin = false;
    return room;
}

Room state_pin_changed() {
    auto room = opened();
    room.in.key.step = QStringLiteral("choose");
    return room;
}

Room state_pin_offline() {
    auto room = state_pin("enter", 2);
    room.in.link = {feed::LinkState::State::lost, room.in.now_ms - 12'000};
    return room;
}

Room state_own_key_locked_out() {
    auto room = state_locked();
    room.in.locked_out = {"secretary"};
    room.in.key.tries_left = 0;
    return room;
}

/// The same with the PIN asked for.
Room state_pin_over() {
    auto room = state_own_key_locked_out();
    room.in.key.step = QStringLiteral("enter"), room.in.key.word = QStringLiteral("unlock_locked");
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

}  // namespace

std::map<QString, State> further_states() {
    return {
        {"preparation-vacant", {"preparation", state_preparation_vacant}},
        {"import-faulty", {"import", state_import_faulty}},
        {"import-ready", {"import", state_import_ready}},
        {"presiding", {"sitting", state_presiding}},
        {"import-waiting", {"import", state_import_waiting}},
        {"import-many", {"import", state_import_many}},
        {"import-sent", {"import", state_import_sent}},
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
        {"key-locked-out", {"sitting", state_key_locked_out}},
        {"key-open", {"sitting", [] { return opened(); }, {"ownKey"}}},
        {"locked", {"sitting", state_locked}},
        {"locked-out", {"sitting", state_own_key_locked_out}},
        {"pin", {"sitting", [] { return state_pin("enter", 4); }}},
        {"pin-wrong", {"sitting", [] { return state_pin("enter", 0, "wrong", 3); }}},
        {"pin-asking", {"sitting", [] { return state_pin("enter", 0, "asking", 4); }}},
        {"pin-offline", {"sitting", state_pin_offline}},
        {"pin-over", {"sitting", state_pin_over}},
        {"pin-change", {"sitting", state_pin_changed}},
        {"pin-forced", {"sitting", [] { return state_pin("choose", 0); }}},
        {"pin-forced-repeat", {"sitting", [] { return state_pin("repeat", 1); }}},
        {"pin-forced-lost", {"sitting", [] { return state_pin("choose", 0, "lost", 4); }}},
        {"pin-forced-failed", {"sitting", [] { return state_pin("choose", 0, "failed", 4); }}},
    };
}

}  // namespace sample
