// The person in front of the tablet and the PIN.

#include "tests/simulation/tablet.h"
#include "voting/keys.h"

namespace simulation {
namespace {

evidence::Pin pin_of(const std::string& digits) {
    evidence::Pin pin;
    for (const char digit : digits) pin.push(static_cast<unsigned>(digit - '0'));
    return pin;
}

}  // namespace

/// As the file has it: behind a PIN once one was chosen.
evidence::PersonsKey Tablet::key_of_file() {
    bearer_.file ? judge_.locked(name_) : judge_.unlocked(name_);
    if (bearer_.file && broken_ != Broken::stays_open) return *bearer_.file;
    return evidence::SigningKey::from_seed(bearer_.key);
}

/// Of somebody's live keys one is said to be the tablet of this person, and to have been opened.
void Tablet::boast(Random& random) {
    const auto keys = voting::live_keys(session_->follower().keys(), "m" + std::to_string(1 + random() % 9),
                                        voting::kDevicesKey);
    if (keys.empty()) return;
    const auto device = by_chance(random, 0.3)
                            ? own_key_
                            : *std::next(keys.begin(), static_cast<std::ptrdiff_t>(random() % keys.size()));
    submit("unlock.done", {{"device", device.hex()}});
}

bool Tablet::use_pin(Random& random) {
    if (at_pin()) {
        if (by_chance(random, 0.05)) lock();
        return by_chance(random, 0.5);
    }
    if (session_->is_locked()) {
        if (locked_out() ? by_chance(random, 0.7) : by_chance(random, 0.3))
            return false;  // taps all the same
        typed_ = by_chance(random, bearer_.forgetful ? 0.85 : 0.25) ? digits(random) : bearer_.pin;
        session_->unlock(pin_of(typed_));
        return true;
    }
    if (!bearer_.file ? by_chance(random, 0.3) : by_chance(random, 0.015)) {
        typed_ = digits(random);
        file_is_full_ = by_chance(random, 0.1);
        session_->choose_pin(pin_of(typed_));
        return true;
    }
    if (!bearer_.file || !by_chance(random, 0.03)) return false;
    lock();
    return true;
}

std::string Tablet::digits(Random& random) const {
    return std::to_string(100'000 + random() % 900'000);
}

/// By hand, at any time.
void Tablet::lock() {
    if (bearer_.file) judge_.locked(name_);
    if (broken_ != Broken::stays_open) session_->lock();
}

void Tablet::work() {
    for (auto& each : std::exchange(at_work_, {})) each.run(), each.done();
}

bool Tablet::keep_key(const evidence::LockedKey& locked) {
    if (file_is_full_) return false;
    bearer_.file = locked, bearer_.pin = typed_;
    return true;
}

void Tablet::pin_changed() {
    if (!session_) return;
    const auto before = std::exchange(pin_word_, session_->pin_word());
    if (pin_word_ == before) return;
    if (pin_word_ == "opened") judge_.pin_opened(name_, typed_ == bearer_.pin);
    if (pin_word_ == "wrong") judge_.pin_wrong(name_, typed_ == bearer_.pin);
    if (pin_word_ == "chosen") judge_.pin_chosen();
}

}  // namespace simulation
