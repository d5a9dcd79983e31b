#include "tests/simulation/appliance.h"

namespace simulation {

Appliance::Appliance(Disk& disk, const SimulatedClock& clock, Broken broken, PairConnection::OnSent on_sent)
    : disk_(disk), clock_(clock), broken_(broken), on_sent_(std::move(on_sent)) {}

Appliance::~Appliance() {
    cut_off();
}

void Appliance::start() {
    service_ = std::make_unique<Service>(is_, clock_, broken_, counted_);
}

void Appliance::cut_off() {
    disk_.power_off();
    service_.reset();
}

std::shared_ptr<WirePair> Appliance::connect() {
    auto pair = std::make_shared<WirePair>();
    pair->peer = exchange().join(std::make_unique<PairConnection>(pair, on_sent_));
    return pair;
}

}  // namespace simulation
