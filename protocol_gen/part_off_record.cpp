// What was recorded of the room's place while an interview was off the record (R10): black and silence, or
// nothing. Told by what the clips of each source cover, whatever it was cut into.

#include <algorithm>

#include "protocol_gen/part_writer.h"

namespace protocol {

using voting::Case;
using voting::Interview;

namespace {

/// What is not counted of an end or a hole: a device's last picture, the time of a cut.
constexpr std::int64_t kSlackMs = 500;

struct Span {
    std::int64_t from = 0, to = 0;  // steady
    std::int64_t length() const { return std::max<std::int64_t>(to - from, 0); }
    Span within(const Span& other) const { return {std::max(from, other.from), std::min(to, other.to)}; }
};

/// A source's clips in their order.
struct Source {
    const Recording* first = nullptr;
    std::vector<Span> clips;
    bool picture = false, sound = false;  // of those that reach into the stretch

    bool is(const Recording& r) const { return first->source_id == r.source_id && first->source == r.source; }

    enum class Kept : std::uint8_t { all, some, none };
    Kept kept(const Span& stretch) const {
        std::int64_t covered = 0, hole = 0, reached = stretch.from;
        for (const Span& clip : clips) {
            const Span fresh = Span{std::max(clip.from, reached), clip.to}.within(stretch);
            if (fresh.length() == 0) continue;
            hole = std::max(hole, fresh.from - reached);
            covered += fresh.length(), reached = fresh.to;
        }
        hole = std::max(hole, stretch.to - reached);
        if (covered <= std::min(kSlackMs, stretch.length() / 2)) return Kept::none;
        return hole <= kSlackMs ? Kept::all : Kept::some;
    }
};

/// The sources with a clip in this interview.
std::vector<Source> sources_of(const ProtocolFacts& facts, const Case& c, const Span& interview,
                               const Span& stretch) {
    std::vector<Source> sources;
    for (const Recording& r : facts.recordings) {
        if (r.of_case != c.id || r.state == Recording::State::lost) continue;
        const std::int64_t from = facts.room.time.at({r.opened_index, r.start_ms});
        const Span clip{from, from + r.end_ms - r.start_ms};
        if (clip.within(interview).length() == 0) continue;
        auto source =
            std::find_if(sources.begin(), sources.end(), [&](const Source& known) { return known.is(r); });
        if (source == sources.end()) source = sources.insert(source, Source{&r, {}, false, false});
        source->clips.push_back(clip);
        const bool reaches = clip.within(stretch).length() > 0;
        source->picture = source->picture || (reaches && r.picture);
        source->sound = source->sound || (reaches && r.sound);
    }
    for (Source& source : sources)
        std::sort(source.clips.begin(), source.clips.end(),
                  [](const Span& a, const Span& b) { return a.from < b.from; });
    return sources;
}

void add_name(std::string& names, const std::string& name) {
    names += (names.empty() ? "" : ", ") + name;
}

}  // namespace

void PartWriter::off_record(const Case& c) {
    for (const Interview& interview : c.interviews)
        for (const Interview::OffRecord& off : interview.off_record) {
            if (!off.to_ms) continue;
            add(Style::body,
                say("offrecord", {{"t1", clock(off.from_ms)},
                                  {"t2", clock(*off.to_ms)},
                                  {"dur", between(off.from_ms, steady_end(off.from(), off.to()))},
                                  {"reason", open_ended(off.reason)},
                                  {"name", name(off.by)}}) +
                    stood_in(c, interview, off));
        }
}

std::string PartWriter::stood_in(const Case& c, const Interview& interview,
                                 const Interview::OffRecord& off) const {
    const evidence::SteadyTime& time = facts_.room.time;
    const Span stretch{time.at(off.from()), time.at(off.to())};
    const Span whole{time.at(interview.started()),
                     interview.ended_ms ? time.at(interview.ended()) : stretch.to};
    bool picture = false, sound = false;
    std::string some, none;
    for (const Source& source : sources_of(facts_, c, whole, stretch)) {
        switch (source.kept(stretch)) {
            case Source::Kept::all: picture = picture || source.picture, sound = sound || source.sound; break;
            case Source::Kept::some: add_name(some, source.first->source); break;
            case Source::Kept::none: add_name(none, source.first->source); break;
        }
    }
    std::string text;
    if (picture || sound)
        text += " " + say(!picture ? "offrecord.sound" : sound ? "offrecord.both" : "offrecord.picture");
    if (!some.empty()) text += " " + say("offrecord.broken", {{"sources", some}});
    if (!none.empty()) text += " " + say("offrecord.not_kept", {{"sources", none}});
    return text;
}

}  // namespace protocol
