#include "protocol_gen/checks_cosigned.h"

#include <utility>

#include "recorder/evidence/box_events.h"
#include "voting/cosigners.h"

namespace protocol {
namespace {

/// A box that goes on for so long has told of what it had asked for, however much it had to do.
constexpr std::int64_t kTellUs = 30'000'000;

}  // namespace

void CosignedCheck::take(const ReadEntry& read) {
    const auto& entry = read.entry.entry;
    if (evidence::asks_to_cosign(entry.kind)) {
        if (entry.index > 0 && asked_.contains(entry.index - 1)) waiting_.erase(entry.index - 1);
        const auto* sitting =
            entry.stream == evidence::Stream::box() ? nullptr : bundle_.sittings.of(entry.stream);
        asked_[entry.index] = sitting ? std::optional(sitting->prepared.sitting) : std::nullopt;
        waiting_[entry.index] = &entry;
    } else if (entry.kind == evidence::kBoxStarted) {
        cut_short_ += still_waiting();  // it went down before it could tell
    } else if (evidence::cosigned_rule(entry.kind)) {
        take_told(read);
    }
    if (evidence::KeyRing::rule(entry.kind)) keys_.apply(read.statement);
    last_ = &entry;
}

/// The box ends, or the bundle: what it had had the time to tell is a fault. How many may have waited.
std::size_t CosignedCheck::still_waiting() {
    std::size_t waiting = 0;
    for (const auto& [index, entry] : std::exchange(waiting_, {}))
        if (last_->boot == entry->boot && last_->mono_us - entry->mono_us > kTellUs)
            list_.fault_at(CheckName::cosignatures, index, "tablets should have been asked to cosign it");
        else
            ++waiting;
    return waiting;
}

void CosignedCheck::take_told(const ReadEntry& read) {
    const auto& entry = read.entry.entry;
    const auto told = evidence::head_cosigned_of(read.statement);
    if (!told.ok()) return fault(read, told.error().text);
    const auto* sitting = bundle_.sittings.find(told->sitting);
    if (!sitting) return fault(read, "of a sitting that was never prepared");
    if (entry.stream != evidence::Stream::sitting(told->sitting)) fault(read, "in another stream");
    if (told->size == 0 || told->size > entry.index) return fault(read, "of entries that were yet to come");
    const auto asked = asked_.find(told->size - 1);
    if (asked == asked_.end())
        fault(read, "of a head that no entry asks for");
    else if (asked->second && asked->second != told->sitting)
        fault(read, "of another sitting than the one that asked");
    if (!told_.insert(told->size).second) fault(read, "of the same head a second time");
    if (bundle_.tree.root_at(told->size) != told->root)
        fault(read, "another root than the first " + std::to_string(told->size) + " entries have");
    std::vector<std::string> faults;
    cosignatures_ += voting::witnessed(*told, bundle_.log.name, keys_, *sitting, faults).by.size();
    missing_ += told->missing.size();
    for (const auto& why : faults) fault(read, why);
    waiting_.erase(told->size - 1);
}

void CosignedCheck::finish() {
    const auto waiting = still_waiting();
    auto detail = std::to_string(cosignatures_) + " of " + std::to_string(told_.size()) + " heads, " +
                  std::to_string(missing_) + " missing";
    if (cut_short_) detail += "; " + std::to_string(cut_short_) + " heads when the box went down";
    if (waiting) detail += "; " + std::to_string(waiting) + " not told yet";
    list_.detail(CheckName::cosignatures, detail);
    if (asked_.empty()) list_.skip(CheckName::cosignatures, "nothing to cosign");
}

}  // namespace protocol
