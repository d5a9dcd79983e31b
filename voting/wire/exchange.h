#pragma once
// The appliance's end of the link without its sockets: every peer's way from the challenge to the tail, and
// the limits that keep one address or one slow reader from holding up the others. Order of messages:
// voting/DESIGN.md, "Link". It knows no rule and changes nothing by itself. One thread.

#include <functional>
#include <map>
#include <memory>
#include <set>

#include "recorder/evidence/clock.h"
#include "voting/wire/arrivals.h"
#include "voting/wire/host.h"

namespace wire {

/// A peer's connection. Messages of one connection arrive in order, or it is gone.
class Connection {
  public:
    virtual ~Connection() = default;
    /// For the log alone.
    virtual std::string address() const = 0;
    virtual void send(const std::string& text) = 0;
    virtual void send(const evidence::Bytes& binary) = 0;
    /// Octets sent that have not left yet.
    virtual std::size_t unsent() const = 0;
    /// Longer messages than this are not taken from now on.
    virtual void take_up_to(std::size_t octets) = 0;
    virtual void ping() = 0;
    /// In order: what was sent still arrives.
    virtual void close() = 0;
    /// At once.
    virtual void abort() = 0;
};

struct Limits {
    int per_address = 40;                    // connections, proven or not
    std::size_t unknown_of_address = 24;     // connections that have not proven a key; more displace
    std::size_t unknown = 256;               // the same of all addresses (Arrivals)
    int messages_per_second = 200;           // of one connection
    int hello_ms = 3000;                     // to prove the key
    int unlocks = 20;                        // tries to open a key by PIN over one connection
    std::size_t unsent_tail = 4 << 20;       // octets waiting: the tail pauses
    std::size_t unsent_preview = 128 << 10;  // octets waiting: previews are left out
    std::int64_t slice_us = 2000;            // go_on() ends with the first peer that was served behind it
};

/// An address as a pairing ticket has it.
struct Place {
    std::string host;
    std::uint16_t port = 0;
};

class Exchange {
  public:
    using PeerId = std::uint64_t;
    /// `certificate`: SHA-256 of the one that the connections show. `deliver_soon`: deliver() is to be called
    /// when what has arrived by now is read. `reachable_changed`: reachable() answers otherwise.
    /// `go_on_soon`: the same of go_on(); without it what is new goes to all at once. All outlive the
    /// exchange.
    struct Told {
        std::function<void()> deliver_soon, reachable_changed;
        std::function<void(const std::string& line)> log;
        std::function<Place()> place{};  // where tablets find the appliance; nothing: no ticket is shown
        std::function<void()> go_on_soon{};
    };
    Exchange(Host& host, const evidence::Clock& clock, const Digest& certificate, Limits limits, Told told);
    ~Exchange();

    /// A new connection; it is challenged, or refused when its address has too many. It may displace one
    /// that has not proven its key.
    PeerId join(std::unique_ptr<Connection> connection);
    /// The connection is gone. Of a peer that is not here: nothing.
    void leave(PeerId peer);
    void take_text(PeerId peer, std::string_view text);
    /// No peer sends binary messages.
    void take_binary(PeerId peer);
    void pong(PeerId peer);
    /// Some of what was unsent has left.
    void written(PeerId peer);
    /// Each kHeartbeatMs.
    void tick();
    /// Submits what was taken since the last call, together.
    void deliver();
    /// Tells what is new to those who have not heard it, for Limits::slice_us.
    void go_on();

    /// New entries, or entries that may now be seen: sends them.
    void grown();
    void send_live();
    void send_preview(const Preview& preview);
    /// Ends all connections; nothing is sent or taken any more.
    void fall_silent();
    /// Bearers with a connection that was heard within the last kLinkLostMs.
    std::set<Digest> reachable() const;

  private:
    struct Peer;
    Peer* find(PeerId peer) const;
    std::int64_t now_ms() const { return clock_.now().mono_us / 1000; }
    bool takes_live(const Peer& peer) const;
    void take(Peer& peer, const Message& message);
    void take_hello(Peer& peer, const Hello& hello);
    void take_offer(Peer& peer, const Offer& offer);
    void take_drawn(Peer& peer, const Drawn& drawn);
    void take_reveal(Peer& peer, const Reveal& reveal);
    Peer* eyes() const;
    void look_at_pairing();
    bool delivered(const Peer& peer);
    void take_unlock(Peer& peer, const Unlock& unlock);
    void say_what_is_new();
    void look_who_is_enrolled();
    /// Keys with a connection that was heard within the last kLinkLostMs.
    std::set<Digest> proven() const;
    void settle_cosigning();
    void pairing_changed();
    void send_ticket(Peer& peer);
    void send(Peer& peer, const Message& message);
    void send_tail(Peer& peer);
    void send_what_is_new(Peer& peer);
    void send_to_cosign(Peer& peer);
    void send_live_to_all();
    bool send_what_may_be_seen(Peer& peer);
    void refuse_and_close(Peer& peer, voting::Refusal why);
    void hang_up(Peer& peer);
    void look_who_is_reachable();
    void end(PeerId peer);

    Host& host_;
    const evidence::Clock& clock_;
    Digest certificate_;
    Limits limits_;
    Told told_;
    std::map<PeerId, std::unique_ptr<Peer>> peers_;
    Arrivals unknown_;
    PeerId next_ = 1;
    struct Submitted {
        PeerId peer;
        Submission what;
    };
    std::vector<Submitted> submitted_;
    std::set<Digest> were_reachable_;
    std::optional<PeerId> candidate_;  // of the pairing, as it was last looked at
    std::optional<Token> token_;       // likewise: the ticket that is shown
    bool silent_ = false;
    bool answering_ = false;   // whoever submitted hears of it before anybody hears what is new
    bool held_ = false;        // there is something new, to be sent after the answers
    std::set<PeerId> behind_;  // whom go_on() has not come to yet
    bool live_due_ = false;    // when it has come to all
};

}  // namespace wire
