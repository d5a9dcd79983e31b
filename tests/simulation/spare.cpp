#include "tests/simulation/spare.h"

namespace simulation {

Spare::Spare(Appliance& appliance, const SimulatedClock& clock, const std::string& person,
             const std::string& witness)
    : appliance_(appliance), bearer_{person, {}, {}, false, false, {}, {}} {
    evidence::random_bytes(bearer_.key), evidence::random_bytes(bearer_.tablet);
    auto& pairing = appliance_.service().pairing();
    pairing.open(person, witness, clock.now().mono_us / 1000);
    std::vector<client::TabletKey> keys;
    keys.push_back({"member", evidence::SigningKey::from_seed(bearer_.key)});
    keys.push_back({"device", evidence::SigningKey::from_seed(bearer_.tablet)});
    const wire::PairingTicket ticket{"room", 1, appliance_.certificate(), appliance_.fingerprint(),
                                     *pairing.token()};
    client::PairingPort& port = *this;
    session_ = std::make_unique<client::PairingSession>(ticket, std::move(keys), port);
    pair_ = appliance_.connect();
    turn();
}

void Spare::turn() {
    while (appliance_.is_on() && pair_->appliance_sees_it && (!pair_->down.empty() || !pair_->up.empty())) {
        if (!pair_->up.empty()) {
            const auto frame = std::move(pair_->up.front());
            pair_->up.pop_front();
            if (frame.sort == Frame::Sort::pong)
                appliance_.exchange().pong(pair_->peer);
            else
                appliance_.exchange().take_text(pair_->peer, frame.text);
            continue;
        }
        const auto frame = std::move(pair_->down.front());
        pair_->down.pop_front();
        pair_->unsent -= frame.text.size();
        if (frame.sort == Frame::Sort::ping) pair_->up.push_back({Frame::Sort::pong, {}});
        if (frame.sort == Frame::Sort::text) session_->take_text(frame.text);
        if (frame.sort == Frame::Sort::end) pair_->appliance_sees_it = false;
    }
    if (appliance_.is_on() && session_->state() == client::PairingState::comparing)
        appliance_.service().pairing().confirm(session_->number());
}

bool Spare::enrolled() const {
    for (const auto* seed : {&bearer_.key, &bearer_.tablet})
        if (!appliance_.service().paired(
                evidence::key_id(evidence::SigningKey::from_seed(*seed).public_key())))
            return false;
    return true;
}

bool Spare::over() const {
    const auto state = appliance_.service().pairing().state();
    return !pair_->appliance_sees_it || state == wire::Pairing::State::closed ||
           state == wire::Pairing::State::open;
}

}  // namespace simulation
