#pragma once
// The protocol of a sitting (point 20, R19): from the fold of its entries to the paper. Everything that
// happened stands in it. Deterministic: the same entries give the same paper. Pure; any thread.

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "protocol_gen/date.h"
#include "protocol_gen/paper.h"
#include "recorder/evidence/clip_log.h"
#include "voting/sitting.h"

namespace protocol {

/// One recorded file of a case, numbered within it ("3/2").
struct Recording {
    voting::CaseId of_case;
    unsigned case_number = 0, number = 0;
    std::string source;
    evidence::SourceId source_id;
    bool picture = true, sound = true;
    bool simulated = false;
    enum class State : std::uint8_t { sealed, recovered, lost, open } state = State::sealed;
    std::string lost_reason;
    std::int64_t start_ms = 0, end_ms = 0;
    std::uint64_t opened_index = 0;  // of the journal
    evidence::Digest sha256;         // of the file as the appliance keeps it
    evidence::Digest media_sha256;   // of the exported Matroska file
    struct Gap {
        bool picture = false, sound = false;
        std::int64_t from_ms = 0, to_ms = 0;
        std::string reason;
    };
    std::vector<Gap> gaps;
    std::string name() const { return std::to_string(case_number) + "/" + std::to_string(number); }
};
/// The recordings of the sitting's cases, in the order of the agenda and of opening.
std::vector<Recording> recordings_of(const voting::Sitting& sitting, const evidence::ClipLog& clips);

/// What was wrong with the room during the interviews and is not told by gaps.
struct RoomFacts {
    struct Trouble {
        voting::CaseId of_case;
        evidence::Trouble what = evidence::Trouble::black;
        std::string source;  // empty: the disk
        unsigned times = 0;
        std::int64_t ms = 0;  // in all, within the interviews
    };
    struct ClockSet {
        voting::CaseId of_case;
        std::int64_t from_ms = 0, to_ms = 0;
    };
    evidence::SteadyTime time;  // for lengths across a clock that was set
    std::vector<Trouble> troubles;
    std::vector<ClockSet> clock_sets;
};
RoomFacts room_of(const voting::Sitting& sitting, const evidence::ClipLog& clips);

/// What the paper says of the journal.
struct JournalFacts {
    evidence::Digest fingerprint;  // the trust fingerprint of the log
    std::uint64_t size = 0;        // entries that the paper rests on
    /// Root of the tree of that many entries; nothing when unknown.
    std::function<std::optional<evidence::Digest>(std::uint64_t size)> root_at;
};

/// The day the text was made, and how many sheets each language takes (none: not counted yet).
struct Freezing {
    Date day;
    std::vector<unsigned> pages;
};

struct ProtocolFacts {
    const voting::Sitting& sitting;
    std::vector<Recording> recordings;
    JournalFacts journal;
    std::optional<Freezing> freezing;  // nothing: a draft, marked so
    RoomFacts room = {};
};

/// The languages of the paper, by the sitting's setting: kk first.
std::vector<Language> languages_of(const voting::Sitting& sitting);

/// The whole paper; its digest is that of canonical_text(). Drafts have no digest and no code.
Paper protocol_paper(const ProtocolFacts& facts);

/// Persons in the order in which they sign: chair, members by alphabet, secretary; those who attended (R19).
std::vector<const voting::Person*> signers_of(const voting::Sitting& sitting, Language language);

}  // namespace protocol
