// Devices plugged in and out while the room is recorded: each keeps its name and its place wherever it comes
// up again, comes back at once, and touches no other.

#include <condition_variable>

#include "hardware/device_list.h"
#include "hardware/sources.h"
#include "tests/capture/sound_server.h"
#include "tests/faults/campaign.h"
#include "tests/faults/film.h"
#include "tests/faults/machine.h"

namespace faults {
namespace {

using namespace evidence;
using namespace capture_test;
using capture::Link;

const Part kOfficer{"v4l2", "Webcam", "Maker_Webcam_0001", "pci-0000:00:14.0-usb-0:1:1.0", 160};
const Part kCeiling{"v4l2", "Webcam", "Maker_Webcam_0002", "pci-0000:00:14.0-usb-0:2:1.0", 176};
const Part kMicrophone{"alsa", "Table mic", "Maker_Mic_77", "pci-0000:00:14.0-usb-0:3:1.0", 1};
const Part kOtherMicrophone{"alsa", "Wall mic", "Maker_Mic_78", "pci-0000:00:14.0-usb-0:4:1.0", 2};

std::string serial(const Part& part) {
    return "serial:" + part.serial;
}

struct Plug : testing::Test {
    Machine machine;
    std::vector<std::string> log;
    std::mutex log_mutex;
    RoomFixture room;
    hardware::WatchPtr watch = std::make_shared<hardware::DeviceWatch>([this](const std::string& line) {
        std::lock_guard lock(log_mutex);
        log.push_back(line);
    });
    std::vector<std::unique_ptr<capture::Source>> sources;

    void camera(const std::string& name, const std::string& place, const std::string& device) {
        sources.push_back(hardware::v4l2_camera({name, place}, device, watch));
    }
    void microphone(const std::string& name, const std::string& device) {
        sources.push_back(hardware::alsa_microphone({name, ""}, device, watch));
    }
    void open() { room.open(std::move(sources)); }
    std::string video(int n) const { return machine.node("v4l2", n); }
    std::string card(int n) const { return machine.node("alsa", n); }
    std::int64_t now() const { return room.clock.now().mono_us / 1000; }

    /// How many ms until it is so; -1: not within five seconds.
    template <class Condition>
    std::int64_t until(Condition so) {
        std::int64_t from = now();
        return room.loop.run_until(so, seconds(5)) ? now() - from : -1;
    }
    /// The watch knows of so many.
    bool all_known(std::size_t count) {
        return until([&] { return watch->devices().size() == count; }) >= 0;
    }
    bool wait_lost(const std::string& name) {
        return until([&] { return room.status[name].link == Link::lost; }) >= 0;
    }
    /// How often it was told that the source is lost, after it was live.
    std::size_t losses(const std::string& name) const {
        std::size_t found = 0;
        Link link = Link::starting;
        for (const auto& told : room.told)
            if (told.status.is.name == name)
                found += link == Link::live && told.status.link == Link::lost, link = told.status.link;
        return found;
    }
    std::size_t logged(const std::string& what) {
        std::lock_guard lock(log_mutex);
        return static_cast<std::size_t>(std::count_if(
            log.begin(), log.end(), [&](const auto& line) { return line.find(what) != std::string::npos; }));
    }
    std::map<std::string, ClipOpened> opened_by_name() const {
        std::map<std::string, ClipOpened> found;
        for (const ClipOpened& clip : room.of_kind<ClipOpened>()) found[clip.source_name] = clip;
        return found;
    }
};

TEST_F(Plug, ADeviceKeepsItsNameOnAnotherNodeAndTouchesNoOther) {
    Device witness_camera{Sort::camera, "Camera"}, witness_microphone{Sort::microphone, "Microphone"};
    camera("Officer", "officer", serial(kOfficer));
    microphone("Table", serial(kMicrophone));
    for (const Device* witness : {&witness_camera, &witness_microphone}) sources.push_back(witness->source());
    open();
    machine.plug_in(kOfficer, video(0)), machine.plug_in(kMicrophone, card(1));
    for (const char* name : {"Officer", "Table", "Camera", "Microphone"})
        ASSERT_TRUE(room.wait_live(name)) << name << ": " << room.status[name].problem;
    ASSERT_TRUE(room.recorder->start(room.interview).ok());
    const int rounds = times(3, 50);
    std::int64_t lost = 0, back = 0;
    for (int round = 0; round < rounds; ++round) {
        machine.pull_out(video(round)), machine.pull_out(card(round + 1));
        std::int64_t from = now();
        ASSERT_TRUE(wait_lost("Officer") && wait_lost("Table"));
        lost = std::max(lost, now() - from);
        room.loop.run_for(milliseconds(700));  // longer than a source waits between two tries
        machine.plug_in(kOfficer, video(round + 1)), machine.plug_in(kMicrophone, card(round + 2));
        from = now();
        ASSERT_GE(until([&] { return room.live("Officer") && room.live("Table"); }), 0);
        back = std::max(back, now() - from);
    }
    std::printf("%d times on another node: lost within %lld ms, back within %lld ms\n", rounds,
                static_cast<long long>(lost), static_cast<long long>(back));
    EXPECT_LE(lost, 1000);
    EXPECT_LE(back, 2000);
    for (const char* name : {"Officer", "Table"})
        EXPECT_EQ(losses(name), static_cast<std::size_t>(rounds)) << name;
    EXPECT_EQ(losses("Camera") + losses("Microphone"), 0u);
    EXPECT_EQ(logged("not named"), 0u);
    std::int64_t stopped = room.clock.now().wall_ms;
    ASSERT_TRUE(room.stop_and_wait());
    EXPECT_EQ(room.recorded.front().faults, std::vector<std::string>{});
    auto clips = opened_by_name();
    EXPECT_EQ(clips["Officer"].place, "officer");
    EXPECT_EQ(clips["Officer"].device, "V4L2 serial:Maker_Webcam_0001");
    EXPECT_EQ(clips["Table"].device, "ALSA serial:Maker_Mic_77");
    for (const Device* witness : {&witness_camera, &witness_microphone}) {
        Held held = units_held(room, *witness, stopped);
        EXPECT_GT(held.units, 60u);
        EXPECT_EQ(held.missing, 0u) << witness->name() << ", " << held.first;
    }
}

TEST_F(Plug, TwoThatSwapTheirNodesDoNotSwapTheirPlaces) {
    camera("Officer", "officer", serial(kOfficer));
    camera("Ceiling", "ceiling", "port:" + kCeiling.port);
    camera("By its node", "", video(0));  // so that this test sees a swap
    microphone("Table", serial(kMicrophone));
    microphone("Wall", serial(kOtherMicrophone));
    machine.plug_in(kOfficer, video(0)), machine.plug_in(kCeiling, video(2));
    machine.plug_in(kMicrophone, card(1)), machine.plug_in(kOtherMicrophone, card(2));
    open();
    const std::vector<std::string> all{"Officer", "Ceiling", "By its node", "Table", "Wall"};
    for (const auto& name : all)
        ASSERT_TRUE(room.wait_live(name)) << name << ": " << room.status[name].problem;
    ASSERT_TRUE(room.record(seconds(1)));
    auto before = opened_by_name();
    EXPECT_EQ(before["By its node"].picture, "H.264 160x96");
    for (const auto& node : {video(0), video(2), card(1), card(2)}) machine.pull_out(node);
    for (const auto& name : all) ASSERT_TRUE(wait_lost(name)) << name;
    machine.plug_in(kOfficer, video(2)), machine.plug_in(kCeiling, video(0));
    machine.plug_in(kMicrophone, card(2)), machine.plug_in(kOtherMicrophone, card(1));
    for (const auto& name : all)
        ASSERT_TRUE(room.wait_live(name)) << name << ": " << room.status[name].problem;
    room.events.clear(), room.recorded.clear();
    room.interview.of_case = random_id<CaseId>();
    ASSERT_TRUE(room.record(seconds(1)));
    auto after = opened_by_name();
    EXPECT_EQ(after["By its node"].picture, "H.264 176x96");
    EXPECT_EQ(after["Officer"].picture, "H.264 160x96");
    EXPECT_EQ(after["Officer"].place, "officer");
    EXPECT_EQ(after["Ceiling"].picture, "H.264 176x96");
    EXPECT_EQ(after["Ceiling"].place, "ceiling");
    EXPECT_EQ(after["Table"].sound, "Opus 48000 Hz 1 ch");
    EXPECT_EQ(after["Wall"].sound, "Opus 48000 Hz 2 ch");
    for (const auto& name : all) EXPECT_EQ(after[name].source, before[name].source) << name;
}

TEST_F(Plug, ADeviceThatIsPulledOutWithoutAWordIsToldAtOnceAndOnce) {
    camera("Officer", "officer", serial(kOfficer));
    microphone("Table", "port:" + kMicrophone.port);
    machine.plug_in(kOfficer, video(0)), machine.plug_in(kMicrophone, card(1));
    open();
    ASSERT_TRUE(room.wait_live("Officer") && room.wait_live("Table"));
    machine.pull_out(video(0), Pull::silent), machine.pull_out(card(1), Pull::silent);
    std::int64_t took = until(
        [&] { return room.status["Officer"].link == Link::lost && room.status["Table"].link == Link::lost; });
    std::printf("told after %lld ms\n", static_cast<long long>(took));
    EXPECT_GE(took, 0);
    EXPECT_LE(took, 1000);  // by its silence alone it would be 1.5 s
    room.loop.run_for(seconds(2));
    EXPECT_EQ(losses("Officer"), 1u);
    EXPECT_EQ(losses("Table"), 1u);
    EXPECT_NE(room.status["Officer"].problem.find("serial:Maker_Webcam_0001 is not there - check"),
              std::string::npos)
        << room.status["Officer"].problem;
}

TEST_F(Plug, TwoOfOneSerialNumberAreRefusedAndTakenByTheirPorts) {
    Part twin = kCeiling;
    twin.serial = kOfficer.serial;
    camera("Officer", "officer", serial(kOfficer));
    camera("First", "", "port:" + kOfficer.port);
    camera("Second", "", "port:" + twin.port);
    machine.plug_in(kOfficer, video(0)), machine.plug_in(twin, video(2));
    watch->listen(&room, "v4l2", "", [this](bool) { room.loop.post([] {}); });  // wakes until()
    ASSERT_TRUE(all_known(2));
    watch->leave(&room);
    open();
    ASSERT_TRUE(room.wait_live("First") && room.wait_live("Second"));
    EXPECT_EQ(room.status["Officer"].link, Link::lost);
    EXPECT_EQ(room.status["Officer"].problem,
              "two devices call themselves serial:Maker_Webcam_0001 - name each by its port in the room's "
              "configuration: port:pci-0000:00:14.0-usb-0:1:1.0 and port:pci-0000:00:14.0-usb-0:2:1.0");
    machine.pull_out(video(2));  // now there is no doubt
    EXPECT_TRUE(room.wait_live("Officer"));
    ASSERT_TRUE(all_known(1));
    auto found = hardware::list_devices(watch->devices());
    EXPECT_EQ(std::count_if(found.begin(), found.end(),
                            [](const auto& one) { return one.as.device == "serial:Maker_Webcam_0001"; }),
              1);
}

TEST_F(Plug, AMicrophoneOfTheSoundServerIsFoundBySerialNumberUnderAnotherName) {
    SoundServer server(room.folder);  // the watch began without it
    if (!server.ready()) GTEST_SKIP() << "pulseaudio cannot start on this machine";
    sources.push_back(hardware::pulse_microphone({"Table", ""}, "serial:Maker_Mic_5", watch));
    open();
    ASSERT_TRUE(wait_lost("Table"));
    std::int64_t lost = 0, back = 0;
    for (const char* name : {"input.1", "input.2", "input.3"}) {
        std::int64_t from = now();
        server.add(name, "device.serial=Maker_Mic_5 device.bus_path=usb-5");
        ASSERT_TRUE(room.wait_live("Table")) << room.status["Table"].problem;
        back = std::max(back, now() - from);
        EXPECT_EQ(watch->address_of("pulse", "serial:Maker_Mic_5").value(), name);
        from = now();
        server.remove_added();
        ASSERT_TRUE(wait_lost("Table"));
        lost = std::max(lost, now() - from);
    }
    std::printf("lost within %lld ms, back within %lld ms\n", static_cast<long long>(lost),
                static_cast<long long>(back));
    EXPECT_LE(lost, 1000);  // by its silence alone it would be 1.5 s
    EXPECT_LE(back, 5000);  // of which this server's silent room takes 2 s
}

TEST_F(Plug, AStrangerIsALineInTheLogAndNoAlarm) {
    camera("Officer", "officer", serial(kOfficer));
    open();
    machine.plug_in(kOfficer, video(0));
    ASSERT_TRUE(room.wait_live("Officer"));
    const std::size_t told = room.told.size();
    machine.plug_in(kCeiling, video(2));
    EXPECT_GE(until([&] { return logged("v4l2 serial:Maker_Webcam_0002 (Webcam)") == 1; }), 0);
    machine.pull_out(video(2));
    room.loop.run_for(milliseconds(300));
    EXPECT_EQ(losses("Officer"), 0u);
    EXPECT_LE(room.told.size(), told + 1);  // its picture is judged alive meanwhile
    EXPECT_EQ(logged(""), 1u);
}

/// Tells when it is tried, and says that it is not there.
class Absent final : public capture::Source {
  public:
    struct Inside {
        std::mutex mutex;
        std::condition_variable tried;
        int tries = 0;
        std::function<void(bool)> told;
    };
    explicit Absent(std::shared_ptr<Inside> inside) : inside_(std::move(inside)) {
        is_.id = random_id<SourceId>();
        is_.name = "Absent", is_.picture = true;
    }
    const capture::SourceDescription& description() const override { return is_; }
    Result<GstElement*> make() const override {
        std::lock_guard lock(inside_->mutex);
        ++inside_->tries;
        inside_->tried.notify_all();
        return Error{"not there - plug it in"};
    }
    void on_plug(std::function<void(bool)> told) override {
        std::lock_guard lock(inside_->mutex);
        inside_->told = std::move(told);
    }

  private:
    capture::SourceDescription is_;
    std::shared_ptr<Inside> inside_;
};

TEST_F(Plug, ASourceThatWaitsForItsDeviceTriesAtOnce) {
    auto inside = std::make_shared<Absent::Inside>();
    sources.push_back(std::make_unique<Absent>(inside));
    open();
    std::int64_t longest = 0;
    for (int round = 0; round < 8; ++round) {
        std::unique_lock lock(inside->mutex);
        const int tries = inside->tries;
        ASSERT_TRUE(inside->tried.wait_for(lock, seconds(5), [&] { return inside->tries > tries; }));
        lock.unlock();
        room.loop.run_for(milliseconds(50));  // far from the next try
        lock.lock();
        const int before = inside->tries;
        auto told = inside->told;
        lock.unlock();
        const std::int64_t from = now();
        told(true);
        lock.lock();
        ASSERT_TRUE(inside->tried.wait_for(lock, seconds(5), [&] { return inside->tries > before; }));
        longest = std::max(longest, now() - from);
    }
    std::printf("tried after %lld ms at most\n", static_cast<long long>(longest));
    EXPECT_LE(longest, 200);
}

}  // namespace
}  // namespace faults
