#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "hardware/otyrysd/sitting_file.h"
#include "recorder/evidence/keystore.h"

namespace {

using Json = nlohmann::json;

/// Keys of the chair, one member and the secretary, enrolled under their names.
struct Enrolled {
    evidence::KeyRing keys;
    std::map<std::string, evidence::Digest> ids;
    Enrolled() {
        evidence::crypto_init();
        for (const auto* name : {"Тестов", "Сынақов", "Жобалов"}) {
            const auto key = evidence::SigningKey::generate();
            evidence::Statement statement;
            statement.kind = "key.enrolled";
            statement.fields = {{"role", "member"}, {"key", key.public_key().hex()}, {"label", name}};
            keys.apply(statement);
            ids[name] = evidence::key_id(key.public_key());
        }
    }
};

Json person(const char* id, const char* role, const char* name) {
    return {{"person", id}, {"role", role}, {"name_kk", name}, {"post_kk", "үлгі"}, {"post_ru", "образец"}};
}
Json sitting() {
    return {{"day", "2024-05-03"},
            {"commission", "central"},
            {"voting_posts", 7},
            {"place_kk", "Астана қаласы"},
            {"place_ru", "город Астана"},
            {"settings", {{"tie_break", "equal_votes"}}},
            {"persons",
             {person("m1", "chair", "Тестов"), person("m2", "member", "Сынақов"),
              person("secretary", "secretary", "Жобалов")}}};
}
otyrysd::Regulations shipped() {
    return otyrysd::regulations_in("").value();
}
std::string fault_of(const Json& json) {
    const Enrolled enrolled;
    const auto acts = otyrysd::sitting_acts(json.dump(), enrolled.keys, shipped());
    return acts.ok() ? "" : acts.error().text;
}

TEST(SittingFile, BecomesTheBoxesEntriesInTheOrderOfTheComposition) {
    const Enrolled enrolled;
    const auto acts = otyrysd::sitting_acts(sitting().dump(), enrolled.keys, shipped());
    ASSERT_TRUE(acts.ok()) << acts.error().text;
    const std::size_t phrases = shipped().at("decree-490").sayings.size();
    ASSERT_EQ(acts->size(), 1 + phrases + 3);
    EXPECT_EQ(acts->at(0).kind, "sitting.prepared");
    for (std::size_t i = 1; i <= phrases; ++i) EXPECT_EQ(acts->at(i).kind, "regulation.phrase");
    for (std::size_t i = phrases + 1; i < acts->size(); ++i) EXPECT_EQ(acts->at(i).kind, "person.seated");
    EXPECT_EQ(acts->at(phrases + 1).fields.back().value, enrolled.ids.at("Тестов").hex());
}

TEST(SittingFile, SameOctetsGiveTheSameSitting) {
    EXPECT_EQ(otyrysd::sitting_id_of("{}"), otyrysd::sitting_id_of("{}"));
    EXPECT_NE(otyrysd::sitting_id_of("{}"), otyrysd::sitting_id_of("{} "));
}

TEST(SittingFile, FaultsNameTheirPlace) {
    EXPECT_EQ(fault_of("no object"), ": not an object");
    auto json = sitting();
    json["colour"] = "red";
    EXPECT_EQ(fault_of(json), "/colour: unknown");
    json = sitting();
    json.erase("day");
    EXPECT_EQ(fault_of(json), "/day: a text is missing");
    json = sitting();
    json["day"] = "2024-02-30";
    EXPECT_EQ(fault_of(json), "/day: not a day like 2024-05-03");
    json = sitting();
    json["settings"]["tie_break"] = "coin";
    EXPECT_EQ(fault_of(json), "/settings/tie_break: not a word of its list");
    json = sitting();
    json["persons"][1]["name_kk"] = "Болжамов";
    EXPECT_EQ(fault_of(json), "/persons/1/key: no live member key is enrolled for this person");
    json = sitting();
    json["persons"][1]["role"] = "chair";
    EXPECT_EQ(fault_of(json), "/persons: one chair and one secretary are needed");
    json = sitting();
    json["persons"][1]["name_kk"] = "Тестов";
    EXPECT_EQ(fault_of(json), "/persons: the same person or key twice");
    json = sitting();
    json["persons"][1]["person"] = "m 2=";
    EXPECT_EQ(fault_of(json), "/persons/1/person: not a word like m1 or secretary");
    json = sitting();
    json["voting_posts"] = 221;
    EXPECT_EQ(fault_of(json), "/voting_posts: not a number from 1 to 220");
    json = sitting();
    json["place_kk"] = "two\nlines";
    EXPECT_EQ(fault_of(json), "/place_kk: not a text that an entry may hold");
}

}  // namespace
