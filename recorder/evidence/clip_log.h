#pragma once
// All recordings as a fold of the clip events. The service, the papers and the verifier run the same code.
// Plain values; one thread at a time.

#include <map>
#include <set>
#include <vector>

#include "recorder/evidence/alarm_log.h"
#include "recorder/evidence/clip_events.h"
#include "recorder/evidence/steady_time.h"

namespace evidence {

/// A clip is always exactly one of these.
enum class ClipState : std::uint8_t { opened, sealed, recovered, lost };

struct Recording {
    ClipOpened opened;
    std::uint64_t opened_index = 0;  // of the journal
    std::uint64_t closed_index = 0;  // of sealed, recovered or lost
    ClipState state = ClipState::opened;
    std::optional<ClipSealed> sealed;
    std::optional<ClipRecovered> recovered;
    std::optional<ClipLost> lost;
    std::vector<ClipGap> gaps;
    std::vector<RecMark> marks;  // the newest last

    std::int64_t started_ms() const { return opened.started.ms; }
    /// Up to where media is on disk; of an open clip by its newest mark.
    std::int64_t ended_ms() const;
    std::uint64_t duration_ms() const { return static_cast<std::uint64_t>(ended_ms() - started_ms()); }
    bool closed() const { return state != ClipState::opened; }
    /// SHA-256 of the file as printed in the protocol; zero while open or when lost.
    Digest sha256() const;
};

struct Missing {
    std::uint64_t picture_ms = 0;
    std::uint64_t sound_ms = 0;
    auto operator<=>(const Missing&) const = default;
};

class ClipLog {
  public:
    /// The clocks of every entry, in order, before what is applied of it; without them wall times are taken
    /// for steady.
    void note(const Entry& entry) { time_.note(entry); }
    /// A fault names what an honest recorder never writes: a clip opened twice, closed twice, never opened;
    /// the fold is then unchanged. Kinds of other rooms are passed over.
    Result<void> apply(const Statement& statement, std::uint64_t index);
    Result<void> apply(const ClipEvent& event, std::uint64_t index);

    const Recording* find(const ClipId& clip) const;
    /// In the order of opening.
    std::vector<const Recording*> of_case(const CaseId& id) const;
    std::vector<const Recording*> all() const;
    /// Opened, not yet sealed, recovered or lost.
    std::vector<const Recording*> unsealed() const;

    /// The newest entry of the sitting that says a reader opened its pre-flight; nothing: none.
    std::optional<std::uint64_t> escrow_tested(const SittingId& sitting) const;

    /// How many clips of a case belong to an interview: opened behind the entry that starts it, or reaching
    /// into it.
    std::uint64_t during(const CaseId& id, const Moment& started) const;

    /// R11: how long picture and sound of a case are missing between two times (an interview's start and
    /// end) on the steady line: a clock that was set meanwhile changes nothing. Picture: no clip of a source
    /// placed "officer" covers it or, where the room has none (rec.started), no clip with a picture does;
    /// sound: no clip with sound does. Gaps and lost clips cover nothing. `excused`: off the record by a
    /// signed act (R10), so not missing.
    Missing missing(const CaseId& id, std::int64_t from_ms, std::int64_t to_ms,
                    const std::vector<SteadySpan>& excused = {}) const;

    const SteadyTime& time() const { return time_; }
    const AlarmLog& alarms() const { return alarms_; }

  private:
    /// What turns a clip's own wall times into steady ones.
    std::int64_t shift_of(const Recording& recording) const;

    std::map<ClipId, Recording> recordings_;
    std::set<CaseId> officer_camera_;  // cases recorded in a room that has one
    std::vector<ClipId> order_;
    std::map<SittingId, std::uint64_t> tested_;
    SteadyTime time_;
    AlarmLog alarms_;
};

}  // namespace evidence
