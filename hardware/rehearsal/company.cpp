#include "hardware/rehearsal/company.h"

#include <array>

#include "recorder/evidence/clock.h"

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
    sitting.profile = voting::decree_490().id;
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
        persons.push_back({id,
                           member(number),
                           role,
                           name.kk,
                           std::string(name.ru),
                           "Комиссия мүшесі",
                           "член Комиссии",
                           {}});
    }
    persons.push_back({id,
                       kSecretary,
                       voting::Role::secretary,
                       kSecretaryName.kk,
                       std::string(kSecretaryName.ru),
                       "Комиссия хатшысы",
                       "секретарь Комиссии",
                       {}});
    return persons;
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
