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

/// <folder>/exports/<sitting>/case-<number>-<n>.mkv for every closed clip of the current sitting that is not
/// there yet, but for sealed ones, which the box cannot open. The folder. A damaged clip is a fault that
/// names it; the others are exported.
Result<std::string> export_recordings(const Box& box, const std::string& folder);

/// The same from a bundle, sealed clips opened with a reader's key, to <target>/case-<number>-<n>.mkv. How
/// many are there. A fault: the bundle does not verify with this fingerprint (nothing is written), or a clip
/// that the key does not open (named; the others are exported).
Result<unsigned> export_bundle(const std::string& bundle, const Digest& trust,
                               const evidence::ReaderKey& reader, const std::string& target);

}  // namespace otyrysd
