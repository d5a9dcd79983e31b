// The end of the protocol: terms, sheets, signatures, and the annexes with every digest in full.

#include "protocol_gen/deadlines.h"
#include "protocol_gen/part_writer.h"

namespace protocol {

using voting::Person;

void PartWriter::end() {
    add(Style::subject, say("end.heading"));
    if (sitting_.closed_ms) body("sitting.end", {{"t", minutes(*sitting_.closed_ms)}});
    for (const voting::Waiver& waiver : sitting_.waivers)
        body("tablet.without", {{"name", name(waiver.person)},
                                {"By", capitalised(presider(waiver.by))},
                                {"reason", open_ended(waiver.reason)}});
    deadline();
    pages_line();
    annexes();
}

void PartWriter::deadline() {
    std::string text;
    if (const auto due = protocol_due(sitting_)) {
        unsigned decisions = 0;
        for (const voting::Case& c : sitting_.cases)
            if (decision_day(sitting_, c)) ++decisions;
        text = say(decisions > 1 ? "deadline.protocol.many" : "deadline.protocol",
                   {{"date", date(due->day, DateForm::dative)}});
        if (!due->confirmed) text += " " + say("deadline.unconfirmed");
    } else {
        text = say("deadline.none");
    }
    if (facts_.freezing)
        text += " " + say("frozen.day", {{"date", date(facts_.freezing->day, DateForm::locative)}});
    add(Style::body, text);
}

void PartWriter::pages_line() {
    if (!facts_.freezing) return;
    const auto sheets = [&](unsigned count) {
        return say(count % 10 == 1 && count % 100 != 11 ? "sheets.one" : "sheets.many");
    };
    const std::size_t parts = languages_of(sitting_).size();
    std::vector<unsigned> pages = facts_.freezing->pages;
    pages.resize(parts);
    if (parts == 2)
        body("pages.both", {{"p1", pages[0]},
                            {"p2", pages[1]},
                            {"sheets1", sheets(pages[0])},
                            {"sheets2", sheets(pages[1])}});
    else
        body("pages.one", {{"p", pages[0]}, {"sheets", sheets(pages[0])}});
}

void PartWriter::signatures() {
    Signatures block{{}, say("sign.under"), say("sign.date")};
    bool members = false;
    for (const Person* person : signers_of(sitting_, language_)) {
        std::string role;
        if (person->role == voting::Role::chair) role = say("sign.chair");
        if (person->role == voting::Role::secretary) role = say("sign.secretary");
        if (person->role == voting::Role::member && !members) role = say("sign.members");
        members = members || person->role == voting::Role::member;
        block.people.push_back({role, short_name(full_name(*person))});
    }
    if (!block.people.empty()) part_.blocks.push_back(std::move(block));
}

void PartWriter::annexes() {
    const bool recorded = !facts_.recordings.empty();
    const unsigned keys_number = recorded ? 2 : 1;
    add(Style::section, say("annexes.heading"));
    if (recorded) add(Style::item, say("annex.item", {{"no", 1u}, {"title", say("annex.recordings")}}));
    add(Style::item, say("annex.item", {{"no", keys_number}, {"title", say("annex.keys")}}));
    signatures();
    if (recorded) {
        add(Style::annex_label, say("annex.label", {{"no", 1u}}));
        add(Style::annex_title, say("annex.recordings"));
        for (const Recording& r : facts_.recordings) {
            if (r.state == Recording::State::lost || r.state == Recording::State::open) continue;
            add(Style::plain, say("annex.recordings.file", {{"rec", r.name()}}));
            add(Style::digest, r.sha256.hex());
            if (r.media_sha256.is_zero()) continue;
            add(Style::plain, say("annex.recordings.media", {{"rec", r.name()}}));
            add(Style::digest, r.media_sha256.hex());
        }
        add(Style::body, say("annex.recordings.how"));
    }
    add(Style::annex_label, say("annex.label", {{"no", keys_number}}));
    add(Style::annex_title, say("annex.keys"));
    for (const Person& person : sitting_.persons) {
        if (!sitting_.attended(person.id)) continue;
        add(Style::plain, listed(person));
        add(Style::digest, person.former.empty() ? person.key.hex() : person.former.front().hex());
    }
    for (const voting::KeyChange& change : sitting_.key_changes) {
        const std::string of = change.tablet ? "annex.tablet." : "annex.key.";
        add(Style::plain, say(of + (change.enrolled ? "enrolled" : "revoked"),
                              {{"t", clock(change.wall_ms)},
                               {"name", name(change.person)},
                               {"witness", name(change.witness)},
                               {"reason", open_ended(change.reason.value_or(""))}}));
        add(Style::digest, change.key.hex());
    }
    add(Style::plain, say("annex.journal"));
    add(Style::digest, facts_.journal.fingerprint.hex());
    if (const auto root =
            facts_.journal.root_at ? facts_.journal.root_at(facts_.journal.size) : std::nullopt) {
        add(Style::plain, say("annex.journal.head", {{"size", facts_.journal.size}}));
        add(Style::digest, root->hex());
    }
}

}  // namespace protocol
