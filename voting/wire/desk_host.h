#pragma once
// The part of the link's host that desk and sittings answer alone: who is who, entries as each key may see
// them, statements decided. What else the appliance is comes from the derived class. One thread.

#include <map>

#include "voting/sitting_book.h"
#include "voting/wire/cosigning.h"
#include "voting/wire/host.h"
#include "voting/wire/visibility.h"

namespace wire {

class DeskHost : public Host {
  public:
    const Digest& trust() const override { return journal().fingerprint(); }
    std::optional<evidence::PublicKey> paired(const Digest& key) const override;
    Digest bearer(const Digest& key) const override;
    bool is_secretary(const Digest& key) const override;
    Welcome welcome(const Digest& key) const override;
    std::uint64_t size() const override { return journal().size(); }
    std::optional<EntrySent> entry(std::uint64_t index, const Digest& key) const override;
    std::string hiding() const override { return wire::hiding(sittings()); }
    std::string head() const override { return journal().head(); }
    const std::string* to_cosign(std::uint64_t size) const override { return cosigning_.asked(size); }
    std::optional<voting::Refusal> cosign(const Cosign& cosign, const Digest& proven) override;
    bool settle_cosigning(const std::set<Digest>& linked, std::int64_t now_ms) override;
    Pairing& pairing() override { return pairing_; }
    bool is_witness(const Digest& key) const override;
    std::optional<Message> wish(const PairingWish& wish, const Digest& key, const std::set<Digest>& linked,
                                std::int64_t now_ms) override;
    std::vector<Message> submit(const std::vector<Submission>& together) override;
    std::optional<Message> unlock(const Unlock& asked, const Digest& device, const Digest& nonce) override;

  protected:
    virtual const voting::Desk& desk() const = 0;
    virtual voting::Desk& desk() = 0;
    virtual const voting::SittingBook& sittings() const = 0;
    /// The appliance's OPRF key for this device, of `keys/unlock.key` (unlock_key_of()).
    virtual evidence::OprfKey unlock_key(const Digest& device) const = 0;
    /// What is true now and stands in no entry.
    virtual voting::Now now() const = 0;
    /// Something was accepted: what follows from it is done.
    virtual void settle() = 0;
    /// The journal failed: from now on false from answering().
    virtual void fail(const std::string& why) = 0;
    virtual bool answering() const = 0;
    virtual void log(const std::string& line) const = 0;

    /// Decides bodies in one durable step; nothing when the journal failed or had failed.
    std::optional<std::vector<Message>> decide(const std::vector<std::string_view>& bodies,
                                               const voting::Now& facts);

    /// What of `live` is the pairing's. `now_ms`: as in wish().
    void show_pairing(Live& live, std::int64_t now_ms) const;

  private:
    std::optional<voting::Refusal> open_pairing(const PairingWish& wish, const std::set<Digest>& linked,
                                                std::int64_t now_ms);
    bool may_deny(const Digest& key) const;
    std::set<Digest> compared() const;
    std::set<Digest> keys_of_subject() const;
    const evidence::Journal& journal() const { return desk().journal(); }
    struct Read {
        evidence::StoredEntry stored;
        std::optional<evidence::Entry> envelope;
    };
    const Read* read(std::uint64_t index) const;
    mutable std::map<std::uint64_t, Read>
        read_;  // what every peer asks for is read once; entries stay as they are

    void ask_to_cosign(std::int64_t now_ms);
    std::uint64_t first_to_ask() const;

    Pairing pairing_;
    Cosigning cosigning_;
    std::optional<std::uint64_t> asked_below_;  // entries below it were looked at
};

/// An appliance's OPRF key for a device: from one secret, so nothing is kept for each.
evidence::OprfKey unlock_key_of(std::span<const std::uint8_t, 32> secret, const Digest& device);
/// A refusal of this body.
RefusedSent refusal(std::string_view body, voting::Refusal why);
/// Whether the statement names another signer than the bearer of this key.
bool names_another(std::string_view body, const Digest& key);

}  // namespace wire
