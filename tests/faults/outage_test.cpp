// Each kind of source is killed, hung, pulled out and put in again, many times, beside two that must not
// notice: the alarm comes within two seconds, the source is back within five of its return, and the journal's
// gaps are what really was missing.

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

constexpr std::int64_t kAlarm = 2000, kBack = 5000;
constexpr std::int64_t kExact = 100;
constexpr std::int64_t kGop = 400;     // a camera that woke up is joined in the middle of one
constexpr std::int64_t kGap = 600;     // an outage that is longer leaves a gap
constexpr std::int64_t kSettle = 550;  // a source of one track is called live so long after its first data

/// One outage, wall times.
struct Outage {
    std::int64_t broken = 0, alarm = 0, mended = 0, back = 0;
};

/// A source that breaks and is mended again and again.
class Patient {
  public:
    Patient(std::string called, std::function<void()> hurt, std::function<void()> mend)
        : name(std::move(called)), hurt_(std::move(hurt)), mend_(std::move(mend)) {}

    std::string name;
    std::vector<Outage> outages;

    bool done(int times) const {
        return outages.size() == static_cast<std::size_t>(times) && is_ == Is::well;
    }

    /// What is due now; false: it did not come back.
    bool step(RoomFixture& room, int times, std::mt19937& random) {
        std::int64_t now = room.clock.now().wall_ms;
        bool live = room.live(name);
        if (is_ == Is::well && now >= due_ && !done(times)) {
            outages.push_back({now});
            hurt_();
            is_ = Is::hurt;
        } else if (is_ == Is::hurt && !live) {
            outages.back().alarm = now;
            due_ = now + kGap + random() % 1200;
            is_ = Is::lost;
        } else if (is_ == Is::lost && now >= due_) {
            mend_();
            outages.back().mended = room.clock.now().wall_ms;
            is_ = Is::mended;
        } else if (is_ == Is::mended && live) {
            outages.back().back = now;
            due_ = now + 1000 + random() % 1000;
            is_ = Is::well;
        } else if (is_ == Is::hurt || is_ == Is::mended) {
            return now < std::max(outages.back().broken, outages.back().mended) + 15'000;
        }
        return true;
    }

    /// Where it stands, for a failure.
    std::string words() const {
        const Outage& last = outages.back();
        return name + ", outage " + std::to_string(outages.size()) +
               (last.mended ? ": not back after its return, alarm had come after " : ": no alarm, ") +
               std::to_string(last.alarm - last.broken) + " ms";
    }

  private:
    enum class Is { well, hurt, lost, mended };
    Is is_ = Is::well;
    std::int64_t due_ = 0;
    std::function<void()> hurt_, mend_;
};

/// A device of this machine that comes back on another node each time, and is known by what stays of it.
struct Wanderer {
    Machine& machine;
    Part part;
    int n = 0;
    std::string node() const { return machine.node(part.type, n); }
    void pull_out() { machine.pull_out(node()); }
    void plug_in() { ++n, machine.plug_in(part, node()); }
};

struct Ward {
    Machine machine;
    Wanderer v4l2{machine, {"v4l2", "V4L2", "Maker_Webcam_1", "usb-1", 160}, 10};
    Wanderer alsa{machine, {"alsa", "ALSA", "", "usb-2", 1}, 30};
    RoomFixture room;
    hardware::WatchPtr watch = std::make_shared<hardware::DeviceWatch>();
    SoundServer sound{room.folder};
    std::unique_ptr<TestCamera> killed = std::make_unique<TestCamera>();
    TestCamera hung;
    std::string port = killed->port();
    Device stalled_v4l2{Sort::camera, "V4L2 stalled"}, stalled_alsa{Sort::microphone, "ALSA stalled"};
    Device witness_camera{Sort::camera, "Camera"}, witness_microphone{Sort::microphone, "Microphone"};
    std::vector<Patient> patients{
        {"RTSP killed", [this] { killed.reset(); }, [this] { killed = std::make_unique<TestCamera>(port); }},
        {"RTSP hung", [this] { hung.hang(); }, [this] { hung.wake(); }},
        {"PulseAudio", [this] { sound.unplug(); }, [this] { sound.plug_in(); }},
        {"V4L2", [this] { v4l2.pull_out(); }, [this] { v4l2.plug_in(); }},
        {"ALSA", [this] { alsa.pull_out(); }, [this] { alsa.plug_in(); }},
        {"V4L2 stalled", [this] { stalled_v4l2.stall(); }, [this] { stalled_v4l2.plug_in(); }},
        {"ALSA stalled", [this] { stalled_alsa.stall(); }, [this] { stalled_alsa.plug_in(); }},
    };

    void open() {
        std::vector<std::unique_ptr<capture::Source>> sources;
        sources.push_back(hardware::rtsp_camera({"RTSP killed", ""}, killed->url()));
        sources.push_back(hardware::rtsp_camera({"RTSP hung", ""}, hung.url()));
        sources.push_back(hardware::pulse_microphone({"PulseAudio", ""}, "mic1.monitor"));
        sources.push_back(hardware::v4l2_camera({"V4L2", ""}, "serial:" + v4l2.part.serial, watch));
        sources.push_back(hardware::alsa_microphone({"ALSA", ""}, "port:" + alsa.part.port, watch));
        v4l2.plug_in(), alsa.plug_in();
        for (Device* device : {&stalled_v4l2, &stalled_alsa, &witness_camera, &witness_microphone})
            sources.push_back(device->source());
        room.open(std::move(sources));
    }

    std::vector<ClipGap> gaps_of(const std::string& name, Track track) {
        std::vector<ClipGap> found;
        for (const ClipGap& gap : room.of_kind<ClipGap>())
            if (room.log.find(gap.clip)->opened.source_name == name && gap.what == track)
                found.push_back(gap);
        return found;
    }

    /// What a device of our own gave; empty: it is not ours.
    std::vector<Unit> given_by(const std::string& name) const {
        for (const Wanderer* device : {&v4l2, &alsa})
            if (device->part.label == name) return machine.given(device->part);
        for (const Device* device : {&stalled_v4l2, &stalled_alsa})
            if (device->name() == name) return device->given();
        return {};
    }

    /// When the data really ended and began again, wall times: of our own devices as they know it; else as
    /// the outage was made and ended.
    std::pair<std::int64_t, std::int64_t> truth(const Patient& patient, const Outage& outage) {
        const std::vector<Unit> given = given_by(patient.name);
        if (given.empty())
            return {outage.broken, patient.name == "PulseAudio" ? outage.back - kSettle : outage.back};
        Instant now = room.clock.now();
        std::int64_t ended = 0, began = 0;
        for (const Unit& unit : given) {
            auto at = [&](std::uint64_t ns) {
                return now.wall_ms - now.mono_us / 1000 + static_cast<std::int64_t>(ns / 1'000'000);
            };
            if (at(unit.time_ns) <= outage.broken)
                ended = at(unit.time_ns + unit.duration_ns);
            else if (!began && unit.keyframe && at(unit.time_ns) > outage.alarm)
                began = at(unit.time_ns);
        }
        return {ended, began};
    }

    static std::int64_t last_end(const std::vector<Outage>& outages, std::int64_t before) {
        std::int64_t last = 0;
        for (const Outage& outage : outages)
            if (outage.back <= before + 100) last = outage.back;
        return last;
    }

    /// A gap for each outage and no other.
    static void expect_one_each(const std::vector<ClipGap>& gaps, const std::vector<Outage>& outages) {
        for (const ClipGap& gap : gaps)
            EXPECT_TRUE(std::any_of(
                outages.begin(), outages.end(),
                [&](const Outage& outage) { return std::abs(gap.from.ms - outage.broken) < 500; }))
                << "a gap of " << gap.to.ms - gap.from.ms << " ms without an outage, "
                << gap.from.ms - last_end(outages, gap.from.ms) << " ms after the last one's end";
        EXPECT_EQ(gaps.size(), outages.size());
    }

    /// The journal's gaps are where the film has nothing, and nowhere else.
    static void expect_where_nothing_is_kept(const std::vector<ClipGap>& gaps,
                                             const std::vector<double>& kept) {
        constexpr double kUnit = 40;  // no unit of these sources is longer
        std::vector<std::pair<double, double>> holes;
        for (std::size_t i = 1; i < kept.size(); ++i)
            if (kept[i] - kept[i - 1] > kUnit + kExact) holes.emplace_back(kept[i - 1], kept[i]);
        for (auto [from, to] : holes)
            EXPECT_TRUE(std::any_of(gaps.begin(), gaps.end(),
                                    [&, from = from, to = to](const ClipGap& gap) {
                                        return static_cast<double>(gap.from.ms) <= from + kUnit + kExact &&
                                               static_cast<double>(gap.to.ms) >= to - kExact;
                                    }))
                << "nothing is kept for " << to - from << " ms, and no gap says so";
        for (const ClipGap& gap : gaps)
            for (double at : kept)
                EXPECT_FALSE(at > static_cast<double>(gap.from.ms + kExact) &&
                             at < static_cast<double>(gap.to.ms - kExact))
                    << "kept " << at - static_cast<double>(gap.from.ms) << " ms after a gap's begin, "
                    << static_cast<double>(gap.to.ms) - at << " before its end";
    }

    void judge(const Patient& patient) {
        SCOPED_TRACE(patient.name);
        std::int64_t alarm = 0, back = 0, off_from = 0, off_to = 0;
        for (const Outage& outage : patient.outages) {
            alarm = std::max(alarm, outage.alarm - outage.broken);
            back = std::max(back, outage.back - outage.mended);
        }
        std::size_t judged = 0;
        const bool woken = patient.name == "RTSP hung";
        for (Track track : {Track::picture, Track::sound}) {
            std::vector<double> kept = kept_of(room, patient.name, track == Track::picture ? "v:0" : "a:0");
            if (kept.empty()) continue;  // it has no such track
            std::vector<ClipGap> gaps = gaps_of(patient.name, track);
            expect_where_nothing_is_kept(gaps, kept);
            if (woken && track == Track::sound) continue;  // its backlog comes as a burst
            expect_one_each(gaps, patient.outages);
            if (gaps.size() != patient.outages.size()) continue;
            judged += gaps.size();
            for (std::size_t i = 0; i < gaps.size(); ++i) {
                auto [from, to] = truth(patient, patient.outages[i]);
                off_from = std::max(off_from, std::abs(gaps[i].from.ms - from));
                off_to = std::max(off_to, std::abs(gaps[i].to.ms - to));
            }
        }
        std::printf(
            "%-13s %zu outages: alarm after %lld ms, back after %lld, bounds off by %lld and %lld, at most\n",
            patient.name.c_str(), patient.outages.size(), static_cast<long long>(alarm),
            static_cast<long long>(back), static_cast<long long>(off_from), static_cast<long long>(off_to));
        EXPECT_LE(alarm, kAlarm);
        EXPECT_LE(back, kBack);
        EXPECT_GT(judged, 0u);
        EXPECT_LE(off_from, kExact);
        EXPECT_LE(off_to, woken ? kExact + kGop : kExact);
    }
};

TEST(Outage, OfEachKindOfSourceIsToldBoundedAndTouchesNoOther) {
    std::mt19937 random = seeded(490);
    int rounds = times(2, 50);
    Ward ward;
    ASSERT_TRUE(ward.sound.ready());
    ward.open();
    for (const Patient& patient : ward.patients)
        ASSERT_TRUE(ward.room.wait_live(patient.name)) << patient.name;
    ASSERT_TRUE(ward.room.wait_live("Camera") && ward.room.wait_live("Microphone"));
    ASSERT_TRUE(ward.room.recorder->start(ward.room.interview).ok());
    ward.room.loop.run_for(seconds(1));
    auto done = [&] {
        return std::all_of(ward.patients.begin(), ward.patients.end(),
                           [&](const Patient& patient) { return patient.done(rounds); });
    };
    while (!done()) {
        for (Patient& patient : ward.patients)
            ASSERT_TRUE(patient.step(ward.room, rounds, random)) << patient.words();
        ward.room.loop.run_for(milliseconds(5));
    }
    ward.room.loop.run_for(seconds(1));
    std::int64_t stopped = ward.room.clock.now().wall_ms;
    ASSERT_TRUE(ward.room.stop_and_wait());
    EXPECT_EQ(ward.room.recorded.front().faults, std::vector<std::string>{});
    for (const Patient& patient : ward.patients) ward.judge(patient);
    for (const Device* witness : {&ward.witness_camera, &ward.witness_microphone}) {
        Held held = units_held(ward.room, *witness, stopped);
        std::printf("witness: %zu units, %zu missing\n", held.units, held.missing);
        EXPECT_GT(held.units, 200u);
        EXPECT_EQ(held.missing, 0u) << held.first;
    }
}

}  // namespace
}  // namespace faults
