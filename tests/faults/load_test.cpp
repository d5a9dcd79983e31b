// All that one room can ask at once: two cameras of 1080p30, one passed through and one encoded here, four
// microphones, the live view of all, and a reviewer who looks at what was just recorded. No unit is lost.

#include <sys/resource.h>

#include <atomic>
#include <thread>

#include "hardware/sources.h"
#include "recorder/evidence/clip_scan.h"
#include "recorder/replay/player.h"
#include "tests/faults/campaign.h"
#include "tests/faults/film.h"

namespace faults {
namespace {

using namespace evidence;
using namespace capture_test;

constexpr double kFrame = 1000.0 / 30;  // ms

/// Four seconds of 1080p30 at 4 Mbit/s with sound.
void make_film(const std::string& path) {
    output_of({"ffmpeg",
               "-v",
               "error",
               "-f",
               "lavfi",
               "-i",
               "testsrc2=size=1920x1080:rate=30:duration=4",
               "-f",
               "lavfi",
               "-i",
               "sine=frequency=440:sample_rate=48000:duration=4",
               "-c:v",
               "libx264",
               "-preset",
               "ultrafast",
               "-b:v",
               "4M",
               "-maxrate",
               "4M",
               "-bufsize",
               "4M",
               "-g",
               "15",
               "-bf",
               "0",
               "-pix_fmt",
               "yuv420p",
               "-c:a",
               "aac",
               path});
}

double cpu_seconds() {
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return static_cast<double>(used.ru_utime.tv_sec + used.ru_stime.tv_sec) +
           static_cast<double>(used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e6;
}

/// Looks again and again at the last five seconds of a clip that is still being recorded.
class Reviewer {
  public:
    explicit Reviewer(std::string folder) : folder_(std::move(folder)) {}
    ~Reviewer() {
        if (thread_.joinable()) thread_.join();
    }
    bool idle() const { return !busy_; }
    void look(const Recording& recording) {
        if (thread_.joinable()) thread_.join();
        busy_ = true;
        thread_ = std::thread([this, recording] {
            auto source = replay::ClipSource::open(folder_, recording, {});
            if (source) {
                std::uint64_t length = source.value()->duration_ns();
                std::uint64_t from = length > kBack ? length - kBack : 0;
                replay::Played played =
                    replay::Player(std::move(source).value(), replay::Output::nowhere).play(from, 20'000);
                seen += played.pictures, damaged += played.damaged_slots;
                ++looks;
            }
            busy_ = false;
        });
    }
    std::atomic<std::uint64_t> seen = 0, damaged = 0, looks = 0;

  private:
    static constexpr std::uint64_t kBack = 5'000'000'000;
    std::string folder_;
    std::atomic<bool> busy_ = false;
    std::thread thread_;
};

/// The one that is being recorded.
const Recording* clip_of(RoomFixture& room, const std::string& name) {
    const Recording* last = nullptr;
    for (const Recording* recording : room.log.all())
        if (recording->opened.source_name == name) last = recording;
    return last;
}

TEST(Load, OfAFullRoomLosesNoUnit) {
    RoomFixture room;
    room.settings.rotate_s = whole() ? 70 : 8;
    std::string film = (room.folder / "film.mp4").string();
    make_film(film);
    TestCamera network("0", {"--file", film});
    std::vector<std::unique_ptr<Device>> devices;
    devices.push_back(std::make_unique<Device>(Sort::full_hd, "Encoded"));
    for (int i = 1; i <= 4; ++i)
        devices.push_back(std::make_unique<Device>(Sort::microphone, "Microphone " + std::to_string(i)));
    std::vector<std::unique_ptr<capture::Source>> sources;
    sources.push_back(hardware::rtsp_camera({"Passed", "officer"}, network.url()));
    for (auto& device : devices) sources.push_back(device->source());
    room.open(std::move(sources));
    for (const capture::SourceStatus& status : room.recorder->sources())
        ASSERT_TRUE(room.wait_live(status.is.name)) << status.is.name;

    double cpu = cpu_seconds();
    ASSERT_TRUE(room.recorder->start(room.interview).ok());
    std::int64_t from = room.clock.now().wall_ms, until = from + 1000 * times(20, 600);
    Reviewer reviewer(room.folder.string());
    std::size_t previews = room.previews, levels = room.levels;
    for (std::int64_t next = from + 6000; room.clock.now().wall_ms < until;) {
        room.loop.run_for(milliseconds(100));
        if (room.clock.now().wall_ms < next || !reviewer.idle()) continue;
        reviewer.look(*clip_of(room, reviewer.looks % 2 ? "Passed" : "Encoded"));
        next = room.clock.now().wall_ms + 5000;
    }
    std::int64_t stopped = room.clock.now().wall_ms;
    ASSERT_TRUE(room.loop.run_until([&] { return reviewer.idle(); }, seconds(30)));
    ASSERT_TRUE(room.stop_and_wait());
    double length = static_cast<double>(stopped - from) / 1000;
    std::printf("%.0f s, %.2f cores; %zu pictures and %zu levels shown; %llu looks, %llu pictures replayed\n",
                length, (cpu_seconds() - cpu) / length, room.previews - previews, room.levels - levels,
                static_cast<unsigned long long>(reviewer.looks),
                static_cast<unsigned long long>(reviewer.seen));

    EXPECT_EQ(room.recorded.front().faults, std::vector<std::string>{});
    EXPECT_GE(room.log.all().size(), 6 * (1 + static_cast<std::size_t>(length) / room.settings.rotate_s));
    for (const Recording* recording : room.log.all()) EXPECT_EQ(recording->state, ClipState::sealed);
    EXPECT_TRUE(room.of_kind<ClipGap>().empty());
    for (const auto& device : devices) {
        Held held = units_held(room, *device, stopped);
        std::printf("%s: %zu units, %zu missing\n", device->name().c_str(), held.units, held.missing);
        EXPECT_EQ(held.missing, 0u) << held.first;
        double unit = device->name() == "Encoded" ? kFrame : 20;
        EXPECT_GE(static_cast<double>(held.units), length * 1000 / unit - 2);
    }
    std::vector<double> passed = kept_of(room, "Passed", "v:0");
    ASSERT_GT(static_cast<double>(passed.size()), length * 1000 / kFrame * 0.99 - 2);  // the film's seam
    double widest = 0;
    for (std::size_t i = 1; i < passed.size(); ++i) widest = std::max(widest, passed[i] - passed[i - 1]);
    std::printf("Passed: %zu pictures, %.0f ms apart at most\n", passed.size(), widest);
    EXPECT_LT(widest,
              2 * kFrame - 5);  // a lost one would leave two frames' time; the film's seam takes 44 ms
    EXPECT_GE(passed.back(), static_cast<double>(stopped) - 2 * kFrame);
    EXPECT_GT(reviewer.looks, 1u);
    EXPECT_GT(reviewer.seen, 60u * reviewer.looks);  // a clip that was just begun is shorter than the look
    EXPECT_EQ(reviewer.damaged, 0u);
    for (const capture::SourceStatus& status : room.recorder->sources()) {
        if (status.picture == capture::PictureState::none) continue;
        EXPECT_EQ(status.picture, capture::PictureState::alive) << status.is.name;
        EXPECT_GT(static_cast<double>(room.previews_of[status.is.id]), 1.8 * length) << status.is.name;
    }
}

}  // namespace
}  // namespace faults
