#pragma once
// A device with the real session on it, and the impatient person in front of it.

#include <array>
#include <memory>
#include <set>

#include "qml/link/session/session.h"
#include "tests/simulation/judge.h"

namespace simulation {

inline bool by_chance(Random& random, double probability) {
    return static_cast<double>(random() >> 11) * 0x1p-53 < probability;
}

/// Who may sit down at a device.
struct Bearer {
    std::string person;
    std::array<std::uint8_t, 32> key, tablet;  // seeds: the person's, and their tablet's own
    bool likes_pins = false, forgetful = false;
    std::optional<evidence::LockedKey> file{};  // in the place of `key`, with
    std::string pin{};

    /// As they are enrolled: "member" and "device".
    std::vector<client::Given> enrolments() const;
};

class Tablet final : private client::SessionPort {
  public:
    Tablet(std::string name, Appliance& appliance, const SimulatedClock& clock, Judge& judge, Broken broken)
        : name_(std::move(name)), appliance_(appliance), clock_(clock), judge_(judge), broken_(broken) {}

    /// The device is this person's from now on; `keeps_head`: it is the one that was, started again.
    void sit_down(const Bearer& bearer, bool keeps_head);
    /// The device is nobody's.
    void leave();
    const std::string& person() const { return person_; }
    /// With what the device made of the key file.
    const Bearer& bearer() const { return bearer_; }
    bool in_use() const { return session_ != nullptr; }

    void connect();
    void cut(bool tablet_sees_it, bool appliance_sees_it);
    bool connected() const { return pair_ && pair_->tablet_sees_it; }
    const std::shared_ptr<WirePair>& pair() const { return pair_; }
    void take(const Frame& frame);
    /// The event loop's turn ends.
    void end_turn();
    /// The person does something that might be allowed.
    void act(Random& random);
    /// Its person witnesses that another has a new tablet, if this device shows the number that it shows.
    void witness(const std::string& number);
    /// Its key was revoked: it is good for nothing more.
    bool cut_off() const { return cut_off_; }
    /// What was accepted last is said again, and a try at the PIN, as nobody but a broken tablet would.
    void repeat();
    /// What was derived from PINs is there.
    void work();
    /// Five tries in a row went wrong.
    bool locked_out() const { return in_use() && session_->is_locked() && session_->tries_left() == 0; }
    /// Something becomes of a PIN yet.
    bool at_pin() const { return pin_word_ == "asking" || pin_word_ == "working"; }

    const client::Session& session() const { return *session_; }
    bool idle() const { return session_->waiting() == 0; }
    unsigned accepted = 0, refused = 0;

  private:
    void submit(const std::string& kind, client::Given given = {});
    bool use_pin(Random& random);
    void boast(Random& random);
    std::string digits(Random& random) const;
    void lock();
    evidence::PersonsKey key_of_file();
    void act_as_chair(Random& random, const voting::Sitting& sitting);
    void act_as_secretary(Random& random, const voting::Sitting& sitting);
    void vote(Random& random, const voting::Ballot& ballot);
    void open_ballot(Random& random, const voting::Sitting& sitting, const voting::Case& c);

    void send(const std::string& text) override;
    bool is_pinned() const override { return true; }
    void give_up() override;
    void welcomed() override {}
    void pump_soon() override { pump_due_ = true; }
    bool keep(const std::string& name, const std::string& text) override;
    void sitting_changed() override {}
    void live_changed() override {}
    void link_changed() override {}
    void answer(client::Ticket ticket, const client::Answered& answer) override;
    void entry_arrived(const client::Believed& entry) override;
    void paper_arrived(const wire::Paper&) override {}
    void in_background(std::function<void()> run, std::function<void()> done) override {
        at_work_.push_back({std::move(run), std::move(done)});
    }
    bool keep_key(const evidence::LockedKey& locked) override;
    evidence::PinCosts pin_costs() const override { return {1, 8}; }
    void pin_changed() override;

    std::string name_, person_, head_;
    Bearer bearer_{};
    Digest own_key_;           // the device's
    std::string sent_, done_;  // submitted last and not answered; accepted last
    unsigned times_ = 0;       // it was sat down at
    Appliance& appliance_;
    const SimulatedClock& clock_;
    Judge& judge_;
    Broken broken_;
    std::unique_ptr<client::Session> session_;
    std::shared_ptr<WirePair> pair_;
    bool pump_due_ = false, cut_off_ = false;

    struct Work {
        std::function<void()> run, done;
    };
    std::vector<Work> at_work_;
    std::set<std::string> signed_;  // bodies
    std::string pin_word_, typed_;  // of the last PIN
    std::string tried_;             // the message that asked last
    bool file_is_full_ = false;     // a key file cannot be written
};

}  // namespace simulation
