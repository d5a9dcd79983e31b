#include "qml/link/session/witness.h"

namespace client {

std::vector<std::pair<std::string, Given>> witnessed_acts(const wire::Live& live,
                                                          const voting::Sitting& sitting,
                                                          const evidence::KeyRing& keys,
                                                          const std::string& reason) {
    const auto* person = live.pairing_person ? sitting.person(*live.pairing_person) : nullptr;
    const auto* known = person ? keys.known(person->key) : nullptr;
    std::vector<std::pair<std::string, Given>> revoked, enrolled;
    if (!known || live.pairing_keys.empty()) return {};
    for (const auto& [id, each] : keys.all())
        if (!each.revoked && each.label == known->label)
            revoked.push_back({"key.revoked", {{"key", each.key.hex()}, {"reason", reason}}});
    for (const auto& row : live.pairing_keys) {
        const auto space = std::min(row.find(' '), row.size());
        const auto role = row.substr(0, space);
        if (space < row.size())
            enrolled.push_back(
                {"key.enrolled", {{"role", role}, {"key", row.substr(space + 1)}, {"label", known->label}}});
    }
    revoked.insert(revoked.end(), enrolled.begin(), enrolled.end());
    return revoked;
}

}  // namespace client
