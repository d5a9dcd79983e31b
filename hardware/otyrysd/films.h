#pragma once
// The interviews of a sitting as films: all sources of an interview in one Matroska. Blocks on the disk. No
// Qt.

#include <string>

#include "recorder/replay/interview_film.h"
#include "voting/sitting.h"

namespace otyrysd {

/// <folder>/interview-<number of the case>.mkv for every case with closed clips, if it is not there yet, and
/// its SHA-256 as a line of <folder>/SHA256SUMS. `open` reads a clip. Unless `unseals` says that it reads
/// sealed ones, an interview with a sealed clip is left out: it is whole or not there. A fault names every
/// film that could not be made; the others are.
evidence::Result<void> export_films(const voting::Sitting& sitting, const evidence::ClipLog& log,
                                    bool unseals, const replay::OpenClip& open, const std::string& folder);

}  // namespace otyrysd
