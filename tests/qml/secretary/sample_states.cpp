#include "tests/qml/secretary/sample_states.h"

namespace sample {

namespace {

wire::Source camera(const char* place, const char* name, const char* state = "live") {
    return {"camera", state, false, {}, place, name};
}
wire::Source microphone(const char* name, unsigned below_db, const char* state = "live") {
    return {"microphone", state, false, below_db, {}, name};
}

}  // namespace

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
    room.in.key.can_have_pin = room.in.key.has_pin = true;
    room.in.key.tries_left = 5;
}

Room opened(voting::Commission commission) {
    Room room(commission);
    furnish(room);
    room.open();
    return room;
}

Room third(voting::Commission commission) {
    auto room = opened(commission);
    room.at("10:08:12");
    room.decide_case(1, 1);
    room.at("10:20:05");
    room.act("m1", voting::OfficerAbsent{room.id(), room.case_id(2), voting::AbsenceReason::no_reason, {}});
    room.at("10:27:10");
    room.call(3);
    return room;
}

Room interview(voting::Commission commission) {
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

Room state_preparation() {
    Room room;
    furnish(room);
    room.at("09:41:20");
    for (const auto* person : {"m1", "m2", "m3", "secretary"}) room.arrive(person);
    room.at("09:44:02");
    room.in.live.sources[4].simulated = true;
    return room;
}

namespace {

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

Room state_counted() {
    auto room = balloting();
    for (const auto* person : {"m1", "m2", "m3"}) room.vote(3, person, 2);
    for (const auto* person : {"m4", "m5", "m6"}) room.vote(3, person, 3);
    room.at("10:59:40");
    room.close(3);
    return room;
}

}  // namespace

Room state_decided() {
    auto room = state_counted();
    room.at("11:00:21");
    room.declare(3);
    return room;
}

namespace {

Room off_record() {
    auto room = interview();
    room.act("secretary",
             voting::RecordOff{room.id(), room.case_id(3), "отбасы мүшесінің денсаулығы туралы"});
    room.at("10:43:02");
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

const std::map<QString, State>& all() {
    static const std::map<QString, State> known = [] {
        auto states = further_states();
        states.insert({
            {"preparation", {"preparation", state_preparation}},
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
        });
        return states;
    }();
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
