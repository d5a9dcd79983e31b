#include "qml/feed/pin_pad.h"

#include <utility>

namespace feed {

void PinPad::open(Step step) {
    step_ = step;
    typed_.clear(), first_.clear();
    differed_ = false;
}

std::optional<evidence::Pin> PinPad::digit(int digit) {
    if (step_ == Step::closed || digit < 0 || !typed_.push(static_cast<unsigned>(digit))) return std::nullopt;
    differed_ = false;
    return typed_.is_whole() ? whole() : std::nullopt;
}

std::optional<evidence::Pin> PinPad::whole() {
    auto pin = std::exchange(typed_, evidence::Pin());
    switch (step_) {
        case Step::closed: return std::nullopt;
        case Step::enter: return pin;
        case Step::choose:
            first_ = std::move(pin);
            step_ = Step::repeat;
            return std::nullopt;
        case Step::repeat: break;
    }
    const bool same = pin == first_;
    first_.clear();
    step_ = Step::choose;
    differed_ = !same;
    return same ? std::optional(std::move(pin)) : std::nullopt;
}

}  // namespace feed
