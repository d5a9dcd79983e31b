#include "tests/qml/secretary/sample_room.h"
#include "voting/regulation/regulation.h"

#include <stdexcept>

namespace sample {

namespace {

constexpr std::int64_t kMidnightMs = 1'714'676'400'000;  // 2024-05-03T00:00 by UTC+5

struct Seat {
    const char *kk, *post_kk, *post_ru;
};

const std::vector<Seat> kCentral{
    {"Сынақов Талғат Үмітұлы", "Ішкі істер министрі", "Министр внутренних дел"},
    {"Болжамов Нұрлан Тестұлы", "Бас Прокурордың орынбасары", "заместитель Генерального Прокурора"},
    {"Жалғанов Бекзат Ерікұлы", "Ұлттық қауіпсіздік комитеті төрағасының орынбасары",
     "заместитель Председателя Комитета национальной безопасности"},
    {"Мысалов Дәурен Қиялұлы", "Сыбайлас жемқорлыққа қарсы іс-қимыл агенттігі төрағасының орынбасары",
     "заместитель Председателя Агентства по противодействию коррупции"},
    {"Үлгіев Марат Нұрұлы", "Ішкі істер министрінің орынбасары", "заместитель Министра внутренних дел"},
    {"Шартова Гүлнәр Ілиясқызы", "заң департаментінің бастығы", "начальник юридического департамента"},
    {"Ойданов Асан Сынақұлы", "Штаб – департамент бастығы", "начальник Штаба – департамента"},
};
const std::vector<Seat> kMore{
    {"Болжалова Һамида Өмірқызы", "кадр саясаты департаментінің бастығы",
     "начальник департамента кадровой политики"},
    {"Қиялханұлы Ғалымжан", "өзіндік қауіпсіздік департаментінің бастығы",
     "начальник департамента собственной безопасности"},
};
const Seat kSecretary{"Жазбаева Айгерім Қиялқызы", "кадр саясаты департаменті бастығының орынбасары",
                      "заместитель начальника департамента кадровой политики"};

struct Listed {
    const char *name, *rank_kk, *rank_ru, *category;
    voting::Result18 standards, test;
    unsigned absences;
};
using voting::Result18;
const std::vector<Listed> kDocket{
    {"Тестов Ержан Мысалұлы", "полиция подполковнигі", "подполковник полиции", "9", Result18::passed,
     Result18::passed, 0},
    {"Жобалов Қайрат Рәсімұлы", "әділет майоры", "майор юстиции", "7", Result18::failed, Result18::failed, 0},
    {"Қиялов Санжар Өрнекұлы", "әділет полковнигі", "полковник юстиции", "4", Result18::passed,
     Result18::failed, 0},
    {"Ұсынақова Әсел Үлгіқызы", "полиция майоры", "майор полиции", "9", Result18::passed, Result18::passed,
     0},
    {"Жорамалов Ілияс Тестұлы", "полиция капитаны", "капитан полиции", "2", Result18::passed,
     Result18::passed, 1},
    {"Шамаланов Һәкім Ойұлы", "полиция полковнигі", "полковник полиции", "1", Result18::passed,
     Result18::not_taken, 0},
};

}  // namespace

Room::Room(voting::Commission commission) {
    const bool regional = commission == voting::Commission::regional;
    voting::SittingPrepared prepared;
    prepared.sitting.bytes[0] = 1;
    prepared.number = 5;
    prepared.day = "2024-05-03";
    prepared.commission = commission;
    if (regional) prepared.region = "11";
    prepared.voting_posts = regional ? 9 : 7;
    prepared.place_kk = "Астана қаласы";
    prepared.place_ru = "город Астана";
    prepared.order_day = "2024-03-12";
    prepared.order_number = "000";
    at("09:30:00");
    for (const auto& frozen : voting::prepare_under(regulation::decree_490(), prepared))
        enter(voting::kBox, frozen);
    seat();
    for (const auto& person : sitting.persons)
        if (person.id != "m7") present.push_back(person.id);
    add_cases();
}

void Room::seat() {
    auto seats = kCentral;
    if (sitting.prepared.voting_posts == 9) seats.insert(seats.end(), kMore.begin(), kMore.end());
    seats.push_back(kSecretary);
    for (std::size_t i = 0; i < seats.size(); ++i) {
        voting::PersonSeated seated;
        seated.sitting = id();
        const bool secretary = i + 1 == seats.size();
        seated.person = secretary ? "secretary" : "m" + std::to_string(i + 1);
        seated.role = secretary ? voting::Role::secretary
                      : i == 0  ? voting::Role::chair
                                : voting::Role::member;
        seated.name_kk = seats[i].kk;
        seated.post_kk = seats[i].post_kk;
        seated.post_ru = seats[i].post_ru;
        for (std::size_t octet = 0; octet < 4; ++octet)
            seated.key.bytes[octet] = static_cast<std::uint8_t>(0x5d + 41 * i + 97 * octet);
        if (i == 6) seated.key = {};
        enter(voting::kBox, seated);
    }
}

void Room::add_cases() {
    for (const auto& listed : kDocket) {
        voting::CaseAdded added;
        added.sitting = id();
        added.number = static_cast<unsigned>(sitting.cases.size()) + 1;
        added.id.bytes[0] = static_cast<std::uint8_t>(added.number);
        auto& officer = added.officer;
        officer.name_kk = listed.name;
        officer.rank_kk = listed.rank_kk;
        officer.rank_ru = listed.rank_ru;
        officer.category =
            (sitting.prepared.commission == voting::Commission::regional ? "regional-" : "central-") +
            std::string(listed.category);
        officer.standards = listed.standards;
        officer.test = listed.test;
        officer.earlier_absences = listed.absences;
        officer.notice_day = "2024-03-28";
        enter(voting::kBox, added);
    }
}

void Room::at(const char* time) {
    const int h = std::stoi(std::string(time, 2)), m = std::stoi(std::string(time + 3, 2)),
              s = std::stoi(std::string(time + 6, 2));
    wall_ms_ = kMidnightMs + ((h * 60 + m) * 60 + s) * 1000LL;
    in.now_ms = wall_ms_;
    in.live.clock_ms = wall_ms_;
}

void Room::enter(const voting::PersonId& by, const voting::Act& act) {
    voting::Entered entered{index_, wall_ms_, by, {}};
    entered.statement.bytes[0] = static_cast<std::uint8_t>(index_ + 1);
    ++index_;
    voting::apply(sitting, act, entered);
}

void Room::act(const voting::PersonId& by, const voting::Act& act) {
    voting::Now now;
    now.wall_ms = wall_ms_;
    now.next_index = index_;
    const auto decided = voting::decide(sitting, act, by, now);
    if (const auto* refused = std::get_if<voting::Refused>(&decided))
        throw std::logic_error("sample: " + std::string(to_word(refused->why)));
    enter(by, act);
    for (const auto& follows : std::get<voting::Consequences>(decided)) enter(voting::kBox, follows);
}

void Room::arrive(const voting::PersonId& person) {
    act(person, voting::PresenceTapped{id(), voting::PresenceState::here});
}
void Room::leave(const voting::PersonId& person) {
    act(person, voting::PresenceTapped{id(), voting::PresenceState::left});
}

void Room::open() {
    at("09:50:00");
    for (const auto& person : present) arrive(person);
    at("10:00:00");
    act("secretary", voting::SittingOpen{id()});
    act("m1", voting::SittingOpen{id()});
}

void Room::call(unsigned number) {
    act("secretary", voting::CaseCalled{id(), case_id(number)});
}
void Room::start(unsigned number) {
    act("secretary", voting::InterviewStarted{id(), case_id(number)});
}
void Room::end(unsigned number) {
    act("secretary", voting::InterviewEnded{id(), case_id(number)});
    enter(voting::kBox,
          voting::InterviewVerified{id(), case_id(number), voting::RecordedBy::recorder, 6, 0, 0});
}

void Room::open_ballot(unsigned number, voting::Form form) {
    const auto round = static_cast<unsigned>(sitting.cases[number - 1].ballots.size()) + 1;
    act("m1", voting::BallotOpened{id(), case_id(number), round, form, {}});
}
void Room::vote(unsigned number, const voting::PersonId& by, unsigned decision) {
    const auto& ballot = sitting.cases[number - 1].ballots.back();
    act(by, voting::VoteCast{id(), case_id(number), ballot.round, ballot.digest,
                             voting::Choice::of({static_cast<std::uint8_t>(decision)})});
}
void Room::close(unsigned number) {
    act("m1", voting::BallotClosing{id(), case_id(number), sitting.cases[number - 1].ballots.back().digest});
}
void Room::declare(unsigned number) {
    act("m1", voting::OutcomeDeclared{id(), case_id(number), sitting.cases[number - 1].ballots.back().digest,
                                      true});
}

void Room::decide_case(unsigned number, unsigned decision) {
    call(number);
    start(number);
    end(number);
    open_ballot(number);
    for (const auto& person : present)
        if (person != "secretary") vote(number, person, decision);
    close(number);
    declare(number);
}

}  // namespace sample
