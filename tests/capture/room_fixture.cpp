#include "tests/capture/room_fixture.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>
#include <sstream>

#include "recorder/evidence/clip_keys.h"
#include "recorder/evidence/clip_scan.h"
#include "recorder/evidence/statement.h"
#include "recorder/replay/interview_film.h"

extern char** environ;

namespace capture_test {

Child::Child(std::vector<std::string> command, std::vector<std::string> environment) {
    int in[2], out[2];
    if (pipe2(in, O_CLOEXEC) != 0 || pipe2(out, O_CLOEXEC) != 0) return;
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, in[0], 0);
    posix_spawn_file_actions_adddup2(&actions, out[1], 1);
    std::vector<char*> argv, env;
    for (auto& word : command) argv.push_back(word.data());
    argv.push_back(nullptr);
    for (auto& pair : environment) env.push_back(pair.data());
    for (char** pair = environ; *pair; ++pair) env.push_back(*pair);
    env.push_back(nullptr);
    if (posix_spawnp(&pid_, argv[0], &actions, nullptr, argv.data(), env.data()) != 0) pid_ = -1;
    posix_spawn_file_actions_destroy(&actions);
    close(in[0]), close(out[1]);
    in_ = in[1], out_ = out[0];
}

Child::~Child() {
    if (pid_ > 0) {
        kill(pid_, SIGKILL);
        waitpid(pid_, nullptr, 0);
    }
    close(in_), close(out_);
}

std::string Child::line(milliseconds limit) {
    auto end = std::chrono::steady_clock::now() + limit;
    while (true) {
        if (auto lf = buffer_.find('\n'); lf != std::string::npos) {
            std::string found = buffer_.substr(0, lf);
            buffer_.erase(0, lf + 1);
            return found;
        }
        auto left = std::chrono::duration_cast<milliseconds>(end - std::chrono::steady_clock::now()).count();
        pollfd waiting{out_, POLLIN, 0};
        if (left <= 0 || poll(&waiting, 1, static_cast<int>(left)) <= 0) return {};
        char some[4096];
        ssize_t got = read(out_, some, sizeof some);
        if (got <= 0) return {};
        buffer_.append(some, static_cast<std::size_t>(got));
    }
}

void Child::signal(int number) {
    if (pid_ > 0) kill(pid_, number);
}

int Child::wait() {
    int status = 0;
    if (pid_ <= 0) return -1;
    waitpid(pid_, &status, 0);
    pid_ = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

std::string output_of(const std::vector<std::string>& command) {
    Child child(command);
    std::string all;
    for (std::string line = child.line(); !line.empty(); line = child.line()) all += line + "\n";
    child.wait();
    return all;
}

static std::vector<std::string> camera_command(const std::string& port, std::vector<std::string> options) {
    options.insert(options.begin(), {OTYRYS_BIN_DIR "/otyrys-camera", "--port", port});
    return options;
}

TestCamera::TestCamera(const std::string& port, std::vector<std::string> options)
    : child_(camera_command(port, std::move(options))) {
    std::string line = child_.line();
    if (line.rfind("ready ", 0) == 0) url_ = line.substr(6);
}

std::string TestCamera::port() const {
    std::size_t begin = url_.rfind(':') + 1;
    return url_.substr(begin, url_.find('/', begin) - begin);
}

RoomFixture::RoomFixture() {
    evidence::crypto_init();
    std::string made = (std::filesystem::temp_directory_path() / "otyrys-capture-XXXXXX").string();
    folder = mkdtemp(made.data());
    interview = {evidence::random_id<evidence::SittingId>(), evidence::random_id<evidence::CaseId>()};
}

RoomFixture::~RoomFixture() {
    recorder.reset();
    std::filesystem::remove_all(folder);
}

void RoomFixture::open(std::vector<std::unique_ptr<capture::Source>> sources) {
    capture::Callbacks callbacks;
    callbacks.post = [this](std::function<void()> task) { loop.post(std::move(task)); };
    callbacks.head = [] { return evidence::SeenHead{}; };
    callbacks.readers = [this] { return readers; };
    callbacks.journal = [this](const std::vector<evidence::ClipEvent>& written) -> evidence::Result<void> {
        if (journal) OTYRYS_CHECK(journal(written));
        for (const auto& event : written) {
            log.note(entry());
            auto folded = log.apply(event, events.size());
            EXPECT_TRUE(folded.ok()) << (folded.ok() ? "" : folded.error().text);
            events.push_back(event);
        }
        return {};
    };
    callbacks.status = [this](const capture::SourceStatus& s) {
        status[s.is.name] = s;
        told.push_back({clock.now().wall_ms, s});
    };
    callbacks.preview = [this](const evidence::SourceId& id, const std::string& jpeg) {
        ++previews, ++previews_of[id], last_preview = jpeg;
    };
    callbacks.level = [this](const evidence::SourceId&, const capture::Level&) { ++levels; };
    callbacks.preflight = [this](const capture::PreflightResult& result) { preflight = result; };
    callbacks.recorded = [this](const capture::InterviewRecorded& result) { recorded.push_back(result); };
    callbacks.log = [this](const std::string& line) { lines.push_back(line); };
    auto opened = capture::Recorder::open(
        {.clips_dir = folder.string(), .trust = {}, .settings = settings, .files = files, .space = space},
        clock, std::move(sources), std::move(callbacks));
    ASSERT_TRUE(opened.ok()) << opened.error().text;
    recorder = std::move(opened).value();
}

evidence::Entry RoomFixture::entry() const {
    evidence::Entry entry;
    const auto now = clock.now();
    entry.index = events.size(), entry.boot = clock.boot();
    entry.wall_ms = now.wall_ms, entry.mono_us = now.mono_us;
    return entry;
}

evidence::Moment RoomFixture::moment() {
    const auto now = entry();
    log.note(now);
    return {now.index, now.wall_ms};
}

bool RoomFixture::live(const std::string& name) {
    return status.count(name) && status[name].link == capture::Link::live;
}

bool RoomFixture::record(milliseconds length) {
    auto started = recorder->start(interview);
    if (!started.ok()) return false;
    loop.run_for(length);
    return stop_and_wait();
}

bool RoomFixture::stop_and_wait() {
    std::size_t before = recorded.size();
    recorder->stop();
    return loop.run_until([&] { return recorded.size() > before; }, seconds(15));
}

std::string RoomFixture::exported(const evidence::ClipId& clip, const evidence::ReaderKey* reader) {
    std::string path = (folder / (clip.hex() + ".mkv")).string();
    std::filesystem::remove(path);
    auto in = evidence::open_file(evidence::ClipPaths::in(folder.string(), clip).clip);
    auto out = evidence::create_file(path);
    EXPECT_TRUE(in.ok() && out.ok());
    if (!in.ok() || !out.ok()) return {};
    std::shared_ptr<const evidence::SlotCipher> cipher;
    if (reader) {
        auto opened = evidence::open_clip_keys_in(folder.string(), *evidence::read_header(**in), *reader);
        EXPECT_TRUE(opened.ok()) << (opened.ok() ? "" : opened.error().text);
        if (opened.ok()) cipher = *opened;
    }
    const evidence::Recording* known = log.find(clip);
    std::uint64_t length = known && known->recovered ? known->recovered->media_bytes : evidence::kNone64;
    auto done = evidence::export_clip(*in.value(), *out.value(), cipher, length);
    EXPECT_TRUE(done.ok()) << (done.ok() ? "" : done.error().text);
    return path;
}

std::string RoomFixture::film(film::Joined* said) {
    std::string path = (folder / "film.mkv").string();
    std::filesystem::remove(path);
    auto out = evidence::create_file(path);
    if (!out.ok()) return {};
    auto joined = replay::write_film(
        log.of_case(interview.of_case),
        [this](const evidence::Recording& clip) {
            return replay::ClipSource::open(folder.string(), clip, {});
        },
        **out);
    EXPECT_TRUE(joined.ok()) << (joined.ok() ? "" : joined.error().text);
    if (!joined.ok()) return {};
    EXPECT_TRUE(joined->left_out.empty());
    EXPECT_EQ(joined->passed_over, 0u);
    if (said) *said = *joined;
    return path;
}

Probe probe(const std::string& path) {
    Probe found;
    double first = 1e9, last = 0;
    std::string packets = output_of({"ffprobe", "-v", "error", "-show_entries",
                                     "packet=codec_type,pts_time,duration_time", "-of", "csv=p=0", path});
    std::size_t at = 0;
    while (at < packets.size()) {
        std::size_t end = packets.find('\n', at);
        std::string line = packets.substr(at, end - at);
        at = end + 1;
        char type[16] = {};
        double pts = 0, duration = 0;
        if (sscanf(line.c_str(), "%15[a-z],%lf,%lf", type, &pts, &duration) < 2) continue;
        (std::string(type) == "video" ? found.pictures : found.sounds)++;
        first = std::min(first, pts), last = std::max(last, pts + duration);
    }
    found.duration = last > first ? last - first : 0;
    return found;
}

evidence::ClipLog told_events(const std::filesystem::path& path) {
    evidence::ClipLog log;
    std::stringstream all;
    all << std::ifstream(path).rdbuf();
    std::string text = all.str();
    std::size_t at = 0, index = 0;
    while (at < text.size()) {
        std::size_t end = text.find("\n\n", at);
        std::string one = text.substr(at, end == std::string::npos ? end : end + 1 - at);
        at = end == std::string::npos ? text.size() : end + 2;
        const evidence::KindRule* rule = evidence::clip_rule(evidence::statement_kind(one));
        auto statement = rule ? evidence::parse_statement(one, *rule)
                              : evidence::Result<evidence::Statement>(evidence::Error{"no such kind"});
        EXPECT_TRUE(statement.ok()) << one;
        if (!statement.ok()) continue;
        EXPECT_TRUE(log.apply(statement.value(), index++).ok());
    }
    return log;
}

}  // namespace capture_test
