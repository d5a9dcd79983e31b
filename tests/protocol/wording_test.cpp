#include "protocol_gen/wording.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>

#include "protocol_gen/names.h"
#include "voting/regulation/regulation.h"

namespace {

using namespace protocol;
using voting::Decision;

const Tongue kKk{Language::kk, regulation::decree_490().sayings};
const Tongue kRu{Language::ru, regulation::decree_490().sayings};
const Tongue kEn{Language::en, regulation::decree_490().sayings};

/// The house's own and those of the shipped regulation.
const Phrases& all_phrases() {
    static const Phrases all = [] {
        Phrases both = shipped_phrases();
        for (const auto& [id, saying] : regulation::decree_490().sayings) {
            EXPECT_FALSE(both.contains(id)) << id << " is said twice";
            both[id] = {saying.kk, saying.ru, saying.en.value_or("")};
        }
        return both;
    }();
    return all;
}

constexpr Language kAll[] = {Language::kk, Language::ru, Language::en};

std::multiset<std::string> slots_of(const std::string& phrase) {
    std::multiset<std::string> slots;
    const std::regex slot("\\{([A-Za-z0-9]+)\\}");
    for (std::sregex_iterator it(phrase.begin(), phrase.end(), slot), end; it != end; ++it)
        slots.insert((*it)[1]);
    return slots;
}

TEST(Phrases, HaveNoSuffixOnASlotInKazakh) {
    // Rule 1 and 3 of the grammar: a name or a number never takes a suffix.
    for (const auto& [id, phrase] : all_phrases())
        EXPECT_FALSE(
            std::regex_search(phrase.kk, std::regex("\\}[аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя]")))
            << id;
}

TEST(Phrases, SayTheSameFactsInBothLanguages) {
    for (const auto& [id, phrase] : all_phrases()) {
        auto kk = slots_of(phrase.kk), ru = slots_of(phrase.ru);
        std::set<std::string> kk_set(kk.begin(), kk.end()), ru_set(ru.begin(), ru.end());
        for (const char* own : {"sheets", "sheets1", "sheets2", "Officer", "officer"})
            kk_set.erase(own), ru_set.erase(own);
        for (auto* set : {&kk_set, &ru_set})
            if (set->erase("By")) set->insert("by");  // the same words where a sentence begins
        EXPECT_EQ(kk_set, ru_set) << id;
    }
}

TEST(Phrases, FaultNamesTheLine) {
    for (const char* bad :
         {"kk a\n", "[a]\nkk x\nkk y\n", "[a]\nkk x\nru y\n[a]\n", "[a]\nde x\n", "[a\n", "[a]\nkk x\n"})
        EXPECT_FALSE(parse_phrases(bad).ok()) << bad;
    EXPECT_TRUE(parse_phrases("# c\n\n[a]\nkk x\nru y\n").ok());
}

TEST(Phrases, ASlotsValueIsNeverReadAgain) {
    EXPECT_EQ(fill("{a} {b}", {{"a", std::string("{b}")}, {"b", std::string("x")}}), "{b} x");
}

TEST(Phrases, OfTheScreensAreSaidInEnglishToo) {
    for (const auto& [id, phrase] : all_phrases()) {
        if (id == "quorum.heading" || id == "quorum.lost.before_ballot" || id == "quorum.lost.in_ballot")
            continue;
        for (const char* group : {"out.",      "motion.",      "counts",       "offer.",    "quorum.",
                                  "presence.", "recusal",      "absence.",     "state.",    "vote.decision",
                                  "vote.for",  "vote.against", "vote.abstain", "vote.none", "decision.",
                                  "duty.",     "duration.",    "warning.",     "date",      "reason."})
            if (id.rfind(group, 0) == 0) {
                EXPECT_FALSE(phrase.en.empty()) << id;
            }
    }
}

/// Every string in quotes of the room's own sources.
std::set<std::string> quoted_in_sources() {
    std::set<std::string> quoted;
    const std::regex literal("\"([a-z0-9_.]+)\"");
    for (const auto& file :
         std::filesystem::directory_iterator(std::string(OTYRYS_SOURCE_DIR) + "/protocol_gen")) {
        if (file.path().extension() != ".cpp") continue;
        std::ifstream source(file.path());
        std::stringstream text;
        text << source.rdbuf();
        const std::string code = text.str();
        for (std::sregex_iterator it(code.begin(), code.end(), literal), end; it != end; ++it)
            quoted.insert((*it)[1]);
    }
    return quoted;
}

TEST(Phrases, AreAllAskedFor) {
    const std::set<std::string> quoted = quoted_in_sources();
    for (const auto& [id, phrase] : all_phrases()) {
        bool asked = quoted.contains(id);
        for (std::size_t dot = id.find('.'); !asked && dot != std::string::npos; dot = id.find('.', dot + 1))
            asked = quoted.contains(id.substr(0, dot + 1)) || quoted.contains(id.substr(0, dot + 1) + "both");
        EXPECT_TRUE(asked) << id << " is said nowhere";
    }
}

TEST(Phrases, AskedForAreAllThere) {
    const std::regex asked("(?:say|body)\\((?:language_?, )?\"([a-z0-9_.]+)\"");
    unsigned count = 0;
    for (const auto& file :
         std::filesystem::directory_iterator(std::string(OTYRYS_SOURCE_DIR) + "/protocol_gen")) {
        if (file.path().extension() != ".cpp") continue;
        std::ifstream source(file.path());
        std::stringstream text;
        text << source.rdbuf();
        const std::string code = text.str();
        for (std::sregex_iterator it(code.begin(), code.end(), asked), end; it != end; ++it) {
            const std::string id = (*it)[1];
            if (id.back() == '.') continue;
            ++count;
            EXPECT_TRUE(all_phrases().contains(id)) << id << " in " << file.path();
        }
    }
    EXPECT_GT(count, 100u);
}

TEST(Wording, RefusalsAreAllSaidInThreeLanguages) {
    for (const voting::Refusal refusal : {
#define X(name) voting::Refusal::name,
             VOTING_REFUSALS(X)
#undef X
         }) {
        const std::string_view word = voting::to_word(refusal);
        ASSERT_TRUE(shipped_refusals().contains(word)) << word;
        EXPECT_FALSE(shipped_refusals().find(word)->second.en.empty()) << word;
    }
    EXPECT_EQ(refusal_words(Language::en, {voting::Refusal::not_quorate, 4, 5}),
              "Not quorate: 4 present, 5 needed. Wait for members to arrive.");
}

TEST(Wording, RefusalListAndSentencesAreOneToOne) {
    for (const auto& [word, phrase] : shipped_refusals()) EXPECT_TRUE(voting::parse_refusal(word)) << word;
}

TEST(Wording, DecisionsFollowPoint15LetterForLetter) {
    EXPECT_EQ(decision_words(kKk, Decision{3}),
              "атқаратын лауазымына сәйкес келмейді және лауазымын төмендету ұсынылады");
    EXPECT_EQ(decision_words(kRu, Decision{4}),
              "не соответствует занимаемой должности и рекомендуется к переводу в другую службу (должность)");
    EXPECT_EQ(decision_words(kRu, voting::kPoint17),
              "рекомендуется к увольнению в порядке, установленном Законом");
    EXPECT_EQ(decision_label(kKk, Decision{2}), "2) тармақша");
    EXPECT_EQ(decision_label(kEn, Decision{2}), "decision 2");
}

TEST(Wording, ListsOfDecisions) {
    EXPECT_EQ(decision_list(Language::kk, {{2}, {3}}), "2) және 3)");
    EXPECT_EQ(decision_list(Language::ru, {{2}, {3}, {4}}), "2), 3) и 4)");
    EXPECT_EQ(decision_list(Language::kk, {{1}, {2}, {3}, {4}, {5}}), "1)–5)");
    EXPECT_EQ(decision_list(Language::en, {{3}, {4}, {5}}), "3, 4 and 5");
}

TEST(Wording, DatesTakeTheirSuffixFromTheMonthAlone) {
    EXPECT_EQ(date_words(Language::kk, {2024, 5, 10}, DateForm::dative), "2024 жылғы 10 мамырға");
    EXPECT_EQ(date_words(Language::kk, {2024, 9, 3}, DateForm::dative), "2024 жылғы 3 қыркүйекке");
    EXPECT_EQ(date_words(Language::kk, {2024, 4, 29}, DateForm::attributive), "2024 жылғы 29 сәуірдегі");
    EXPECT_EQ(date_words(Language::kk, {2024, 7, 6}, DateForm::locative), "2024 жылғы 6 шілдеде");
    EXPECT_EQ(date_words(Language::ru, {2024, 5, 3}), "3 мая 2024 года");
    EXPECT_EQ(date_digits({2024, 5, 3}), "03.05.2024");
}

TEST(Wording, Durations) {
    EXPECT_EQ(duration_words(Language::kk, 4'999), "4 с");
    EXPECT_EQ(duration_words(Language::ru, 150'000), "2 мин 30 с");
    EXPECT_EQ(duration_words(Language::kk, 3'900'000), "1 сағ 05 мин");
    EXPECT_EQ(duration_words(Language::ru, 3'661'000), "1 ч 01 мин 01 с");
    EXPECT_EQ(duration_words(Language::en, 120'000), "2 min");
    EXPECT_EQ(duration_words(Language::ru, 999), "менее секунды");
}

TEST(Names, InitialAndSurnameWithOrWithoutPatronymic) {
    EXPECT_EQ(short_name("Сынақов Талғат Үмітұлы"), "Т.Сынақов");
    EXPECT_EQ(list_name("Сынақов Талғат Үмітұлы"), "Сынақов Т.Ү.");
    EXPECT_EQ(list_name("Әдепов Жасұлан"), "Әдепов Ж.");
    EXPECT_EQ(short_name("  Һәмов   өмір "), "Ө.Һәмов");
    EXPECT_EQ(short_name("Жалғыз"), "Жалғыз");
    EXPECT_EQ(capitalised("әділет майоры"), "Әділет майоры");
    EXPECT_EQ(capitalised("іс"), "Іс");
}

TEST(Names, SortByTheKazakhAlphabet) {
    EXPECT_TRUE(before(Language::kk, "Айтов", "Әбдіров"));
    EXPECT_TRUE(before(Language::kk, "Әбдіров", "Бектов"));
    EXPECT_TRUE(before(Language::kk, "Кенов", "Қайров"));
    EXPECT_TRUE(before(Language::kk, "Тестов", "Ұлы"));
    EXPECT_TRUE(before(Language::kk, "Ұлы", "Үлгіев"));
    EXPECT_TRUE(before(Language::kk, "Ыбырай", "Ілияс"));
    EXPECT_TRUE(before(Language::kk, "Хасен", "Һәмов"));
    EXPECT_FALSE(before(Language::kk, "Iлияс", "Ілияс"));  // Latin I
    EXPECT_FALSE(before(Language::kk, "Ілияс", "Iлияс"));
    EXPECT_TRUE(before(Language::kk, "Тест А", "Тестов А"));
}

BallotFacts counted(voting::Form form, std::map<Decision, unsigned> votes, unsigned abstained,
                    unsigned silent, voting::Outcome outcome, voting::TieBreak rule,
                    ChairPart chair = ChairPart::voted) {
    BallotFacts facts{{form, {{1}, {2}, {3}, {4}, {5}}}, {}, outcome, rule, chair};
    facts.tally.decisions = votes;
    facts.tally.abstained = abstained;
    facts.tally.not_voted = silent;
    facts.tally.base = abstained + silent;
    for (const auto& [decision, k] : votes) facts.tally.base += k;
    return facts;
}

TEST(Outcome, MajorityNamesTheDecision) {
    const auto facts = counted(voting::Form::choose_one, {{{2}, 4}, {{1}, 1}}, 1, 0,
                               {voting::Verdict::adopted, Decision{2}, voting::By::majority, {}},
                               voting::TieBreak::exact_half);
    EXPECT_EQ(counts_sentence(kRu, facts),
              "Подано голосов: подпункт 2) – 4, подпункт 1) – 1; воздержалось – 1, не голосовало – 0. "
              "Присутствовало "
              "членов Комиссии – 6, для большинства требуется голосов – не менее 4.");
    EXPECT_EQ(outcome_sentence(kEn, facts),
              "Adopted by majority: decision 2 has 4 of 6 votes, 4 needed (point 19).");
    EXPECT_TRUE(offer_sentence(kKk, facts.outcome).empty());
}

TEST(Outcome, TieOfTwoHalvesIsBrokenByTheChair) {
    const auto facts = counted(voting::Form::choose_one, {{{2}, 3}, {{3}, 3}}, 0, 0,
                               {voting::Verdict::adopted, Decision{2}, voting::By::tie_break, {}},
                               voting::TieBreak::exact_half);
    EXPECT_EQ(outcome_sentence(kEn, facts),
              "Equal votes: decisions 2 and 3 have 3 each. The chair voted for decision 2, which is "
              "therefore adopted "
              "(point 19).");
    EXPECT_EQ(outcome_sentence(kKk, facts).rfind("Дауыстар тең болды: 2) тармақша – 3, 3) тармақша – 3.", 0),
              0u);
}

TEST(Outcome, WiderTieNamesBaseAndAbstentions) {
    const voting::Outcome adopted{voting::Verdict::adopted, Decision{2}, voting::By::tie_break, {}};
    const auto run_off =
        counted(voting::Form::run_off, {{{2}, 2}, {{3}, 2}}, 1, 1, adopted, voting::TieBreak::equal_votes);
    EXPECT_NE(outcome_sentence(kRu, run_off).find("При повторном голосовании"), std::string::npos);
    const auto top = counted(voting::Form::choose_one, {{{2}, 2}, {{3}, 2}, {{4}, 2}}, 0, 1, adopted,
                             voting::TieBreak::equal_votes);
    EXPECT_EQ(outcome_sentence(kEn, top),
              "Equal votes at the top: decisions 2, 3 and 4 have 2 each of 7, 0 abstained, 1 did not vote. "
              "The chair "
              "voted for decision 2, which is therefore adopted (point 19).");
}

TEST(Outcome, UnbrokenTieSaysWhatTheChairDid) {
    const voting::Outcome none{voting::Verdict::not_adopted, {}, {}, {{2}, {3}}};
    const std::pair<ChairPart, const char*> cases[] = {
        {ChairPart::voted, "voted for neither"},
        {ChairPart::abstained, "abstained"},
        {ChairPart::not_voted, "did not vote"},
        {ChairPart::no_part, "did not take part in this case"}};
    for (const auto& [part, words] : cases) {
        const auto facts = counted(voting::Form::choose_one, {{{2}, 3}, {{3}, 3}}, 0, 0, none,
                                   voting::TieBreak::exact_half, part);
        EXPECT_EQ(outcome_sentence(kEn, facts),
                  std::string("Not adopted: decisions 2 and 3 have 3 each, and the chair ") + words + ".");
    }
}

TEST(Outcome, EqualVotesBelowHalfAreNoTieByDefault) {
    const voting::Outcome none{voting::Verdict::not_adopted, {}, {}, {{2}, {3}}};
    const auto facts =
        counted(voting::Form::choose_one, {{{2}, 2}, {{3}, 2}}, 2, 0, none, voting::TieBreak::exact_half);
    EXPECT_NE(
        outcome_sentence(kRu, facts).find("положение пункта 19 Правил о равенстве голосов не применено"),
        std::string::npos);
    EXPECT_EQ(offer_sentence(kEn, none), "Run-off between decisions 2 and 3.");
}

TEST(Outcome, NothingAdoptedByAnyone) {
    const voting::Outcome none{voting::Verdict::not_adopted, {}, {}, {}};
    const auto silent = counted(voting::Form::choose_one, {}, 6, 0, none, voting::TieBreak::exact_half);
    EXPECT_EQ(outcome_sentence(kKk, silent),
              "Бірде-бір шешім көпшілік дауыс жинаған жоқ. Шешім қабылданған жоқ.");
    EXPECT_EQ(counts_sentence(kKk, silent).rfind("Дауыс саны: қалыс қалғаны – 6", 0), 0u);
    EXPECT_EQ(offer_sentence(kEn, none), "No run-off is possible: a motion or adjournment is next.");
}

TEST(Outcome, MotionsSpeakOfForAndAgainst) {
    BallotFacts facts{
        {voting::Form::motion, {{5}}}, {}, {}, voting::TieBreak::exact_half, ChairPart::no_part};
    const auto says = [&](unsigned f, unsigned g, unsigned base, voting::Verdict verdict,
                          std::optional<voting::By> by) {
        facts.tally.in_favour = f;
        facts.tally.against = g;
        facts.tally.base = base;
        facts.outcome = {verdict, {}, by, {}};
        return outcome_sentence(kEn, facts);
    };
    using voting::Verdict;
    EXPECT_EQ(says(4, 2, 6, Verdict::adopted, voting::By::majority)
                  .rfind("Motion adopted by majority: 4 for, 2 against", 0),
              0u);
    EXPECT_EQ(says(3, 3, 6, Verdict::adopted, voting::By::tie_break),
              "Equal votes, 3 each. The chair voted for: motion adopted.");
    EXPECT_EQ(says(3, 3, 6, Verdict::rejected, voting::By::tie_break),
              "Equal votes, 3 each. The chair voted against: motion rejected.");
    EXPECT_EQ(says(1, 4, 6, Verdict::rejected, voting::By::majority),
              "Motion rejected by majority: 4 of 6 against.");
    EXPECT_EQ(says(3, 3, 6, Verdict::not_adopted, {}),
              "Motion not adopted: 3 for and 3 against, and the chair did not take part in this case.");
    EXPECT_NE(says(2, 2, 6, Verdict::not_adopted, {}).find("neither is half of the 6"), std::string::npos);
    EXPECT_NE(says(3, 2, 6, Verdict::not_adopted, {}).find("neither side has a majority"), std::string::npos);
    EXPECT_NE(says(0, 0, 6, Verdict::not_adopted, {}).find("neither side has a majority"), std::string::npos);
}

}  // namespace
