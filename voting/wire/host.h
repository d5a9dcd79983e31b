#pragma once
// What the appliance's end of the link asks of the appliance behind it. One thread.

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "voting/wire/message.h"
#include "voting/wire/pairing.h"

namespace wire {

/// A signed statement and the bearer of the connection that it came over.
struct Submission {
    std::string body;
    Digest key;
};

class Host {
  public:
    virtual ~Host() = default;
    virtual const Digest& trust() const = 0;
    /// The enrolled key; nothing when unknown or revoked, or a device's whose person has no live key.
    virtual std::optional<evidence::PublicKey> paired(const Digest& key) const = 0;
    /// Whom whoever has proven this key acts as: the person's own key where it is a device's of theirs
    /// (voting/keys.h). What follows here as `key` is that one.
    virtual Digest bearer(const Digest& key) const = 0;
    virtual bool is_secretary(const Digest& key) const = 0;
    virtual Welcome welcome(const Digest& key) const = 0;
    virtual std::uint64_t size() const = 0;
    /// The entry as this key may see it now; nothing when it cannot be read (the service ends then).
    virtual std::optional<EntrySent> entry(std::uint64_t index, const Digest& key) const = 0;
    /// As long as it is the same, entry() gives no body that it did not give before.
    virtual std::string hiding() const = 0;
    virtual std::string head() const = 0;
    /// The signed head of this size, when tablets are to cosign it; null: they are not.
    virtual const std::string* to_cosign(std::uint64_t size) const = 0;
    /// Takes a cosignature by the key that was proven; why not.
    virtual std::optional<voting::Refusal> cosign(const Cosign& cosign, const Digest& proven) = 0;
    /// Asks for what the newest entries ask for, and enters what waits no more for the tablets that are
    /// linked (by proven key). Whether the journal grew. `now_ms`: as in wish().
    virtual bool settle_cosigning(const std::set<Digest>& linked, std::int64_t now_ms) = 0;
    virtual const Live& live() const = 0;
    /// Decides what arrived together, in this order; an answer to each. No answers at all: the journal failed
    /// and nothing more may be said (Exchange::fall_silent()).
    virtual std::vector<Message> submit(const std::vector<Submission>& together) = 0;
    /// Nothing: as with submit().
    virtual std::optional<Message> import_docket(const Docket& docket, const Digest& key) = 0;
    /// A try to open a key by PIN, by the device's key that was proven over the connection of this nonce: in
    /// the journal first, then answered. Nothing: as with submit().
    virtual std::optional<Message> unlock(const Unlock& asked, const Digest& device, const Digest& nonce) = 0;
    virtual Pairing& pairing() = 0;
    /// Whether the key is that of the pairing's witness.
    virtual bool is_witness(const Digest& key) const = 0;
    /// `linked`: keys whose device is reachable. Nothing: what comes of it shows in live() and in the ticket.
    virtual std::optional<Message> wish(const PairingWish& wish, const Digest& key,
                                        const std::set<Digest>& linked, std::int64_t now_ms) = 0;
    /// Nothing: what comes of it shows in live().
    virtual std::optional<Message> request(const Request& asked, const Digest& key) = 0;
};

}  // namespace wire
