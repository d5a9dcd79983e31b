// capture_victim URL FOLDER: records one camera into FOLDER until it is killed. Each accepted event is
// appended to FOLDER/events as a box statement's lines, flushed, so that the test can fold them; prints
// "recording" once the first rec.mark is out.

#include <cstdio>
#include <cstring>
#include <fstream>

#include "hardware/sources.h"
#include "recorder/capture/recorder.h"
#include "recorder/evidence/statement.h"
#include "tests/capture/event_loop.h"

int main(int argc, char** argv) {
    if (argc != 3) return 2;
    evidence::crypto_init();
    std::string folder = argv[2];
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
    bool live = false;
    callbacks.status = [&](const capture::SourceStatus& status) {
        live = status.link == capture::Link::live;
    };

    std::vector<std::unique_ptr<capture::Source>> sources;
    sources.push_back(hardware::rtsp_camera({"Camera 1", "officer"}, argv[1]));
    auto recorder = capture::Recorder::open({folder, {}}, clock, std::move(sources), callbacks);
    if (!recorder) return 1;
    if (!loop.run_until([&] { return live; }, std::chrono::seconds(10))) return 1;
    auto started = recorder.value()->start(
        {evidence::random_id<evidence::SittingId>(), evidence::random_id<evidence::CaseId>()});
    if (!started) return 1;
    loop.run_for(std::chrono::seconds(60));
    return 0;
}
