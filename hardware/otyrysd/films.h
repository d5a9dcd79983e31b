#pragma once
// The interviews of a sitting as films: all sources of an interview in one Matroska. Blocks on the disk. No
// Qt.

#include <string>

#include "hardware/otyrysd/export_file.h"
#include "recorder/replay/interview_film.h"
#include "voting/sitting.h"

namespace otyrysd {

/// The closed clips of a case.
std::vector<const evidence::Recording*> closed_clips_of(const evidence::ClipLog& log,
                                                        const evidence::CaseId& of_case);
/// <folder>/interview-<number>.mkv
std::string film_path(const std::string& folder, const voting::Case& of_case);

/// film_path() for every case with closed clips, if it is not there yet; before it is, its SHA-256 stands as
/// a line of <folder>/SHA256SUMS, and what it is without in <film>.lacks. `open` reads a clip. Unless
/// `unseals` says that it reads sealed ones, an interview with a sealed clip is left out: it is whole or not
/// there. A fault names every film that could not be made, and what one lacks, of those that were there
/// before too; the others are.
evidence::Result<void> export_films(const voting::Sitting& sitting, const evidence::ClipLog& log,
                                    bool unseals, const replay::OpenClip& open, const std::string& folder,
                                    const DiskRoom& room, const std::stop_token& stop);

}  // namespace otyrysd
