// Each call that a recording makes to the disk fails once: full, broken, half a write, a sync that does not
// hold. Its clip ends there and is recovered with all that was acknowledged, the next clip goes on, the fault
// is named, and no other source loses anything. A disk that stands still for ten seconds costs nothing.

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <condition_variable>
#include <cstring>
#include <mutex>
#include <set>

#include "recorder/evidence/clip_scan.h"
#include "tests/faults/campaign.h"
#include "tests/faults/film.h"
#include "tests/faults/system_calls.h"

namespace faults {
namespace {

using namespace evidence;
using namespace capture_test;

/// What happens to the n-th call for a clip's two files.
struct Plan {
    int call = -1;      // none
    int error = 0;      // of a write or a creation; a sync fails with EIO
    bool half = false;  // half of the write is done first
};

/// The disk under some clips: the first ones made get a plan each.
class Disk {
  public:
    explicit Disk(std::vector<Plan> plans) : plans_(std::move(plans)) {}

    struct Failed {
        Plan plan;
        std::string what;
        std::int64_t at_ms = 0;
    };
    std::map<std::string, Failed> failed() {
        std::lock_guard lock(mutex_);
        return failed_;
    }

    Answer answer(const Call& call, std::int64_t now_ms) {
        if (call.sort == Call::Sort::sync_folder) return {};
        std::lock_guard lock(mutex_);
        std::string clip = call.file.substr(0, 32);
        if (!calls_.count(clip) && next_ < plans_.size()) plan_[clip] = plans_[next_++];
        std::size_t number = calls_[clip]++;
        auto plan = plan_.find(clip);
        if (plan == plan_.end()) return {};
        if (short_.count(clip)) return broken(clip, plan->second, call, now_ms);
        if (number != static_cast<std::size_t>(plan->second.call)) return {};
        if (call.sort == Call::Sort::write && plan->second.half && call.octets.size() > 1) {
            short_.insert(clip);
            return {0, call.octets.size() / 2};
        }
        return broken(clip, plan->second, call, now_ms);
    }

  private:
    Answer broken(const std::string& clip, const Plan& plan, const Call& call, std::int64_t now_ms) {
        bool sync = call.sort == Call::Sort::sync;
        int error = sync ? EIO : plan.error;
        if (!failed_.count(clip)) failed_[clip] = {plan, std::strerror(error), now_ms};
        return {error};
    }

    std::mutex mutex_;
    std::vector<Plan> plans_;
    std::size_t next_ = 0;
    std::map<std::string, std::size_t> calls_;
    std::map<std::string, Plan> plan_;
    std::set<std::string> short_;  // clips whose next write fails
    std::map<std::string, Failed> failed_;
};

struct Devices {
    std::vector<std::unique_ptr<Device>> all;
    std::vector<std::unique_ptr<capture::Source>> sources;
    void add(Sort sort, const std::string& name) {
        all.push_back(std::make_unique<Device>(sort, name));
        sources.push_back(all.back()->source());
    }
};

/// Sources with a plan each and as many clips; what became of them.
struct Trial {
    RoomFixture room;
    Devices devices;
    Disk disk;
    std::int64_t stopped_ms = 0;
    std::int64_t longest_hole_ms = 0, latest_word_ms = 0;
    int untouched = 0;
    static constexpr int kQuiet = 2;  // sources whose disk does nothing

    explicit Trial(std::vector<Plan> plans) : disk((plans.resize(plans.size() + kQuiet), plans)) {
        for (std::size_t i = 0; i < plans.size(); ++i)
            devices.add(i % 2 ? Sort::microphone : Sort::camera, "Source " + std::to_string(i + 1));
        SystemCalls calls(room.folder.string(),
                          [this](const Call& call) { return disk.answer(call, room.clock.now().wall_ms); });
        room.open(std::move(devices.sources));
        for (std::size_t i = 0; i < plans.size(); ++i)
            EXPECT_TRUE(room.wait_live("Source " + std::to_string(i + 1)));
        EXPECT_TRUE(room.recorder->start(room.interview).ok());
        room.loop.run_for(seconds(11));
        stopped_ms = room.clock.now().wall_ms;
        EXPECT_TRUE(room.stop_and_wait());
    }

    void judge() {
        std::size_t named = 0;
        for (const auto& [id, failed] : disk.failed()) {
            SCOPED_TRACE("call " + std::to_string(failed.plan.call) + (failed.plan.half ? ", half, " : ", ") +
                         failed.what);
            const Recording* recording = room.log.find(*ClipId::parse(id));
            if (!recording) continue;  // it failed before its entry
            ++named;
            ASSERT_EQ(recording->state, ClipState::recovered);
            judge_next(*recording, failed.at_ms);
        }
        EXPECT_GT(named, 0u);
        for (const Recording* recording : room.log.all()) {
            ClipReport report = verify_clip(room.folder.string(), *recording, {});
            EXPECT_TRUE(report.whole()) << to_text(report.faults.front());
        }
        judge_words();
        judge_others();
    }

    /// A clip whose disk did nothing has every unit that its device gave.
    void judge_others() {
        auto failed = disk.failed();
        std::set<SourceId> touched;
        for (const auto& [id, failure] : failed)
            if (const Recording* recording = room.log.find(*ClipId::parse(id)))
                touched.insert(recording->opened.source);
        for (const auto& device : devices.all) {
            if (touched.count(device->id())) continue;
            Held held = units_held(room, *device, stopped_ms);
            EXPECT_GT(held.units, 300u);
            EXPECT_EQ(held.missing, 0u) << held.first;
            ++untouched;
        }
        EXPECT_GE(untouched, kQuiet);
    }

    /// The source goes on in another clip.
    void judge_next(const Recording& recording, std::int64_t failed_ms) {
        const Recording* next = nullptr;
        for (const Recording* other : room.log.all())
            if (other->opened.source == recording.opened.source &&
                other->opened_index > recording.opened_index)
                next = next ? next : other;
        ASSERT_TRUE(next);
        EXPECT_EQ(next->state, ClipState::sealed);
        EXPECT_LT(next->started_ms() - failed_ms, 4000);
        longest_hole_ms = std::max(longest_hole_ms, next->started_ms() - recording.ended_ms());
    }

    /// One line for each clip that failed, with the system's words; on the screen within two seconds.
    void judge_words() {
        auto failed = disk.failed();
        auto faults = room.recorded.front().faults;
        EXPECT_EQ(faults.size(), failed.size());
        for (const auto& [id, failure] : failed) {
            auto line = std::find_if(faults.begin(), faults.end(), [&](const std::string& fault) {
                return fault.find(id) != std::string::npos;
            });
            ASSERT_NE(line, faults.end()) << id;
            EXPECT_NE(line->find(failure.what), std::string::npos) << *line;
            auto word = std::find_if(room.told.begin(), room.told.end(), [&](const RoomFixture::Told& told) {
                return told.status.problem.find(id) != std::string::npos;
            });
            ASSERT_NE(word, room.told.end()) << id;
            latest_word_ms = std::max(latest_word_ms, word->at_ms - failure.at_ms);
        }
        EXPECT_LE(latest_word_ms, 2000);
    }
};

TEST(Disk, AFaultOfAnyCallEndsOneClipAndTheNextGoesOn) {
    constexpr int kCalls = 40, kAtOnce = 16;
    std::vector<Plan> plans;
    for (int call = 0; call < kCalls; ++call)
        for (const Plan& plan : {Plan{call, ENOSPC, false}, Plan{call, EIO, false}, Plan{call, ENOSPC, true}})
            plans.push_back(plan);
    std::mt19937 random = seeded(490);
    std::shuffle(plans.begin(), plans.end(), random);
    plans.resize(static_cast<std::size_t>(times(kAtOnce, kCalls * 3)));
    std::size_t failed = 0;
    std::int64_t hole = 0, word = 0;
    for (std::size_t at = 0; at < plans.size(); at += kAtOnce) {
        std::size_t end = std::min(plans.size(), at + kAtOnce);
        Trial trial({plans.begin() + static_cast<std::ptrdiff_t>(at),
                     plans.begin() + static_cast<std::ptrdiff_t>(end)});
        trial.judge();
        failed += trial.disk.failed().size();
        hole = std::max(hole, trial.longest_hole_ms), word = std::max(word, trial.latest_word_ms);
    }
    EXPECT_EQ(failed, plans.size());
    std::printf("%zu faults; told after %lld ms at most, recorded again after a hole of %lld ms at most\n",
                failed, static_cast<long long>(word), static_cast<long long>(hole));
}

/// Every call stands still for that long, from a moment on.
class Stall {
  public:
    static constexpr std::int64_t kLength = 10'000;
    void begin() {
        std::lock_guard lock(mutex_);
        until_ = std::chrono::steady_clock::now() + milliseconds(kLength);
    }
    void wait() {
        std::unique_lock lock(mutex_);
        if (until_) passed_.wait_until(lock, *until_, [] { return false; });
    }

  private:
    std::mutex mutex_;
    std::condition_variable passed_;  // nobody tells: time alone
    std::optional<std::chrono::steady_clock::time_point> until_;
};

TEST(Disk, ShortWritesAndTenSecondsOfStandstillCostNothing) {
    RoomFixture room;
    Devices devices;
    devices.add(Sort::camera, "Camera 1"), devices.add(Sort::camera, "Camera 2");
    devices.add(Sort::microphone, "Microphone 1");
    Stall stall;
    std::atomic<int> shortened = 0;
    SystemCalls calls(room.folder.string(), [&](const Call& call) -> Answer {
        stall.wait();
        if (call.octets.size() > 700) ++shortened;
        return {0, 700};
    });
    room.open(std::move(devices.sources));
    ASSERT_TRUE(room.wait_live("Camera 1") && room.wait_live("Camera 2") && room.wait_live("Microphone 1"));
    ASSERT_TRUE(room.recorder->start(room.interview).ok());
    ASSERT_TRUE(room.loop.run_until([&] { return room.status["Camera 1"].writing; }, seconds(5)));
    room.loop.run_for(seconds(2));
    std::int64_t stood_ms = room.clock.now().wall_ms;
    stall.begin();
    ASSERT_TRUE(room.loop.run_until([&] { return !room.status["Camera 1"].writing; }, seconds(8)));
    std::printf("not writing: told after %lld ms\n",
                static_cast<long long>(room.clock.now().wall_ms - stood_ms));
    EXPECT_LE(room.clock.now().wall_ms - stood_ms,
              4500);  // 3 s without a durable octet, a second's record, a tick
    ASSERT_TRUE(room.loop.run_until([&] { return room.status["Camera 1"].writing; }, seconds(12)));
    room.loop.run_for(seconds(2));
    std::int64_t stopped_ms = room.clock.now().wall_ms;
    ASSERT_TRUE(room.stop_and_wait());
    EXPECT_GT(shortened, 50);
    EXPECT_EQ(room.recorded.front().faults, std::vector<std::string>{});
    ASSERT_EQ(room.log.all().size(), 3u);
    for (const Recording* recording : room.log.all()) {
        EXPECT_EQ(recording->state, ClipState::sealed);
        EXPECT_TRUE(verify_clip(room.folder.string(), *recording, {}).whole());
    }
    for (const auto& device : devices.all) {
        Held held = units_held(room, *device, stopped_ms);
        EXPECT_GT(held.units, 400u);
        EXPECT_EQ(held.missing, 0u) << held.first;
    }
}

}  // namespace
}  // namespace faults
