#pragma once
// What leaves the box on purpose: the bundle of a closed sitting and its recordings as ordinary Matroska
// files; and what a reader makes of a bundle elsewhere. Blocks on the disk; asked for only when no sitting is
// open, so no vote waits for it. No Qt.

#include <string>

#include "hardware/otyrysd/box.h"

namespace otyrysd {

/// <folder>/bundles/<sitting>-<journal size>: written whole or not at all; the same journal gives the same
/// path. `papers`: files for it. The path.
Result<std::string> write_archive(const Box& box, const std::string& folder,
                                  const std::vector<std::string>& papers);

struct Exported {
    std::string folder;
    unsigned sealed = 0;  // closed clips that are not in it: the box cannot open them
};

/// To <folder>/exports/<sitting>/, what is not there yet: case-<number>-<n>.mkv for every closed plain clip
/// of the current sitting, and interview-<number>.mkv with the line in SHA256SUMS (films.h) for every
/// interview none of whose clips is sealed. A fault names what is damaged; everything else is exported.
Result<Exported> export_recordings(const Box& box, const std::string& folder);

/// The same from a bundle to <target>, sealed clips opened with a reader's key. How many clips are there. A
/// fault: the bundle does not verify with this fingerprint (nothing is written), or clips that the key does
/// not open (named; the others are exported).
Result<unsigned> export_bundle(const std::string& bundle, const Digest& trust,
                               const evidence::ReaderKey& reader, const std::string& target);

}  // namespace otyrysd
