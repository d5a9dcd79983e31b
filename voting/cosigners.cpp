#include "voting/cosigners.h"

#include <algorithm>

#include "voting/keys.h"

namespace voting {

std::vector<PersonId> seated_persons(const Sitting& sitting) {
    std::vector<PersonId> persons;
    for (const auto& person : sitting.persons)
        if (!person.replaced) persons.push_back(person.id);
    std::sort(persons.begin(), persons.end());
    return persons;
}

const evidence::EnrolledKey* tablet_of(const evidence::KeyRing& keys, const Person& person) {
    const auto live = live_keys(keys, label_of(keys, person.key), kDevicesKey);
    return live.empty() ? nullptr : keys.find(*live.begin());
}

PersonId person_with_tablet(const evidence::KeyRing& keys, const Sitting& sitting, const Digest& key) {
    const auto* enrolled = keys.find(key);
    if (!enrolled || enrolled->role != kDevicesKey) return {};
    for (const auto& person : sitting.persons)
        if (label_of(keys, person.key) == enrolled->label) return person.id;
    return {};
}

Witnessed witnessed(const evidence::HeadCosigned& said, const std::string& origin,
                    const evidence::KeyRing& keys, const Sitting& sitting, std::vector<std::string>& faults) {
    const auto seated = seated_persons(sitting);
    const auto head = evidence::format(evidence::Checkpoint{origin, said.size, said.root});
    Witnessed found{said.size, said.root, 0, {}, static_cast<unsigned>(seated.size())};
    auto named = said.missing;
    for (const auto& cosigner : said.by) {
        const auto* person = sitting.person(cosigner.person);
        const auto* tablet = person ? tablet_of(keys, *person) : nullptr;
        named.push_back(cosigner.person);
        if (tablet && evidence::verify(cosigner, head, tablet->key))
            found.by.push_back(cosigner.person);
        else
            faults.push_back("the cosignature of " + cosigner.person + " is not of their tablet's key");
    }
    std::sort(named.begin(), named.end());
    if (named != seated) faults.push_back("who is seated is not who is named");
    return found;
}

}  // namespace voting
