#pragma once
// Where a rehearsal is played: rules alone in memory, or the real service with one process for each person.
// The player sees no difference.

#include <optional>

#include "recorder/evidence/result.h"
#include "voting/refusal.h"
#include "voting/sitting.h"

namespace rehearsal {

class Room {
  public:
    virtual ~Room() = default;
    /// The sitting as entered so far; includes every act that submit() answered.
    virtual const voting::Sitting& sitting() const = 0;
    /// One person's act; the refusal when the rules say no. A fault ends the rehearsal.
    virtual evidence::Result<std::optional<voting::Refused>> submit(const voting::PersonId& by,
                                                                    voting::Act act) = 0;
    /// After interview.started: lets the interview take its time, ends it, and returns when it is verified.
    virtual evidence::Result<void> hold_interview(const voting::CaseId& of_case, double seconds) = 0;
    /// A step {"hold": true}: waits as long as the room is kept open for screens.
    virtual evidence::Result<void> hold() = 0;
};

}  // namespace rehearsal
