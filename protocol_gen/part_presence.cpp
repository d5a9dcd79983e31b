// Arrivals, departures, recusals, and what they did to the quorum (R3-R5).

#include "protocol_gen/part_writer.h"

namespace protocol {

using voting::Case;

void PartWriter::recusals(const Case& c) {
    for (const Movement& movement : movements_) {
        if (movement.sort != Movement::Sort::recused || movement.during != c.id) continue;
        std::string text = say("recusal", {{"name", name(movement.person)},
                                           {"t", clock(movement.wall_ms)},
                                           {"reason", open_ended(movement.reason.value_or(""))},
                                           {"present", movement.quorum.present},
                                           {"quorum", movement.quorum.needed}});
        if (movement.lost) text += " " + quorum_tail(movement);
        add(Style::body, text);
    }
}

/// Changes of presence that belong to no case (null), or to `c` before or after its end.
std::vector<const Movement*> PartWriter::movements_in(const Case* c, bool after_end) const {
    std::vector<const Movement*> told;
    for (const Movement& movement : movements_) {
        if (movement.sort == Movement::Sort::recused) continue;
        const bool belongs = c ? movement.during == c->id : !movement.during;
        if (belongs && (!c || (movement.index > case_end(*c)) == after_end)) told.push_back(&movement);
    }
    return told;
}

void PartWriter::movements(const std::vector<const Movement*>& told) {
    if (told.empty()) return;
    add(Style::section, say("quorum.heading"));
    for (const Movement* movement : told) add(Style::body, movement_text(*movement));
}

/// Who was secretary then; before the sitting's beginning, the first.
const voting::Person* PartWriter::secretary_at(std::int64_t wall_ms) const {
    for (const voting::Replacement& replacement : sitting_.replacements)
        if (wall_ms < replacement.wall_ms) return sitting_.person(replacement.was);
    return sitting_.secretary();
}

/// Who acts as the chair: the chair, or the member elected in the chair's stead, by name (R5b).
std::string PartWriter::presider(const voting::PersonId& by) const {
    const voting::Person* chair = sitting_.chair();
    return !chair || chair->id == by ? say("by.chair") : say("by.presiding", {{"name", name(by)}});
}

/// Who presided in the chair's absence (R5b), elected during `c` or, with null, during no case.
void PartWriter::presidings(const Case* c) {
    for (const voting::PresidingTime& time : sitting_.presidings) {
        if (c ? time.during != c->id : time.during.has_value()) continue;
        const auto to = time.to_ms ? time.to_ms : sitting_.closed_ms;
        const Slot from{"t1", clock(time.from_ms)};
        add(Style::body,
            say("presiding.elected",
                {{"name", name(time.person)}, {"f", time.supporters.size()}, {"base", time.present}}) +
                " " +
                (to ? say("presiding.times", {from, {"t2", clock(*to)}}) : say("presiding.since", {from})));
    }
}

std::string PartWriter::quorum_tail(const Movement& movement) const {
    if (movement.quorum.enough()) return say("quorum.lost.secretary");
    const Case* c = movement.during ? sitting_.find(*movement.during) : nullptr;
    if (!c || movement.index > case_end(*c)) return say("quorum.lost");
    for (const voting::Ballot& ballot : c->ballots) {
        if (ballot.opened_ms > movement.wall_ms) continue;
        const bool closed = ballot.closing && ballot.closing->wall_ms <= movement.wall_ms;
        const bool annulled = ballot.annulling && ballot.annulling->wall_ms <= movement.wall_ms;
        if (!closed && !annulled) return say("quorum.lost.in_ballot", {{"r", ballot.round}});
    }
    const bool none_yet = c->ballots.empty() || c->ballots.front().opened_ms > movement.wall_ms;
    return none_yet ? say("quorum.lost.before_ballot") : say("quorum.lost");
}

std::string PartWriter::movement_text(const Movement& movement) const {
    const Slot time{"t", clock(movement.wall_ms)}, whose{"name", name(movement.person)};
    const Slot present{"present", movement.quorum.present}, needed{"quorum", movement.quorum.needed};
    const bool left = movement.sort == Movement::Sort::left;
    std::string text = say(left                                    ? "presence.left"
                           : movement.sort == Movement::Sort::back ? "presence.back"
                                                                   : "presence.came",
                           {time, whose});
    text += " " + (left ? say("presence.count_needed", {present, needed}) : say("presence.count", {present}));
    if (movement.lost) text += " " + quorum_tail(movement);
    if (movement.restored && movement.since_ms)
        text += " " + say("quorum.restored", {{"t1", clock(*movement.since_ms)},
                                              {"t2", clock(movement.wall_ms)},
                                              {"dur", between(*movement.since_ms, movement.wall_ms)}});
    if (movement.reason)
        text += " " + say("presence.by_secretary", {{"reason", open_ended(*movement.reason)}});
    return text;
}

}  // namespace protocol
