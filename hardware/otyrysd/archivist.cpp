#include "hardware/otyrysd/archivist.h"

#include <filesystem>

namespace otyrysd {

namespace fs = std::filesystem;
using evidence::Result;

/// What the thread is given, and what it found.
struct Archivist::Work {
    Archived archived;
    DiskRoom room;
    protocol::BundleSources sources;
    std::string path;                              // of the bundle
    std::uint64_t size = 0;                        // entries that it holds
    std::optional<protocol::BundleWriter> writer;  // nothing: the bundle is there
    std::string exports, copies;                   // what went wrong

    void run(const std::stop_token& stop) {
        const std::uint64_t octets = octets_of(archived, writer ? sources : protocol::BundleSources{});
        if (const auto fits = room.holds(archived.folder, octets); !fits) {
            exports = copies = fits.error().text;
            return;
        }
        const auto exported = export_recordings(archived, room, stop);
        if (!exported) exports = exported.error().text;
        if (exported && exported->sealed > 0)
            qInfo(
                "exports: %u sealed recordings and their films are left out, a reader's key opens them from "
                "the bundle",
                exported->sealed);
        if (!writer) return;
        if (const auto copied = writer->copy(sources, stop); !copied) copies = copied.error().text;
    }
};

Archivist::Archivist(const evidence::Journal& journal, const evidence::Clock& clock, DiskRoom room)
    : journal_(journal), clock_(clock), room_(std::move(room)) {}

Archivist::~Archivist() = default;  // the thread is asked to stop, and joined

void Archivist::clean(const std::string& folder) {
    std::error_code failed;
    std::vector<fs::path> left;
    for (const char* inside : {"/bundles", "/exports"})
        for (fs::recursive_directory_iterator at(folder + inside, failed), end; !failed && at != end;
             at.increment(failed))
            if (at->path().extension() == ".partial") left.push_back(at->path());
    for (const auto& path : left) fs::remove_all(path, failed);
}

void Archivist::look(const std::string& folder) {
    std::error_code failed;
    for (fs::directory_iterator at(folder + "/bundles", failed), end; !failed && at != end;
         at.increment(failed)) {
        const auto name = at->path().filename().string();
        const auto dash = name.find('-');
        if (dash == std::string::npos) continue;
        const auto sitting = evidence::SittingId::parse(name.substr(0, dash));
        const auto size = evidence::parse_uint(name.substr(dash + 1));
        if (sitting && size && *size >= bundles_[*sitting].size)
            bundles_[*sitting] = {at->path().string(), *size};
    }
}

const Archivist::Bundle* Archivist::bundle(const evidence::SittingId& sitting) const {
    const auto found = bundles_.find(sitting);
    return found == bundles_.end() ? nullptr : &found->second;
}

void Archivist::make(Archived archived, const std::vector<std::string>& papers) {
    if (making()) return;
    problems_.erase(archived.sitting.prepared.sitting);
    auto work = std::make_shared<Work>();
    work->archived = std::move(archived), work->room = room_;
    work->sources = sources_of(work->archived, papers);
    std::error_code failed;
    fs::create_directories(work->archived.folder + "/bundles", failed);
    work->size = journal_.size();
    work->path =
        work->archived.folder + "/bundles/" + work->sources.sitting.hex() + "-" + std::to_string(work->size);
    if (!fs::exists(work->path)) {
        auto begun = protocol::BundleWriter::begin(work->path, journal_, work->sources.sitting);
        if (begun) work->writer = std::move(begun).value();
        if (!begun) work->copies = begun.error().text;
    }
    thread_ = std::jthread([this, work](const std::stop_token& stop) {
        work->run(stop);
        if (!stop.stop_requested())
            QMetaObject::invokeMethod(
                this, [this, work] { take(*work); }, Qt::QueuedConnection);
    });
}

/// The thread is done: the list of the bundle's files is signed.
void Archivist::take(Work& work) {
    thread_.join();
    thread_ = {};
    if (work.copies.empty() && work.writer)
        if (const auto finished = work.writer->finish(journal_, clock_.now().wall_ms); !finished)
            work.copies = finished.error().text;
    const auto& problem = work.copies.empty() ? work.exports : work.copies;
    if (work.copies.empty()) bundles_[work.sources.sitting] = {work.path, work.size};
    if (!problem.empty()) {
        problems_[work.sources.sitting] = problem;
        qWarning("archive: %s", problem.c_str());
    }
    Q_EMIT made();
}

}  // namespace otyrysd
