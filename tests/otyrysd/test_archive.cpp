// What leaves the box: a folder of exports is whole or says what it lacks, whatever fails on the way.
#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QEventLoop>
#include <filesystem>
#include <fstream>

#include "hardware/otyrysd/archivist.h"
#include "hardware/provision/folder.h"
#include "hardware/provision/provisioning.h"
#include "recorder/evidence/clip_writer.h"
#include "recorder/evidence/file.h"
#include "tests/film/sample_media.h"

namespace {

namespace fs = std::filesystem;
using namespace evidence;

struct Archive : testing::Test {
    std::string dir;
    SystemClock clock;
    std::unique_ptr<otyrysd::Box> box;
    otyrysd::Archived archived;
    std::uint64_t entries = 0;

    void SetUp() override {
        crypto_init();
        std::string name = (fs::temp_directory_path() / "otyrys-archive-XXXXXX").string();
        ASSERT_NE(::mkdtemp(name.data()), nullptr);
        dir = name;
        ASSERT_TRUE(provision::provision_appliance(dir + "/box", dir + "/keys", "KZ-C",
                                                   {{"m1", "Тестов", "member", {}}}, clock)
                        .ok());
        auto opened = otyrysd::Box::open(dir + "/box", clock, {});
        ASSERT_TRUE(opened.ok()) << opened.error().text;
        box = std::move(opened).value();
        fs::create_directories(provision::clips_path(folder()));
        archived.folder = folder(), archived.trust = box->journal().fingerprint();
        archived.sitting.prepared.sitting = random_id<SittingId>();
        archived.sitting.cases.resize(1);
        archived.sitting.cases[0].id = random_id<CaseId>(), archived.sitting.cases[0].number = 1;
    }
    void TearDown() override { fs::remove_all(dir); }

    std::string folder() const { return dir + "/box"; }
    std::string exports() const { return folder() + "/exports/" + archived.sitting.prepared.sitting.hex(); }
    std::string clip_path(const ClipId& clip) const {
        return ClipPaths::in(provision::clips_path(folder()), clip).clip;
    }
    /// Five clusters, each with a record of its own.
    ClipId record() {
        const auto sample = film_test::camera(0, 5);
        ClipHeader header;
        header.slot_len = kSmallSlot, header.clip = random_id<ClipId>();
        header.sitting = archived.sitting.prepared.sitting, header.of_case = archived.sitting.cases[0].id;
        header.trust = archived.trust, header.wall_ms = clock.now().wall_ms;
        auto made = ClipWriter::begin(provision::clips_path(folder()), header, SigningKey::generate(), clock);
        EXPECT_TRUE(made.ok());
        ClipWriter& writer = *made.value();
        const ByteView all(sample.octets());
        EXPECT_TRUE(writer.append({all.first(sample.clusters()[0])}).ok());
        for (std::size_t i = 0; i < sample.clusters().size(); ++i) {
            const auto end = i + 1 < sample.clusters().size() ? sample.clusters()[i + 1] : all.size();
            const auto cluster = all.subspan(sample.clusters()[i], end - sample.clusters()[i]);
            EXPECT_TRUE(writer.append({cluster, i * 400'000'000, true}).ok() && writer.make_durable().ok());
        }
        EXPECT_TRUE(writer.finish().ok());
        tell(header, writer);
        return header.clip;
    }
    void tell(const ClipHeader& header, const ClipWriter& writer) {
        ClipOpened opened;
        opened.clip = header.clip, opened.sitting = header.sitting, opened.of_case = header.of_case;
        opened.source_name = "Камера № 1", opened.device = "test", opened.picture = "H.264";
        opened.key = writer.key(), opened.header_sha256 = writer.header_sha256();
        opened.started = {header.wall_ms};
        const ClipDigests found = writer.digests();
        ClipSealed sealed;
        sealed.clip = header.clip, sealed.of_case = header.of_case, sealed.slots = found.slots;
        sealed.bytes = found.bytes, sealed.sha256 = found.sha256, sealed.root = found.root;
        sealed.media_sha256 = found.media_sha256, sealed.media_bytes = found.media_bytes;
        sealed.started = opened.started, sealed.duration_ms = 2000;
        EXPECT_TRUE(archived.clips.apply(opened, ++entries).ok());
        EXPECT_TRUE(archived.clips.apply(sealed, ++entries).ok());
    }
    void damage(const ClipId& clip) {
        std::fstream file(clip_path(clip), std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(static_cast<std::streamoff>(kClipHeader + 2 * kSmallSlot + 200));
        file.put('\x55').put('\x55');
    }
    std::string fault(const otyrysd::DiskRoom& room = {}) {
        const auto done = otyrysd::export_recordings(archived, room);
        return done.ok() ? "" : done.error().text;
    }
    /// Files under it that were begun and not ended.
    std::size_t half_made() const {
        std::size_t found = 0;
        for (const auto& file : fs::recursive_directory_iterator(folder()))
            found += file.path().extension() == ".partial";
        return found;
    }
};

TEST_F(Archive, FilmAndClipAreThereWithTheFilmsDigest) {
    record();
    EXPECT_EQ(fault(), "");
    EXPECT_TRUE(fs::exists(exports() + "/case-1-1.mkv"));
    const auto film = digest_file(exports() + "/interview-1.mkv");
    ASSERT_TRUE(film.ok());
    EXPECT_EQ(read_file(exports() + "/SHA256SUMS", 1000).value(), film->sha256.hex() + "  interview-1.mkv\n");
}

TEST_F(Archive, AFilmIsNotThereBeforeItsDigestIs) {
    record();
    fs::create_directories(exports() + "/SHA256SUMS");  // cannot be written
    EXPECT_NE(fault(), "");
    EXPECT_FALSE(fs::exists(exports() + "/interview-1.mkv"));
    fs::remove(exports() + "/SHA256SUMS");
    EXPECT_EQ(fault(), "");
    EXPECT_TRUE(fs::exists(exports() + "/interview-1.mkv"));
}

TEST_F(Archive, ASumThatIsThereAlreadyStandsOnce) {
    record();
    fs::create_directories(exports());
    std::ofstream(exports() + "/SHA256SUMS") << "00  interview-1.mkv\n11  other.mkv\n";
    EXPECT_EQ(fault(), "");
    const auto sums = read_file(exports() + "/SHA256SUMS", 1000).value();
    EXPECT_EQ(sums, "11  other.mkv\n" + digest_file(exports() + "/interview-1.mkv")->sha256.hex() +
                        "  interview-1.mkv\n");
}

TEST_F(Archive, WhatAFilmLacksIsToldEachTime) {
    damage(record());
    for (int times = 0; times < 2; ++times)
        EXPECT_NE(fault().find("interview-1.mkv is without "), std::string::npos) << times;
    EXPECT_TRUE(fs::exists(exports() + "/interview-1.mkv"));
}

TEST_F(Archive, WhatCannotBeWrittenWholeLeavesNothing) {
    damage(record());
    EXPECT_NE(fault().find("what it holds is not what the journal says"), std::string::npos);
    EXPECT_FALSE(fs::exists(exports() + "/case-1-1.mkv"));
    EXPECT_EQ(half_made(), 0u);
}

TEST_F(Archive, WithoutRoomNothingIsBegun) {
    record();
    static constexpr std::uint64_t kReserve = 1 << 30;
    const auto with = [&](std::uint64_t above) {
        return fault({kReserve, [above](const std::string&) { return kReserve + above; }});
    };
    EXPECT_EQ(with(40'000),
              "the disk has too little room: 1024 MiB are free, 0 MiB are needed and 1024 MiB stay the "
              "journal's");
    EXPECT_TRUE(fs::is_empty(exports()));
    EXPECT_EQ(with(100'000), "");
}

/// Waits for made(), handling events.
void wait_for(otyrysd::Archivist& archivist) {
    QEventLoop loop;
    QObject::connect(&archivist, &otyrysd::Archivist::made, &loop, &QEventLoop::quit);
    if (archivist.making()) loop.exec();
}

TEST_F(Archive, IsMadeBesideTheEventLoopOneAtATime) {
    int argc = 0;
    QCoreApplication app(argc, nullptr);
    record();
    otyrysd::Archivist archivist(box->journal(), clock, {});
    archivist.make(archived, {});
    EXPECT_TRUE(archivist.making());
    EXPECT_FALSE(archivist.bundle(archived.sitting.prepared.sitting));
    archivist.make(archived, {});  // is not begun twice
    wait_for(archivist);
    EXPECT_EQ(archivist.problems().size(), 0u);
    ASSERT_TRUE(archivist.bundle(archived.sitting.prepared.sitting));
    EXPECT_TRUE(fs::exists(archivist.bundle(archived.sitting.prepared.sitting)->path + "/manifest"));
    EXPECT_TRUE(fs::exists(exports() + "/interview-1.mkv"));
    EXPECT_EQ(half_made(), 0u);
    archivist.make(archived, {});  // the same again: it is there
    wait_for(archivist);
    EXPECT_EQ(archivist.problems().size(), 0u);
    EXPECT_TRUE(archivist.bundle(archived.sitting.prepared.sitting));
}

TEST_F(Archive, WithoutRoomForItTheArchiveIsRefused) {
    int argc = 0;
    QCoreApplication app(argc, nullptr);
    record();
    otyrysd::Archivist archivist(box->journal(), clock, {100, [](const std::string&) { return 200; }});
    archivist.make(archived, {});
    wait_for(archivist);
    EXPECT_FALSE(archivist.bundle(archived.sitting.prepared.sitting));
    EXPECT_EQ(archivist.problems().at(archived.sitting.prepared.sitting).substr(0, 29),
              "the disk has too little room:");
    EXPECT_EQ(half_made(), 0u);
}

TEST_F(Archive, GivenUpOrCutShortLeavesNothingHalfMade) {
    int argc = 0;
    QCoreApplication app(argc, nullptr);
    record();
    std::stop_source given_up;
    given_up.request_stop();
    EXPECT_FALSE(otyrysd::export_recordings(archived, {}, given_up.get_token()));
    EXPECT_TRUE(fs::is_empty(exports()));
    std::make_unique<otyrysd::Archivist>(box->journal(), clock, otyrysd::DiskRoom{})->make(archived, {});
    EXPECT_EQ(half_made(), 0u);
    fs::create_directories(folder() + "/bundles/a.partial/clips");
    fs::create_directories(exports());
    std::ofstream(exports() + "/case-1-1.mkv.partial") << "of a box that went down";
    otyrysd::Archivist::clean(folder());
    EXPECT_EQ(half_made(), 0u);
}

}  // namespace
