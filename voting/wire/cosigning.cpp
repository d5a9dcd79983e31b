#include "voting/wire/cosigning.h"

#include <algorithm>

namespace wire {

using voting::Refusal;

void Cosigning::ask(const evidence::SittingId& sitting, const evidence::Checkpoint& head, std::string note,
                    std::int64_t now_ms) {
    asked_.try_emplace(head.size, Asked{sitting, head, std::move(note), now_ms, {}});
}

const std::string* Cosigning::asked(std::uint64_t size) const {
    const auto found = asked_.find(size);
    return found == asked_.end() ? nullptr : &found->second.note;
}

const evidence::SittingId* Cosigning::sitting(std::uint64_t size) const {
    const auto found = asked_.find(size);
    return found == asked_.end() ? nullptr : &found->second.sitting;
}

std::optional<Refusal> Cosigning::take(const Cosign& cosign, const voting::PersonId& person,
                                       const evidence::PublicKey& tablet) {
    const auto found = asked_.find(cosign.size);
    if (found == asked_.end()) return Refusal::unknown_head;
    auto& [sitting, head, note, since, by] = found->second;
    if (cosign.root != head.root) return Refusal::other_root;
    const evidence::Cosignature said{cosign.time_s, cosign.signature};
    if (!evidence::verify(said, evidence::format(head), tablet)) return Refusal::bad_signature;
    const auto key = evidence::key_id(tablet);
    if (const auto before = by.find(person); before != by.end())
        return before->second.key == key ? std::nullopt : std::optional(Refusal::cosigned_before);
    if (by.size() < evidence::kMaxCosigners && person.size() <= evidence::kMaxCosignerName)
        by.emplace(person, Asked::Line{evidence::cosigner(person, said, tablet), key});
    return std::nullopt;
}

void Cosigning::forget_revoked(const evidence::KeyRing& keys) {
    for (auto& [size, asked] : asked_)
        std::erase_if(asked.by, [&](const auto& each) { return !keys.find(each.second.key); });
}

std::vector<evidence::HeadCosigned> Cosigning::due(
    const std::function<Persons(const evidence::SittingId& sitting)>& persons_of, std::int64_t now_ms) {
    std::vector<evidence::HeadCosigned> told;
    for (auto each = asked_.begin(); each != asked_.end();) {
        const auto& asked = each->second;
        const auto& by = asked.by;
        const auto persons = persons_of(asked.sitting);
        const auto& seated = persons.seated;
        const bool waits = std::any_of(seated.begin(), seated.end(), [&](const auto& person) {
            return persons.linked.contains(person) && !by.contains(person);
        });
        if (waits && now_ms - asked.since_ms <= kCosignMs - kHeartbeatMs && asked_.size() <= kMaxAsked) {
            ++each;
            continue;
        }
        evidence::HeadCosigned event{asked.sitting, asked.head.size, asked.head.root, {}, {}};
        for (const auto& person : seated)
            if (const auto found = by.find(person); found != by.end())
                event.by.push_back(found->second.line);
            else
                event.missing.push_back(person);
        told.push_back(std::move(event));
        each = asked_.erase(each);
    }
    return told;
}

}  // namespace wire
