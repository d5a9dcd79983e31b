#pragma once
// A tablet's, console's or hall display's end of the link without its socket: proves the key, follows the
// journal, folds the same books as the service, signs and submits acts. What was being delivered when a
// connection broke is delivered again on the next, byte for byte. Reference: qml/DESIGN.md, "Link client". No
// Qt; one thread; nothing in it blocks.

#include <deque>
#include <functional>

#include "qml/link/session/cosigned_book.h"
#include "qml/link/session/draft.h"
#include "qml/link/session/follower.h"
#include "qml/link/session/unlocking.h"
#include "qml/link/session/witness.h"
#include "voting/sitting_book.h"

namespace client {

enum class LinkState : std::uint8_t {
    connecting,  // never linked yet
    linked,      // what is shown is what the appliance has
    lost,        // nothing heard for kLinkLostMs; trying again
    refused,     // the appliance does not know this key, or another certificate or log answers: see problem()
};

using Ticket = unsigned long long;

/// What a device proves and signs with. A person's tablet has two keys: its own for the link, the person's
/// for acts, which may be behind a PIN; a display, and a tablet that was never given one, has but one, open.
struct Keys {
    Keys(evidence::SigningKey own, std::optional<evidence::SigningKey> tablets = std::nullopt)
        : bearer(std::move(own)), device(std::move(tablets)) {}
    /// A locked key needs the tablet's own.
    Keys(evidence::PersonsKey own, std::optional<evidence::SigningKey> tablets)
        : bearer(std::move(own)), device(std::move(tablets)) {}
    evidence::PersonsKey bearer;
    std::optional<evidence::SigningKey> device;
};

/// What became of an act, a docket or a request.
struct Answered {
    bool accepted = false;
    std::uint64_t index = 0;  // accepted: of its entry
    std::string receipt;      // accepted: proves the entry; checked
    voting::Refused refused{voting::Refusal::malformed, 0, 0};
    std::vector<wire::Fault> faults;  // of a docket
};

/// The connection under a session, and whoever listens to it. None of these calls back into the session, but
/// for what it is asked.
class SessionPort {
  public:
    virtual ~SessionPort() = default;
    virtual void send(const std::string& text) = 0;
    /// Whether the other end has shown the certificate of the pairing.
    virtual bool is_pinned() const = 0;
    /// The appliance cannot be believed, or does not know us: it is not tried again.
    virtual void give_up() = 0;
    /// The appliance has let us in.
    virtual void welcomed() = 0;
    /// pump() is to be called when the present call has returned.
    virtual void pump_soon() = 0;
    /// Kept by this device under the name, across restarts: "head", "receipts/12.txt". False: it is not
    /// durable, or this device keeps nothing.
    virtual bool keep(const std::string& name, const std::string& text) = 0;

    /// Both are called in turn: `work` on any thread, then `done` on the session's, unless it is gone.
    virtual void in_background(std::function<void()> work, std::function<void()> done) { work(), done(); }
    /// In the place of the person's key file. False: it could not be written, the key has no PIN.
    virtual bool keep_key(const evidence::LockedKey&) { return false; }
    /// Of a PIN that is chosen.
    virtual evidence::PinCosts pin_costs() const { return {}; }
    /// Whether the key is open, what became of a PIN.
    virtual void pin_changed() {}

    virtual void sitting_changed() = 0;
    virtual void live_changed() = 0;
    virtual void link_changed() = 0;
    virtual void answer(Ticket ticket, const Answered& answer) = 0;
    virtual void entry_arrived(const Believed& entry) = 0;
    virtual void paper_arrived(const wire::Paper& paper) = 0;
};

class Session {
  public:
    /// `certificate`: SHA-256 of the appliance's (DER); `trust`: the log's fingerprint; `books`: further
    /// folds beside the sitting's (not owned); `held`: the newest head this device keeps. Port, clock and
    /// books outlive the session.
    Session(const Digest& certificate, const Digest& trust, Keys keys, const evidence::Clock& clock,
            std::vector<voting::RuleBook*> books, std::optional<evidence::Checkpoint> held,
            SessionPort& port);

    /// A new connection stands in the place of the one before.
    void connected();
    void take_text(std::string_view text);
    /// Nothing was heard for too long.
    void lost();
    void refuse(const std::string& why);

    Ticket submit(const std::string& kind, Given given);
    Ticket submit(const voting::Act& act);
    Ticket import_docket(const std::string& file);
    void request(const wire::Request& asked);
    /// Opens, closes, confirms or denies a pairing (wire::PairingWish); what comes of it shows in live().
    void wish(const wire::PairingWish& wish);
    /// Why the last wish was refused; nothing: it was not.
    const std::optional<voting::Refused>& wish_refused() const { return wish_refused_; }
    /// As the witness of a pairing: revokes the live keys of the person whose tablet it is to be, and enrols
    /// those that this device has verified and made `number` of. In this order, each an act of its own;
    /// empty: none waits, or it was another number.
    std::vector<Ticket> witness(const std::string& number, const std::string& reason);
    /// Opens the person's key by PIN; what comes of it is pin_word(). While it is locked everything is
    /// followed and shown, and every act is refused here as `locked`.
    void unlock(evidence::Pin pin);
    /// Gives the open key this PIN, in the place of the one before or of none.
    void choose_pin(evidence::Pin pin);
    /// Wipes the open key, if it has a PIN, and ends a try with one. By itself when a sitting closes.
    void lock();
    bool is_locked() const { return !bearer_.open(); }
    bool has_pin() const { return bearer_.behind_pin() != nullptr; }
    /// Whether a PIN can be chosen here: it takes the tablet's own key.
    bool can_have_pin() const { return device_.has_value(); }
    std::string pin_word() const { return to_word(unlocking_); }
    /// Before the appliance refuses as `unlock_locked`.
    unsigned tries_left() const;

    /// Delivers the act whose turn it is.
    void pump();

    LinkState state() const { return state_; }
    const std::string& problem() const { return problem_; }
    bool welcomed() const { return welcomed_; }
    voting::PersonId person() const;
    const voting::Sitting* sitting() const { return book_.current(); }
    const voting::SittingBook& sittings() const { return book_; }
    const wire::Live& live() const { return live_; }
    /// The secretary's: what a fresh tablet reads to be paired; empty: nothing is to be shown.
    const std::string& ticket() const { return pairing_ticket_; }
    /// The pairing that this device is the witness of.
    const Witness& witness() const { return witness_; }
    const Follower& follower() const { return follower_; }
    /// Who witnessed the newest head that tablets were asked to cosign, each cosignature checked here;
    /// nothing before the first.
    const std::optional<voting::Witnessed>& witnessed() const { return cosigned_.newest(); }
    /// Of the key that acts are signed with.
    const Digest& key_id() const { return bearer_.id(); }
    /// Acts that are not answered yet.
    std::size_t waiting() const { return outgoing_.size(); }

  private:
    struct Outgoing {
        Ticket ticket = 0;
        std::string kind;
        Given given;
        std::optional<std::string> docket;  // its file
        std::string body;                   // signed; empty until its turn
        bool signed_again = false;
    };
    voting::PersonId person_of(const voting::Sitting* sitting) const;
    void set_state(LinkState state, std::string problem);
    void take(const wire::Challenge& challenge);
    void take(const wire::Welcome& welcome);
    void take(const wire::EntrySent& sent);
    void take(const wire::Revealed& revealed);
    void take(const wire::Head& head);
    void take(const wire::ToCosign& asked);
    void take(const wire::AcceptedSent& accepted);
    void take(const wire::RefusedSent& refused);
    void take(const wire::Live& live);
    void take(const wire::Paper& paper);
    void take(const wire::TicketShown& shown);
    void take(const wire::Attest& attest);
    void take(const wire::Reveal& reveal);
    std::int64_t now_ms() const { return clock_.now().mono_us / 1000; }
    void take(const wire::Evaluated& answer);
    void take(PinWork& done);
    void ask(evidence::Pin pin, bool choosing);
    Digest device_id() const { return evidence::key_id(device_->public_key()); }
    template <class Other>
    void take(const Other&) {
        refuse("malformed: a message that an appliance does not send");
    }
    void send(const wire::Message& message);
    Ticket queue(const std::string& kind, Given given, std::optional<std::string> docket);
    bool sign(Outgoing& act);
    void name_head(std::vector<evidence::Field>& fields) const;
    void answer_front(const Answered& answer);
    const evidence::KindRule* rule(std::string_view kind) const;

    Digest certificate_;
    BearerKey bearer_;
    std::optional<evidence::SigningKey> device_;
    Unlocking unlocking_;
    Digest nonce_;  // of this connection
    const evidence::Clock& clock_;
    SessionPort& port_;
    voting::SittingBook book_;
    CosignedBook cosigned_;
    std::vector<voting::RuleBook*> books_;
    Follower follower_;
    evidence::Stream newest_;  // of the newest entry that is believed
    bool kept_ = false;        // the newest head, durably
    LinkState state_ = LinkState::connecting;
    std::string problem_;
    bool welcomed_ = false;
    std::uint64_t welcome_size_ = 0;
    wire::Live live_;
    std::string pairing_ticket_;
    Witness witness_;
    bool wished_ = false;  // what is refused without a statement is the last wish
    std::optional<voting::Refused> wish_refused_;
    Given frozen_;  // fields of the newest protocol.frozen
    std::deque<Outgoing> outgoing_;
    bool delivering_ = false;                     // the front was sent on this connection
    std::optional<wire::AcceptedSent> unproven_;  // its entry is not yet believed
    Ticket next_ticket_ = 1;
};

}  // namespace client
