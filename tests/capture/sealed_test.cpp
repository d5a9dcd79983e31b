// A sealed clip of a real source: whoever has no key verifies it, whoever has one plays and exports it.

#include <fstream>

#include "hardware/sources.h"
#include "recorder/evidence/file.h"
#include "recorder/evidence/keystore.h"
#include "recorder/replay/player.h"
#include "tests/capture/room_fixture.h"

namespace capture_test {
namespace {

using namespace evidence;

struct Sealed : testing::Test {
    static std::unique_ptr<RoomFixture> room;
    static std::unique_ptr<ReaderKey> reviewer, escrow;
    static const Recording* recording;
    std::filesystem::path folder;

    static void SetUpTestSuite() {
        TestCamera camera;
        reviewer = std::make_unique<ReaderKey>(ReaderKey::generate());
        escrow = std::make_unique<ReaderKey>(ReaderKey::generate());
        room = std::make_unique<RoomFixture>();
        room->readers = {reviewer->public_key(), escrow->public_key()};
        std::vector<std::unique_ptr<capture::Source>> sources;
        sources.push_back(hardware::rtsp_camera({"Camera 1", "officer"}, camera.url()));
        room->open(std::move(sources));
        ASSERT_TRUE(room->wait_live("Camera 1"));
        ASSERT_TRUE(room->record(seconds(3)));
        ASSERT_EQ(room->of_kind<ClipSealed>().size(), 1u);
        recording = room->log.find(room->of_kind<ClipSealed>().front().clip);
    }
    static void TearDownTestSuite() { room.reset(), reviewer.reset(), escrow.reset(); }

    void SetUp() override {
        ASSERT_NE(recording, nullptr);
        folder = room->folder / "copy";
        std::filesystem::create_directory(folder);
        for (const char* end : {".clip", ".ckpt", ".keys"})
            std::filesystem::copy(room->folder / (recording->opened.clip.hex() + end), folder);
    }
    void TearDown() override { std::filesystem::remove_all(folder); }

    ClipPaths paths() const { return ClipPaths::in(folder.string(), recording->opened.clip); }
    static void flip(const std::string& path, std::uint64_t offset) {
        std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
        file.seekg(static_cast<std::streamoff>(offset));
        char octet = 0;
        file.get(octet);
        file.seekp(static_cast<std::streamoff>(offset));
        file.put(static_cast<char>(octet ^ 1));
    }
    std::string first_fault() const {
        const auto report = verify_clip(folder.string(), *recording, {});
        return report.whole() ? "" : to_text(report.faults.front());
    }
    std::string refusal(const ReaderKey* reader) const {
        const auto opened = replay::ClipSource::open(folder.string(), *recording, {}, reader);
        return opened.ok() ? "" : opened.error().text;
    }
    replay::Played play() const {
        auto opened = replay::ClipSource::open(folder.string(), *recording, {}, escrow.get());
        EXPECT_TRUE(opened.ok()) << opened.error().text;
        return replay::Player(std::move(opened).value(), replay::Output::nowhere).play(0, 20'000);
    }
    std::string stranger(std::vector<std::string> key) const {
        std::vector<std::string> command{"/usr/bin/python3",
                                         "-B",
                                         OTYRYS_SOURCE_DIR "/tests/capture/read_clip.py",
                                         paths().clip,
                                         paths().records,
                                         recording->opened.key.hex()};
        command.insert(command.end(), key.begin(), key.end());
        return output_of(command);
    }
};
std::unique_ptr<RoomFixture> Sealed::room;
std::unique_ptr<ReaderKey> Sealed::reviewer, Sealed::escrow;
const Recording* Sealed::recording = nullptr;

TEST_F(Sealed, VerifiesWithoutAnyKeyAndWithoutItsKeysFile) {
    EXPECT_EQ(first_fault(), "");
    EXPECT_EQ(digest_file(paths().clip)->sha256, recording->sealed->sha256);
    EXPECT_EQ(digest_file(paths().keys)->sha256, recording->opened.keys_sha256);
    EXPECT_EQ(std::filesystem::status(paths().keys).permissions(),
              std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    std::filesystem::remove(paths().keys);
    EXPECT_EQ(first_fault(), "");
}

TEST_F(Sealed, HoldsNothingThatCanBeReadWithoutAKey) {
    const std::string octets = *read_file(paths().clip, 1 << 30);
    EXPECT_EQ(octets.find("matroska"), std::string::npos);
    EXPECT_EQ(octets.find("\x1f\x43\xb6\x75"), std::string::npos);
    const std::string film = *read_file(room->exported(recording->opened.clip, reviewer.get()), 1 << 30);
    EXPECT_NE(film.find("matroska"), std::string::npos);
    EXPECT_EQ(sha256(as_bytes(film)), recording->sealed->media_sha256);
    std::filesystem::remove(room->folder / (recording->opened.clip.hex() + ".mkv"));
}

TEST_F(Sealed, PlaysToItsEndForAReader) {
    const auto played = play();
    EXPECT_EQ(played.fault, "");
    EXPECT_GT(played.pictures, 80u);
    EXPECT_EQ(played.damaged_slots, 0u);
    EXPECT_NEAR(static_cast<double>(played.last_ns) / 1e6,
                static_cast<double>(recording->sealed->duration_ms), 200);
}

TEST_F(Sealed, OpensForNobodyElse) {
    EXPECT_EQ(refusal(reviewer.get()), "");
    EXPECT_EQ(refusal(nullptr), "the clip is sealed: a reader's key opens it");
    const ReaderKey stranger = ReaderKey::generate();
    EXPECT_EQ(refusal(&stranger), "the clip is not sealed to this key");
    flip(paths().keys, std::filesystem::file_size(paths().keys) - 20);
    const auto refused =
        refusal(reviewer->public_key() < escrow->public_key() ? escrow.get() : reviewer.get());
    EXPECT_TRUE(refused == "the clip's key that was sealed to this reader was altered" ||
                refused == ".keys: malformed line")
        << refused;
    EXPECT_EQ(first_fault(), "keys: the .keys file's SHA-256 is not the one in the journal");
}

TEST_F(Sealed, ADamagedSecondIsNamedAndPlayedAround) {
    flip(paths().clip, kClipHeader + recording->sealed->slots / 2 * kLargeSlot + 5000);
    EXPECT_EQ(first_fault().substr(0, 5), "slot ");
    const auto played = play();
    EXPECT_EQ(played.fault, "");
    EXPECT_GT(played.damaged_slots, 0u);
    EXPECT_LT(played.damaged_slots, recording->sealed->slots / 2);
    EXPECT_GT(played.pictures, 25u);
}

TEST_F(Sealed, AStrangersReaderAgrees) {
    const ClipSealed& sealed = *recording->sealed;
    const auto records = std::filesystem::file_size(paths().records) / kRecord;
    const auto said = [&](const std::string& media) {
        return std::to_string(sealed.slots) + " " + std::to_string(records) + " " + sealed.sha256.hex() +
               " " + sealed.root.hex() + " " + media + "\n";
    };
    EXPECT_EQ(stranger({}), said("-"));
    const auto secret = to_hex({reviewer->secret().data(), 32});
    EXPECT_EQ(stranger({paths().keys, secret}), said(sealed.media_sha256.hex()));
}

TEST_F(Sealed, TheProgramOpensItWithAKeyFile) {
    const auto keyfile = (folder / "reviewer.key").string();
    ASSERT_TRUE(
        write_new_file(keyfile, "otyrys-key/v1 reviewer " + to_hex({reviewer->secret().data(), 32}) + "\n")
            .ok());
    std::vector<std::string> command{OTYRYS_BIN_DIR "/otyrys-play", paths().clip, "--key",
                                     recording->opened.key.hex(), "--to-fake"};
    std::string said = output_of(command);
    EXPECT_EQ(said.rfind("VERIFIED slots", 0), 0u) << said;
    EXPECT_EQ(said.find("PLAYED"), std::string::npos) << said;
    command.insert(command.end(), {"--reviewer", keyfile});
    said = output_of(command);
    EXPECT_EQ(said.rfind("VERIFIED slots", 0), 0u) << said;
    EXPECT_NE(said.find("PLAYED pictures"), std::string::npos) << said;
}

}  // namespace
}  // namespace capture_test
