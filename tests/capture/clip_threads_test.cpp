#include <gtest/gtest.h>

#include <random>

#include "recorder/evidence/clip_scan.h"
#include "recorder/evidence/record_chain.h"
#include "tests/capture/memory_file.h"

namespace {

using namespace evidence;
using capture_test::MemoryFile, capture_test::MemoryRead;

/// A clip longer than what is read ahead at once, by several threads; made once.
struct LongClip : testing::Test {
    static std::shared_ptr<Bytes> file, records;
    static PublicKey key;
    static ClipDigests written;
    std::mt19937 chance{7};

    static void SetUpTestSuite() {
        crypto_init();
        file = std::make_shared<Bytes>(), records = std::make_shared<Bytes>();
        ClipHeader header;
        header.clip.bytes.fill(1);
        SystemClock clock;
        auto writer =
            ClipWriter::begin(std::make_unique<MemoryFile>(file), std::make_unique<MemoryFile>(records),
                              header, SigningKey::generate(), clock);
        ASSERT_TRUE(writer.ok());
        Bytes piece(400'000);
        for (std::uint64_t second = 0; second < 90; ++second) {
            random_bytes(piece);
            ASSERT_TRUE((*writer)->append({piece, second * 1'000'000'000, true}).ok());
            ASSERT_TRUE((*writer)->make_durable().ok());
        }
        ASSERT_TRUE((*writer)->finish().ok());
        key = (*writer)->key(), written = (*writer)->digests();
    }
    static void TearDownTestSuite() { file.reset(), records.reset(); }

    static ClipFacts scan(unsigned hands, Digests digests) {
        const MemoryRead clip(*file), record_file(*records);
        ClipScan scan(clip, record_file, key);
        scan.compute(digests, hands);
        return scan.finish();
    }
    /// On one thread and on three; the SHA-256 only where they are wanted.
    static ClipFacts same_on_all(Digests digests) {
        const ClipFacts alone = scan(1, digests), together = scan(3, digests);
        EXPECT_EQ(alone.found, together.found);
        EXPECT_EQ(alone.attested_slots, together.attested_slots);
        EXPECT_EQ(alone.faults, together.faults);
        return together;
    }
    std::size_t any(const Bytes& of) {
        return std::uniform_int_distribution<std::size_t>(0, of.size() - 1)(chance);
    }
};
std::shared_ptr<Bytes> LongClip::file, LongClip::records;
PublicKey LongClip::key;
ClipDigests LongClip::written;

TEST_F(LongClip, IsTheWritersOnAnyNumberOfThreads) {
    const ClipFacts facts = same_on_all(Digests::all);
    EXPECT_TRUE(facts.faults.empty()) << to_text(facts.faults.front());
    EXPECT_EQ(facts.found, written);
}

TEST_F(LongClip, TheTreeAloneIsTheWritersWithoutSha256) {
    ClipFacts facts = same_on_all(Digests::tree);
    EXPECT_TRUE(facts.faults.empty());
    EXPECT_TRUE(facts.found.sha256.is_zero());
    facts.found.sha256 = written.sha256, facts.found.media_sha256 = written.media_sha256;
    EXPECT_EQ(facts.found, written);
}

TEST_F(LongClip, EachBitIsNamedAlikeOnAnyNumberOfThreads) {
    for (int i = 0; i < 6; ++i) {
        const std::size_t at = kClipHeader + any(*file) % (file->size() - kClipHeader);
        (*file)[at] ^= 4;
        const ClipFacts facts = same_on_all(Digests::tree);
        (*file)[at] ^= 4;
        ASSERT_FALSE(facts.faults.empty()) << at;
        const std::uint64_t slot = (at - kClipHeader) / kLargeSlot;
        EXPECT_TRUE(std::any_of(facts.faults.begin(), facts.faults.end(), [&](const ClipFault& fault) {
            return fault.part == ClipPart::slot && fault.number <= slot && slot <= fault.last;
        })) << at;
    }
}

TEST_F(LongClip, ACutIsNamedAlikeOnAnyNumberOfThreads) {
    const Bytes whole = *file;
    file->resize(file->size() / 2);
    const ClipFacts facts = same_on_all(Digests::all);
    EXPECT_FALSE(facts.faults.empty());
    EXPECT_EQ(facts.found.sha256, sha256(*file));
    *file = whole;
}

TEST_F(LongClip, OneSignatureProvesTheChainBeforeIt) {
    const MemoryRead record_file(*records);
    const std::size_t count = records->size() / kRecord;
    const auto digest = [&](std::size_t i) {
        return blake2b256({ByteView(*records).subspan(i * kRecord, kRecord)});
    };
    auto proven = proven_records(record_file, key);
    ASSERT_EQ(proven.size(), count);
    for (std::size_t i = 0; i < count; ++i) EXPECT_EQ(proven[i], digest(i));
    for (const std::size_t damaged : {std::size_t{0}, count / 2, count - 1}) {
        for (const std::size_t octet : {std::size_t{80}, kRecord - 1}) {
            (*records)[damaged * kRecord + octet] ^= 1;
            proven = proven_records(record_file, key);
            for (std::size_t i = 0; i < count; ++i) EXPECT_EQ(proven[i].is_zero(), i == damaged) << i;
            (*records)[damaged * kRecord + octet] ^= 1;
        }
    }
    PublicKey other = SigningKey::generate().public_key();
    for (const Digest& one : proven_records(record_file, other)) EXPECT_TRUE(one.is_zero());
}

}  // namespace
