#include "hardware/otyrysd/films.h"

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace otyrysd {
namespace {

namespace fs = std::filesystem;
using evidence::Error;
using evidence::Result;

/// Adds to what went wrong.
void add(std::string& faults, const std::string& what) {
    faults += (faults.empty() ? "" : "; ") + what;
}

/// A case's clips as one film, if it is not there yet, with the line for SHA256SUMS; else nothing. `lacks`:
/// what is not in it.
Result<std::string> export_film(const std::vector<const evidence::Recording*>& clips,
                                const replay::OpenClip& open, const std::string& folder,
                                const std::string& name, std::string& lacks) {
    const std::string to = folder + "/" + name, partial = to + ".partial";
    if (fs::exists(to)) return std::string();
    std::error_code failed;
    fs::remove(partial, failed);
    OTYRYS_TRY(const auto out, evidence::create_file(partial));
    const auto written = replay::write_film(clips, open, *out);
    if (!written.ok()) {
        fs::remove(partial, failed);
        return Error{name + ": " + written.error().text};
    }
    const film::Joined& joined = *written;
    fs::rename(partial, to, failed);
    if (failed) return Error{to + ": " + failed.message()};
    for (const std::string& clip : joined.left_out) add(lacks, name + " is without clip " + clip);
    if (joined.passed_over > 0)
        add(lacks, name + " is without " + std::to_string(joined.passed_over) + " octets that are damaged");
    return joined.sha256.hex() + "  " + name + "\n";
}

}  // namespace

Result<void> export_films(const voting::Sitting& sitting, const evidence::ClipLog& log, bool unseals,
                          const replay::OpenClip& open, const std::string& folder) {
    std::string sums, faults;
    for (const auto& c : sitting.cases) {
        std::vector<const evidence::Recording*> clips;
        for (const auto* clip : log.of_case(c.id))
            if (clip->closed()) clips.push_back(clip);
        const bool sealed = std::any_of(clips.begin(), clips.end(), [](const evidence::Recording* clip) {
            return clip->opened.keys_sha256.has_value();
        });
        if (clips.empty() || (sealed && !unseals)) continue;
        const auto line =
            export_film(clips, open, folder, "interview-" + std::to_string(c.number) + ".mkv", faults);
        if (line.ok()) sums += *line;
        if (!line.ok()) add(faults, line.error().text);
    }
    if (!sums.empty()) std::ofstream(folder + "/SHA256SUMS", std::ios::app) << sums;
    if (!faults.empty()) return Error{faults};
    return {};
}

}  // namespace otyrysd
