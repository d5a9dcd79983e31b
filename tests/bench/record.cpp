// bench_record FOLDER SECONDS [--watched] SOURCE...: the recorder alone, to be measured from outside. SOURCE
// is an rtsp:// address, or a film of raw pictures (AVI, 720p30, I420) played at its pace and encoded here.
// Prints "first MS" (from start() to the first picture on the disk), then "recording", and after SECONDS
// "sealed N of N" (more where a clip gave way to the next). Exit 0: all sealed.

#include <gst/gst.h>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <set>
#include <thread>

#include "hardware/sources.h"
#include "recorder/capture/recorder.h"
#include "recorder/evidence/clip_format.h"
#include "tests/capture/event_loop.h"

namespace {

using Clock = std::chrono::steady_clock;

/// A raw film at its own pace, through what a camera's raw pictures go through.
class RawFilm final : public capture::Source {
  public:
    explicit RawFilm(std::string path) : path_(std::move(path)) {
        is_.id = evidence::random_id<evidence::SourceId>();
        is_.name = "Film", is_.device = "file " + path_;
        is_.picture = is_.simulated = true;
    }
    const capture::SourceDescription& description() const override { return is_; }
    evidence::Result<GstElement*> make() const override {
        std::string description =
            "filesrc name=film ! avidemux ! clocksync name=pace ! queue ! " + hardware::picture_encoding();
        GstElement* bin = gst_parse_bin_from_description(description.c_str(), FALSE, nullptr);
        if (!bin) return evidence::Error{"the film cannot be opened"};
        auto now = static_cast<gint64>(gst_util_get_timestamp());
        g_object_set(gst_bin_get_by_name(GST_BIN(bin), "film"), "location", path_.c_str(), nullptr);
        g_object_set(gst_bin_get_by_name(GST_BIN(bin), "pace"), "ts-offset", now, nullptr);
        GstElement* last = gst_bin_get_by_name(GST_BIN(bin), "picture");
        GstPad* pad = gst_element_get_static_pad(last, "src");
        GstPad* out = gst_ghost_pad_new("picture", pad);
        gst_pad_set_offset(out, now);
        gst_pad_set_active(out, TRUE);
        gst_element_add_pad(bin, out);
        return bin;
    }

  private:
    capture::SourceDescription is_;
    std::string path_;
};

std::vector<std::unique_ptr<capture::Source>> sources_of(const std::vector<std::string>& words) {
    std::vector<std::unique_ptr<capture::Source>> sources;
    for (const std::string& word : words) {
        if (word.rfind("rtsp://", 0) == 0)
            sources.push_back(
                hardware::rtsp_camera({"Camera " + std::to_string(sources.size() + 1), ""}, word));
        else
            sources.push_back(std::make_unique<RawFilm>(word));
    }
    return sources;
}

/// Waits until a clip in the folder holds a picture: header, the media's own head, one slot more.
bool wait_for_picture(const std::string& folder, int changes) {
    constexpr std::uintmax_t kWithPicture = evidence::kClipHeader + 2 * evidence::kLargeSlot;
    char ignored[4096];
    while (read(changes, ignored, sizeof ignored) > 0)
        for (const auto& entry : std::filesystem::directory_iterator(folder))
            if (entry.path().extension() == ".clip" && entry.file_size() >= kWithPicture) return true;
    return false;
}

struct Room {
    evidence::SystemClock clock;
    capture_test::EventLoop loop;
    std::set<evidence::SourceId> live;
    std::optional<capture::InterviewRecorded> recorded;
    std::unique_ptr<capture::Recorder> recorder;

    capture::Callbacks callbacks() {
        capture::Callbacks on;
        on.post = [this](std::function<void()> task) { loop.post(std::move(task)); };
        on.head = [] { return evidence::SeenHead{}; };
        on.journal = [](const std::vector<evidence::ClipEvent>&) { return evidence::Result<void>(); };
        on.status = [this](const capture::SourceStatus& status) {
            if (status.link == capture::Link::live) live.insert(status.is.id);
        };
        on.recorded = [this](const capture::InterviewRecorded& result) { recorded = result; };
        on.log = [](const std::string& line) { std::fprintf(stderr, "%s\n", line.c_str()); };
        return on;
    }
};

int record(const std::string& folder, int length, bool watched, const std::vector<std::string>& words) {
    Room room;
    auto opened =
        capture::Recorder::open({folder, {}, watched}, room.clock, sources_of(words), room.callbacks());
    if (!opened) return 1;
    room.recorder = std::move(opened).value();
    if (!room.loop.run_until([&] { return room.live.size() == words.size(); }, std::chrono::seconds(20)))
        return 1;
    int changes = inotify_init1(IN_CLOEXEC);
    if (changes < 0 || inotify_add_watch(changes, folder.c_str(), IN_MODIFY) < 0) return 1;
    auto begun = Clock::now();
    double first = 0;
    std::thread watch([&] {
        if (!wait_for_picture(folder, changes)) return;
        auto ms = std::chrono::duration<double, std::milli>(Clock::now() - begun).count();
        room.loop.post([&first, ms] { first = ms; });
    });
    auto started = room.recorder->start(
        {evidence::random_id<evidence::SittingId>(), evidence::random_id<evidence::CaseId>()});
    bool seen = started.ok() && room.loop.run_until([&] { return first > 0; }, std::chrono::seconds(10));
    if (!seen) std::quick_exit(1);
    watch.join();
    close(changes);
    std::printf("first %.2f\nrecording\n", first);
    std::fflush(stdout);
    room.loop.run_for(std::chrono::seconds(length));
    room.recorder->stop();
    if (!room.loop.run_until([&] { return room.recorded.has_value(); }, std::chrono::seconds(20))) return 1;
    std::printf("sealed %llu of %zu\n", static_cast<unsigned long long>(room.recorded->clips), words.size());
    return room.recorded->clips >= words.size() && room.recorded->faults.empty() ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
    std::vector<std::string> words(argv + 1, argv + argc);
    bool watched = std::erase(words, "--watched") > 0;
    if (words.size() < 3) return 2;
    evidence::crypto_init();
    gst_init(nullptr, nullptr);
    return record(words[0], std::atoi(words[1].c_str()), watched, {words.begin() + 2, words.end()});
}
