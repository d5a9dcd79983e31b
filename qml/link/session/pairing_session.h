#pragma once
// A fresh tablet's end of pairing without its socket: reads the ticket, makes its keys known, shows the
// number that two people compare, and waits until a member has its keys enrolled. Then the tablet comes back
// with a Session. Order: voting/DESIGN.md, "Pairing". No Qt; one thread.

#include "voting/wire/message.h"

namespace client {

using evidence::Digest;

enum class PairingState : std::uint8_t {
    connecting,
    comparing,  // number() is to be compared with that on the console and on the witness's tablet
    paired,     // the keys are enrolled
    ended       // see problem(): another ticket is needed
};

class PairingPort {
  public:
    virtual ~PairingPort() = default;
    virtual void send(const std::string& text) = 0;
    /// Whether the other end has shown the certificate of the ticket.
    virtual bool is_pinned() const = 0;
    virtual void pairing_changed() = 0;
};

/// A key of the tablet and what it is to be enrolled as (recorder/evidence/keyring.h).
struct TabletKey {
    std::string role;
    evidence::SigningKey key;
};

/// A ticket as a person types or pastes it, in its one spelling: gaps in it and capitals of its numbers do
/// not matter. What is no ticket comes back in some form that parse_ticket() refuses.
std::string tidied_ticket(std::string_view typed);

class PairingSession {
  public:
    /// `keys`: a person's and the tablet's own. The port outlives the session.
    PairingSession(wire::PairingTicket ticket, std::vector<TabletKey> keys, PairingPort& port);

    void take_text(std::string_view text);
    /// The connection is gone: the ticket was good for it alone.
    void lost();
    void fail(const std::string& why);

    PairingState state() const { return state_; }
    const std::string& number() const { return number_; }
    /// Whose tablet it is now; empty before it is paired.
    const std::string& person() const { return person_; }
    /// One line beginning with a name (pairing_closed, other_certificate, ...).
    const std::string& problem() const { return problem_; }
    /// It ended without a word of the appliance while its number was shown: whether its keys were enrolled
    /// is told by the answer to its next hello.
    bool may_be_enrolled() const { return undecided_; }
    const wire::PairingTicket& ticket() const { return ticket_; }
    const std::vector<TabletKey>& keys() const { return keys_; }

  private:
    void offer();
    void reveal(const wire::PairingNonce& nonce);
    std::vector<wire::CandidateKey> candidates(bool proven) const;
    void set(PairingState state);
    void end(const std::string& why);

    wire::PairingTicket ticket_;
    std::vector<TabletKey> keys_;
    PairingPort& port_;
    wire::Acquaintance seen_;
    bool offered_ = false, undecided_ = false;
    PairingState state_ = PairingState::connecting;
    std::string number_, person_, problem_;
};

}  // namespace client
