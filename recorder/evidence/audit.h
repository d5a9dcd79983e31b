#pragma once
// Is this journal whole? Recomputed from the stored bytes alone, the same for a live journal and a bundle.

#include <functional>
#include <optional>
#include <string>
#include <variant>

#include "recorder/evidence/journal.h"

namespace evidence {

struct AuditFault {
    std::uint64_t index = 0;  // the entry concerned; the size when the head itself is at fault
    std::string why;
};

struct AuditedLog {
    std::uint64_t size = 0;
    Digest root;
};

/// Envelopes strict, indices and streams chained, commitments true, head signed by `log` over this root.
/// Bodies may be missing (withheld); `on_entry` is called for each good entry in order.
using OnEntry = std::function<void(const Entry&, const StoredEntry&)>;
std::variant<AuditedLog, AuditFault> audit(const JournalStore& store, const NoteKey& log,
                                           const OnEntry& on_entry = {});

}  // namespace evidence
