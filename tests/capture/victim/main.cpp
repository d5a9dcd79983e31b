// capture_victim FOLDER SOURCE...: records its sources (the URL of a camera, or "pattern") into FOLDER until
// it is killed. Each accepted event is appended to FOLDER/events as a box statement's lines, flushed, so that
// the test can fold them; prints "recording" when an interview is started, "mark" for each rec.mark.

#include <cstdio>
#include <fstream>
#include <set>

#include "hardware/sources.h"
#include "recorder/capture/recorder.h"
#include "recorder/evidence/statement.h"
#include "tests/capture/event_loop.h"

namespace {

std::vector<std::unique_ptr<capture::Source>> sources_of(const std::vector<std::string>& names) {
    std::vector<std::unique_ptr<capture::Source>> sources;
    for (const std::string& name : names) {
        hardware::Placed placed{"Camera " + std::to_string(sources.size() + 1), "officer"};
        sources.push_back(name == "pattern" ? hardware::test_camera(placed)
                                            : hardware::rtsp_camera(placed, name));
    }
    return sources;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 3) return 2;
    evidence::crypto_init();
    std::string folder = argv[1];
    evidence::SystemClock clock;
    capture_test::EventLoop loop;
    std::ofstream events(folder + "/events", std::ios::app);

    capture::Callbacks callbacks;
    callbacks.post = [&](std::function<void()> task) { loop.post(std::move(task)); };
    callbacks.head = [] { return evidence::SeenHead{}; };
    callbacks.journal = [&](const std::vector<evidence::ClipEvent>& written) -> evidence::Result<void> {
        for (const auto& event : written) {
            evidence::Statement statement;
            statement.kind = std::string(evidence::kind_of(event));
            statement.fields = evidence::fields_of(event);
            events << evidence::format(statement) << '\n' << std::flush;
            if (statement.kind == "rec.mark") std::printf("mark\n"), std::fflush(stdout);
        }
        return {};
    };
    std::set<std::string> live;
    callbacks.status = [&](const capture::SourceStatus& status) {
        if (status.link == capture::Link::live) live.insert(status.is.name);
    };

    std::vector<std::unique_ptr<capture::Source>> sources = sources_of({argv + 2, argv + argc});
    std::size_t wanted = sources.size();
    auto recorder = capture::Recorder::open({folder, {}}, clock, std::move(sources), callbacks);
    if (!recorder) return 1;
    if (!loop.run_until([&] { return live.size() == wanted; }, std::chrono::seconds(30))) return 1;
    auto started = recorder.value()->start(
        {evidence::random_id<evidence::SittingId>(), evidence::random_id<evidence::CaseId>()});
    if (!started) return 1;
    std::printf("recording\n"), std::fflush(stdout);
    loop.run_for(std::chrono::seconds(60));
    return 0;
}
