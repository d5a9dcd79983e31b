#pragma once
// An appliance and its tablets in one thread, without sockets: the real desk, both real ends of the link, and
// connections that deliver at once when settle() says so.

#include <gtest/gtest.h>

#include <deque>
#include <map>
#include <memory>

#include "qml/link/session/session.h"
#include "voting/act_codec.h"
#include "voting/wire/desk_host.h"
#include "voting/wire/exchange.h"

namespace test {

using evidence::Digest;

class RoomClock final : public evidence::Clock {
  public:
    evidence::Instant now() const override { return instant; }
    evidence::BootId boot() const override { return {}; }
    void pass_ms(std::int64_t ms) { instant.wall_ms += ms, instant.mono_us += ms * 1000; }
    evidence::Instant instant{1'714'712'400'000, 5'000'000};
};

/// To be prepared: three voting posts, an id of its own.
voting::SittingPrepared sitting_of_three(unsigned number, const std::string& day);

/// A connection as both ends see it.
struct Pipe {
    std::deque<std::string> up, down;
    bool open = true;
    wire::Exchange::PeerId peer = 0;
};

class Room;

/// Out of its guarded memory.
evidence::Bytes seed_of(const evidence::SigningKey& key);

/// A person's device with the real session on it.
class Device final : public client::SessionPort {
  public:
    Device(Room& room, client::Keys keys);
    void connect();
    bool linked() const { return session->state() == client::LinkState::linked && pipe->open; }
    /// The refusal's word; empty: accepted.
    std::string act(const std::string& kind, client::Given given = {});

    void send(const std::string& text) override {
        if (text.starts_with("otyrys-link/v1 cosign")) ++cosigned, kept_then = kept["head"];
        pipe->up.push_back(text);
    }
    bool is_pinned() const override { return true; }
    void give_up() override { gave_up = true; }
    void welcomed() override {}
    void pump_soon() override { pump_due = true; }
    bool keep(const std::string& name, const std::string& text) override {
        if (keeps) kept[name] = text;
        return keeps;
    }
    bool keep_key(const evidence::LockedKey& locked) override { return locked_file = locked, true; }
    evidence::PinCosts pin_costs() const override { return {1, 8}; }
    void in_background(std::function<void()> work, std::function<void()> done) override {
        work();
        if (works_long)
            at_work.push_back(std::move(done));
        else
            done();
    }
    void sitting_changed() override {}
    void live_changed() override {}
    void link_changed() override {}
    void answer(client::Ticket ticket, const client::Answered& answer) override { answers[ticket] = answer; }
    void entry_arrived(const client::Believed&) override {}
    void paper_arrived(const wire::Paper&) override {}

    Room& room;
    std::unique_ptr<client::Session> session;
    std::shared_ptr<Pipe> pipe;
    std::map<client::Ticket, client::Answered> answers;
    std::map<std::string, std::string> kept;
    std::string kept_then;  // the head that was kept when it cosigned last
    unsigned cosigned = 0, refusals = 0;
    bool pump_due = false, gave_up = false, keeps = true, works_long = false;
    std::vector<std::function<void()>> at_work;      // with works_long: what is to be done when it has worked
    std::optional<evidence::LockedKey> locked_file;  // in the place of the person's key file
};

/// m1 (chair), m2, m3 and the secretary, enrolled under their names in Kazakh, their sitting prepared.
class Room final : public wire::DeskHost {
  public:
    Room();
    ~Room() override;

    /// With the keys that were enrolled first.
    Device& sit_down(const std::string& person);
    Device& sit_down(const std::string& person, client::Keys keys);
    Device& at(const std::string& person) { return *devices_.at(person); }
    const std::map<std::string, std::unique_ptr<Device>>& devices() const { return devices_; }
    std::shared_ptr<Pipe> connect();
    /// By the box; then everything that follows.
    void record(const voting::BoxAct& act);
    const evidence::Journal& journal() const { return *journal_; }
    /// What is on its way to the appliance is read and answered; whether there was anything.
    bool hear();
    /// Delivers everything that is on its way, until nothing is.
    void settle_all();
    evidence::SigningKey key(const std::string& person) const;
    /// The tablet's own.
    evidence::SigningKey device_key(const std::string& person) const { return key(person + ".device"); }
    std::string name(const std::string& person) const { return "Сынақов " + person; }
    const voting::SittingBook& sittings() const override { return book_; }

    RoomClock clock;
    Digest certificate = evidence::random_id<Digest>();
    std::unique_ptr<wire::Exchange> exchange;

    // Host
    const wire::Live& live() const override;
    std::optional<wire::Message> import_docket(const wire::Docket&, const Digest&) override { return {}; }
    std::optional<wire::Message> request(const wire::Request&, const Digest&) override { return {}; }

  private:
    const voting::Desk& desk() const override { return *desk_; }
    voting::Desk& desk() override { return *desk_; }
    evidence::OprfKey unlock_key(const Digest& device) const override {
        return wire::unlock_key_of(unlock_secret_, device);
    }
    voting::Now now() const override { return {}; }
    void settle() override { exchange->grown(), exchange->send_live(); }
    void fail(const std::string& why) override { FAIL() << why; }
    bool answering() const override { return true; }
    void log(const std::string&) const override {}
    void prepare();
    bool deliver(Device& device);

    const std::array<std::uint8_t, 32> unlock_secret_{7};
    evidence::MemoryStore store_;
    evidence::SigningKey log_key_;
    evidence::NoteKey log_name_;
    std::unique_ptr<evidence::Journal> journal_;
    voting::SittingBook book_;
    std::unique_ptr<voting::Desk> desk_;
    std::map<std::string, evidence::Bytes> seeds_;
    std::map<std::string, std::unique_ptr<Device>> devices_;
    std::vector<std::shared_ptr<Pipe>> pipes_;
    bool deliver_due_ = false, go_on_due_ = false;
    mutable wire::Live live_;
};

}  // namespace test
