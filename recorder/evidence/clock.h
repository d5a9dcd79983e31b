#pragma once
// The port to time. SystemClock is the only caller of the system's clocks in the whole house.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "recorder/evidence/ids.h"

namespace evidence {

struct Instant {
    std::int64_t wall_ms = 0;  // milliseconds since 1970-01-01T00:00:00Z
    std::int64_t mono_us = 0;  // microseconds of the monotonic clock of this boot
};

/// Whether somebody keeps the wall clock right.
enum class ClockState : std::uint32_t { unknown = 0, synchronised = 1, free_running = 2 };

class Clock {
  public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
    virtual BootId boot() const = 0;
    virtual ClockState state() const { return ClockState::unknown; }
};

/// Any thread.
class SystemClock final : public Clock {
  public:
    SystemClock();
    Instant now() const override;
    BootId boot() const override { return boot_; }
    /// As the kernel has it from its time service.
    ClockState state() const override;

  private:
    BootId boot_;
};

/// "2024-05-03T05:00:00.000Z"; years 1970 to 9999.
std::string format_time(std::int64_t wall_ms);
/// One spelling per instant; 29 February only in leap years; no leap seconds.
std::optional<std::int64_t> parse_time(std::string_view text);

}  // namespace evidence
