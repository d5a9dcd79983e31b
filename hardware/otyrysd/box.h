#pragma once
// The box's memory: journal, desk and the folds of every room, opened from the appliance's folder. No Qt.
// One thread (the service's event loop). Folder: hardware/DESIGN.md, "Service".

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "hardware/otyrysd/clip_book.h"
#include "recorder/evidence/journal.h"
#include "recorder/evidence/sealing.h"
#include "voting/desk.h"
#include "voting/sitting_book.h"

namespace otyrysd {

using evidence::Digest;
using evidence::Result;

class Box {
  public:
    /// Recomputes everything before anything is answered. A fault names the entry ("evidence damaged at entry
    /// N: why"); nothing is repaired. `more`: other rooms' books, not owned, outlive the box.
    static Result<std::unique_ptr<Box>> open(const std::string& folder, const evidence::Clock& clock,
                                             std::vector<voting::RuleBook*> more);
    ~Box();

    /// A fault of the desk and of the next two is final: the caller stops answering and ends.
    voting::Desk& desk() { return *desk_; }
    const voting::Desk& desk() const { return *desk_; }
    Result<std::uint64_t> record(const std::vector<voting::BoxAct>& acts);
    Result<std::uint64_t> record(const voting::Act& act) { return record(std::vector{voting::box_act(act)}); }
    Result<void> record(const std::vector<evidence::ClipEvent>& events);

    const evidence::Journal& journal() const { return *journal_; }
    const evidence::KeyRing& keys() const { return desk_->keys(); }
    const evidence::ClipLog& clips() const { return clip_book_.log(); }
    const evidence::Clock& clock() const { return clock_; }
    /// From which the keys that answer tries of the PIN are derived (wire::unlock_key_of()).
    const evidence::Secret& unlock_secret() const { return *unlock_secret_; }
    /// Null before a sitting is prepared.
    const voting::Sitting* sitting() const { return sittings_.current(); }
    const voting::SittingBook& sittings() const { return sittings_; }

  private:
    Box(std::string folder, const evidence::Clock& clock) : folder_(std::move(folder)), clock_(clock) {}

    std::string folder_;
    const evidence::Clock& clock_;
    std::unique_ptr<evidence::JournalStore> store_;
    std::unique_ptr<evidence::SigningKey> log_key_;
    std::optional<evidence::Secret> unlock_secret_;
    std::unique_ptr<evidence::Journal> journal_;
    voting::SittingBook sittings_;
    ClipBook clip_book_;
    std::unique_ptr<voting::Desk> desk_;
};

}  // namespace otyrysd
