#include "hardware/rehearsal/company.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "protocol_gen/phrases.h"
#include "recorder/evidence/clock.h"
#include "voting/docket.h"

namespace rehearsal {
namespace {

struct Name {
    const char* kk;
    const char* ru;
};
constexpr std::array<Name, 9> kNames{{{"Сынақов Талап Үлгіұлы", "Сынаков Талап Улгиулы"},
                                      {"Болжамов Нұсқа Тестұлы", "Болжамов Нуска Тестулы"},
                                      {"Жалғанов Белгі Еңсеұлы", "Жалганов Белги Енсеулы"},
                                      {"Мысалов Дерек Кестеұлы", "Мысалов Дерек Кестеулы"},
                                      {"Үлгіев Мәтін Нұсқаұлы", "Улгиев Матин Нускаулы"},
                                      {"Ойданов Айғақ Сызбаұлы", "Ойданов Айгак Сызбаулы"},
                                      {"Шартова Гүлнұсқа Исақызы", "Шартова Гульнуска Исакызы"},
                                      {"Қиялбекова Нұр Жобақызы", "Киялбекова Нур Жобакызы"},
                                      {"Долбаров Сынақ Өрнекұлы", "Долбаров Сынак Орнекулы"}}};
constexpr Name kSecretaryName{"Жазбаева Айғақ Қаламқызы", "Жазбаева Айгак Каламкызы"};

Name name_of(unsigned number, std::string& kk, std::string& ru) {
    if (number <= kNames.size()) return kNames[number - 1];
    kk = "Үлгі-" + std::to_string(number) + " Мүше";
    ru = "Образец-" + std::to_string(number) + " Член";
    return {kk.c_str(), ru.c_str()};
}

struct Post {
    std::string kk, ru;
};

/// The post of the decree's annexes by its place in the composition; the secretary's is the last (R1).
Post post_of(const Scenario& scenario, unsigned place) {
    if (scenario.commission == voting::Commission::custom) {
        if (place > scenario.voting_posts) return {"Комиссия хатшысы", "секретарь Комиссии"};
        return {"Комиссия мүшесі", "член Комиссии"};
    }
    const std::string id = std::string(voting::to_word(scenario.commission)) + "." + std::to_string(place);
    const protocol::Phrase& post = protocol::shipped_commissions().at(id);
    return {post.kk, post.ru};
}

}  // namespace

std::int64_t opening_ms(const Scenario& scenario) {
    return evidence::parse_time(scenario.day + "T05:00:00.000Z").value_or(0);
}

voting::SittingPrepared prepared(const Scenario& scenario, const voting::SittingId& id) {
    voting::SittingPrepared sitting;
    sitting.sitting = id;
    sitting.number = 1;
    sitting.day = scenario.day;
    sitting.commission = scenario.commission;
    if (scenario.commission == voting::Commission::regional) sitting.region = "71";
    sitting.voting_posts = scenario.voting_posts;
    sitting.settings = scenario.settings;
    sitting.place_kk = "Астана қаласы";
    sitting.place_ru = "город Астана";
    sitting.order_day = "2024-03-12";
    sitting.order_number = "000";
    sitting.rehearsal = true;
    return sitting;
}

std::vector<voting::PersonSeated> seated(const Scenario& scenario, const voting::SittingId& id) {
    std::vector<voting::PersonSeated> persons;
    for (unsigned number = 1; number <= scenario.voting_posts; ++number) {
        std::string kk, ru;
        const Name name = name_of(number, kk, ru);
        const auto role = number == 1 ? voting::Role::chair : voting::Role::member;
        const Post post = post_of(scenario, number);
        persons.push_back({id, member(number), role, name.kk, std::string(name.ru), post.kk, post.ru, {}});
    }
    const Post post = post_of(scenario, scenario.voting_posts + 1);
    persons.push_back({id,
                       kSecretary,
                       voting::Role::secretary,
                       kSecretaryName.kk,
                       std::string(kSecretaryName.ru),
                       post.kk,
                       post.ru,
                       {}});
    return persons;
}

std::string sitting_file(const Scenario& scenario) {
    const voting::SittingPrepared p = prepared(scenario, {});
    nlohmann::ordered_json file{{"number", p.number},
                                {"day", p.day},
                                {"utc_offset_min", p.utc_offset_min},
                                {"commission", voting::to_word(p.commission)},
                                {"voting_posts", p.voting_posts},
                                {"place_kk", p.place_kk},
                                {"place_ru", p.place_ru},
                                {"order_day", *p.order_day},
                                {"order_number", *p.order_number},
                                {"rehearsal", p.rehearsal}};
    if (p.region) file["region"] = *p.region;
    const voting::Settings& s = p.settings;
    file["settings"] = {{"quorum_basis", voting::to_word(s.quorum_basis)},
                        {"base", voting::to_word(s.base)},
                        {"tie_break", voting::to_word(s.tie_break)},
                        {"point18", voting::to_word(s.point18)},
                        {"abstain", voting::to_word(s.abstain)},
                        {"roll_call", voting::to_word(s.roll_call)},
                        {"presiding", voting::to_word(s.presiding)},
                        {"protocol_language", voting::to_word(s.protocol_language)}};
    for (const voting::PersonSeated& person : seated(scenario, {}))
        file["persons"].push_back({{"person", person.person},
                                   {"role", voting::to_word(person.role)},
                                   {"name_kk", person.name_kk},
                                   {"name_ru", *person.name_ru},
                                   {"post_kk", person.post_kk},
                                   {"post_ru", person.post_ru}});
    return file.dump(1);
}

namespace {

std::string quoted(const std::string& cell) {
    std::string out = "\"";
    for (const char c : cell) out += c == '"' ? "\"\"" : std::string(1, c);
    return out + "\"";
}

}  // namespace

std::string docket_file(const Scenario& scenario, const std::vector<voting::Officer>& known) {
    std::string file =
        "name_kk,name_ru,rank_kk,rank_ru,post_kk,post_ru,category,standards,test,excluded,earlier_absences,"
        "iin,"
        "birth_day,appointed_day,education,speciality,notice_day,reference_day,acquainted_day,schedule_day,"
        "materials_day\n";
    for (const CasePlan& plan : scenario.cases) {
        voting::Officer o = officer(plan);
        const auto found = std::find_if(known.begin(), known.end(), [&](const voting::Officer& one) {
            return voting::normal_name(one.name_kk) == voting::normal_name(o.name_kk);
        });
        if (found != known.end()) {  // the rehearsal's facts stand over the docket's
            o = *found;
            o.name_kk = plan.officer.name_kk, o.category = plan.officer.category;
            o.standards = plan.officer.standards, o.test = plan.officer.test;
            o.excluded = plan.officer.excluded, o.earlier_absences = plan.officer.earlier_absences;
        }
        const auto maybe = [](const voting::MaybeText& text) { return text.value_or(""); };
        for (const std::string& cell : {o.name_kk,
                                        maybe(o.name_ru),
                                        o.rank_kk,
                                        o.rank_ru,
                                        o.post_kk,
                                        o.post_ru,
                                        o.category,
                                        std::string(voting::to_word(o.standards)),
                                        std::string(voting::to_word(o.test)),
                                        std::string(voting::to_word(o.excluded)),
                                        std::to_string(o.earlier_absences),
                                        maybe(o.iin),
                                        maybe(o.birth_day),
                                        maybe(o.appointed_day),
                                        maybe(o.education),
                                        maybe(o.speciality),
                                        maybe(o.notice_day),
                                        maybe(o.reference_day),
                                        maybe(o.acquainted_day),
                                        maybe(o.schedule_day)})
            file += quoted(cell) + ",";
        file += quoted(maybe(o.materials_day)) + "\n";
    }
    return file;
}

voting::Officer officer(const CasePlan& plan) {
    voting::Officer officer = plan.officer;
    officer.rank_kk = "полиция майоры";
    officer.rank_ru = "майор полиции";
    officer.post_kk = "жаттығу ісі";
    officer.post_ru = "учебное дело";
    return officer;
}

}  // namespace rehearsal
