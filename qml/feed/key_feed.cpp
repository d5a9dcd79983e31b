// The person's key on this device (feeds.h, offers.h).
#include "qml/feed/feeds.h"
#include "qml/feed/offers.h"

namespace feed {

namespace {

using Step = PinPad::Step;

bool chooses(Step step) {
    return step == Step::choose || step == Step::repeat;
}

QString to_word(Step step) {
    switch (step) {
        case Step::closed: return {};
        case Step::enter: return QStringLiteral("enter");
        case Step::choose: return QStringLiteral("choose");
        case Step::repeat: return QStringLiteral("repeat");
    }
    return {};
}

/// After this word another try may come to more.
bool leaves_hope(const QString& word) {
    static const std::set<QString> over{QStringLiteral("failed"), QStringLiteral("unlock_locked"),
                                        QStringLiteral("key_unknown"), QStringLiteral("bad_signature"),
                                        QStringLiteral("malformed")};
    return !over.contains(word);
}

}  // namespace

bool pin_is_due(const Inputs& in) {
    using State = LinkState::State;
    const auto& key = in.key;
    const bool linked = in.link.state == State::online || in.link.state == State::back;
    if (!linked || !in.sitting || in.sitting->prepared.rehearsal) return false;
    if (key.locked || key.has_pin || !key.can_have_pin || key.put_off) return false;
    const auto* c = in.sitting->current_case();
    return !in.vote && !(c && c->open_ballot());
}

bool pin_is_forced(const Inputs& in) {
    return pin_is_due(in) && in.key.tries_left > 0 && leaves_hope(in.key.word);
}

void KeyFeed::complete() {
    in_.key.put_off = put_off_;
    const bool due = pin_is_due(in_);
    if (due && in_.key.tries_left > 0 && pad_.step() == Step::closed) pad_.open(Step::choose);
    if (!due && was_due_ && chooses(pad_.step())) pad_.close();
    was_due_ = due;
    in_.key.step = to_word(pad_.step());
    in_.key.typed = static_cast<unsigned>(pad_.typed());
    in_.key.differed = pad_.differed();
}

void KeyFeed::enter_pin() {
    pad_.open(in_.key.locked ? Step::enter : Step::choose);
    in_.key.word.clear();
    word_is_old_ = true;
    refresh();
}

void KeyFeed::take_digit(int digit) {
    if (in_.key.word == QLatin1String("asking") || in_.key.word == QLatin1String("working")) return;
    if (auto pin = pad_.digit(digit)) {
        if (pad_.step() == Step::enter)
            outbox_.unlock(std::move(*pin));
        else
            outbox_.choose_pin(std::move(*pin));
    }
    refresh();
}

void KeyFeed::erase_digit() {
    pad_.erase();
    refresh();
}

void KeyFeed::close_pin() {
    if (pin_is_forced(in_)) return;
    put_off_ = put_off_ || pin_is_due(in_);
    pad_.close();
    refresh();
}

void KeyFeed::learn_key(const KeyHeld& held) {
    const bool over = held.word == QLatin1String("opened") || held.word == QLatin1String("chosen");
    const bool newly = held.word != last_word_, locked = held.locked && !in_.key.locked;
    last_word_ = held.word;
    word_is_old_ = word_is_old_ && !newly;
    in_.key = held;
    if (word_is_old_) in_.key.word.clear();
    if (locked && held.can_have_pin)
        pad_.open(Step::enter);
    else if (over && newly)
        pad_.close();
    refresh();
}

}  // namespace feed
