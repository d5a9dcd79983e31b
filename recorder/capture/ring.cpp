#include "recorder/capture/ring.h"

#include <algorithm>

namespace capture {

namespace {

constexpr std::uint64_t kSecond = 1'000'000'000;
constexpr std::uint64_t kDropEvery = kSecond / 4;
constexpr std::uint64_t kReaches = kSecond;   // what is kept reaches a time when it ends so close before it
constexpr std::uint64_t kOver = 2 * kSecond;  // a picture that gives nothing for so long
constexpr std::uint64_t kMostLead = kSecond;  // more is no reordering

std::uint64_t before(std::uint64_t time_ns, std::uint64_t length_ns) {
    return time_ns > length_ns ? time_ns - length_ns : 0;
}

bool picture_head(const MediaUnit& unit) {
    return unit.track == Track::picture && unit.opens;
}

}  // namespace

bool Beginning::takes(const MediaUnit& unit) const {
    if (unit.track == Track::picture) return unit.number >= first[0];
    return unit.number >= first[1] && unit.time_ns >= sound_from_ns;
}

void Ring::note_order(const MediaUnit& unit) {
    newest_ns_ = std::max(newest_ns_, unit.time_ns);
    if (unit.track != Track::picture) return;
    std::uint64_t lead = before(newest_picture_ns_, unit.time_ns);
    if (lead < kMostLead) lead_ns_ = std::max(lead_ns_, lead);
    newest_picture_ns_ = std::max(newest_picture_ns_, unit.time_ns);
}

void Ring::keep(const MediaUnit& unit) {
    note_order(unit);
    if (unit.track == Track::picture) {
        if (headless_ && !unit.opens) return;
        headless_ = false;
    }
    kept_.push_back(unit);
    bytes_ += unit.size;
    if (unit.opens && newest_ns_ >= next_drop_ns_) drop_old();
    while (bytes_ > limits_.bytes && !kept_.empty()) drop_to_limit();
}

void Ring::clear() {
    kept_.clear();
    bytes_ = 0;
    headless_ = limited_ = false;
    next_drop_ns_ = 0;
}

template <class Which>
void Ring::drop(Which which) {
    std::erase_if(kept_, [&](const MediaUnit& unit) {
        if (!which(unit)) return false;
        bytes_ -= unit.size;
        return true;
    });
}

void Ring::drop_old() {
    next_drop_ns_ = newest_ns_ + kDropEvery;
    std::uint64_t wanted = before(newest_ns_, limits_.length_ns);
    std::uint64_t horizon = hold_ns_ ? std::min(wanted, *hold_ns_) : wanted;
    if (newest_picture_ns_ + kOver < horizon)  // a picture that is over keeps no sound behind it
        drop([&](const MediaUnit& unit) { return unit.time_ns < horizon; });
    const MediaUnit* head = nullptr;
    for (const MediaUnit& unit : kept_)
        if (picture_head(unit) && unit.time_ns <= horizon) head = &unit;
    if (!head) return;
    limited_ = false;
    drop([number = head->number, time = head->time_ns](const MediaUnit& unit) {
        return unit.track == Track::picture ? unit.number < number : unit.time_ns < time;
    });
}

/// The oldest group of pictures goes, with its sound; one that is too large alone goes without its rest.
void Ring::drop_to_limit() {
    limited_ = limited_ || kept_.front().time_ns >= before(newest_ns_, limits_.length_ns);
    auto first = std::find_if(kept_.begin(), kept_.end(), picture_head);
    if (first == kept_.end()) {
        bytes_ -= kept_.front().size;
        return kept_.pop_front();
    }
    auto next = std::find_if(first + 1, kept_.end(), picture_head);
    if (next == kept_.end()) {
        headless_ = true;
        return drop([](const MediaUnit& unit) { return unit.track == Track::picture; });
    }
    drop([number = next->number, time = next->time_ns](const MediaUnit& unit) {
        return unit.track == Track::picture ? unit.number < number : unit.time_ns < time;
    });
}

std::optional<Beginning> Ring::beginning(const Cut& cut) const {
    if (headless_ || newest_ns_ + kReaches < cut.time_ns) return {};
    const MediaUnit* picture = nullptr;
    const MediaUnit* sound = nullptr;
    for (const MediaUnit& unit : kept_) {
        bool of_picture = unit.track == Track::picture;
        if (!unit.opens || unit.number < cut.first[of_picture ? 0 : 1]) continue;
        const MediaUnit*& best = of_picture ? picture : sound;
        if (!best || unit.time_ns <= cut.time_ns) best = &unit;
    }
    const MediaUnit* begins = picture ? picture : sound;
    if (!begins) return {};
    Beginning found;
    found.start_ns = picture ? before(picture->time_ns, lead_ns_) : sound->time_ns;
    found.first[0] = picture ? picture->number : cut.first[0];
    found.first[1] = picture ? cut.first[1] : sound->number;
    found.sound_from_ns = begins->time_ns;
    for (Track track : {Track::picture, Track::sound}) {
        auto own = std::find_if(kept_.begin(), kept_.end(), [&](const MediaUnit& unit) {
            return unit.track == track && found.takes(unit);
        });
        if (own != kept_.end()) found.forms.push_back(*own->form);
    }
    return found;
}

}  // namespace capture
