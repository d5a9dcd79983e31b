// What was entered wrongly and put right: presence (R3), data of a case (R7), the reason of an absence (R9);
// and a case that came from another sitting or went to another commission.

#include "protocol_gen/part_writer.h"

namespace protocol {

using voting::Case;

std::string PartWriter::value_words(const std::string& field, const voting::MaybeText& value) const {
    return value && field.ends_with("_day") ? date_of(*value)
                                            : protocol::value_words(language_, field, value);
}

/// Where the case came from and where it went (R7, R9).
void PartWriter::travels(const Case& c) {
    if (c.carried_from) {
        std::string text = say("case.carried");
        if (c.officer.earlier_absences > 0)
            text += " " + say("case.carried.absences", {{"k", c.officer.earlier_absences}});
        add(Style::body, text);
    }
    if (c.moving)
        body("case.moved." + std::string(voting::to_word(c.moving->to)),
             {{"t", clock(c.moving->wall_ms)}, {"reason", open_ended(c.moving->reason)}});
}

void PartWriter::corrections(const Case& c) {
    for (const voting::Correction& correction : c.corrections)
        body("correction.case", {{"t", clock(correction.wall_ms)},
                                 {"field", column_words(language_, correction.field)},
                                 {"was", value_words(correction.field, correction.was)},
                                 {"now", value_words(correction.field, correction.now)},
                                 {"reason", open_ended(correction.reason)}});
    for (std::size_t i = 0; i < c.absence_reviews.size(); ++i) {
        const bool last = i + 1 == c.absence_reviews.size();
        const auto became = last ? c.absence->absence : c.absence_reviews[i + 1].was;
        body("correction.absence." + std::string(voting::to_word(became)),
             {{"t", clock(c.absence_reviews[i].wall_ms)},
              {"by", presider(c.absence_reviews[i].by)},
              {"reason", open_ended(c.absence_reviews[i].reason)}});
    }
}

void PartWriter::mistakes() {
    for (const voting::PresenceMistake& mistake : sitting_.presence_mistakes) {
        const bool here = mistake.change.state == voting::PresenceState::here;
        body("correction.presence", {{"t", clock(mistake.wall_ms)},
                                     {"name", name(mistake.change.person)},
                                     {"t1", clock(mistake.change.wall_ms)},
                                     {"what", say(here ? "correction.here" : "correction.left")},
                                     {"reason", open_ended(mistake.reason)}});
    }
}

}  // namespace protocol
