// Thousands of small, repeatable mutations of good input: no parser crashes, and whatever one accepts it
// writes back byte for byte.

#include <functional>
#include <random>

#include "recorder/evidence/clip_keys.h"
#include "recorder/evidence/opening.h"
#include "tests/evidence/journal_fixture.h"

namespace evidence {
namespace {

constexpr FieldRule kFields[] = {
    {"round", FieldType::uint}, {"since", FieldType::optional_time}, {"reason", FieldType::text}};
constexpr KindRule kRule{"ballot.vote", kFields};
constexpr int kRounds = 4000;

std::string mutate(std::string bytes, std::mt19937& random) {
    const auto pick = [&](std::size_t n) {
        return std::uniform_int_distribution<std::size_t>(0, n - 1)(random);
    };
    for (auto left = 1 + pick(3); left > 0 && !bytes.empty(); --left) {
        const auto at = pick(bytes.size());
        switch (pick(6)) {
            case 0: bytes[at] = static_cast<char>(pick(256)); break;
            case 1: bytes[at] = static_cast<char>(bytes[at] ^ (1 << pick(8))); break;
            case 2: bytes.erase(at, 1 + pick(4)); break;
            case 3: bytes.insert(at, 1, "0 \n\r+-=aA\xD2\x9B"[pick(11)]); break;
            case 4: bytes.insert(at, bytes.substr(pick(bytes.size()), pick(40))); break;
            case 5: bytes.resize(at); break;
        }
    }
    return bytes;
}

/// `rewrite`: parse and write back; nothing when refused.
void hammer(const std::string& good,
            const std::function<std::optional<std::string>(std::string_view)>& rewrite) {
    ASSERT_EQ(rewrite(good), good);
    std::mt19937 random(490);
    int accepted = 0;
    for (int i = 0; i < kRounds; ++i) {
        const auto bytes = mutate(good, random);
        const auto written = rewrite(bytes);
        if (!written) continue;
        ++accepted;
        ASSERT_EQ(*written, bytes);
    }
    EXPECT_LT(accepted, kRounds);
}

std::string statement_text() {
    Statement out;
    out.kind = "ballot.vote";
    out.by = key_id(fixed_key(2).public_key());
    out.at_ms = 1'714'712'400'123;
    out.fields = {{"round", "10"}, {"since", "2024-02-29T23:59:59.999Z"}, {"reason", "Қысқа себеп"}};
    return format(out);
}

TEST(Mutations, Statement) {
    hammer(statement_text(), [](std::string_view bytes) -> std::optional<std::string> {
        const auto read = parse_statement(bytes, kRule);
        return read.ok() ? std::optional(format(*read)) : std::nullopt;
    });
}

TEST(Mutations, Note) {
    const auto key = fixed_key(2);
    const auto name = person_note_key(key.public_key());
    const auto good = sign_note(statement_text(), name.name, key);
    hammer(good, [&](std::string_view bytes) -> std::optional<std::string> {
        const auto read = parse_note(bytes, kMaxSignatures);
        if (!read.ok()) return std::nullopt;
        EXPECT_TRUE(bytes == good || !verify_note(*read, name));
        return format(*read);
    });
}

TEST(Mutations, Body) {
    hammer(statement_text(), [](std::string_view bytes) -> std::optional<std::string> {
        const auto read = parse_body(bytes);
        if (!read.ok()) return std::nullopt;
        return read->signatures.empty() ? read->text : format(*read);
    });
}

TEST(Mutations, Checkpoint) {
    hammer(format(Checkpoint{"log.otyrys/KZ-C/0011223344556677/1", 70, sha256(as_bytes("x"))}),
           [](std::string_view bytes) -> std::optional<std::string> {
               const auto read = parse_checkpoint(bytes);
               return read.ok() ? std::optional(format(*read)) : std::nullopt;
           });
}

TEST(Mutations, Entry) {
    Entry entry;
    entry.index = 12;
    entry.kind = "mark.set";
    hammer(format(entry), [](std::string_view bytes) -> std::optional<std::string> {
        const auto read = parse_entry(bytes);
        return read.ok() ? std::optional(format(*read)) : std::nullopt;
    });
}

TEST(Mutations, Vkey) {
    hammer(person_note_key(fixed_key(2).public_key()).vkey(),
           [](std::string_view bytes) -> std::optional<std::string> {
               const auto read = NoteKey::parse(bytes);
               return read.ok() ? std::optional(read->vkey()) : std::nullopt;
           });
}

TEST(Mutations, Receipt) {
    Log log;
    MemoryStore store;
    const auto journal = log.open(store);
    for (int i = 0; i < 11; ++i) ASSERT_TRUE(journal->append({mark(*journal, "x")}).ok());
    const auto good = *journal->receipt(10);
    const auto envelope = journal->read_stored(10)->envelope;
    std::mt19937 random(490);
    for (int i = 0; i < kRounds; ++i) {
        const auto bytes = mutate(good, random);
        EXPECT_EQ(verify_receipt(bytes, envelope, log.name).ok(), bytes == good) << bytes;
    }
}

TEST(Mutations, ClipKeys) {
    const auto reader = ReaderKey::generate();
    ClipHeader header;
    header.clip.bytes.fill(1);
    const auto seal = seal_clip(header, {reader.public_key(), ReaderKey::generate().public_key()});
    ASSERT_TRUE(seal.ok());
    hammer(seal->keys, [&](std::string_view bytes) -> std::optional<std::string> {
        const auto read = parse_clip_keys(bytes);
        if (!read.ok()) return std::nullopt;
        return format(*read);
    });
    EXPECT_TRUE(open_clip_keys(seal->keys, header, reader).ok());
}

TEST(Mutations, Opening) {
    hammer(format(Opening{{}, sha256(as_bytes("reader")), sha256(as_bytes("media"))}),
           [](std::string_view bytes) -> std::optional<std::string> {
               const auto read = parse_opening(bytes);
               return read.ok() ? std::optional(format(*read)) : std::nullopt;
           });
}

TEST(Mutations, Time) {
    hammer("2024-02-29T23:59:59.999Z", [](std::string_view bytes) -> std::optional<std::string> {
        const auto read = parse_time(bytes);
        return read ? std::optional(format_time(*read)) : std::nullopt;
    });
}

TEST(Mutations, Base64) {
    hammer("T3R5cnlzIQ==", [](std::string_view bytes) -> std::optional<std::string> {
        const auto read = from_base64(bytes);
        return read ? std::optional(to_base64(*read)) : std::nullopt;
    });
}

}  // namespace
}  // namespace evidence
