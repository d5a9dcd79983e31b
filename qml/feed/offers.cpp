// The tablet's offers beside the course (offers.h).
#include "qml/feed/offers.h"

#include "qml/feed/common.h"
#include "qml/feed/official.h"
#include "qml/feed/texts.h"
#include "voting/preparation.h"

namespace feed {

namespace {

QString at(const Inputs& in, std::int64_t wall_ms) {
    return time_of_day(wall_ms, in.sitting->prepared.utc_offset_min);
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

}  // namespace feed
