#include "qml/link/session/unlocking.h"

namespace client {

BearerKey::BearerKey(evidence::PersonsKey held) {
    if (auto* open = std::get_if<evidence::SigningKey>(&held)) {
        id_ = evidence::key_id(open->public_key());
        open_ = std::move(*open);
    } else {
        locked_ = std::get<evidence::LockedKey>(held);
        id_ = evidence::key_id(locked_->key);
    }
}

bool BearerKey::lock() {
    if (!locked_) return false;
    open_.reset();
    return true;
}

void PinWork::run() {
    if (!choosing) {
        auto opened = evidence::open_key(*locked, oprf, pin);
        if (!opened.ok()) fault = opened.error().text;
        wrong = opened.ok() && !*opened;
        if (opened.ok()) key = std::move(opened).value();
    } else {
        const auto made = evidence::lock_key(*key, device, oprf, pin, costs);
        if (!made.ok())
            fault = made.error().text;
        else
            locked = *made;
    }
}

wire::Unlock Unlocking::ask(evidence::Pin pin, bool choosing, const evidence::SigningKey& device,
                            const Digest& trust, const Digest& nonce, std::uint64_t number) {
    asked_ = evidence::OprfBlind::begin(pin.view());
    pin_ = std::move(pin);
    choosing_ = choosing, step_ = Step::asking;
    const auto id = evidence::key_id(device.public_key());
    const auto text = wire::unlock_text(trust, nonce, id, number, asked_->point());
    return {number, asked_->point(), device.sign(evidence::as_bytes(text))};
}

std::shared_ptr<PinWork> Unlocking::take(const wire::Evaluated& answer, const BearerKey& bearer,
                                         const Digest& device, const evidence::PinCosts& costs) {
    if (step_ != Step::asking || answer.asked != evidence::sha256(asked_->point().view())) return nullptr;
    auto oprf = asked_->finish(answer.point);
    const bool possible = choosing_ ? bearer.open() != nullptr : bearer.behind_pin() != nullptr;
    if (!oprf || !possible) return say(Step::failed), nullptr;
    auto work = std::make_shared<PinWork>(
        PinWork{std::move(*pin_), std::move(*oprf), choosing_, {}, {}, device, costs});
    if (choosing_)
        work->key = bearer.open()->copy();
    else
        work->locked = *bearer.behind_pin();
    say(Step::working);
    return work_ = work;
}

bool Unlocking::take(const wire::RefusedSent& refused) {
    if (step_ != Step::asking || refused.statement != evidence::sha256(asked_->point().view())) return false;
    say(Step::refused);
    refusal_ = refused.why;
    return true;
}

std::string to_word(const Unlocking& unlocking) {
    switch (unlocking.step()) {
        case Unlocking::Step::none: return "none";
        case Unlocking::Step::asking: return "asking";
        case Unlocking::Step::working: return "working";
        case Unlocking::Step::opened: return "opened";
        case Unlocking::Step::chosen: return "chosen";
        case Unlocking::Step::wrong: return "wrong";
        case Unlocking::Step::lost: return "lost";
        case Unlocking::Step::offline: return "offline";
        case Unlocking::Step::failed: return "failed";
        case Unlocking::Step::refused: break;
    }
    return std::string(voting::to_word(unlocking.refusal()));
}

}  // namespace client
