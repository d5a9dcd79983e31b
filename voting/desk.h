#pragma once
// The one writer. Desk verifies a signed statement, asks the rule book that owns its kind, appends, applies,
// makes durable, then answers: a member sees the tick only when the act is on disk. "Life of a vote" is in
// voting/DESIGN.md. One thread (the service's event loop).

#include <cstring>
#include <map>
#include <memory>
#include <string>
#include <unordered_map>
#include <variant>
#include <vector>

#include "recorder/evidence/journal.h"
#include "recorder/evidence/keyring.h"
#include "voting/decide.h"

namespace voting {

/// What the box writes down by itself.
struct BoxAct {
    evidence::Stream stream;
    std::string kind;
    std::vector<evidence::Field> fields;
};

/// A room's rules over the kinds it owns, and its fold. voting has one (SittingBook), protocol_gen another.
class RuleBook {
  public:
    virtual ~RuleBook() = default;
    /// The form of a kind that is this book's; null for others'.
    virtual const evidence::KindRule* rule(std::string_view kind) const = 0;
    struct Plan {
        evidence::Stream stream;  // where the statement itself goes
        std::vector<BoxAct> consequences;
    };
    /// `by`: key_id of the signer, already verified. `now.statement`, `now.next_index` are filled in.
    virtual std::variant<Plan, Refused> decide(const evidence::Statement& statement, const Digest& by,
                                               const Now& now) const = 0;
    /// Called for every entry of the journal with a body, in order, at start and after each append.
    virtual void apply(const evidence::OpenEntry& entry, const evidence::Statement& statement) = 0;
};

struct Accepted {
    std::uint64_t index = 0;
    std::string receipt;  // c2sp.org/tlog-proof@v1, under the head of size index+1: the same bytes for ever
};
using Answer = std::variant<Accepted, Refused>;

class Desk {
  public:
    /// Reads the whole journal through the key ring and the books. A fault: the journal holds what no book
    /// accepts ("evidence damaged at entry N: why").
    static evidence::Result<std::unique_ptr<Desk>> open(evidence::Journal& journal,
                                                        const evidence::Clock& clock,
                                                        std::vector<RuleBook*> books);

    /// `body`: a signed note. The same bytes again get the byte-identical receipt. Result's fault is final:
    /// whatever is asked afterwards gets it too, the books are ahead of the journal and must not be shown,
    /// and whether the statement is in the journal is known after a restart alone.
    evidence::Result<Answer> submit(std::string_view body, Now now);
    /// Several in one durable step: each is decided on what those before it made, all are made durable at
    /// once, then all are answered. `now` is true of all of them.
    evidence::Result<std::vector<Answer>> submit(const std::vector<std::string_view>& bodies, const Now& now);
    /// The box's own acts, in one durable step; index of the first. At least one.
    evidence::Result<std::uint64_t> record(const std::vector<BoxAct>& acts);

    const evidence::KeyRing& keys() const { return keys_; }
    const evidence::Journal& journal() const { return journal_; }

  private:
    Desk(evidence::Journal& journal, const evidence::Clock& clock, std::vector<RuleBook*> books);
    evidence::Result<void> take(const evidence::OpenEntry& entry);
    evidence::Result<std::uint64_t> add(const std::vector<evidence::Draft>& drafts);
    using Decided = std::variant<std::uint64_t, Refused>;  // index of the entry, durable or not yet
    evidence::Result<Decided> decide(std::string_view body, Now now);
    std::optional<Refusal> check(const evidence::Note& note, const evidence::Statement& statement) const;
    const RuleBook* book_of(std::string_view kind) const;

    /// SHA-256 is as even as any.
    struct DigestHash {
        std::size_t operator()(const Digest& digest) const {
            std::size_t first = 0;
            std::memcpy(&first, digest.bytes.data(), sizeof first);
            return first;
        }
    };

    evidence::Journal& journal_;
    const evidence::Clock& clock_;
    std::vector<RuleBook*> books_;
    evidence::KeyRing keys_;
    std::map<Digest, Digest> prev_;                                   // by key: its last accepted statement
    std::unordered_map<Digest, std::uint64_t, DigestHash> accepted_;  // by statement digest: its index
};

}  // namespace voting
