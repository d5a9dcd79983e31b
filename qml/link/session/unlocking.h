#pragma once
// A person's key on this device, open or behind a PIN, and one try to open it or to give it another PIN: what
// is asked of the appliance, what is made of its answer. PIN, OPRF result and key are in guarded memory; an
// opened key stays there until lock(). Reference: qml/DESIGN.md, "Link client". No Qt; one thread, but for
// PinWork.

#include <memory>

#include "recorder/evidence/locked_key.h"
#include "voting/wire/message.h"

namespace client {

using evidence::Digest;

/// The key that acts are signed with.
class BearerKey {
  public:
    explicit BearerKey(evidence::PersonsKey held);
    const Digest& id() const { return id_; }
    /// Null: locked.
    const evidence::SigningKey* open() const { return open_ ? &*open_ : nullptr; }
    /// As its file holds it; null: there is no PIN.
    const evidence::LockedKey* behind_pin() const { return locked_ ? &*locked_ : nullptr; }
    void opened(evidence::SigningKey key) { open_ = std::move(key); }
    /// The open key has this PIN from now on; it stays open.
    void given_pin(const evidence::LockedKey& locked) { locked_ = locked; }
    /// Wipes the open key. False, and nothing is done: there is no PIN to open it by.
    bool lock();

  private:
    std::optional<evidence::SigningKey> open_;
    std::optional<evidence::LockedKey> locked_;
    Digest id_;
};

/// What takes half a second: Argon2id over the appliance's answer and the PIN. run() on any thread, once.
struct PinWork {
    evidence::Pin pin;
    evidence::Guarded oprf;
    bool choosing = false;  // `key` is to be locked; else `locked` to be opened
    std::optional<evidence::LockedKey> locked;
    std::optional<evidence::SigningKey> key;
    Digest device;
    evidence::PinCosts costs;

    std::string fault{};  // of run(); empty: `key` opened or `locked` made, or the PIN is wrong
    bool wrong = false;
    void run();
};

class Unlocking {
  public:
    enum class Step : std::uint8_t {
        none,     // nothing was asked since the start
        asking,   // the try is on its way to the appliance
        working,  // answered; the key is being derived
        opened,   // the key is open
        chosen,   // the key has the PIN
        wrong,    // not this PIN
        lost,     // the link broke; whether the try counted, the journal tells
        offline,  // nothing was asked: the appliance is needed
        refused,  // refusal()
        failed    // this device cannot: no key of its own, no memory, no place for the file
    };
    Step step() const { return step_; }
    bool busy() const { return step_ == Step::asking || step_ == Step::working; }
    voting::Refusal refusal() const { return refusal_; }
    /// Puts an end to the try, whatever comes of it yet.
    void say(Step step) { step_ = step, asked_.reset(), pin_.reset(), work_.reset(); }

    /// The message that asks. Precondition: not busy(), a whole PIN.
    wire::Unlock ask(evidence::Pin pin, bool choosing, const evidence::SigningKey& device,
                     const Digest& trust, const Digest& nonce, std::uint64_t number);
    /// What is to be made of the answer; null: it was not awaited, or is no point (step() is `failed`).
    std::shared_ptr<PinWork> take(const wire::Evaluated& answer, const BearerKey& bearer,
                                  const Digest& device, const evidence::PinCosts& costs);
    /// Whether it is what is being worked on; not when the try was ended meanwhile.
    bool awaits(const PinWork& work) const { return work_.get() == &work; }
    /// Whether it was about the try.
    bool take(const wire::RefusedSent& refused);
    /// The connection is gone.
    void disconnected() {
        if (step_ == Step::asking) say(Step::lost);
    }

  private:
    Step step_ = Step::none;
    voting::Refusal refusal_ = voting::Refusal::malformed;
    std::optional<evidence::OprfBlind> asked_;
    std::optional<evidence::Pin> pin_;
    std::shared_ptr<PinWork> work_;
    bool choosing_ = false;
};
/// "none", "asking", and so on; of a refusal its own word.
std::string to_word(const Unlocking& unlocking);

}  // namespace client
