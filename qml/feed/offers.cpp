// The tablet's offers beside the course (offers.h).
#include "qml/feed/offers.h"

#include <algorithm>

#include "qml/feed/official.h"
#include "voting/preparation.h"

namespace feed {

namespace {

QString at(const Inputs& in, std::int64_t wall_ms) {
    return time_of_day(wall_ms, in.sitting->prepared.utc_offset_min);
}

QVariantMap candidate_row(const Inputs& in, const voting::Person& person) {
    const auto& supports = in.sitting->supports;
    const auto mine = supports.find(in.me);
    const auto count = std::count_if(supports.begin(), supports.end(),
                                     [&](const auto& support) { return support.second == person.id; });
    return {{QStringLiteral("person"), QString::fromStdString(person.id)},
            {QStringLiteral("name"), brief_name(*in.sitting, person.id, in.language)},
            {QStringLiteral("supports"), static_cast<int>(count)},
            {QStringLiteral("mine"), mine != supports.end() && mine->second == person.id},
            {QStringLiteral("refusal"),
             why_not_word(in, voting::PresidingSupported{in.sitting->prepared.sitting, person.id})}};
}

QVariantMap absence_row(const Inputs& in, const voting::Case& c) {
    const bool valid = c.absence->absence == voting::AbsenceReason::valid;
    const auto other = valid ? voting::AbsenceReason::no_reason : voting::AbsenceReason::valid;
    const auto judged_ms = c.absence_reviews.empty() ? c.absence->wall_ms : c.absence_reviews.back().wall_ms;
    const auto& name = c.officer;
    return {{QStringLiteral("number"), static_cast<int>(c.number)},
            {QStringLiteral("officer"),
             short_name(in.language == Language::kk ? name.name_kk : name.name_ru.value_or(name.name_kk))},
            {QStringLiteral("valid"), valid},
            {QStringLiteral("reason"), QString::fromStdString(c.absence->reason.value_or(""))},
            {QStringLiteral("by"), brief_name(*in.sitting, c.absence->by, in.language)},
            {QStringLiteral("time"), at(in, judged_ms)},
            {QStringLiteral("refusal"),
             why_not_word(in, voting::AbsenceCorrected{in.sitting->prepared.sitting, c.id, other, "-"})}};
}

}  // namespace

void show_warnings(props::TabletShown& shown, const Inputs& in, const voting::Case& c) {
    const auto now = to_text(voting::warnings_of(*in.sitting, c));
    for (const auto& sentence : warning_sentences(*in.sitting, c, in.language))
        shown.warnings.push_back(sentence);
    shown.warningsRefusal =
        why_not_word(in, voting::WarningsAcknowledged{in.sitting->prepared.sitting, c.id, now});
    if (c.acknowledgings.empty() || c.acknowledgings.back().warnings != now) return;
    shown.warningsSeenBy = brief_name(*in.sitting, c.acknowledgings.back().by, in.language);
    shown.warningsSeenTime = at(in, c.acknowledgings.back().wall_ms);
}

void show_presiding(props::TabletShown& shown, const Inputs& in) {
    const auto& sitting = *in.sitting;
    const auto* chair = sitting.chair();
    shown.presides = sitting.presides(in.me);
    shown.chairHere = chair && sitting.here(chair->id);
    show_who_presides(shown, in);
    shown.electRefusal = why_not_word(in, voting::PresidingSupported{sitting.prepared.sitting, in.me});
    shown.electNeeded = static_cast<int>(voting::presiding_needed(voting::quorum(sitting).present));
    for (const auto& person : sitting.persons)
        if (person.voting() && sitting.here(person.id)) shown.candidates.push_back(candidate_row(in, person));
}

void show_locked_out(props::TabletShown& shown, const Inputs& in) {
    if (!shown.presides) return;
    for (const auto& person : in.locked_out)
        shown.lockedOut.push_back(
            QVariantMap{{QStringLiteral("person"), QString::fromStdString(person)},
                        {QStringLiteral("name"), brief_name(*in.sitting, person, in.language)}});
}

void show_absences(props::TabletShown& shown, const Inputs& in) {
    for (const auto& c : in.sitting->cases)
        if (c.absence) shown.absences.push_back(absence_row(in, c));
}

const voting::Case* numbered(const Inputs& in, int number) {
    if (!in.sitting) return nullptr;
    for (const auto& c : in.sitting->cases)
        if (static_cast<int>(c.number) == number) return &c;
    return nullptr;
}

}  // namespace feed
