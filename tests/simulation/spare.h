#pragma once
// A spare device while it is paired: the real session over a connection of its own, which loses nothing (what
// it loses is tests/pairing's).

#include "qml/link/session/pairing_session.h"
#include "tests/simulation/tablet.h"

namespace simulation {

class Spare final : private client::PairingPort {
  public:
    /// For `person`, with a key of its own, before the eyes of `witness`.
    Spare(Appliance& appliance, const SimulatedClock& clock, const std::string& person,
          const std::string& witness);

    /// Everything that is on its way arrives; the secretary says what is the same.
    void turn();
    /// Whether its try is over: paired, or failed.
    bool over() const;
    const std::string& number() const { return session_->number(); }
    const Bearer& bearer() const { return bearer_; }
    /// Both its keys are enrolled.
    bool enrolled() const;
    const std::shared_ptr<WirePair>& pair() const { return pair_; }

  private:
    void send(const std::string& text) override { pair_->up.push_back({Frame::Sort::text, text}); }
    bool is_pinned() const override { return true; }
    void pairing_changed() override {}

    Appliance& appliance_;
    Bearer bearer_;
    std::shared_ptr<WirePair> pair_;
    std::unique_ptr<client::PairingSession> session_;
};

}  // namespace simulation
