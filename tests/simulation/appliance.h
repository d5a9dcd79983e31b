#pragma once
// The appliance without its devices: the real store, journal, desk, books and exchange over a simulated disk,
// started, cut off and started again.

#include "tests/simulation/disk.h"
#include "tests/simulation/service.h"

namespace simulation {

class Appliance {
  public:
    /// `on_sent`: hears every message that leaves it.
    Appliance(Disk& disk, const SimulatedClock& clock, Broken broken, PairConnection::OnSent on_sent);
    ~Appliance();

    /// From the disk as it is. Throws what the journal says when it does not open.
    void start();
    /// Everything in memory is gone; the power is off.
    void cut_off();
    bool is_on() const { return service_ != nullptr; }
    /// The journal failed in it: it answers nothing and is to be started again.
    bool has_failed() const { return is_on() && service_->has_failed(); }
    std::shared_ptr<WirePair> connect();
    /// Only while it is on.
    Service& service() { return *service_; }
    const Service& service() const { return *service_; }
    wire::Exchange& exchange() { return service_->exchange(); }
    const Digest& certificate() const { return is_.certificate; }
    Digest fingerprint() const { return evidence::trust_fingerprint(is_.log_name); }
    const Steps& counted() const { return counted_; }

  private:
    Disk& disk_;
    const SimulatedClock& clock_;
    Broken broken_;
    PairConnection::OnSent on_sent_;
    Provisioned is_;
    Steps counted_;
    std::unique_ptr<Service> service_;
};

}  // namespace simulation
