#include "recorder/evidence/clock.h"

#include <sys/timex.h>
#include <time.h>

#include <chrono>
#include <cstdio>
#include <fstream>
#include <limits>

#include "recorder/evidence/bug.h"
#include "recorder/evidence/crypto.h"

namespace evidence {
namespace {

constexpr std::int64_t kOneMoment = 50;  // us
constexpr std::int64_t kDayMs = 86'400'000;
constexpr std::int64_t kFirstAfter9999 = 253'402'300'800'000;

std::int64_t microseconds(clockid_t clock) {
    timespec now{};
    clock_gettime(clock, &now);
    return std::int64_t{now.tv_sec} * 1'000'000 + now.tv_nsec / 1000;
}

/// Decimal digits alone; -1 otherwise.
int number(std::string_view digits) {
    int out = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9') return -1;
        out = out * 10 + (c - '0');
    }
    return out;
}

}  // namespace

SystemClock::SystemClock() {
    std::ifstream file("/proc/sys/kernel/random/boot_id");
    std::string line;
    std::getline(file, line);
    std::erase(line, '-');
    const auto id = BootId::parse(line);
    boot_ = id ? *id : random_id<BootId>();
}

Instant SystemClock::now() const {
    // Both of one moment: a thread that is held up between the two would tell of a clock that was set.
    Instant best;
    for (std::int64_t width = std::numeric_limits<std::int64_t>::max(), tries = 0;
         width > kOneMoment && tries < 10; ++tries) {
        const std::int64_t before = microseconds(CLOCK_MONOTONIC), wall = microseconds(CLOCK_REALTIME);
        const std::int64_t took = microseconds(CLOCK_MONOTONIC) - before;
        if (took < width) best = {wall / 1000, before}, width = took;
    }
    return best;
}

ClockState SystemClock::state() const {
    timex asked{};  // nothing is set
    const int answer = ::adjtimex(&asked);
    if (answer < 0) return ClockState::unknown;
    return answer == TIME_ERROR ? ClockState::free_running : ClockState::synchronised;
}

std::string format_time(std::int64_t wall_ms) {
    demand(wall_ms >= 0 && wall_ms < kFirstAfter9999, "a time before 1970 or after 9999");
    const std::chrono::year_month_day day{std::chrono::sys_days{std::chrono::days{wall_ms / kDayMs}}};
    const auto ms = static_cast<int>(wall_ms % kDayMs);
    char out[80];
    const int length = std::snprintf(out, sizeof out, "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", int{day.year()},
                                     unsigned{day.month()}, unsigned{day.day()}, ms / 3'600'000,
                                     ms / 60'000 % 60, ms / 1000 % 60, ms % 1000);
    return {out, static_cast<std::size_t>(length)};
}

std::optional<std::int64_t> parse_time(std::string_view text) {
    if (text.size() != 24) return std::nullopt;
    constexpr std::string_view form = "dddd-dd-ddTdd:dd:dd.dddZ";
    for (std::size_t i = 0; i < form.size(); ++i)
        if (form[i] != 'd' && form[i] != text[i]) return std::nullopt;
    const int year = number(text.substr(0, 4)), month = number(text.substr(5, 2)),
              day = number(text.substr(8, 2));
    const int hour = number(text.substr(11, 2)), minute = number(text.substr(14, 2));
    const int second = number(text.substr(17, 2)), ms = number(text.substr(20, 3));
    if (year < 1970 || month < 1 || day < 1 || ms < 0) return std::nullopt;
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year{year},
                                           std::chrono::month{static_cast<unsigned>(month)},
                                           std::chrono::day{static_cast<unsigned>(day)}};
    if (!date.ok()) return std::nullopt;
    const std::int64_t days = std::chrono::sys_days{date}.time_since_epoch().count();
    return days * kDayMs + ((hour * 60 + minute) * 60 + second) * std::int64_t{1000} + ms;
}

}  // namespace evidence
