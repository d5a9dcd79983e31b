#pragma once
// The rules alone: a sitting in memory, no devices, no network, no signatures. Interviews are entries of the
// rehearsal and marked so. Thousands of scenarios a second.

#include "hardware/rehearsal/room.h"
#include "hardware/rehearsal/scenario.h"
#include "voting/decide.h"

namespace rehearsal {

class MemoryRoom final : public Room {
  public:
    explicit MemoryRoom(const Scenario& scenario);

    const voting::Sitting& sitting() const override { return sitting_; }
    evidence::Result<std::optional<voting::Refused>> submit(const voting::PersonId& by,
                                                            voting::Act act) override;
    evidence::Result<void> hold_interview(const voting::CaseId& of_case, double seconds) override;
    evidence::Result<void> hold() override { return {}; }

  private:
    void enter(const voting::PersonId& by, const voting::Act& act);
    void open(const Scenario& scenario);

    voting::Sitting sitting_;
    std::uint64_t index_ = 0;
    std::int64_t wall_ms_ = 0;
    std::optional<voting::Now::Docket> docket_;
};

}  // namespace rehearsal
