// The session's part of opening the person's key by PIN (unlocking.h).

#include "qml/link/session/session.h"
#include "voting/unlock.h"

namespace client {

unsigned Session::tries_left() const {
    return device_ ? book_.unlocks().left(device_id()) : voting::kUnlockTries;
}

void Session::unlock(evidence::Pin pin) {
    if (is_locked()) ask(std::move(pin), false);
}

void Session::choose_pin(evidence::Pin pin) {
    if (!is_locked()) ask(std::move(pin), true);
}

void Session::ask(evidence::Pin pin, bool choosing) {
    if (!pin.is_whole() || unlocking_.busy()) return;
    if (!device_)
        unlocking_.say(Unlocking::Step::failed);
    else if (!welcomed_ || state_ != LinkState::linked || follower_.size() < welcome_size_)
        unlocking_.say(Unlocking::Step::offline);
    else
        send(unlocking_.ask(std::move(pin), choosing, *device_, follower_.trust(), nonce_,
                            book_.unlocks().next(device_id()).number));
    port_.pin_changed();
}

void Session::take(const wire::Evaluated& answer) {
    auto work = device_ ? unlocking_.take(answer, bearer_, device_id(), port_.pin_costs()) : nullptr;
    if (work) port_.in_background([work] { work->run(); }, [this, work] { take(*work); });
    port_.pin_changed();
}

/// The key is open, or has its PIN: either way it says so to the appliance, and tries are counted anew.
void Session::take(PinWork& done) {
    if (!unlocking_.awaits(done)) return;  // locked meanwhile
    if (!done.fault.empty()) {
        unlocking_.say(Unlocking::Step::failed);
    } else if (done.wrong) {
        unlocking_.say(Unlocking::Step::wrong);
    } else if (done.choosing && !port_.keep_key(*done.locked)) {
        unlocking_.say(Unlocking::Step::failed);
    } else {
        if (done.choosing)
            bearer_.given_pin(*done.locked);
        else
            bearer_.opened(std::move(*done.key));
        unlocking_.say(done.choosing ? Unlocking::Step::chosen : Unlocking::Step::opened);
        submit(std::string(voting::kUnlockDone), {{"device", device_id().hex()}});
    }
    port_.pin_changed();
}

/// A try that is on its way or being worked on opens nothing any more, and chooses nothing.
void Session::lock() {
    const bool wiped = !is_locked() && bearer_.lock();
    if (!wiped && !unlocking_.busy()) return;
    unlocking_.say(Unlocking::Step::none);
    port_.pin_changed();
    port_.pump_soon();
}

}  // namespace client
