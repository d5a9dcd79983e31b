#pragma once
// voting's rule book at the desk: routes statements to the sitting they name, and judges those on keys
// (keys.h, unlock.h). Keeps every sitting of the journal; the newest prepared is the current one, and one
// that was never closed before it takes no more statements (sitting_replaced).

#include <map>

#include "recorder/evidence/keyring.h"
#include "voting/desk.h"
#include "voting/unlock.h"

namespace voting {

class SittingBook final : public RuleBook {
  public:
    const evidence::KindRule* rule(std::string_view kind) const override;
    std::variant<Plan, Refused> decide(const evidence::Statement& statement, const Digest& by,
                                       const Now& now) const override;
    void apply(const evidence::OpenEntry& entry, const evidence::Statement& statement) override;

    const Sitting* current() const;
    const Sitting* find(const SittingId& id) const;
    /// Whose stream it is, or its case's; of any other stream: the current one.
    const Sitting* of(const evidence::Stream& stream) const;
    const Sittings& all() const { return sittings_; }
    /// The case that the act names, or why it cannot be taken over.
    std::variant<Carried, Refusal> carried_by(const CaseCarried& act) const;
    /// How often each device tried to open its person's key by PIN.
    const UnlockTries& unlocks() const { return unlocks_; }
    /// Total number of sittings seen.
    std::size_t size() const { return sittings_.size(); }

  private:
    void apply_key(const evidence::OpenEntry& entry, const evidence::Statement& statement);

    evidence::KeyRing keys_;
    UnlockTries unlocks_;
    Sittings sittings_;
    std::optional<SittingId> current_;
};

/// An act of the box as the desk takes it.
BoxAct box_act(const Act& act);
/// Entry + parsed statement -> what apply(Sitting&) needs. Nothing for kinds that are not voting's.
std::optional<std::pair<Act, Entered>> act_of(const evidence::OpenEntry& entry,
                                              const evidence::Statement& statement, const Sitting* sitting);

}  // namespace voting
