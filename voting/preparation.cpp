#include "voting/preparation.h"

#include "recorder/evidence/clock.h"

namespace voting {
namespace {

using Day = std::int64_t;  // since 1970-01-01
constexpr std::int64_t kDayMs = 86'400'000;

std::optional<Day> day_of(std::string_view text) {
    if (text.size() != 10) return std::nullopt;
    const auto ms = evidence::parse_time(std::string(text) + "T00:00:00.000Z");
    return ms ? std::optional(*ms / kDayMs) : std::nullopt;
}

std::string text_of_day(Day day) {
    return evidence::format_time(day * kDayMs).substr(0, 10);
}

/// The same day so many months before, or that month's last.
Day months_before(Day day, unsigned months) {
    const std::string here = text_of_day(day);
    Day last = day;  // of the month arrived at
    for (unsigned i = 0; i < months; ++i) last -= std::stoi(text_of_day(last).substr(8));
    const std::string there = text_of_day(last);
    return months == 0 ? day : day_of(there.substr(0, 8) + here.substr(8)).value_or(last);
}

std::string_view result_word(Result18 result) {
    return result == Result18::failed ? "_failed" : "_not_taken";
}

}  // namespace

std::vector<Prepared> preparation_of(const SittingPrepared& sitting, const Officer& officer) {
    const Norms& norms = sitting.norms;
    const auto held = day_of(sitting.day), begins = day_of(norms.period_from);
    if (!held || !begins) return {};
    std::vector<Prepared> steps;
    const auto step = [&](Step what, const MaybeText& given, Day due) {
        const auto day = day_of(given.value_or(""));
        steps.push_back({what, day ? given : MaybeText(), text_of_day(due), 0});
        if (day && *day > due) steps.back().late_days = static_cast<unsigned>(*day - due);
    };
    step(Step::notice, officer.notice_day, months_before(*begins, norms.notice_months));
    step(Step::reference, officer.reference_day, *held - norms.reference_days);
    step(Step::acquainted, officer.acquainted_day, *held);
    step(Step::schedule, officer.schedule_day, *held);
    step(Step::materials, officer.materials_day, *held - norms.materials_days);
    return steps;
}

std::vector<Warning> warnings_of(const Sitting& sitting, const Case& c) {
    std::vector<Warning> warnings;
    const auto warn = [&](std::string_view what, std::string_view how) {
        if (const auto warning = parse_word<Warning>(std::string(what) + std::string(how)))
            warnings.push_back(*warning);
    };
    for (const Prepared& step : preparation_of(sitting.prepared, c.officer)) {
        if (!step.given) warn(to_word(step.what), "_missing");
        if (step.late_days) warn(to_word(step.what), "_late");
    }
    if (outside_period(sitting.prepared)) warnings.push_back(Warning::outside_period);
    if (!point18_warning(sitting, c)) return warnings;
    if (c.officer.standards != Result18::passed) warn("standards", result_word(c.officer.standards));
    if (c.officer.test != Result18::passed) warn("test", result_word(c.officer.test));
    return warnings;
}

std::string to_text(const std::vector<Warning>& warnings) {
    std::string text;
    for (const Warning warning : warnings) {
        if (!text.empty()) text += ' ';
        text += to_word(warning);
    }
    return text;
}

bool outside_period(const SittingPrepared& sitting) {
    return sitting.day < sitting.norms.period_from || sitting.day > sitting.norms.period_to;
}

}  // namespace voting
