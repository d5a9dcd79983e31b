#include "hardware/otyrysd/films.h"

#include <algorithm>
#include <filesystem>

#include "recorder/evidence/file.h"

namespace otyrysd {
namespace {

namespace fs = std::filesystem;
using evidence::Error;
using evidence::Result;

constexpr std::uint64_t kMaxSums = 1 << 20, kMaxLacks = 1 << 16;

/// Adds to what went wrong.
void add(std::string& faults, const std::string& what) {
    faults += (faults.empty() ? "" : "; ") + what;
}

/// The line of this name is the one there, the others stay.
Result<void> enter_sum(const std::string& sums, const evidence::Digest& sha256, const std::string& name) {
    std::string lines;
    if (fs::exists(sums)) {
        OTYRYS_TRY(const std::string before, evidence::read_file(sums, kMaxSums));
        for (std::size_t at = 0, end = 0; at < before.size(); at = end) {
            end = std::min(before.find('\n', at), before.size() - 1) + 1;
            const auto line = before.substr(at, end - at);
            if (!line.ends_with("  " + name + "\n")) lines += line;
        }
    }
    return evidence::replace_file(sums, lines + sha256.hex() + "  " + name + "\n");
}

std::string lacks_of(const film::Joined& joined, const std::string& name) {
    std::string lacks;
    for (const std::string& clip : joined.left_out) add(lacks, name + " is without clip " + clip);
    if (joined.passed_over > 0)
        add(lacks, name + " is without " + std::to_string(joined.passed_over) + " octets that are damaged");
    return lacks;
}

/// A case's clips as one film, if it is not there yet. What is not in it; empty: nothing.
Result<std::string> export_film(const std::vector<const evidence::Recording*>& clips,
                                const replay::OpenClip& open, const std::string& to, const DiskRoom& room,
                                const std::stop_token& stop) {
    const std::string told = to + ".lacks", name = fs::path(to).filename();
    if (fs::exists(to)) return fs::exists(told) ? evidence::read_file(told, kMaxLacks) : std::string();
    OTYRYS_TRY(const auto out, ExportFile::create(to, room, stop));
    OTYRYS_TRY(const film::Joined joined, replay::write_film(clips, open, *out, stop));
    const std::string lacks = lacks_of(joined, name);
    std::error_code failed;
    fs::remove(told, failed);
    if (!lacks.empty()) OTYRYS_CHECK(evidence::replace_file(told, lacks));
    OTYRYS_CHECK(enter_sum(fs::path(to).parent_path() / "SHA256SUMS", joined.sha256, name));
    OTYRYS_CHECK(out->keep());
    return lacks;
}

}  // namespace

std::vector<const evidence::Recording*> closed_clips_of(const evidence::ClipLog& log,
                                                        const evidence::CaseId& of_case) {
    std::vector<const evidence::Recording*> clips = log.of_case(of_case);
    std::erase_if(clips, [](const evidence::Recording* clip) { return !clip->closed(); });
    return clips;
}

std::string film_path(const std::string& folder, const voting::Case& of_case) {
    return folder + "/interview-" + std::to_string(of_case.number) + ".mkv";
}

Result<void> export_films(const voting::Sitting& sitting, const evidence::ClipLog& log, bool unseals,
                          const replay::OpenClip& open, const std::string& folder, const DiskRoom& room,
                          const std::stop_token& stop) {
    std::string faults;
    for (const auto& c : sitting.cases) {
        const auto clips = closed_clips_of(log, c.id);
        const bool sealed = std::any_of(clips.begin(), clips.end(), [](const evidence::Recording* clip) {
            return clip->opened.keys_sha256.has_value();
        });
        if (clips.empty() || (sealed && !unseals)) continue;
        const std::string to = film_path(folder, c);
        const auto lacks = export_film(clips, open, to, room, stop);
        if (!lacks.ok()) add(faults, fs::path(to).filename().string() + ": " + lacks.error().text);
        if (lacks.ok() && !lacks->empty()) add(faults, *lacks);
    }
    if (!faults.empty()) return Error{faults};
    return {};
}

}  // namespace otyrysd
