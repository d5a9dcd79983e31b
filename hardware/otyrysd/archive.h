#pragma once
// What leaves the box on purpose: the recordings of a closed sitting as ordinary Matroska files, and the
// files of its bundle; and what a reader makes of a bundle elsewhere. Blocks on the disk for minutes: a
// thread of its own (archivist.h). No Qt.

#include <string>

#include "hardware/otyrysd/box.h"
#include "hardware/otyrysd/export_file.h"
#include "protocol_gen/bundle.h"

namespace otyrysd {

/// A sitting with its clips, taken from the box at once: then any thread may read it.
struct Archived {
    voting::Sitting sitting;
    evidence::ClipLog clips;
    Digest trust;
    std::string folder;  // the appliance's
};

/// The files of its bundle: of every closed clip, and `papers`.
protocol::BundleSources sources_of(const Archived& archived, const std::vector<std::string>& papers);
/// What export_recordings() and a bundle of these sources would write, in octets.
std::uint64_t octets_of(const Archived& archived, const protocol::BundleSources& sources);

struct Exported {
    std::string folder;
    unsigned sealed = 0;  // closed clips that are not in it: the box cannot open them
};

/// To <folder>/exports/<sitting>/, what is not there yet: case-<number>-<n>.mkv for every closed plain clip
/// of the sitting, and interview-<number>.mkv with the line in SHA256SUMS (films.h) for every interview none
/// of whose clips is sealed. A fault names what is damaged; everything else is exported.
Result<Exported> export_recordings(const Archived& archived, const DiskRoom& room,
                                   const std::stop_token& stop = {});

/// The same from a bundle to <target>, sealed clips opened with a reader's key. How many clips are there. A
/// fault: the bundle does not verify with this fingerprint or <target> has no room (nothing is written), or
/// clips that the key does not open (named; the others are exported).
Result<unsigned> export_bundle(const std::string& bundle, const Digest& trust,
                               const evidence::ReaderKey& reader, const std::string& target);

}  // namespace otyrysd
