#pragma once
// The heads that tablets are being asked to cosign, until all who are linked have, or kCosignMs are over.
// What comes of each is one entry; nothing waits for it. No clock of its own; one thread.

#include <functional>
#include <map>
#include <set>

#include "voting/cosigners.h"
#include "voting/wire/message.h"

namespace wire {

inline constexpr int kCosignMs = 3000;
inline constexpr std::size_t kMaxAsked = 16;  // heads at once; the oldest is told as it stands

class Cosigning {
  public:
    /// `sitting`: whose persons are asked, whatever is prepared meanwhile; `note`: the signed head. A size
    /// that is asked for already: nothing.
    void ask(const evidence::SittingId& sitting, const evidence::Checkpoint& head, std::string note,
             std::int64_t now_ms);
    /// The note that is to be cosigned at this size; null: none.
    const std::string* asked(std::uint64_t size) const;
    /// Whose persons are asked at this size; null: nobody's.
    const evidence::SittingId* sitting(std::uint64_t size) const;
    bool idle() const { return asked_.empty(); }

    /// From the tablet of this person, by its key; why not. What the tablet said first stands: another good
    /// line of the same key changes nothing.
    std::optional<voting::Refusal> take(const Cosign& cosign, const voting::PersonId& person,
                                        const evidence::PublicKey& tablet);
    /// Forgets what was said by keys that are revoked by now: what is told must be of live keys where it
    /// stands.
    void forget_revoked(const evidence::KeyRing& keys);
    /// Of a sitting: who is seated, ascending, and whose tablet is linked now.
    struct Persons {
        std::vector<voting::PersonId> seated;
        std::set<voting::PersonId> linked;
    };
    /// What is complete, for those who are linked, or would be late at the next heartbeat: told of all who
    /// are seated in the sitting that asked, and no longer asked for. Ascending by size.
    std::vector<evidence::HeadCosigned> due(
        const std::function<Persons(const evidence::SittingId& sitting)>& persons_of, std::int64_t now_ms);

  private:
    struct Asked {
        evidence::SittingId sitting;
        evidence::Checkpoint head;
        std::string note;
        std::int64_t since_ms = 0;
        struct Line {
            evidence::Cosigner line;
            Digest key;
        };
        std::map<voting::PersonId, Line> by;
    };
    std::map<std::uint64_t, Asked> asked_;  // by size
};

}  // namespace wire
