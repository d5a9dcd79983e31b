#pragma once
// What the power takes from the appliance: the real journal, desk, books and exchange in memory, over the
// disk as it was found.

#include <memory>

#include "recorder/evidence/store/sqlite_store.h"
#include "tests/simulation/broken.h"
#include "tests/simulation/wire_pair.h"
#include "voting/wire/desk_host.h"

namespace simulation {

using evidence::Digest;

class SimulatedClock final : public evidence::Clock {
  public:
    evidence::Instant now() const override { return instant; }
    evidence::BootId boot() const override { return {}; }
    evidence::Instant instant{1'714'712'400'000, 5'000'000};
};

/// What an appliance was given once.
struct Provisioned {
    evidence::SigningKey log_key = evidence::SigningKey::generate();
    evidence::NoteKey log_name = evidence::log_note_key("KZ-C", log_key.public_key(), 1);
    Digest certificate = evidence::random_id<Digest>();
    std::array<std::uint8_t, 32> unlock_secret{7};
};

/// Statements submitted, durable steps for them.
struct Steps {
    unsigned together = 0, steps = 0;
};

class Service final : public wire::DeskHost {
  public:
    /// Throws what the journal says when it does not open. `is`, `clock` and `counted` outlive it.
    Service(const Provisioned& is, const SimulatedClock& clock, Broken broken, Steps& counted);

    /// The journal failed: it answers nothing and is to be started again.
    bool has_failed() const { return !failure_.empty(); }
    evidence::Result<std::uint64_t> record(const std::vector<voting::BoxAct>& acts);
    /// One turn of the event loop ends: what arrived is decided, a few hear of it.
    void end_turn();
    wire::Exchange& exchange() { return *exchange_; }
    const evidence::Journal& journal() const { return *journal_; }
    const voting::SittingBook& sittings() const override { return *book_; }

    // Host
    const wire::Live& live() const override;
    std::optional<wire::EntrySent> entry(std::uint64_t index, const Digest& key) const override;
    std::vector<wire::Message> submit(const std::vector<wire::Submission>& together) override;
    std::optional<wire::Message> unlock(const wire::Unlock& asked, const Digest& device,
                                        const Digest& nonce) override;
    std::optional<wire::Message> import_docket(const wire::Docket&, const Digest&) override { return {}; }
    std::optional<wire::Message> request(const wire::Request&, const Digest&) override { return {}; }

  private:
    void open();
    const voting::Desk& desk() const override { return *desk_; }
    voting::Desk& desk() override { return *desk_; }
    evidence::OprfKey unlock_key(const Digest& device) const override {
        return wire::unlock_key_of(is_.unlock_secret, device);
    }
    voting::Now now() const override;
    void settle() override;
    bool settle_interview();
    bool settle_sitting();
    void fail(const std::string& why) override;
    bool answering() const override { return failure_.empty(); }
    void log(const std::string&) const override {}
    wire::Message decide_naively(const std::string& body);
    std::optional<wire::Message> count_in_memory(const wire::Unlock& asked, const Digest& device);
    std::set<voting::PersonId> unreachable() const;

    const Provisioned& is_;
    const SimulatedClock& clock_;
    Broken broken_;
    Steps& counted_;
    std::unique_ptr<evidence::JournalStore> store_;
    std::unique_ptr<evidence::Journal> journal_;
    std::unique_ptr<voting::SittingBook> book_;
    std::unique_ptr<voting::RuleBook> rules_;  // a broken one in front of the book
    std::unique_ptr<voting::Desk> desk_;
    std::unique_ptr<wire::Exchange> exchange_;
    std::string failure_;
    bool deliver_due_ = false, go_on_due_ = false;
    mutable wire::Live live_;
    std::vector<Digest> late_tries_;       // answered, not written
    std::map<Digest, unsigned> in_a_row_;  // counted in memory
};

}  // namespace simulation
