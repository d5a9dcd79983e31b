// A regulation's file: what is shipped, and how each fault is told.

#include <gtest/gtest.h>

#include "recorder/evidence/file.h"
#include "recorder/evidence/statement.h"
#include "voting/act_codec.h"
#include "voting/regulation/regulation.h"
#include "voting/regulation/shipped.h"
#include "voting/sitting.h"

namespace {

using voting::Decision;

std::string exercise() {
    return evidence::read_file(std::string(OTYRYS_SOURCE_DIR) + "/tests/regulation/exercise-7.toml",
                               regulation::kMaxFile)
        .value();
}
std::string fault_of(const std::string& toml) {
    const auto read = regulation::parse(toml, "x.toml");
    return read.ok() ? "" : read.error().text;
}
/// The fault of the exercise with `was` replaced, which must stand in it.
std::string fault_with(const std::string& was, const std::string& now) {
    std::string toml = exercise();
    const auto at = toml.find(was);
    if (at == std::string::npos) return "no such text: " + was;
    return fault_of(toml.replace(at, was.size(), now));
}

TEST(Regulation, Decree490IsTheDecree) {
    const voting::Profile& p = regulation::decree_490();
    EXPECT_EQ(p.id, "decree-490");
    EXPECT_EQ(p.settings, voting::Settings());
    EXPECT_EQ(p.norms.quorum, (voting::Share{2, 3}));
    EXPECT_EQ(p.norms.decisions, (std::vector<Decision>{{1}, {2}, {3}, {4}, {5}}));
    EXPECT_EQ(p.norms.permitted_when_failed, (std::vector<Decision>{{3}, {4}, {5}}));
    EXPECT_EQ(p.norms.absence_limit, 2u);
    EXPECT_EQ(p.norms.not_recorded_limit_ms, 10'000u);
    EXPECT_EQ(p.norms.period_from + " " + p.norms.period_to, "2024-04-01 2024-12-31");
    EXPECT_EQ(p.norms.protocol_signers.size(), 3u);
    EXPECT_EQ(p.file, evidence::sha256(evidence::as_bytes(regulation::shipped::decree_490())));
}

TEST(Regulation, Annex1IsListedInBothLanguages) {
    const auto& sayings = regulation::decree_490().sayings;
    for (const auto& [commission, last] : {std::pair("central-", 12u), std::pair("regional-", 17u)}) {
        for (unsigned number = 1; number <= last; ++number)
            EXPECT_TRUE(voting::lists(sayings, commission + std::to_string(number)));
        EXPECT_FALSE(voting::lists(sayings, commission + std::to_string(last + 1)));
    }
    EXPECT_EQ(sayings.at("category.central-10").kk, "Қылмыстық-атқару жүйесі мекемелерінің бастықтары");
    EXPECT_EQ(sayings.at("category.regional-14").ru,
              "Заместители начальников учреждений уголовно-исполнительной системы");
    EXPECT_FALSE(voting::lists(sayings, "central-01"));
    EXPECT_FALSE(voting::lists(sayings, "custom-1"));
}

TEST(Regulation, EveryPhraseFitsAnEntryAndComesBackFromIt) {
    for (const voting::Act& act : prepare_under(regulation::decree_490(), {})) {
        if (std::holds_alternative<voting::SittingPrepared>(act)) continue;
        evidence::Statement statement;
        statement.kind = voting::kind_of(act);
        statement.fields = voting::to_fields(act);
        for (const auto& field : statement.fields)
            if (field.key != "sitting" && field.value != "-") {
                EXPECT_TRUE(evidence::is_value(field.value, evidence::FieldType::text)) << field.value;
            }
        EXPECT_EQ(voting::parse_act(statement), act);
    }
}

TEST(Regulation, PreparedSittingComesBackFromItsEntry) {
    const auto profile = regulation::parse(exercise(), "x.toml");
    ASSERT_TRUE(profile.ok()) << profile.error().text;
    voting::SittingPrepared prepared;
    prepared.settings = profile->settings;
    const auto acts = prepare_under(*profile, prepared);
    evidence::Statement statement;
    statement.kind = voting::kind_of(acts.front());
    statement.fields = voting::to_fields(acts.front());
    const auto back = voting::parse_act(statement);
    ASSERT_TRUE(back);
    EXPECT_EQ(*back, acts.front());
    EXPECT_EQ(std::get<voting::SittingPrepared>(*back).norms, profile->norms);
    EXPECT_LT(statement.fields.size() + 7, evidence::kMaxLines);
}

TEST(Regulation, ExerciseDiffersFromTheDecreeInEverything) {
    const auto read = regulation::parse(exercise(), "x.toml");
    ASSERT_TRUE(read.ok()) << read.error().text;
    const voting::Settings &a = read->settings, &b = regulation::decree_490().settings;
    EXPECT_TRUE(a.quorum_basis != b.quorum_basis && a.base != b.base && a.tie_break != b.tie_break &&
                a.point18 != b.point18 && a.abstain != b.abstain && a.roll_call != b.roll_call &&
                a.presiding != b.presiding && a.protocol_language != b.protocol_language);
    evidence::Statement one, other;
    one.fields = voting::to_fields(prepare_under(*read, {}).front());
    other.fields = voting::to_fields(prepare_under(regulation::decree_490(), {}).front());
    const std::set<std::string> of_the_sitting{
        "sitting",  "number",       "day",          "utc_offset_min", "commission",
        "region",   "voting_posts", "quorum_basis", "base",           "tie_break",
        "point18",  "abstain",      "roll_call",    "presiding",      "protocol_language",
        "place_kk", "place_ru",     "order_day",    "order_number",   "rehearsal"};
    for (std::size_t i = 0; i < one.fields.size(); ++i)
        if (!of_the_sitting.contains(one.fields[i].key)) {
            EXPECT_NE(one.fields[i].value, other.fields[i].value) << one.fields[i].key;
        }
    for (const auto& [id, saying] : read->sayings) {
        const auto theirs = regulation::decree_490().sayings.find(id);
        if (theirs != regulation::decree_490().sayings.end()) {
            EXPECT_TRUE(saying.kk != theirs->second.kk && saying.ru != theirs->second.ru) << id;
        }
    }
}

TEST(Regulation, FaultNamesLineColumnAndKey) {
    EXPECT_EQ(fault_with("\"1/2\"", "\"3/2\""), "x.toml:5:10: quorum: not a share like 2/3");
    EXPECT_EQ(fault_with("\"needed\"", "1").rfind("no such text", 0), 0u);
    EXPECT_EQ(fault_with("\"not_needed\"", "\"perhaps\""),
              "x.toml:7:18: secretary_here: not one of needed, not_needed");
    EXPECT_EQ(fault_with("[2, 6, 7, 9]", "[2, 7, 6, 9]"), "x.toml:9:20: decisions: not in ascending order");
    EXPECT_EQ(fault_with("[2, 6, 7, 9]", "[2, 6, 7, 10]"),
              "x.toml:9:23: decisions: not a number from 1 to 9");
    EXPECT_EQ(fault_with("= [6, 9]", "= [1, 9]"),
              "x.toml:10:25: permitted_when_failed: 1 is not among the decisions");
    EXPECT_EQ(fault_with("absence_limit = 1", "absence_limit = 0"),
              "x.toml:12:17: absence_limit: not a number from 1 to 99");
    EXPECT_EQ(fault_with("\"motion\"]", "\"motion\", \"motion\"]"), "x.toml:13:34: forms: the same twice");
    EXPECT_EQ(fault_with("[\"choose_one\",", "[\"run_off\","),
              "x.toml:13:9: forms: a run_off follows a choose_one, which is not among them");
    EXPECT_EQ(fault_with("\"2031-07-20\"", "\"2031-05-20\""),
              "x.toml:20:13: period_to: before the period begins");
    EXPECT_EQ(fault_with("\"2031-06-10\"", "\"2031-06-31\""),
              "x.toml:19:15: period_from: not a day like 2024-02-28");
    EXPECT_EQ(fault_with("[\"member\"]", "[]"), "x.toml:26:20: protocol_signers: not a list of at least one");
    EXPECT_EQ(fault_with("id = \"exercise-7\"", "id = \"Exercise 7\""),
              "x.toml:3:6: id: not a name of small letters, digits and hyphens");
    EXPECT_EQ(fault_with("\nbase = \"attended\"", "\ncolour = 1"), "x.toml:1:1: base: missing");
    EXPECT_EQ(fault_with("\nbase", "\ncolour = 1\nbase"), "x.toml:14:10: colour: unknown");
    EXPECT_EQ(fault_with("tie_break = \"equal_votes\"", "tie_break = \"equal_votes"),
              "x.toml:15:25: not key = value, [table] or a comment; texts stand in quotes, each on its line");
}

TEST(Regulation, FaultOfAPhraseNamesIt) {
    const auto place = [](const std::string& fault) { return fault.substr(fault.find(": ") + 2); };
    EXPECT_EQ(place(fault_with("[phrase.\"decision.7\"]", "[phrase.\"decision.8\"]")),
              "phrase.decision.7: missing");
    EXPECT_EQ(place(fault_with("[phrase.\"head.basis\"]", "[phrase.\"head.bases\"]")),
              "phrase.head.basis: missing");
    EXPECT_EQ(place(fault_with("ru = \"«решение 2»\"", "rus = \"x\"")), "phrase.decision.2: ru is missing");
    EXPECT_EQ(place(fault_with("en = \"«decision 17»\"\n", "")), "phrase.decision.17: en is missing");
    EXPECT_EQ(place(fault_with("kk = \"«шешім 2»\"", "kk = \"{name}\"")),
              "phrase.decision.2: no slot {name} here");
    EXPECT_EQ(place(fault_with("kk = \"«шешім 2»\"", "kk = \"{name\"")),
              "phrase.decision.2: a brace without its fellow");
    EXPECT_EQ(place(fault_with("kk = \"«шешім 2»\"", "kk = 2")),
              "phrase.decision.2.kk: not a text that an entry may hold");
    EXPECT_EQ(place(fault_with("kk = \"«шешім 2»\"", "kk = \"" + std::string(1025, 'x') + "\"")),
              "phrase.decision.2.kk: not a text that an entry may hold");
    EXPECT_EQ(place(fault_with("category.central-3", "category.custom-3")),
              "phrase.category.custom-3: no phrase of a regulation");
}

TEST(Regulation, EveryKeyIsAskedForOnceAndMustStand) {
    const std::string toml = exercise();
    std::size_t keys = 0;
    for (std::size_t from = 0; from < toml.find("[phrase"); ++keys) {
        const std::size_t to = toml.find('\n', from);
        const std::string line = toml.substr(from, to - from), key = line.substr(0, line.find(' '));
        std::string without = toml;
        without.erase(from, to - from + 1);
        from = to + 1;
        if (line.empty() || line[0] == '#') continue;
        EXPECT_NE(fault_of(without).find(key + ": missing"), std::string::npos) << fault_of(without);
    }
    EXPECT_GT(keys, 24u);
}

TEST(Regulation, NeverCrashesOnADamagedFile) {
    const std::string toml = exercise().substr(0, 900);
    for (std::size_t at = 0; at < toml.size(); at += 3)
        for (const char c : {'"', '[', '\n', '\0', '\xFF', '{'}) {
            std::string damaged = toml;
            damaged[at] = c;
            EXPECT_NE(fault_of(damaged), "");  // its phrases are cut off
        }
    EXPECT_NE(fault_of(std::string(regulation::kMaxFile + 1, '#')), "");
}

}  // namespace
