#pragma once
// Check 17: who witnessed which head, entry by entry beside the fold of the rules.

#include <map>
#include <set>

#include "protocol_gen/check_list.h"

namespace protocol {

class CosignedCheck {
  public:
    /// Both outlive it; `bundle` is read to its end, its sittings are folded by the caller.
    CosignedCheck(const ReadBundle& bundle, CheckList& list) : bundle_(bundle), list_(list) {}
    /// In order, before the entry is folded.
    void take(const ReadEntry& read);
    /// After the last.
    void finish();

  private:
    void take_told(const ReadEntry& read);
    std::size_t still_waiting();
    void fault(const ReadEntry& read, const std::string& why) {
        list_.fault_at(CheckName::cosignatures, read.entry.entry.index, why);
    }

    const ReadBundle& bundle_;
    CheckList& list_;
    evidence::KeyRing keys_;
    std::map<std::uint64_t, const evidence::Entry*> waiting_;  // entries that ask and were not told of
    const evidence::Entry* last_ = nullptr;
    std::map<std::uint64_t, std::optional<voting::SittingId>> asked_;  // entries that ask; of this sitting
    std::set<std::uint64_t> told_;                                     // sizes
    std::size_t cosignatures_ = 0, missing_ = 0, cut_short_ = 0;
};

}  // namespace protocol
