#include "tests/evidence/journal_fixture.h"

namespace evidence {
namespace {

constexpr FieldRule kFields[] = {{"sitting", FieldType::h32}, {"round", FieldType::uint},
                                 {"ballot", FieldType::h64},  {"since", FieldType::optional_time},
                                 {"form", FieldType::word},   {"reason", FieldType::text}};
constexpr KindRule kRule{"ballot.vote", kFields};

Statement sample() {
    Statement out;
    out.kind = "ballot.vote";
    out.log = sha256(as_bytes("log"));
    out.by = key_id(fixed_key(2).public_key());
    out.head = {7, sha256(as_bytes("root"))};
    out.at_ms = 1'714'712'400'123;
    out.fields = {{"sitting", std::string(32, 'a')},     {"round", "1"},     {"ballot", std::string(64, '0')},
                  {"since", "2024-02-29T23:59:59.999Z"}, {"form", "motion"}, {"reason", "Қысқа себеп"}};
    return out;
}

TEST(Statement, ReadsBackWhatItWrites) {
    const auto text = format(sample());
    const auto read = parse_statement(text, kRule);
    ASSERT_TRUE(read.ok()) << read.error().text;
    EXPECT_EQ(*read, sample());
    EXPECT_EQ(format(*read), text);
    EXPECT_EQ(statement_kind(text), "ballot.vote");
    EXPECT_EQ(read->field("reason"), "Қысқа себеп");
    EXPECT_EQ(read->field("none"), "");
}

TEST(Statement, TheBoxSignsAsBox) {
    auto box = sample();
    box.by = {};
    const auto text = format(box);
    EXPECT_NE(text.find("\nby box\n"), std::string::npos);
    EXPECT_EQ(*parse_statement(text, kRule), box);
    auto zeros = text;
    zeros.replace(zeros.find("by box"), 6, "by " + std::string(64, '0'));
    EXPECT_FALSE(parse_statement(zeros, kRule).ok());
}

TEST(Note, SignedByThisKeyAlone) {
    const auto key = fixed_key(2), other = fixed_key(3);
    const auto name = person_note_key(key.public_key());
    const auto body = sign_note(format(sample()), name.name, key);
    const auto note = parse_body(body);
    ASSERT_TRUE(note.ok()) << note.error().text;
    EXPECT_EQ(note->text, format(sample()));
    EXPECT_EQ(format(*note), body);
    EXPECT_TRUE(verify_note(*note, name));
    EXPECT_FALSE(verify_note(*note, person_note_key(other.public_key())));
    EXPECT_FALSE(verify_note(*note, {name.name, other.public_key()}));
}

}  // namespace
}  // namespace evidence
