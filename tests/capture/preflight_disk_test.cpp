// A pre-flight believes what the disk holds at its end, not what it read of it on the way.

#include <fstream>

#include "recorder/evidence/clip_format.h"
#include "tests/capture/room_fixture.h"
#include "tests/capture/scripted_camera.h"

namespace capture_test {
namespace {

using namespace evidence;

/// Records; with the last one an octet of the clip's first slot is another.
class Spoiling final : public GrowingFile {
  public:
    Spoiling(std::unique_ptr<GrowingFile> file, std::string clip)
        : file_(std::move(file)), clip_(std::move(clip)) {}
    Result<void> append(ByteView octets) override {
        if (octets.size() == kRecord && (octets[116] & record_state::kFinal)) {
            std::fstream clip(clip_, std::ios::in | std::ios::out | std::ios::binary);
            clip.seekp(kClipHeader + kSlotHead + 3);
            clip.put('\x55');
        }
        return file_->append(octets);
    }
    Result<void> sync() override { return file_->sync(); }

  private:
    std::unique_ptr<GrowingFile> file_;
    std::string clip_;
};

TEST(Preflight, WithoutAPreRollReadsItsFirstSecondFromTheDiskToo) {
    ScriptedCamera camera;
    RoomFixture room;
    room.settings.preroll_s = 0;
    room.files = [](const std::string& path) -> Result<std::unique_ptr<GrowingFile>> {
        OTYRYS_TRY(auto file, create_file(path));
        if (!path.ends_with(".ckpt")) return file;
        return std::unique_ptr<GrowingFile>(
            new Spoiling(std::move(file), path.substr(0, path.size() - 5) + ".clip"));
    };
    std::vector<std::unique_ptr<capture::Source>> sources;
    sources.push_back(camera.source());
    room.open(std::move(sources));
    ASSERT_TRUE(room.wait_live("Camera 1"));
    ASSERT_TRUE(room.recorder->preflight(room.interview.sitting, {}).ok());
    ASSERT_TRUE(room.loop.run_until([&] { return room.preflight.has_value(); }, seconds(15)));
    EXPECT_EQ(room.preflight->lines[0].fault, capture::PreflightFault::disk);
}

}  // namespace
}  // namespace capture_test
