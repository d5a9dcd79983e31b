#include "protocol_gen/signing_round.h"

#include <gtest/gtest.h>

#include "protocol_gen/protocol.h"
#include "tests/protocol/played_sitting.h"

namespace {

using namespace protocol;
using papers::PlayedSitting;

class Signing : public testing::Test {
  protected:
    ProtocolFrozen frozen() const {
        ProtocolFrozen f;
        f.sitting = s_.id();
        f.text.bytes.fill(7);
        f.pdf.bytes.fill(8);
        f.size = s_.next_index;
        f.day = {2024, 5, 3};
        f.pages = {9, 9};
        f.due = protocol_due(s_.sitting);
        return f;
    }
    evidence::Statement statement(std::string_view kind, const evidence::Digest& by,
                                  std::vector<evidence::Field> fields) const {
        evidence::Statement st;
        st.kind = kind;
        st.by = by;
        st.fields = std::move(fields);
        return st;
    }
    void enter(const evidence::Statement& st) {
        evidence::OpenEntry entry;
        entry.entry.index = index_++;
        entry.entry.wall_ms = 1'714'730'000'000;
        round_.apply(entry, st);
    }
    void freeze(const ProtocolFrozen& f) {
        const voting::BoxAct act = frozen_act(s_.sitting, f);
        enter(statement(act.kind, {}, act.fields));
    }
    evidence::Statement answer(const char* person, bool confirmed, const ProtocolFrozen& f) const {
        std::vector<evidence::Field> fields{
            {"sitting", f.sitting.hex()}, {"text", f.text.hex()}, {"pdf", f.pdf.hex()}};
        if (!confirmed) fields.push_back({"reason", "мәтінмен келіспеймін"});
        return statement(confirmed ? kConfirmed : kRefused, s_.sitting.person(person)->key, fields);
    }
    std::string decided(const evidence::Statement& st) const {
        const auto answer = round_.decide(st, st.by, {});
        if (const auto* refused = std::get_if<voting::Refused>(&answer))
            return std::string(to_word(refused->why));
        return "accepted";
    }
    /// Decides, and applies what was accepted.
    std::string submit(const evidence::Statement& st) {
        const std::string word = decided(st);
        if (word == "accepted") enter(st);
        return word;
    }

    PlayedSitting s_ = papers::model_sitting();
    SigningRound round_{
        [this](const voting::SittingId& id) { return id == s_.id() ? &s_.sitting : nullptr; }};
    std::uint64_t index_ = 100;
};

TEST_F(Signing, NothingIsConfirmedBeforeFreezing) {
    EXPECT_EQ(submit(answer("m1", true, frozen())), "not_frozen");
    EXPECT_EQ(state_of(s_.sitting, round_.find(s_.id())), RoundState::draft);
}

TEST_F(Signing, OnlyWhoAttendedAndTheSecretaryAnswer) {
    freeze(frozen());
    EXPECT_EQ(submit(answer("m6", true, frozen())), "not_attended");
    EXPECT_EQ(submit(answer("m2", true, frozen())), "accepted");
    EXPECT_EQ(submit(answer("secretary", true, frozen())), "accepted");
    auto stranger = answer("m1", true, frozen());
    stranger.by.bytes.fill(1);
    EXPECT_EQ(submit(stranger), "unknown_person");
}

TEST_F(Signing, OtherDigestsAreAnotherText) {
    freeze(frozen());
    ProtocolFrozen other = frozen();
    other.text.bytes[0] ^= 1;
    EXPECT_EQ(submit(answer("m1", true, other)), "other_text");
    other = frozen();
    other.pdf.bytes[31] ^= 1;
    EXPECT_EQ(submit(answer("m1", false, other)), "other_text");
}

TEST_F(Signing, WhatIsFrozenNeverChanges) {
    freeze(frozen());
    ProtocolFrozen other = frozen();
    other.text.bytes.fill(9);
    freeze(other);
    EXPECT_EQ(round_.find(s_.id())->frozen, frozen());
}

TEST_F(Signing, OnlyTheBoxFreezes) {
    auto st = statement(ProtocolFrozen::kKind, s_.sitting.person("m1")->key,
                        frozen_act(s_.sitting, frozen()).fields);
    EXPECT_EQ(decided(st), "not_yours");
    enter(st);
    EXPECT_EQ(round_.find(s_.id()), nullptr);
}

TEST_F(Signing, IsCompleteWhenEverybodyHasAnswered) {
    freeze(frozen());
    const auto state = [&] { return state_of(s_.sitting, round_.find(s_.id())); };
    EXPECT_EQ(state(), RoundState::frozen);
    for (const char* person : {"m1", "m2", "m3", "m4", "m5", "m7"}) {
        EXPECT_EQ(submit(answer(person, true, frozen())), "accepted");
        EXPECT_EQ(state(), RoundState::signing) << person;
    }
    EXPECT_EQ(state_words(Language::ru, s_.sitting, round_.find(s_.id())), "Сбор подтверждений: 6/7");
    EXPECT_EQ(submit(answer("secretary", false, frozen())), "accepted");
    EXPECT_EQ(state(), RoundState::complete);
}

TEST_F(Signing, TheLastAnswerOfAPersonCounts) {
    freeze(frozen());
    submit(answer("m1", false, frozen()));
    const Round& round = *round_.find(s_.id());
    const voting::Person& chair = *s_.sitting.person("m1");
    ASSERT_TRUE(stance_of(round, chair));
    EXPECT_FALSE(stance_of(round, chair)->confirmed);
    EXPECT_EQ(stance_of(round, chair)->reason, "мәтінмен келіспеймін");
    submit(answer("m1", true, frozen()));
    EXPECT_TRUE(stance_of(round, chair)->confirmed);
}

TEST_F(Signing, FrozenComesBackFromItsStatement) {
    for (const auto& due : {frozen().due, std::optional<Due>(), std::optional<Due>({{2027, 3, 18}, false})}) {
        ProtocolFrozen f = frozen();
        f.due = due;
        const auto st = statement(ProtocolFrozen::kKind, {}, frozen_act(s_.sitting, f).fields);
        const auto* rule = signing_rule(ProtocolFrozen::kKind);
        ASSERT_TRUE(rule);
        const auto read = evidence::parse_statement(evidence::format(st), *rule);
        ASSERT_TRUE(read.ok()) << read.error().text;
        EXPECT_EQ(frozen_of(read.value()), f);
    }
}

TEST_F(Signing, FrozenWithoutADayIsNone) {
    auto st = statement(ProtocolFrozen::kKind, {}, frozen_act(s_.sitting, frozen()).fields);
    for (auto& field : st.fields)
        if (field.key == "day") field.value = "2024-02-30";
    EXPECT_FALSE(frozen_of(st));
    enter(st);
    EXPECT_EQ(round_.find(s_.id()), nullptr);
}

TEST_F(Signing, SheetSaysWhatAConfirmationIsNot) {
    freeze(frozen());
    submit(answer("m2", true, frozen()));
    submit(answer("m3", false, frozen()));
    const Paper sheet = signing_sheet(s_.sitting, *round_.find(s_.id()));
    const std::string text = canonical_text(sheet);
    EXPECT_NE(text.find("не заменяют подпись"), std::string::npos);
    EXPECT_NE(text.find("отказ; причина: мәтінмен келіспеймін"), std::string::npos);
    EXPECT_NE(text.find(frozen().pdf.hex()), std::string::npos);
    EXPECT_TRUE(parse_paper(format(sheet)).ok());
}

}  // namespace
