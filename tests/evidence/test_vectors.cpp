// Every file of tests/vectors does what its header says. They are made by make_vectors.py, a second
// implementation that shares no code with ours.

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <sstream>

#include "recorder/evidence/clip_scan.h"
#include "recorder/evidence/cosignature.h"
#include "recorder/evidence/file.h"
#include "recorder/evidence/journal.h"
#include "tests/evidence/temporary_folder.h"
#include "tests/support/vectors.h"

namespace evidence {
namespace {

using vectors::parts_of;
using vectors::Vector;
using vectors::vectors_of;

template <class T>
std::string verdict(const Result<T>& result) {
    return result.ok() ? "pass" : result.error().text;
}

NoteKey key_of(const Vector& vector) {
    return NoteKey::parse(vector.header.at("vkey")).value();
}

constexpr FieldRule kFields[] = {{"sitting", FieldType::h32}, {"round", FieldType::uint},
                                 {"ballot", FieldType::h64},  {"since", FieldType::optional_time},
                                 {"form", FieldType::word},   {"reason", FieldType::text}};
constexpr KindRule kRule{"ballot.vote", kFields};

TEST(Vectors, Statements) {
    const auto vectors = vectors_of("statement");
    EXPECT_GT(vectors.size(), 60u);
    for (const auto& vector : vectors) {
        const auto statement = parse_statement(vector.bytes, kRule);
        EXPECT_EQ(verdict(statement), vector.header.at("expect")) << vector.name;
        if (statement.ok()) {
            EXPECT_EQ(format(*statement), vector.bytes) << vector.name;
        }
    }
}

TEST(Vectors, Notes) {
    for (const auto& vector : vectors_of("note")) {
        const auto note = parse_note(vector.bytes, kMaxSignatures);
        EXPECT_EQ(verdict(note), vector.header.at("expect")) << vector.name;
        if (!note.ok()) continue;
        EXPECT_EQ(format(*note), vector.bytes) << vector.name;
        EXPECT_EQ(verify_note(*note, key_of(vector)), vector.header.at("signed") == "yes") << vector.name;
    }
}

TEST(Vectors, Checkpoints) {
    for (const auto& vector : vectors_of("checkpoint"))
        EXPECT_EQ(verdict(open_checkpoint(vector.bytes, key_of(vector))), vector.header.at("expect"))
            << vector.name;
}

TEST(Vectors, Cosignatures) {
    const auto vectors = vectors_of("cosignature");
    EXPECT_GT(vectors.size(), 15u);
    for (const auto& vector : vectors) {
        const auto note = parse_note(vector.bytes, kMaxCosignatures);
        const auto key = PublicKey::parse(vector.header.at("key"));
        ASSERT_TRUE(note.ok() && key) << vector.name;
        const auto found = cosignature_in(*note, *key);
        EXPECT_EQ(!found                             ? "none"
                  : verify(*found, note->text, *key) ? "pass"
                                                     : "fail",
                  vector.header.at("expect"))
            << vector.name;
        if (found) {
            const auto line = note_signature(*found, *key);
            EXPECT_EQ(std::count(note->signatures.begin(), note->signatures.end(), line), 1) << vector.name;
        }
    }
    const auto key = SigningKey::from_seed(std::array<std::uint8_t, 32>{2, 2, 2});
    const Checkpoint head{"log.otyrys/x/0123456789abcdef/1", 7, sha256(as_bytes("root"))};
    const auto made = cosign(format(head), 1'714'712'400, key);
    EXPECT_TRUE(verify(made, format(head), key.public_key()));
    const Note note{format(head), {note_signature(made, key.public_key())}};
    EXPECT_EQ(cosignature_in(*parse_note(format(note), 1), key.public_key()), made);
}

TEST(Vectors, Entries) {
    for (const auto& vector : vectors_of("entry")) {
        const auto entry = parse_entry(vector.bytes);
        EXPECT_EQ(verdict(entry), vector.header.at("expect")) << vector.name;
        if (entry.ok()) {
            EXPECT_EQ(format(*entry), vector.bytes) << vector.name;
        }
    }
}

TEST(Vectors, Receipts) {
    for (const auto& vector : vectors_of("receipt")) {
        const auto& hex = vector.header.at("envelope");
        Bytes envelope(hex.size() / 2);
        ASSERT_TRUE(from_hex(hex, envelope));
        EXPECT_EQ(verdict(verify_receipt(vector.bytes, as_text(envelope), key_of(vector))),
                  vector.header.at("expect"))
            << vector.name;
    }
}

TEST(Vectors, Signatures) {
    crypto_init();
    for (const auto& vector : vectors_of("signature")) {
        const auto key = PublicKey::parse(vector.header.at("key"));
        const auto signature = Signature::parse(vector.header.at("signature"));
        ASSERT_TRUE(key && signature) << vector.name;
        EXPECT_EQ(verify(*key, as_bytes(vector.bytes), *signature), vector.header.at("expect") == "pass")
            << vector.name;
    }
}

std::string verdict(const ClipReport& report) {
    return report.whole() ? "pass" : to_text(report.faults.front());
}

/// What the bearer of a reader's key finds in a clip.
std::string opened_by(const std::string& secret, const ClipPaths& paths, const Recording& recording,
                      const Digest& trust) {
    const ReaderKey reader(Secret::copy_of(Digest::parse(secret)->bytes));
    const auto clip = open_file(paths.clip), records = open_file(paths.records);
    const auto header = read_header(**clip);
    if (!header.ok()) return header.error().text;
    const auto cipher = open_clip_keys(*read_file(paths.keys, kMaxKeysFile), *header, reader);
    return cipher.ok() ? verdict(verify_clip(**clip, **records, recording, trust, *cipher))
                       : cipher.error().text;
}

TEST(Vectors, Clips) {
    const auto vectors = vectors_of("clip");
    EXPECT_GT(vectors.size(), 70u);
    for (const auto& vector : vectors) {
        const TemporaryFolder folder;
        const auto parts = parts_of(vector);
        ClipLog log;
        std::uint64_t index = 0;
        for (const char* part : {"opened", "mark", "closing"})
            for (auto [at, end] = parts.equal_range(part); at != end; ++at) {
                const auto* rule = clip_rule(statement_kind(at->second));
                ASSERT_NE(rule, nullptr) << vector.name;
                const auto statement = parse_statement(at->second, *rule);
                ASSERT_TRUE(statement.ok()) << vector.name << ": " << verdict(statement);
                ASSERT_TRUE(log.apply(*statement, index++).ok()) << vector.name;
            }
        const Recording recording = *log.all().front();
        const auto paths = ClipPaths::in(folder.path(), recording.opened.clip);
        ASSERT_TRUE(write_new_file(paths.clip, parts.find("clip")->second).ok());
        ASSERT_TRUE(write_new_file(paths.records, parts.find("ckpt")->second).ok());
        if (const auto keys = parts.find("keys"); keys != parts.end()) {
            ASSERT_TRUE(write_new_file(paths.keys, keys->second).ok());
        }
        const auto log_of_it = *Digest::parse(vector.header.at("log"));
        const auto said = vector.header.contains("reader")
                              ? opened_by(vector.header.at("reader"), paths, recording, log_of_it)
                              : verdict(verify_clip(folder.path(), recording, log_of_it));
        EXPECT_EQ(said, vector.header.at("expect")) << vector.name;
    }
}

TEST(Vectors, ClipKeys) {
    const auto vectors = vectors_of("keys");
    EXPECT_GT(vectors.size(), 20u);
    for (const auto& vector : vectors) {
        const auto keys = parse_clip_keys(vector.bytes);
        EXPECT_EQ(verdict(keys), vector.header.at("expect")) << vector.name;
        if (keys.ok()) {
            EXPECT_EQ(format(*keys), vector.bytes) << vector.name;
        }
    }
}

/// "root sha256 7 <hex>", "inclusion 3 7 <hex>,<hex>", "consistency 3 7 -"
class Trees : public testing::Test {
  protected:
    static Digest leaf(TreeHash hash, std::uint64_t i) {
        const std::uint8_t octets[] = {static_cast<std::uint8_t>(i & 255), static_cast<std::uint8_t>(i >> 8)};
        return leaf_hash(hash, octets);
    }
    static std::vector<Digest> proof_of(std::string text) {
        std::vector<Digest> out;
        if (text == "-") return out;
        std::replace(text.begin(), text.end(), ',', ' ');
        std::istringstream nodes(text);
        for (std::string node; nodes >> node;) out.push_back(*Digest::parse(node));
        return out;
    }
    Trees() {
        for (std::uint64_t i = 0; i < 129; ++i) stored.add(leaf(TreeHash::sha256, i));
    }
    const LeafAt leaf_at = [](std::uint64_t i) { return leaf(TreeHash::sha256, i); };
    StoredTree stored{TreeHash::sha256};
};

TEST_F(Trees, Roots) {
    std::istringstream lines(vectors_of("tree").front().bytes);
    std::string sort, name, hex;
    std::uint64_t size = 0;
    unsigned roots = 0;
    for (; lines >> sort >> name >> size >> hex && sort == "root"; ++roots) {
        const auto hash = name == "sha256" ? TreeHash::sha256 : TreeHash::blake2b;
        const LeafAt leaves = [&](std::uint64_t i) { return leaf(hash, i); };
        EXPECT_EQ(root_of(hash, size, leaves).hex(), hex) << name << size;
        if (hash == TreeHash::sha256) {
            EXPECT_EQ(stored.root_at(size).hex(), hex) << size;
        }
    }
    EXPECT_EQ(roots, 44u);
}

TEST_F(Trees, InclusionProofs) {
    std::istringstream lines(vectors_of("tree").front().bytes);
    unsigned proofs = 0;
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line);
        std::string sort, nodes;
        std::uint64_t index = 0, size = 0;
        words >> sort >> index >> size >> nodes;
        if (sort != "inclusion") continue;
        ++proofs;
        auto proof = proof_of(nodes);
        EXPECT_EQ(stored.inclusion(index, size), proof) << line;
        EXPECT_EQ(inclusion_proof(TreeHash::sha256, index, size, leaf_at), proof) << line;
        const auto root = stored.root_at(size);
        const auto holds = [&](std::uint64_t i, std::uint64_t n) {
            return verify_inclusion(TreeHash::sha256, stored.leaf(index), i, n, proof, root);
        };
        EXPECT_TRUE(holds(index, size)) << line;
        EXPECT_FALSE(holds(index + 1, size)) << line;
        EXPECT_FALSE(holds(size, size)) << line;
        proof.push_back(root);
        EXPECT_FALSE(holds(index, size)) << line;
        proof.pop_back();
        if (proof.empty()) continue;
        proof.back().bytes[5] ^= 4;
        EXPECT_FALSE(holds(index, size)) << line;
        proof.pop_back();
        EXPECT_FALSE(holds(index, size)) << line;
    }
    EXPECT_GT(proofs, 70u);
}

TEST_F(Trees, ConsistencyProofs) {
    std::istringstream lines(vectors_of("tree").front().bytes);
    unsigned proofs = 0;
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line);
        std::string sort, nodes;
        std::uint64_t old_size = 0, size = 0;
        words >> sort >> old_size >> size >> nodes;
        if (sort != "consistency") continue;
        ++proofs;
        auto proof = proof_of(nodes);
        EXPECT_EQ(stored.consistency(old_size, size), proof) << line;
        EXPECT_EQ(consistency_proof(TreeHash::sha256, old_size, size, leaf_at), proof) << line;
        const auto holds = [&](const Digest& old_root, const Digest& root) {
            return verify_consistency(TreeHash::sha256, old_size, old_root, size, root, proof);
        };
        const auto old_root = stored.root_at(old_size), root = stored.root_at(size);
        EXPECT_TRUE(holds(old_root, root)) << line;
        EXPECT_FALSE(holds(sha256(old_root.view()), root)) << line;
        EXPECT_FALSE(holds(old_root, sha256(root.view()))) << line;
        proof.push_back(root);
        EXPECT_FALSE(holds(old_root, root)) << line;
        proof.pop_back();
        if (proof.empty()) continue;
        proof.front().bytes[5] ^= 4;
        EXPECT_FALSE(holds(old_root, root)) << line;
    }
    EXPECT_GT(proofs, 70u);
}

}  // namespace
}  // namespace evidence
