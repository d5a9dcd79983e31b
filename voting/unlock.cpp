#include "voting/unlock.h"

#include <algorithm>
#include <array>

#include "voting/keys.h"

namespace voting {
namespace {

using evidence::Digest;
using evidence::FieldRule;
using evidence::FieldType;

constexpr std::array<FieldRule, 3> kTriedFields{
    {{"device", FieldType::h64}, {"number", FieldType::uint}, {"row", FieldType::uint}}};
constexpr std::array<FieldRule, 1> kDoneFields{{{"device", FieldType::h64}}};
constexpr evidence::KindRule kTriedRule{kUnlockTried, kTriedFields}, kDoneRule{kUnlockDone, kDoneFields};

Digest device_of(const evidence::Statement& statement) {
    return Digest::parse(statement.field("device")).value_or(Digest{});
}

std::uint64_t number_of(const evidence::Statement& statement, std::string_view key) {
    return evidence::parse_uint(statement.field(key)).value_or(0);
}

const evidence::EnrolledKey* live_device(const evidence::KeyRing& keys, const Digest& device) {
    const auto* key = keys.find(device);
    return key && key->role == kDevicesKey ? key : nullptr;
}

}  // namespace

const evidence::KindRule* unlock_rule(std::string_view kind) {
    return kind == kUnlockTried ? &kTriedRule : kind == kUnlockDone ? &kDoneRule : nullptr;
}

std::vector<evidence::Field> fields_of(const Digest& device, const UnlockTry& tried) {
    return {{"device", device.hex()},
            {"number", std::to_string(tried.number)},
            {"row", std::to_string(tried.row)}};
}

void UnlockTries::apply(const evidence::Statement& statement) {
    const auto device = device_of(statement);
    if (statement.kind == kUnlockTried && statement.by.is_zero())
        last_[device] = next(device);
    else if (statement.kind == kUnlockDone && !statement.by.is_zero() && last_.contains(device))
        last_[device].row = 0;
}

UnlockTry UnlockTries::last(const Digest& device) const {
    const auto found = last_.find(device);
    return found == last_.end() ? UnlockTry{} : found->second;
}

UnlockTry UnlockTries::next(const Digest& device) const {
    const auto before = last(device);
    return {before.number + 1, std::min(before.row + 1, kUnlockTries)};
}

std::optional<Refusal> decide_try(const evidence::KeyRing& keys, const UnlockTries& tries,
                                  const Digest& device, std::uint64_t number) {
    if (!live_device(keys, device)) return Refusal::key_unknown;
    if (tries.left(device) == 0) return Refusal::unlock_locked;
    if (number != tries.next(device).number) return Refusal::stale_prev;
    return {};
}

std::optional<Refusal> decide_unlock(const evidence::KeyRing& keys, const UnlockTries& tries,
                                     const evidence::Statement& statement) {
    const auto device = device_of(statement);
    if (statement.kind == kUnlockTried) {
        if (!statement.by.is_zero()) return Refusal::not_yours;
        if (const auto why = decide_try(keys, tries, device, number_of(statement, "number"))) return why;
        return number_of(statement, "row") == tries.next(device).row ? std::nullopt
                                                                     : std::optional(Refusal::stale_prev);
    }
    const auto* key = live_device(keys, device);
    const auto* signer = keys.find(statement.by);
    if (!key || !signer) return Refusal::key_unknown;
    if (signer->role != kPersonsKey || label_of(keys, statement.by) != key->label)
        return Refusal::other_device;
    if (tries.last(device).row == 0) return Refusal::not_tried;
    return {};
}

}  // namespace voting
