#pragma once
// What must hold after every step, read from the stored octets by a reading of its own: it takes from the
// real code only the formats (envelope, statement, receipt), no rule and no fold, but for the one fold that
// it compares with the live one.

#include <map>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

#include "tests/simulation/appliance.h"

namespace simulation {

/// An invariant does not hold; the text begins with its name.
struct Violation : std::runtime_error {
    using std::runtime_error::runtime_error;
};

class Judge {
  public:
    /// After every step of the appliance: reads what is new in the journal.
    void look(const Appliance& appliance);
    /// After a start: everything that was durable is there, octet by octet; everything acknowledged is
    /// proven.
    void look_after_start(const Appliance& appliance);
    /// A statement and the receipt that was sent for it.
    void acknowledged(const evidence::Digest& statement, std::uint64_t index, const std::string& receipt);
    /// An act of a person at a device, accepted there.
    void answered(const std::string& device, std::uint64_t ticket, std::uint64_t index);
    /// A body that its sender was told is refused.
    void refused(const std::string& body);
    /// What a tablet believes; on one device in this order.
    void believed(const evidence::SeenHead& head);
    /// A tablet cosigns a head, and which one it had kept by then.
    void cosigned(const evidence::SeenHead& head, const evidence::SeenHead& kept);
    /// An entry's body was shown to the bearer of this key.
    void shown(const evidence::Digest& key, const evidence::Entry& entry,
               const evidence::Statement& statement);

    /// The appliance answers a try of this device, or refuses it as one too many.
    void try_answered(const evidence::Digest& device, std::uint64_t number);
    void try_refused(const evidence::Digest& device);
    /// What becomes of the person's key at a device, and whether the PIN typed last was the one chosen.
    void locked(const std::string& at) { locked_.insert(at); }
    void unlocked(const std::string& at) { locked_.erase(at); }
    void pin_opened(const std::string& at, bool right);
    void pin_wrong(const std::string& at, bool right);
    void pin_chosen() { ++chosen; }
    /// A device signs an act by the person's key.
    void signs(const std::string& at) const;

    /// Whether this key stands revoked.
    bool revoked(const evidence::Digest& key) const { return revoked_.count(key.hex()) > 0; }

    std::uint64_t entries() const { return leaves_.size(); }
    unsigned votes = 0, counted = 0, adopted = 0, acknowledgements = 0, renewed = 0, heads = 0,
             cosignatures = 0;
    unsigned tries = 0, unanswered = 0, wrong = 0, lock_outs = 0, chosen = 0, brought_back = 0;

  private:
    using Fields = std::map<std::string, std::string, std::less<>>;
    struct Vote {
        std::uint64_t index = 0;
        std::string choice;
    };
    struct Ballot {
        std::string of_case;
        std::set<std::string> roll;
        std::map<std::string, Vote> votes;
        bool counted = false;
    };
    void read(const evidence::StoredEntry& stored);
    void enrolled(const std::string& witness, const Fields& fields);
    void key_revoked(const std::string& witness, const Fields& fields);
    void read_statement(const std::string& kind, const Fields& fields);
    void head_cosigned(const Fields& fields);
    void tried(const Fields& fields);
    void unlock_done(const Fields& fields);
    void presence(const std::string& person, bool here);
    void cast(const std::string& person, const Fields& fields);
    void count(const Fields& closed);
    std::string recount(const Ballot& ballot) const;
    std::set<std::string> in_session(const std::string& of_case) const;
    void prove(const Appliance& appliance, std::uint64_t index, const std::string& receipt) const;

    std::vector<evidence::Digest> leaves_, roots_;  // roots_[n]: of the first n + 1 entries
    evidence::GrowingTree tree_{evidence::TreeHash::sha256};
    voting::SittingBook fold_;
    std::string folded_;

    std::set<std::string> statements_;                    // digests
    std::set<std::string> bodies_, refused_;              // digests
    std::map<std::string, std::string> last_;             // by key
    std::map<std::string, std::string> person_;           // by key
    std::map<std::string, std::string> live_;             // by person and role: the key
    std::map<std::string, std::string> role_;             // by key
    std::map<std::string, evidence::PublicKey> tablets_;  // by person: live
    std::set<std::string> persons_, heads_;               // seated; sizes of heads that were told
    std::vector<std::string> kinds_;                      // of all entries
    std::set<std::string> revoked_;                       // keys
    std::string origin_;                                  // of the log
    std::string chair_, secretary_, base_, tie_break_;
    unsigned posts_ = 0;
    std::map<std::string, bool> here_;
    std::set<std::string> attended_;
    std::map<std::string, std::set<std::string>> recused_;
    std::map<std::string, Ballot> ballots_;
    std::string open_;     // digest of the open ballot
    std::string closing_;  // digest of the ballot that the entry before closes
    struct Tries {
        std::uint64_t number = 0, answered = 0;  // the last
        unsigned row = 0;
    };
    std::map<std::string, Tries> tries_;  // by device
    std::set<std::string> locked_out_;    // persons
    std::set<std::string> locked_;        // devices whose person's key is behind a PIN now
    std::map<std::string, std::pair<std::uint64_t, std::string>> receipts_;  // by statement as sent
    std::map<std::pair<std::string, std::uint64_t>, std::uint64_t> acts_;    // by device and index: ticket
};

/// Everything of a sitting that counts, as text.
std::string dump(const voting::Sitting& sitting, bool with_votes);

}  // namespace simulation
