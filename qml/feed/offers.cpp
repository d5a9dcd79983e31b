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
    voting::Tally present;  // more than half of those present, as in a ballot
    present.base = voting::quorum(sitting).present;
    shown.electNeeded = static_cast<int>(present.majority());
    for (const auto& person : sitting.persons)
        if (person.voting() && sitting.here(person.id)) shown.candidates.push_back(candidate_row(in, person));
}

}  // namespace feed
