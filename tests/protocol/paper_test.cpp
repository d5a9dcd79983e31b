#include "protocol_gen/paper.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>

#include "tests/protocol/played_sitting.h"

namespace {

using namespace protocol;
using papers::PlayedSitting;

const Freezing kFrozen{{2024, 5, 6}, {7, 21}};

std::string golden_path(const std::string& name) {
    return std::string(OTYRYS_SOURCE_DIR) + "/tests/protocol/golden/" + name;
}

/// OTYRYS_WRITE_GOLDEN=1 writes what is made now, for a person to read line by line.
void expect_golden(const std::string& name, const std::string& made) {
    if (std::getenv("OTYRYS_WRITE_GOLDEN")) std::ofstream(golden_path(name)) << made;
    std::ifstream file(golden_path(name));
    std::stringstream kept;
    kept << file.rdbuf();
    EXPECT_EQ(kept.str(), made) << name;
}

TEST(Paper, OfTheModelSittingReadsAsKept) {
    const PlayedSitting s = papers::model_sitting();
    expect_golden("model.txt", canonical_text(protocol_paper(s.facts(kFrozen))));
}

TEST(Paper, OfAnEventfulSittingReadsAsKept) {
    const PlayedSitting s = papers::eventful_sitting();
    expect_golden("eventful.txt", canonical_text(protocol_paper(s.facts(Freezing{{2024, 9, 12}, {5, 6}}))));
}

TEST(Paper, IsTheSameForTheSameEntries) {
    const PlayedSitting a = papers::model_sitting(), b = papers::model_sitting();
    EXPECT_EQ(format(protocol_paper(a.facts(kFrozen))), format(protocol_paper(b.facts(kFrozen))));
}

TEST(Paper, StrictTextComesBackWhole) {
    const PlayedSitting s = papers::eventful_sitting();
    for (const auto& freezing : {std::optional<Freezing>(kFrozen), std::optional<Freezing>()}) {
        const Paper paper = protocol_paper(s.facts(freezing));
        const auto read = parse_paper(format(paper));
        ASSERT_TRUE(read.ok()) << read.error().text;
        EXPECT_TRUE(read.value() == paper);
    }
}

TEST(Paper, StrictTextIsRefusedWhenItIsNot) {
    const std::string good = format(protocol_paper(papers::model_sitting().facts(kFrozen)));
    const std::string cut = good.substr(0, good.size() - 1);
    for (const std::string& bad :
         {std::string(), std::string("otyrys-paper/v2\n"), cut, good + "\n", good + "row\ta\n",
          good + "body\n", good + "body\ta\tb\n", good + "part\tde\ta\tb\n"})
        EXPECT_FALSE(parse_paper(bad).ok());
    EXPECT_TRUE(parse_paper(good).ok());
    std::string wide = good + "table\tflows\n";
    for (unsigned i = 0; i < 13; ++i) wide += "column\t1\tx\n";
    EXPECT_FALSE(parse_paper(wide).ok());
}

TEST(Paper, DraftCarriesItsWordAndNoDigest) {
    const Paper draft = protocol_paper(papers::model_sitting().facts(std::nullopt));
    EXPECT_EQ(draft.draft_word_kk, "ЖОБА");
    EXPECT_FALSE(draft.digest);
    EXPECT_TRUE(draft.code.empty());
    EXPECT_EQ(canonical_text(draft).find("парақта жасалды"), std::string::npos);
}

TEST(Paper, DigestIsThatOfTheCanonicalText) {
    const Paper paper = protocol_paper(papers::model_sitting().facts(kFrozen));
    ASSERT_TRUE(paper.digest);
    EXPECT_EQ(*paper.digest, evidence::sha256(evidence::as_bytes(canonical_text(paper))));
    EXPECT_NE(paper.code.find(paper.digest->hex()), std::string::npos);
}

TEST(Paper, OneLanguageAloneSaysNothingOfTheOther) {
    PlayedSitting s = papers::model_sitting();
    s.sitting.prepared.settings.protocol_language = voting::ProtocolLanguage::ru;
    const Paper paper = protocol_paper(s.facts(Freezing{{2024, 5, 6}, {1}}));
    ASSERT_EQ(paper.parts.size(), 1u);
    const std::string text = canonical_text(paper);
    EXPECT_NE(text.find("Протокол составлен на 1 листе."), std::string::npos);
    EXPECT_EQ(text.find("қазақ"), std::string::npos);
}

TEST(Paper, EveryRecordingsDigestStandsInFull) {
    const PlayedSitting s = papers::model_sitting();
    const std::string text = canonical_text(protocol_paper(s.facts(kFrozen)));
    for (const Recording& r : s.recordings) {
        EXPECT_NE(text.find(r.sha256.hex()), std::string::npos);
        EXPECT_NE(text.find(r.media_sha256.hex()), std::string::npos);
    }
    for (const voting::Person& person : s.sitting.persons)
        EXPECT_EQ(text.find(person.key.hex()) != std::string::npos, s.sitting.attended(person.id))
            << person.id;
}

TEST(Paper, DecisionsThatAMotionLeftOutWereNotPut) {
    PlayedSitting s = papers::eventful_sitting();
    auto& ballots = s.sitting.cases.front().ballots;
    ballots = {ballots[3]};
    ASSERT_EQ(ballots.front().question.form, voting::Form::motion);
    const std::string text = canonical_text(protocol_paper(s.facts(kFrozen)));
    EXPECT_EQ(text.find("голосование поставлены только решения"), std::string::npos);
    EXPECT_NE(text.find("на голосование могут быть поставлены только решения"), std::string::npos);
}

TEST(Paper, AnAnnulledCountAdoptsNothing) {
    PlayedSitting s = papers::eventful_sitting();
    auto& ballots = s.sitting.cases.front().ballots;
    ballots = {ballots[1], ballots[2]};
    ASSERT_TRUE(ballots.front().annulling && ballots.front().closing);
    const char* again = "Голосование проведено вновь.";
    std::string text = canonical_text(protocol_paper(s.facts(kFrozen)));
    EXPECT_EQ(text.find("Решение принято"), std::string::npos);
    EXPECT_NE(text.find("Подано голосов: подпункт 3) – 3, подпункт 4) – 1"), std::string::npos);
    EXPECT_NE(text.find(again), std::string::npos);
    ballots.back().closing.reset();
    text = canonical_text(protocol_paper(s.facts(kFrozen)));
    EXPECT_EQ(text.find(again), std::string::npos);
}

TEST(Paper, ACountThatNobodyDeclaredSaysSo) {
    PlayedSitting s = papers::eventful_sitting();
    s.sitting.cases.front().ballots[3].declaring.reset();
    const std::string text = canonical_text(protocol_paper(s.facts(kFrozen)));
    EXPECT_NE(text.find("Предложение отклонено (пункт 19 Правил). Результат голосования не объявлен."),
              std::string::npos);
}

/// What tablets witnessed: the head over the count, whether the declaration names it or not.
TEST(Paper, ADeclarationTellsTheHeadOverTheCount) {
    PlayedSitting s = papers::model_sitting();
    auto& ballot = s.sitting.cases.front().ballots.back();
    ASSERT_TRUE(ballot.declaring && ballot.closing);
    ASSERT_GT(ballot.declaring->index, ballot.closing->index);
    const auto root = *s.facts(kFrozen).journal.root_at(ballot.closing->index + 1);
    const auto entry = std::to_string(ballot.declaring->index), head = root.hex().substr(0, 8);
    for (const bool named : {false, true}) {
        if (named) ballot.declaring->root = root;
        const std::string text = canonical_text(protocol_paper(s.facts(kFrozen)));
        for (const auto& said :
             {"журналдың № " + entry + " жазбасы; дауыстар саналғаннан кейінгі журнал басы – " + head + "…).",
              "(запись журнала № " + entry + "; вершина журнала после подсчета голосов – " + head + "…)."})
            EXPECT_NE(text.find(said), std::string::npos) << said;
    }
}

TEST(Paper, AnEmptySittingHasGrammarToo) {
    PlayedSitting s = papers::model_sitting();
    s.sitting.cases.clear();
    s.sitting.presence.clear();
    s.sitting.absences.clear();
    s.sitting.opened_ms.reset();
    s.sitting.closed_ms.reset();
    s.recordings.clear();
    const std::string text = canonical_text(protocol_paper(s.facts(std::nullopt)));
    EXPECT_NE(text.find("Отырыс ашылған жоқ."), std::string::npos);
    EXPECT_NE(text.find("На заседании решений не принято"), std::string::npos);
    EXPECT_EQ(text.find("{"), std::string::npos);
}

}  // namespace
