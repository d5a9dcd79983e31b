#pragma once
// The provisioning act: an appliance's log, its link certificate and the keys of the persons, made once and
// on paper (fingerprints). Procedure: hardware/DESIGN.md, "Provisioning". Blocks on the disk and on openssl.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "recorder/evidence/clock.h"
#include "recorder/evidence/crypto.h"
#include "recorder/evidence/result.h"
#include "recorder/evidence/sealing.h"

namespace provision {

struct Bearer {
    std::string person;  // "m1", "m1.device", "secretary", "hall": names the key file
    std::string label;   // whose key: the full name, of no two persons the same
    std::string role;    // kPersonsKey, kDevicesKey (a tablet's, a display's), "reviewer", "escrow"
    std::optional<evidence::ReaderPublicKey> made_elsewhere;  // a reader's: no key file is made
};

struct Provisioned {
    evidence::Digest trust;
    evidence::Digest certificate;                                // SHA-256 of its DER: what tablets pin
    std::vector<std::pair<std::string, evidence::Digest>> keys;  // person, key_id
};

/// "KZ-C" for central, "KZ-R-<two digits>" as given; nothing for another word.
std::string commission_id(std::string_view word);

/// The bearers of a JSON list of persons ("person", "name_kk"), each with their tablet's, and the hall
/// display. A fault names the pointer: no name may stand twice, it is what ties a tablet's key to its person.
evidence::Result<std::vector<Bearer>> bearers_of(std::string_view json);

/// A reader from "NAME" or "NAME=KEY" (64 hexadecimal digits of an X25519 key made elsewhere). A fault names
/// what is amiss.
evidence::Result<Bearer> reader_of(const std::string& text, const std::string& role);

/// Makes everything in `folder` (which must hold no journal) and one key file per bearer in `keys`.
/// `commission`: an id of the glossary. With a reader among the bearers all recordings are sealed. A fault
/// leaves what was made: provision anew into an empty folder.
evidence::Result<Provisioned> provision_appliance(const std::string& folder, const std::string& keys,
                                                  const std::string& commission,
                                                  const std::vector<Bearer>& bearers,
                                                  const evidence::Clock& clock);

}  // namespace provision
