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

void Archivist::make(Archived archived, const std::vector<std::string>& papers) {
    if (making()) return;
    problem_.clear();
    auto work = std::make_shared<Work>();
    work->archived = std::move(archived), work->room = room_;
    work->sources = sources_of(work->archived, papers);
    std::error_code failed;
    fs::create_directories(work->archived.folder + "/bundles", failed);
    work->path = work->archived.folder + "/bundles/" + work->sources.sitting.hex() + "-" +
                 std::to_string(journal_.size());
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
    problem_ = work.copies.empty() ? work.exports : work.copies;
    bundle_ = work.copies.empty() ? std::optional(work.path) : std::nullopt;
    if (!problem_.empty()) qWarning("archive: %s", problem_.c_str());
    Q_EMIT made();
}

}  // namespace otyrysd
