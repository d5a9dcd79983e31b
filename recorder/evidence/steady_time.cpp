#include "recorder/evidence/steady_time.h"

#include <algorithm>

namespace evidence {
namespace {

constexpr std::int64_t kRounding = 2;  // ms by which two readings of the same pair of clocks may differ

}  // namespace

void SteadyTime::note(const Entry& entry) {
    Reading now{entry.boot, entry.wall_ms, entry.mono_us, entry.wall_ms};
    if (first_ && first_->boot == entry.boot)
        now.steady_ms = first_->steady_ms + (entry.mono_us - first_->mono_us) / 1000;
    else if (last_)
        now.steady_ms = last_->steady_ms + std::max<std::int64_t>(0, entry.wall_ms - last_->wall_ms);
    if (!first_ || first_->boot != entry.boot) first_ = now;
    last_ = now;
    const std::int64_t ms = now.wall_ms - now.steady_ms, before = offset(entry.index);
    if (ms < before - kRounding || ms > before + kRounding) offsets_.push_back({entry.index, ms});
}

std::int64_t SteadyTime::offset(std::uint64_t index) const {
    const auto behind =
        std::upper_bound(offsets_.begin(), offsets_.end(), index,
                         [](std::uint64_t at, const Offset& offset) { return at < offset.from_index; });
    return behind == offsets_.begin() ? 0 : std::prev(behind)->ms;
}

}  // namespace evidence
