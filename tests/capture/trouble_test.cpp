#include <fstream>

#include "hardware/sources.h"
#include "recorder/capture/recovery.h"
#include "recorder/evidence/clip_scan.h"
#include "tests/capture/room_fixture.h"

namespace capture_test {
namespace {

using namespace evidence;
using capture::Link;

std::vector<std::unique_ptr<capture::Source>> sources_of(std::initializer_list<std::string> urls) {
    std::vector<std::unique_ptr<capture::Source>> sources;
    for (const std::string& url : urls)
        sources.push_back(hardware::rtsp_camera({"Camera " + std::to_string(sources.size() + 1), ""}, url));
    return sources;
}

TEST(Trouble, ACameraThatDiesAndReturnsLeavesAGapWithItsBounds) {
    auto camera = std::make_unique<TestCamera>();
    std::string url = camera->url(), port = camera->port();
    RoomFixture room;
    room.open(sources_of({url}));
    ASSERT_TRUE(room.wait_live("Camera 1"));
    const Moment from = room.moment();
    ASSERT_TRUE(room.recorder->start(room.interview).ok());
    room.loop.run_for(seconds(2));
    std::int64_t died = room.clock.now().wall_ms;
    camera.reset();
    ASSERT_TRUE(room.loop.run_until([&] { return room.status["Camera 1"].link == Link::lost; }, seconds(5)));
    EXPECT_LE(room.clock.now().wall_ms - died, 2000);
    EXPECT_FALSE(room.status["Camera 1"].problem.empty());
    TestCamera again(port);
    ASSERT_EQ(again.url(), url);
    ASSERT_TRUE(room.wait_live("Camera 1"));
    std::int64_t back = room.clock.now().wall_ms;
    room.loop.run_for(seconds(2));
    const Moment to = room.moment();
    ASSERT_TRUE(room.stop_and_wait());

    EXPECT_TRUE(room.recorded.front().faults.empty());
    auto gaps = room.of_kind<ClipGap>();
    ASSERT_EQ(gaps.size(), 2u);  // picture and sound
    EXPECT_NE(gaps[0].what, gaps[1].what);
    for (const ClipGap& gap : gaps) {
        EXPECT_NEAR(static_cast<double>(gap.from.ms), static_cast<double>(died), 500);
        EXPECT_NEAR(static_cast<double>(gap.to.ms), static_cast<double>(back), 1500);
    }
    ASSERT_EQ(room.of_kind<ClipSealed>().size(), 1u);  // one file through it all
    ClipSealed sealed = room.of_kind<ClipSealed>().front();
    const SteadyTime& time = room.log.time();
    Missing missing = room.log.missing(room.interview.of_case, time.at(from), time.at(to));
    EXPECT_EQ(missing.picture_ms, sealed.gap_picture_ms);
    EXPECT_EQ(missing.sound_ms, sealed.gap_sound_ms);
    EXPECT_GT(missing.picture_ms, 300u);
    Probe played = probe(room.exported(sealed.clip));
    EXPECT_NEAR(played.duration, static_cast<double>(time.between(from, to)) / 1000, 0.7);
}

TEST(Trouble, AHungCameraIsNoticedWithinTwoSeconds) {
    TestCamera camera;
    RoomFixture room;
    room.open(sources_of({camera.url()}));
    ASSERT_TRUE(room.wait_live("Camera 1"));
    std::int64_t hung = room.clock.now().wall_ms;
    camera.hang();
    ASSERT_TRUE(room.loop.run_until([&] { return room.status["Camera 1"].link == Link::lost; }, seconds(5)));
    EXPECT_LE(room.clock.now().wall_ms - hung, 2000);
}

TEST(Trouble, ACameraThatIsNotThereIsNamedAndDoesNotStopTheOther) {
    TestCamera camera;
    RoomFixture room;
    room.open(sources_of({camera.url(), "rtsp://user:secret@127.0.0.1:9/none"}));
    ASSERT_TRUE(room.wait_live("Camera 1"));
    ASSERT_TRUE(room.loop.run_until([&] { return room.status["Camera 2"].link == Link::lost; }, seconds(10)));
    const capture::SourceStatus& lost = room.status["Camera 2"];
    EXPECT_EQ(lost.is.device, "rtsp 127.0.0.1:9/none");
    EXPECT_EQ(lost.problem.find("secret"), std::string::npos);
    EXPECT_NE(lost.problem.find("check"), std::string::npos) << lost.problem;
    ASSERT_TRUE(room.record(seconds(2)));
    EXPECT_EQ(room.recorded.front().clips, 1u);

    ASSERT_TRUE(room.recorder->preflight(room.interview.sitting, {}).ok());
    ASSERT_TRUE(room.loop.run_until([&] { return room.preflight.has_value(); }, seconds(10)));
    EXPECT_FALSE(room.preflight->passed);
    EXPECT_EQ(room.preflight->lines[1].fault, capture::PreflightFault::lost);
    EXPECT_EQ(lost.why, Loss::unreachable);
}

TEST(Trouble, ACameraThatComesDuringTheInterviewJoins) {
    std::string url, port;
    {
        TestCamera scout;
        url = scout.url(), port = scout.port();
    }
    RoomFixture room;
    room.open(sources_of({url}));
    ASSERT_TRUE(room.recorder->start(room.interview).ok());
    const Moment from = room.moment();
    TestCamera late(port);
    ASSERT_TRUE(room.loop.run_until([&] { return room.of_kind<RecMark>().size() > 0; }, seconds(20)));
    const Moment to = room.moment();
    ASSERT_TRUE(room.stop_and_wait());
    EXPECT_EQ(room.recorded.front().clips, 1u);
    const SteadyTime& time = room.log.time();
    Missing missing = room.log.missing(room.interview.of_case, time.at(from), time.at(to));
    EXPECT_NEAR(static_cast<double>(missing.picture_ms),
                static_cast<double>(room.of_kind<ClipOpened>().front().started.ms - from.wall_ms), 5);
}

TEST(Trouble, AnInterviewWithoutAnySourceIsStillTold) {
    RoomFixture room;
    room.open(sources_of({"rtsp://127.0.0.1:9/none"}));
    ASSERT_TRUE(room.record(milliseconds(50)));
    EXPECT_EQ(room.recorded.front().clips, 0u);
    EXPECT_EQ(room.log.missing(room.interview.of_case, 1000, 4000), (Missing{3000, 3000}));
    ASSERT_EQ(room.of_kind<RecStarted>().size(), 1u);
    EXPECT_EQ(room.of_kind<RecStarted>().front().names, "Camera 1");
}

TEST(Trouble, ADiskThatCannotBeWrittenIsToldAndTriedAgain) {
    TestCamera camera;
    RoomFixture room;
    room.open(sources_of({camera.url()}));
    ASSERT_TRUE(room.wait_live("Camera 1"));
    std::filesystem::remove_all(room.folder);
    ASSERT_TRUE(room.recorder->start(room.interview).ok());
    ASSERT_TRUE(room.loop.run_until([&] { return !room.status["Camera 1"].problem.empty(); }, seconds(2)));
    EXPECT_EQ(room.status["Camera 1"].problem.rfind("it is not recorded: cannot create", 0), 0u);
    EXPECT_FALSE(room.status["Camera 1"].clip);
    ASSERT_TRUE(room.loop.run_until([&] { return room.recorder->standing().size() == 2; }, seconds(1)));
    const auto standing = room.recorder->standing();
    EXPECT_EQ(standing[0].what, Trouble::notrecorded);
    EXPECT_EQ(standing[1].what, Trouble::diskfailed);
    std::filesystem::create_directories(room.folder);
    ASSERT_TRUE(room.loop.run_until([&] { return !room.of_kind<ClipOpened>().empty(); }, seconds(10)));
    room.loop.run_for(seconds(1));
    ASSERT_TRUE(room.stop_and_wait());
    EXPECT_EQ(room.recorded.front().clips, 1u);
    EXPECT_FALSE(room.recorded.front().faults.empty());
    EXPECT_EQ(room.status["Camera 1"].problem, "");
    EXPECT_TRUE(room.recorder->standing().empty());
}

TEST(Trouble, TheServiceThatEndsInAnInterviewLeavesAClipThatIsRecoveredWhole) {
    TestCamera camera;
    RoomFixture room;
    room.open(sources_of({camera.url()}));
    ASSERT_TRUE(room.wait_live("Camera 1"));
    ASSERT_TRUE(room.recorder->start(room.interview).ok());
    ASSERT_TRUE(room.loop.run_until([&] { return !room.of_kind<ClipOpened>().empty(); }, seconds(5)));
    room.loop.run_for(seconds(2));
    std::int64_t ended = room.clock.now().wall_ms;
    room.recorder.reset();
    auto events = capture::recover_clips(room.folder.string(), room.log);
    ASSERT_EQ(events.size(), 1u);
    const auto& recovered = std::get<ClipRecovered>(events.front());
    EXPECT_EQ(recovered.attested_slots, recovered.slots);
    EXPECT_EQ(recovered.tail_bytes, 0u);
    EXPECT_GT(recovered.started.ms + static_cast<std::int64_t>(recovered.duration_ms), ended - 1000);
}

TEST(Preflight, PassesWithPictureAndSoundAndKeepsNothing) {
    TestCamera camera;
    RoomFixture room;
    room.open(sources_of({camera.url()}));
    ASSERT_TRUE(room.wait_live("Camera 1"));
    room.loop.run_for(seconds(6));
    ASSERT_TRUE(room.recorder->preflight(room.interview.sitting, room.interview.of_case).ok());
    EXPECT_FALSE(room.recorder->preflight(room.interview.sitting, room.interview.of_case).ok());
    ASSERT_TRUE(room.loop.run_until([&] { return room.preflight.has_value(); }, seconds(8)));
    EXPECT_TRUE(room.preflight->passed) << to_word(*room.preflight->lines[0].fault);
    EXPECT_NEAR(static_cast<double>(room.preflight->lines[0].recorded_ms), 5500, 500);
    EXPECT_TRUE(room.events.empty());  // the service says so in the journal, nothing else is kept
    EXPECT_TRUE(std::filesystem::is_empty(room.folder / "preflight"));
}

TEST(Preflight, BeforeFiveSecondsAreThereFails) {
    TestCamera camera;
    RoomFixture room;
    room.open(sources_of({camera.url()}));
    ASSERT_TRUE(room.wait_live("Camera 1"));
    ASSERT_TRUE(room.recorder->preflight(room.interview.sitting, {}).ok());
    ASSERT_TRUE(room.loop.run_until([&] { return room.preflight.has_value(); }, seconds(8)));
    EXPECT_FALSE(room.preflight->passed);
}

TEST(Preflight, CutShortKeepsNothing) {
    TestCamera camera;
    RoomFixture room;
    std::filesystem::create_directory(room.folder / "preflight");
    std::ofstream(room.folder / "preflight" / "killed.clip") << "of a service that was killed";
    room.open(sources_of({camera.url()}));
    EXPECT_TRUE(std::filesystem::is_empty(room.folder / "preflight"));
    ASSERT_TRUE(room.wait_live("Camera 1"));
    ASSERT_TRUE(room.recorder->preflight(room.interview.sitting, {}).ok());
    room.recorder.reset();
    EXPECT_TRUE(std::filesystem::is_empty(room.folder / "preflight"));
}

}  // namespace
}  // namespace capture_test
