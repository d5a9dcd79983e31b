#pragma once
// How a sitting comes to be: a JSON file of composition and settings becomes the box's entries
// sitting.prepared and person.seated. Grammar: hardware/DESIGN.md, "Service". Pure, but for reading the file.

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "recorder/evidence/keyring.h"
#include "voting/sitting_book.h"

namespace otyrysd {

/// The id that the file gives its sitting: from its octets, so that the same file never makes two sittings.
evidence::SittingId sitting_id_of(std::string_view json);

/// Regulations by id; decree-490 is always among them.
using Regulations = std::map<std::string, voting::Profile>;
/// Those shipped and, from `folder` if it exists, every *.toml. A fault names file, line and column.
evidence::Result<Regulations> regulations_in(const std::string& folder);

/// The acts of the file. A person without "key" is found among the enrolled member keys by label = name_kk. A
/// fault names the JSON pointer. Unknown keys are faults.
evidence::Result<std::vector<voting::BoxAct>> sitting_acts(std::string_view json,
                                                           const evidence::KeyRing& keys,
                                                           const Regulations& regulations);

class Box;
/// The sitting that the file gives. `acts` is empty when the journal has it already: the service went down
/// before the file was put away.
struct NextSitting {
    evidence::SittingId id;
    std::vector<voting::BoxAct> acts;
};
/// Read with the regulations of the folder "regulations" beside it. Nothing without a file, and while a
/// sitting is open: one that is prepared and not open gives way. A fault names the file.
evidence::Result<std::optional<NextSitting>> next_sitting(const Box& box, const std::string& path);
/// Renames the file beside itself to sitting-<id>.json.
evidence::Result<void> put_away(const std::string& path, const evidence::SittingId& id);
/// All three: whether a sitting was prepared.
evidence::Result<bool> prepare_sitting(Box& box, const std::string& path);

}  // namespace otyrysd
