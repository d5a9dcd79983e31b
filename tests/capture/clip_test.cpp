#include "recorder/evidence/clip_scan.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <filesystem>
#include <fstream>
#include <numeric>

#include "tests/capture/memory_file.h"

namespace {

using namespace evidence;
using capture_test::MemoryFile, capture_test::MemoryRead;

class FixedClock final : public Clock {
  public:
    Instant now() const override { return {1'714'700'000'000, 5'000'000}; }
    BootId boot() const override { return {}; }
};

/// A clip of three records over several slots, and what the journal says of it.
struct Clip : testing::Test {
    std::shared_ptr<Bytes> file = std::make_shared<Bytes>(), records = std::make_shared<Bytes>();
    Bytes media;
    Recording recording;
    Digest trust;
    FixedClock clock;

    void SetUp() override {
        crypto_init();
        trust = sha256(as_bytes("trust"));
        write(3, 40'000);
    }

    ClipHeader header() const {
        ClipHeader header;
        header.slot_len = kSmallSlot;
        header.clip.bytes.fill(1), header.sitting.bytes.fill(2), header.of_case.bytes.fill(3);
        header.source.bytes.fill(4), header.trust = trust, header.wall_ms = 1'714'700'000'000;
        return header;
    }

    void write(std::size_t seconds, std::size_t per_second) {
        *file = {}, *records = {}, media = {};
        auto made =
            ClipWriter::begin(std::make_unique<MemoryFile>(file), std::make_unique<MemoryFile>(records),
                              header(), SigningKey::generate(), clock);
        ASSERT_TRUE(made.ok());
        ClipWriter& writer = *made.value();
        for (std::size_t second = 0; second < seconds; ++second) {
            Bytes piece(per_second);
            random_bytes(piece);
            ASSERT_TRUE(writer.append({piece, second * 1'000'000'000, true}).ok());
            media.insert(media.end(), piece.begin(), piece.end());
            ASSERT_TRUE(writer.make_durable().ok());
        }
        ASSERT_TRUE(writer.finish().ok());
        ClipDigests found = writer.digests();
        recording = {};
        recording.opened = opened(writer);
        recording.state = ClipState::sealed;
        recording.sealed = ClipSealed{header().clip,
                                      header().of_case,
                                      found.slots,
                                      found.bytes,
                                      found.sha256,
                                      found.root,
                                      found.media_sha256,
                                      found.media_bytes,
                                      {header().wall_ms},
                                      seconds * 1000,
                                      0,
                                      0};
    }

    ClipOpened opened(const ClipWriter& writer) const {
        ClipOpened facts;
        facts.clip = header().clip, facts.sitting = header().sitting, facts.of_case = header().of_case;
        facts.source = header().source, facts.source_name = "Camera 1", facts.device = "test";
        facts.key = writer.key(), facts.header_sha256 = writer.header_sha256();
        facts.started = {header().wall_ms};
        return facts;
    }

    std::vector<ClipFault> faults() const {
        return verify_clip(MemoryRead(*file), MemoryRead(*records), recording, trust).faults;
    }
    std::string first_fault() const {
        auto found = faults();
        return found.empty() ? "" : to_text(found.front());
    }
    /// What an honest recorder marks once so many slots and the record over them are on disk.
    RecMark mark(std::uint64_t slots) const {
        GrowingTree tree(TreeHash::blake2b);
        RecMark out{header().clip, header().of_case, slots, 0, 0, {}, {}};
        const auto leaf = [&](std::size_t at, std::size_t length) {
            tree.add(leaf_hash(TreeHash::blake2b, ByteView(*file).subspan(at, length)));
        };
        leaf(0, kClipHeader);
        for (std::uint64_t i = 0; i < slots; ++i) {
            leaf(kClipHeader + i * kSmallSlot, kSmallSlot);
            const auto slot = decode_slot(ByteView(*file).subspan(kClipHeader + i * kSmallSlot, kSmallSlot));
            out.media_bytes += slot->head.size;
            out.running_ms = slot->head.newest_ns / 1'000'000;
        }
        out.root = tree.root();
        for (std::size_t at = 0; at < records->size(); at += kRecord) {
            const auto octets = ByteView(*records).subspan(at, kRecord);
            if (decode_record(octets, recording.opened.key)->slots == slots)
                out.record = blake2b256({octets});
        }
        return out;
    }
    std::size_t slots() const { return (file->size() - kClipHeader) / kSmallSlot; }
    /// As a crash leaves it: no clip.sealed, recovered instead.
    const ClipRecovered& recover() {
        ClipScan scan(*(clip_reader = std::make_unique<MemoryRead>(*file)),
                      *(record_reader = std::make_unique<MemoryRead>(*records)), recording.opened.key);
        const ClipFacts& facts = scan.finish();
        recording.sealed.reset();
        recording.state = ClipState::recovered;
        recording.recovered =
            ClipRecovered{header().clip,           header().of_case,   facts.attested_slots,
                          facts.found.slots,       facts.tail_bytes,   facts.found.bytes,
                          facts.found.sha256,      facts.found.root,   facts.found.media_sha256,
                          facts.found.media_bytes, {header().wall_ms}, facts.found.newest_ns / 1'000'000};
        return *recording.recovered;
    }
    std::unique_ptr<MemoryRead> clip_reader, record_reader;
};

TEST_F(Clip, WrittenIsVerifiedAndExportedAsItWas) {
    EXPECT_EQ(first_fault(), "");
    auto out = std::make_shared<Bytes>();
    MemoryFile sink(out);
    auto done = export_clip(MemoryRead(*file), sink);
    ASSERT_TRUE(done.ok());
    EXPECT_EQ(*out, media);
    EXPECT_EQ(done->media_sha256, recording.sealed->media_sha256);
    EXPECT_EQ(sha256(*file), recording.sealed->sha256);
}

TEST_F(Clip, WithoutAnyMediaIsWhole) {
    write(0, 0);
    EXPECT_EQ(slots(), 0u);
    EXPECT_EQ(first_fault(), "");
}

TEST_F(Clip, OfOneSlotIsWhole) {
    write(1, 100);
    EXPECT_EQ(slots(), 1u);
    EXPECT_EQ(first_fault(), "");
}

TEST_F(Clip, HeaderBytesAreEachChecked) {
    for (std::size_t at :
         {std::size_t{0}, std::size_t{15}, std::size_t{16}, std::size_t{20}, std::size_t{24}, std::size_t{28},
          std::size_t{40}, std::size_t{130}, std::size_t{170}, std::size_t{205}, std::size_t{208},
          std::size_t{216}, std::size_t{4063}, std::size_t{4064}, std::size_t{4095}}) {
        (*file)[at] ^= 1;
        EXPECT_EQ(first_fault().substr(0, 6), "header") << at << ": " << first_fault();
        (*file)[at] ^= 1;
    }
    EXPECT_EQ(first_fault(), "");
}

TEST_F(Clip, AChangedHeaderIsNamedAndNoSlotWithIt) {
    (*file)[100] ^= 1;
    for (const ClipFault& fault : faults()) {
        EXPECT_NE(fault.part, ClipPart::slot) << to_text(fault);
        EXPECT_NE(fault.part, ClipPart::record) << to_text(fault);
    }
    const MemoryRead clip(*file), all(*records);  // without the journal
    ClipScan scan(clip, all, recording.opened.key);
    ASSERT_EQ(scan.finish().faults.size(), 1u);
    EXPECT_EQ(scan.facts().faults.front().part, ClipPart::header);
}

TEST_F(Clip, AnotherSuiteIsRefusedByName) {
    (*file)[24] = 1;
    EXPECT_EQ(first_fault(), "header: no key commitment");
    (*file)[24] = 2;
    EXPECT_EQ(first_fault(), "header: unknown suite");
}

TEST_F(Clip, AnyChangedByteOfASlotIsNamedWithItsPlace) {
    std::size_t slot = 12, begin = kClipHeader + slot * kSmallSlot;
    for (std::size_t at : {std::size_t{0}, std::size_t{8}, std::size_t{16}, std::size_t{20}, std::size_t{24},
                           std::size_t{2000}, std::size_t{kSmallSlot - 1}}) {
        (*file)[begin + at] ^= 1;
        auto found = faults();
        ASSERT_FALSE(found.empty()) << at;
        EXPECT_EQ(found.front().part, ClipPart::slot) << at;
        EXPECT_LE(found.front().number, slot) << at;
        EXPECT_GE(found.front().last, slot) << at;
        EXPECT_LE(found.front().last - found.front().number, 10u) << at;  // one second of slots at most
        (*file)[begin + at] ^= 1;
    }
    EXPECT_EQ(first_fault(), "");
}

TEST_F(Clip, EachDamagedSecondIsNamedAndNoOther) {
    std::size_t per_second = slots() / 3;
    for (std::size_t slot : {std::size_t{1}, 2 * per_second + 1})
        (*file)[kClipHeader + slot * kSmallSlot + 100] ^= 1;
    std::vector<ClipFault> named;
    for (const ClipFault& fault : faults())
        if (fault.part == ClipPart::slot) named.push_back(fault);
    ASSERT_EQ(named.size(), 2u);
    EXPECT_EQ(named[0].number, 0u);
    EXPECT_EQ(named[0].last, per_second - 1);
    EXPECT_EQ(named[1].number, 2 * per_second);
    EXPECT_EQ(named[1].last, slots() - 1);
}

TEST_F(Clip, AnyChangedByteOfARecordIsNamed) {
    for (std::size_t at = 0; at < kRecord; at += 31) {
        (*records)[kRecord + at] ^= 1;
        EXPECT_EQ(first_fault().substr(0, 8), "record 1") << at << ": " << first_fault();
        (*records)[kRecord + at] ^= 1;
    }
}

TEST_F(Clip, AMissingRecordIsNamed) {
    records->erase(records->begin() + kRecord, records->begin() + 2 * kRecord);
    EXPECT_NE(first_fault().find("records are missing or moved"), std::string::npos) << first_fault();
}

TEST_F(Clip, WithoutItsFinalRecordIsCut) {
    records->resize(records->size() - kRecord);
    EXPECT_NE(first_fault().find("the clip was cut"), std::string::npos) << first_fault();
}

TEST_F(Clip, AMissingFinalSlotIsNamed) {
    file->resize(file->size() - kSmallSlot);
    EXPECT_NE(first_fault().find("the file has " + std::to_string(slots())), std::string::npos)
        << first_fault();
}

TEST_F(Clip, ADoubledFinalSlotIsNamed) {
    Bytes last(file->end() - kSmallSlot, file->end());
    file->insert(file->end(), last.begin(), last.end());
    EXPECT_EQ(first_fault().substr(0, 5 + std::to_string(slots() - 1).size()),
              "slot " + std::to_string(slots() - 1));
}

TEST_F(Clip, SwappedSlotsAreNamed) {
    auto at = [&](std::size_t slot) {
        return file->begin() + static_cast<std::ptrdiff_t>(kClipHeader + slot * kSmallSlot);
    };
    std::swap_ranges(at(3), at(4), at(5));
    EXPECT_EQ(first_fault().substr(0, 6), "slot 3") << first_fault();
}

TEST_F(Clip, ASlotOfAnotherClipIsNamed) {
    Bytes first = *file;
    Bytes first_records = *records;
    Recording of_first = recording;
    write(3, 40'000);
    auto at = static_cast<std::ptrdiff_t>(kClipHeader + 3 * kSmallSlot);
    std::copy_n(file->begin() + at, kSmallSlot, first.begin() + at);
    *file = first, *records = first_records, recording = of_first;
    auto found = faults();
    ASSERT_FALSE(found.empty());
    EXPECT_EQ(found.front().part, ClipPart::slot);
    EXPECT_LE(found.front().number, 3u);
    EXPECT_GE(found.front().last, 3u);
}

TEST_F(Clip, TornTailsOfASealedClipAreRefused) {
    for (std::size_t length : {1u, 511u, 512u, 4095u}) {
        file->resize(file->size() + length, 7);
        bool named = false;
        for (const ClipFault& fault : faults()) named = named || fault.part == ClipPart::tail;
        EXPECT_TRUE(named) << length;
        file->resize(file->size() - length);
    }
    records->push_back(0);
    EXPECT_EQ(first_fault(), "tail: 1 octets behind the last record");
}

TEST_F(Clip, TornTailsAreKeptAndNamedWhenRecovered) {
    std::size_t whole = slots();
    for (std::size_t length : {1u, 511u, 512u, 4095u}) {
        file->resize(file->size() + length, 7);
        const ClipRecovered& recovered = recover();
        EXPECT_EQ(recovered.tail_bytes, length);
        EXPECT_EQ(recovered.slots, whole);
        EXPECT_EQ(recovered.attested_slots, whole);
        EXPECT_EQ(recovered.bytes, file->size());
        EXPECT_EQ(first_fault(), "");
        file->back() ^= 1;
        EXPECT_FALSE(faults().empty());
        file->resize(file->size() - length);
        EXPECT_FALSE(faults().empty());
    }
}

TEST_F(Clip, RecoveredBeforeItsLastRecordsIsAttestedUpToThem) {
    records->resize(2 * kRecord + 100);  // a torn record behind two whole ones
    const ClipRecovered& recovered = recover();
    EXPECT_EQ(recovered.attested_slots, slots() / 3 * 2);
    EXPECT_EQ(recovered.slots, slots());
    EXPECT_EQ(first_fault(), "");
}

TEST_F(Clip, DamageInARecoveredClipLowersWhatIsAttested) {
    std::uint64_t before = recover().attested_slots;
    (*file)[kClipHeader + 12 * kSmallSlot + 100] ^= 1;
    EXPECT_FALSE(faults().empty());
    EXPECT_LT(recover().attested_slots, before);
}

TEST_F(Clip, OfAnotherSourceUnderTheSameNameIsRefused) {
    recording.opened.source.bytes[0] ^= 1;
    EXPECT_EQ(first_fault(), "header: source is not the one in the journal");
}

TEST_F(Clip, OfAnotherLogIsRefused) {
    trust.bytes[0] ^= 1;
    EXPECT_EQ(first_fault(), "header: trust fingerprint is not the one in the journal");
}

TEST_F(Clip, ForgedWithAnotherKeyIsRefused) {
    recording.opened.key = SigningKey::generate().public_key();
    EXPECT_EQ(first_fault(), "record 0 (second 0): signature is not the clip key's");
}

TEST_F(Clip, AMarkOfTheJournalBindsTheTreeOnTheWay) {
    recording.marks = {mark(10), mark(20)};
    EXPECT_EQ(first_fault(), "");
    recording.marks[0].root = sha256(as_bytes("x"));
    EXPECT_EQ(first_fault(), "slot 9 (second 0): the tree is not the one that the journal's rec.mark names");
    recording.marks[0] = mark(10), ++recording.marks[0].media_bytes;
    EXPECT_EQ(first_fault(),
              "slot 9 (second 0): its media length or time is not that of the journal's rec.mark");
    recording.marks = {mark(20), mark(10)};
    EXPECT_EQ(first_fault().substr(0, 8), "slot 19 ") << first_fault();
}

TEST_F(Clip, AMarkOfTheJournalBindsARecord) {
    recording.marks = {mark(10)};
    const auto second = ByteView(*records).subspan(kRecord, kRecord);
    recording.marks[0].record = blake2b256({second});
    EXPECT_EQ(first_fault(), "record 1 (second 0): it attests other slots than the journal's rec.mark");
    recording.marks[0].record = sha256(as_bytes("x"));
    EXPECT_EQ(first_fault(), "clip: the record that the journal's rec.mark names is missing");
}

TEST_F(Clip, CutBehindAMarkOfTheJournalAndThenRecoveredIsNamed) {
    recording.marks = {mark(slots() / 3 * 2)};
    file->resize(kClipHeader + slots() / 3 * kSmallSlot);
    records->resize(kRecord);
    recover();
    EXPECT_EQ(first_fault(), "slot 10 to 19 (second 0): missing, though the journal's rec.mark names them");
}

TEST_F(Clip, ADamagedSlotIsNotExported) {
    (*file)[kClipHeader + 5 * kSmallSlot + 16] ^= 0xFF;
    auto out = std::make_shared<Bytes>();
    MemoryFile sink(out);
    auto done = export_clip(MemoryRead(*file), sink);
    ASSERT_FALSE(done.ok());
    EXPECT_EQ(done.error().text.substr(0, 17), "slot 5 is damaged");
}

TEST_F(Clip, FilesOnDiskAreNewDurableAndPrivate) {
    std::string made = (std::filesystem::temp_directory_path() / "otyrys-clip-XXXXXX").string();
    std::string folder = mkdtemp(made.data());
    auto writer = ClipWriter::begin(folder, header(), SigningKey::generate(), clock);
    ASSERT_TRUE(writer.ok());
    EXPECT_FALSE(
        ClipWriter::begin(folder, header(), SigningKey::generate(), clock).ok());  // never an old file
    ASSERT_TRUE(writer.value()->finish().ok());
    ClipPaths paths = ClipPaths::in(folder, header().clip);
    EXPECT_EQ(std::filesystem::file_size(paths.clip), kClipHeader);
    EXPECT_EQ(std::filesystem::status(paths.clip).permissions(),
              std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    const std::string pipe = folder + "/pipe";
    ASSERT_EQ(mkfifo(pipe.c_str(), 0600), 0);
    EXPECT_FALSE(open_file(pipe).ok());  // nobody will ever write to it
    std::filesystem::remove_all(folder);
}

}  // namespace
