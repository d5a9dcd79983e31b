// What is right and wrong in the room, and since when. Facts alone raise and clear.

#include "recorder/capture/room.h"

namespace capture {
namespace {

using evidence::Trouble;
using State = Condition::State;

constexpr std::uint64_t kSecond = 1'000'000'000;
constexpr std::uint64_t kSettled = 5 * kSecond;  // black and silence put in are judged no more
constexpr std::uint64_t kRoomy = 10 * kSecond;   // of memory: it may be short at every other keyframe

State picture_state(PictureState now, PictureState wrong) {
    if (now == wrong) return State::wrong;
    const bool right =
        now == PictureState::alive || (now == PictureState::frozen && wrong == PictureState::black);
    return right ? State::right : State::unknown;
}

State sound_state(SoundState now, SoundState wrong) {
    if (now == wrong) return State::wrong;
    const bool right = now == SoundState::alive || (now == SoundState::silent && wrong == SoundState::muted);
    return right ? State::right : State::unknown;
}

State link_state(Link link) {
    return link == Link::lost ? State::wrong : link == Link::live ? State::right : State::unknown;
}

}  // namespace

void Recorder::Room::watch() {
    const evidence::Instant at = clock_.now();
    std::vector<evidence::ClipEvent> events;
    if (const auto step = clock_watch_.look(at)) events.push_back(*step);
    for (auto& event : alarms_.settle(conditions(), at)) events.push_back(std::move(event));
    if (events.empty()) return;
    journal(events);
    if (callbacks_.alarms) callbacks_.alarms();
}

std::vector<Condition> Recorder::Room::conditions() const {
    std::vector<Condition> all;
    for (const Entry& entry : entries_) add_source(all, entry);
    add_disk(all);
    return all;
}

void Recorder::Room::add_source(std::vector<Condition>& all, const Entry& entry) const {
    const FeedFacts facts = entry.feed->facts();
    const SourceDescription& is = entry.feed->description();
    const bool recording = run_ != nullptr;
    const auto add = [&](Trouble what, State state, std::uint64_t since_ns, bool told) -> Condition& {
        return all.emplace_back(
            Condition{what, is.id, evidence::statement_text(is.name), state, since_ns, {}, told});
    };
    add(Trouble::lost, link_state(facts.link), facts.link_ns, true).why =
        facts.link == Link::lost ? std::optional(facts.why) : std::nullopt;
    for (const Trouble part :
         {Trouble::nopicture, Trouble::nosound, Trouble::wrongpicture, Trouble::wrongsound})
        add(part,
            facts.link != Link::live ? State::unknown
            : facts.part == part     ? State::wrong
                                     : State::right,
            facts.part_ns, true);
    const bool roomy = !facts.memory_short && facts.memory_ns + kRoomy <= now();
    add(Trouble::memoryshort,
        facts.memory_short ? State::wrong
        : roomy            ? State::right
                           : State::unknown,
        facts.memory_ns, true);
    // An empty room is dark and still: such things are told while an interview is recorded. Off the record
    // it is not the room that is seen and heard.
    const auto seen = [&](State state) { return judged() ? state : State::unknown; };
    const auto since = [&](std::uint64_t ns) { return std::max(ns, back_ns_); };
    for (const auto& [what, wrong] :
         {std::pair(Trouble::black, PictureState::black), std::pair(Trouble::frozen, PictureState::frozen)})
        add(what, seen(picture_state(facts.picture, wrong)), since(facts.picture_ns), recording);
    add(Trouble::muted, seen(sound_state(facts.sound, SoundState::muted)), since(facts.sound_ns), recording);
    // A camera hears less than a microphone, and nobody speaks without a break.
    add(Trouble::silent, seen(sound_state(facts.sound, SoundState::silent)), since(facts.sound_ns),
        recording && !is.picture);
    const bool failed = recording && !entry.fault.empty();
    add(Trouble::notrecorded, failed ? State::wrong : State::right, failed ? entry.fault_ns : now(), true);
}

/// Whether what is seen and heard is the room.
bool Recorder::Room::judged() const {
    return !off_record_ && (!back_ns_ || now() >= back_ns_ + kSettled);
}

void Recorder::Room::add_disk(std::vector<Condition>& all) const {
    const std::uint64_t at = now();
    const auto add = [&](Trouble what, State state, std::uint64_t since_ns) {
        all.push_back({what, {}, {}, state, since_ns, {}, true});
    };
    const DiskSpace space = disk();
    const bool asked = space.total_bytes > 0 && !entries_.empty();
    add(Trouble::disklow, !asked ? State::unknown : space.low() ? State::wrong : State::right, at);
    add(Trouble::diskfull, !asked ? State::unknown : space.full ? State::wrong : State::right, at);
    std::uint64_t waits = 0;
    for (const Entry& entry : entries_)
        if (entry.sink) waits = std::max(waits, entry.sink->disk_waits_ns());
    add(Trouble::diskslow, waits > kSlow ? State::wrong : State::right, waits > kSlow ? at - waits : at);
    add(Trouble::diskfailed,
        disk_bad_ns_ > disk_good_ns_ ? State::wrong
        : disk_good_ns_              ? State::right
                                     : State::unknown,
        std::max(disk_bad_ns_, disk_good_ns_));
}

/// Completes what is being recorded while the journal's reserve is whole.
void Recorder::Room::keep_reserve() {
    if (!run_ || !disk().full) return;
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        if (!entries_[i].sink) continue;
        if (callbacks_.log)
            callbacks_.log(entries_[i].feed->description().name + ": the disk is full, its clip ends");
        const std::uint64_t at = now();
        retire(i, run_, at), entries_[i].resume = {at, {}}, hold(i);
    }
}

}  // namespace capture
