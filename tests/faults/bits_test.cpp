// One bit of a clip, of its records or of the journal is changed: it is found each time, its place is named
// to the second, and the rest still plays.

#include <algorithm>
#include <fstream>

#include "hardware/sources.h"
#include "recorder/capture/recovery.h"
#include "recorder/evidence/clip_scan.h"
#include "recorder/replay/player.h"
#include "tests/evidence/temporary_folder.h"
#include "tests/faults/campaign.h"
#include "tests/faults/film.h"
#include "tests/faults/room_journal.h"

namespace faults {
namespace {

using namespace evidence;
using namespace capture_test;

void write(const std::string& path, const std::string& octets) {
    std::ofstream(path, std::ios::binary) << octets;
}
char& flip(std::string& octets, std::size_t at, std::mt19937& random) {
    return octets[at] = static_cast<char>(octets[at] ^ (1 << random() % 8));
}

/// A sealed clip of a camera, its journal, and what an undamaged reading of both gives.
struct Bits : testing::Test {
    static std::unique_ptr<RoomFixture> room;
    static Recording recording;
    static std::string clip, records, database, media;
    static std::vector<StoredEntry> entries;
    static std::vector<std::uint64_t> attested;  // slots, by record
    static std::uint64_t pictures;

    static void SetUpTestSuite() {
        room = std::make_unique<RoomFixture>();
        std::string path = (room->folder / "journal.db").string();
        {
            TestCamera camera;
            RoomJournal journal(*room, path);
            std::vector<std::unique_ptr<capture::Source>> sources;
            sources.push_back(hardware::rtsp_camera({"Camera 1", "officer"}, camera.url()));
            room->open(std::move(sources));
            ASSERT_TRUE(room->wait_live("Camera 1"));
            ASSERT_TRUE(room->record(seconds(11)));
            room->recorder.reset();
        }
        ReadJournal read = read_journal(path);
        ASSERT_EQ(read.fault, "");
        recording = *read.clips.all().front();
        ASSERT_EQ(recording.state, ClipState::sealed);
        ASSERT_GE(recording.marks.size(), 2u);
        entries = read.entries, database = octets_of(path);
        ClipPaths paths = ClipPaths::in(room->folder.string(), recording.opened.clip);
        clip = octets_of(paths.clip), records = octets_of(paths.records);
        media = octets_of(room->exported(recording.opened.clip));
        for (std::size_t at = 0; at < records.size(); at += kRecord)
            attested.push_back(
                decode_record(as_bytes(records).subspan(at, kRecord), recording.opened.key)->slots);
        pictures = played(room->folder.string()).pictures;
        ASSERT_GT(pictures, 300u);
    }
    static void TearDownTestSuite() { room.reset(); }

    static replay::Played played(const std::string& folder) {
        auto source = replay::ClipSource::open(folder, recording, {});
        if (!source) return {0, 0, 0, 0, source.error().text};
        return replay::Player(std::move(source).value(), replay::Output::nowhere).play(0, 60'000);
    }

    /// The slots that one record attests alone.
    struct Span {
        std::uint64_t first = 0, last = 0;
    };
    static Span span_of_record(std::size_t record) {
        return {record ? attested[record - 1] : 0, attested[record] - 1};
    }
    static Span span_of_slot(std::uint64_t slot) {
        auto record = std::upper_bound(attested.begin(), attested.end(), slot) - attested.begin();
        return span_of_record(static_cast<std::size_t>(record));
    }
    static std::uint64_t second_of(std::uint64_t slot) {
        auto octets = as_bytes(clip).subspan(kClipHeader + slot * kLargeSlot, kLargeSlot);
        return decode_slot(octets)->head.newest_ns / 1'000'000'000;
    }

    /// The folder with that clip in it.
    void lay(const std::string& changed_clip, const std::string& changed_records) {
        ClipPaths paths = ClipPaths::in(folder.path(), recording.opened.clip);
        write(paths.clip, changed_clip), write(paths.records, changed_records);
    }

    /// All octets but those of the span's slots are the film's; those are the film's or zeros.
    void expect_rest(std::optional<Span> damaged) {
        auto source = replay::ClipSource::open(folder.path(), recording, {});
        ASSERT_TRUE(source.ok()) << source.error().text;
        source.value()->on_damage([&](std::uint64_t slot) {
            EXPECT_TRUE(damaged && slot >= damaged->first && slot <= damaged->last) << "slot " << slot;
        });
        std::string read(media.size(), '\x55');
        std::uint64_t at = 0;
        std::span octets(reinterpret_cast<std::uint8_t*>(read.data()), read.size());
        while (std::size_t count = source.value()->read(at, octets.subspan(at))) at += count;
        std::uint64_t from = damaged ? offset_of(damaged->first) : media.size();
        std::uint64_t to = damaged ? offset_of(damaged->last + 1) : media.size();
        EXPECT_GE(at, to < media.size() ? media.size() : from);
        EXPECT_EQ(media.compare(0, from, read, 0, from), 0);
        EXPECT_EQ(media.compare(to, std::string::npos, read, to, std::string::npos), 0);
    }
    static std::uint64_t offset_of(std::uint64_t slot) {
        std::size_t at = kClipHeader + slot * kLargeSlot;
        if (at >= clip.size()) return media.size();
        return decode_slot(as_bytes(clip).subspan(at, kLargeSlot))->head.media_offset;
    }

    TemporaryFolder folder;
};
std::unique_ptr<RoomFixture> Bits::room;
Recording Bits::recording;
std::string Bits::clip, Bits::records, Bits::database, Bits::media;
std::vector<StoredEntry> Bits::entries;
std::vector<std::uint64_t> Bits::attested;
std::uint64_t Bits::pictures;

TEST_F(Bits, OfASlotAreFoundInTheirSecondAndTheRestPlays) {
    std::mt19937 random = seeded(1);
    std::size_t widest = 0;
    for (int i = 0, all = times(24, 400); i < all; ++i) {
        std::size_t at = kClipHeader + random() % (clip.size() - kClipHeader);
        if (i < 2)
            at = kClipHeader + (i ? 100 : kLargeSlot - 100);  // the first slot: nothing plays without it
        SCOPED_TRACE("octet " + std::to_string(at));
        std::uint64_t slot = (at - kClipHeader) / kLargeSlot;
        Span span = span_of_slot(slot);
        std::string changed = clip;
        flip(changed, at, random);
        lay(changed, records);
        bool named = false;
        for (const ClipFault& fault : verify_clip(folder.path(), recording, {}).faults) {
            if (fault.part != ClipPart::slot) continue;
            named = named || (fault.number <= slot && slot <= fault.last);
            EXPECT_TRUE(fault.number >= span.first && fault.last <= span.last) << to_text(fault);
            EXPECT_LE(fault.second, second_of(span.last)) << to_text(fault);
            EXPECT_GE(fault.second + 1, second_of(slot)) << to_text(fault);
            widest = std::max<std::size_t>(widest, fault.last - fault.number + 1);
        }
        EXPECT_TRUE(named);
        expect_rest(span);
        if (i % 12 && slot > 0) continue;
        replay::Played plays = played(folder.path());
        EXPECT_EQ(plays.fault, "");
        EXPECT_GE(plays.pictures, pictures - 75);  // the second, and up to its next keyframe
    }
    std::printf("%zu slots named at most, of %zu; %zu records\n", widest,
                (clip.size() - kClipHeader) / kLargeSlot, attested.size());
}

TEST_F(Bits, OfASlotsPlaceAndTimeDoNotReachBehindTheirSecond) {
    Span span = span_of_record(4);
    int every = whole() ? 1 : 8;
    for (std::uint64_t slot : {span.first, span.last})
        for (std::size_t bit = slot % 8; bit < kSlotHead * 8; bit += static_cast<std::size_t>(every)) {
            SCOPED_TRACE("bit " + std::to_string(bit));
            std::string changed = clip;
            char& octet = changed[kClipHeader + slot * kLargeSlot + bit / 8];
            octet = static_cast<char>(octet ^ (1 << bit % 8));
            lay(changed, records);
            bool named = false;
            for (const ClipFault& fault : verify_clip(folder.path(), recording, {}).faults) {
                if (fault.part != ClipPart::slot) continue;
                named = named || (fault.number <= slot && slot <= fault.last);
                EXPECT_TRUE(fault.number >= span.first && fault.last <= span.last) << to_text(fault);
                EXPECT_LE(fault.second, second_of(span.last)) << to_text(fault);
            }
            EXPECT_TRUE(named);
        }
}

TEST_F(Bits, OfAHoleThatAPowerCutLeftBehindTheLastRecordEndTheMediaAndAreNoFault) {
    std::size_t kept = attested.size() / 2;
    std::string changed = clip;
    std::size_t hole = kClipHeader + (attested[kept - 1] + 1) * kLargeSlot;
    changed.replace(hole, kLargeSlot, kLargeSlot, '\0');
    lay(changed, records.substr(0, kept * kRecord));
    Recording crashed = recording;
    crashed.sealed.reset();
    crashed.marks.clear();
    crashed.state = ClipState::recovered;
    crashed.recovered = std::get<ClipRecovered>(capture::recover_clip(folder.path(), recording.opened));
    EXPECT_EQ(crashed.recovered->attested_slots, attested[kept - 1]);
    EXPECT_EQ(crashed.recovered->slots, (clip.size() - kClipHeader) / kLargeSlot);
    auto faults = verify_clip(folder.path(), crashed, {}).faults;
    EXPECT_TRUE(faults.empty()) << to_text(faults.front());
    auto out = create_file(folder / "film");
    auto done = export_clip(*open_file(ClipPaths::in(folder.path(), recording.opened.clip).clip).value(),
                            *out.value(), nullptr, crashed.recovered->media_bytes);
    ASSERT_TRUE(done.ok()) << done.error().text;
    EXPECT_EQ(done->media_sha256, crashed.recovered->media_sha256);
    EXPECT_EQ(octets_of(folder / "film"), media.substr(0, offset_of(attested[kept - 1] + 1)));
    changed[hole] = 1;
    lay(changed, records.substr(0, kept * kRecord));
    EXPECT_FALSE(verify_clip(folder.path(), crashed, {}).whole());
}

TEST_F(Bits, OfTheHeaderAreFoundAndAllOfItPlays) {
    std::mt19937 random = seeded(2);
    for (int i = 0, all = times(6, 100); i < all; ++i) {
        std::size_t at = i % 2 ? random() % 216 : random() % kClipHeader;
        SCOPED_TRACE("octet " + std::to_string(at));
        std::string changed = clip;
        flip(changed, at, random);
        lay(changed, records);
        auto faults = verify_clip(folder.path(), recording, {}).faults;
        ASSERT_FALSE(faults.empty());
        EXPECT_EQ(faults.front().part, ClipPart::header) << to_text(faults.front());
        for (const ClipFault& fault : faults)
            EXPECT_TRUE(fault.part != ClipPart::slot && fault.part != ClipPart::record) << to_text(fault);
        expect_rest(std::nullopt);
    }
}

TEST_F(Bits, OfARecordAreFoundAndOnlyTheLastOneCostsItsSecond) {
    std::mt19937 random = seeded(3);
    for (int i = 0, all = times(15, 250); i < all; ++i) {
        std::size_t at = random() % records.size();
        SCOPED_TRACE("octet " + std::to_string(at));
        std::size_t record = at / kRecord;
        std::string changed = records;
        flip(changed, at, random);
        lay(clip, changed);
        bool named = false;
        for (const ClipFault& fault : verify_clip(folder.path(), recording, {}).faults) {
            named = named || (fault.part == ClipPart::record && fault.number == record);
            EXPECT_NE(fault.part, ClipPart::slot) << to_text(fault);
            if (fault.part == ClipPart::record) {
                EXPECT_LE(fault.number, record + 1) << to_text(fault);
            }
        }
        EXPECT_TRUE(named);
        expect_rest(record + 1 == attested.size() ? std::optional(span_of_record(record)) : std::nullopt);
    }
}

TEST_F(Bits, OfTheJournalsEntriesAreFound) {
    std::mt19937 random = seeded(4);
    int exact = 0, all = times(15, 250);
    for (int i = 0; i < all; ++i) {
        std::size_t index = random() % entries.size();
        const StoredEntry& entry = entries[index];
        std::string salt(entry.salt->bytes.begin(), entry.salt->bytes.end());
        const std::string& part = i % 3 == 0 ? entry.envelope : i % 3 == 1 ? *entry.body : salt;
        std::size_t place = database.find(part);
        ASSERT_NE(place, std::string::npos);
        std::string changed = database;
        flip(changed, place + random() % part.size(), random);
        write(folder / "journal.db", changed);
        ReadJournal read = read_journal(folder / "journal.db");
        EXPECT_NE(read.fault, "") << "entry " << index;
        ASSERT_TRUE(read.damaged) << read.fault;
        EXPECT_GE(*read.damaged, index) << read.fault;  // an envelope's hash stands in the next of its stream
        exact += *read.damaged == index;
        if (i % 3) {
            EXPECT_EQ(*read.damaged, index) << read.fault;
        }
    }
    std::printf("%d of %d named at the very entry, the others at a later one of its stream\n", exact, all);
}

TEST_F(Bits, OfAnythingElseInTheJournalsFileAreFoundOrChangeNothing) {
    std::mt19937 random = seeded(5);
    int found = 0, all = times(10, 250);
    for (int i = 0; i < all; ++i) {
        std::string changed = database;
        std::size_t at = random() % changed.size();
        flip(changed, at, random);
        std::filesystem::remove(folder / "journal.db-wal");
        write(folder / "journal.db", changed);
        ReadJournal read = read_journal(folder / "journal.db");
        found += !read.fault.empty();
        if (read.fault.empty()) {
            EXPECT_TRUE(read.entries == entries) << "octet " << at;
        }
    }
    std::printf("%d of %d found, the others in unused octets\n", found, all);
}

}  // namespace
}  // namespace faults
