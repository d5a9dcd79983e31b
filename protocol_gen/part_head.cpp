// The head of the protocol: what sitting it was, who was there, by which rules, and the agenda.

#include "protocol_gen/part_writer.h"
#include "voting/words.h"

namespace protocol {

using voting::Person;

void PartWriter::head() {
    const auto& prepared = sitting_.prepared;
    const std::string commission(voting::to_word(prepared.commission));
    if (prepared.rehearsal) add(Style::mark, say("head.rehearsal"));
    std::string title = shipped_commissions().at("title." + commission).in(language_);
    if (prepared.region) {
        const auto region = shipped_commissions().find("region." + *prepared.region);
        if (region != shipped_commissions().end()) title += " (" + region->second.in(language_) + ")";
    }
    add(Style::commission, title);
    add(Style::heading, say("head.protocol"));
    part_.blocks.push_back(DateLine{date_of(prepared.day), say("head.number", {{"no", prepared.number}})});
    add(Style::place, choose(prepared.place_kk, prepared.place_ru));
    add(Style::title, say("head.title." + commission));
    body("head.basis", {{"this", say("head.this." + commission)}});
    const std::string zone = " " + say("head.zone", {{"h", offset_ / 60}});
    if (!sitting_.opened_ms)
        add(Style::body, say("head.times.none"));
    else if (!sitting_.closed_ms)
        add(Style::body, say("head.times.running", {{"t1", minutes(*sitting_.opened_ms)}}) + zone);
    else
        add(Style::body,
            say("head.times", {{"t1", minutes(*sitting_.opened_ms)}, {"t2", minutes(*sitting_.closed_ms)}}) +
                zone);
    if (const Person* chair = sitting_.chair()) body("head.chair", {{"name", name(chair->id)}});
    if (const Person* secretary = sitting_.secretary())
        body("head.secretary", {{"name", name(secretary->id)}});
    attendance();
    absent_members();
    if (prepared.order_day && prepared.order_number)
        body("roster.order",
             {{"date", date_of(*prepared.order_day, DateForm::attributive)}, {"no", *prepared.order_number}});
    secretary_line();
    if (sitting_.opened_ms) add(Style::body, quorum_sentence(language_, quorum_at_opening(sitting_)));
    regulation();
    movements(movements_in(nullptr, false));
}

void PartWriter::attendance() {
    const auto people = sorted(true);
    if (people.empty()) return body("head.attended.none");
    add(Style::body, say("head.attended"));
    Table table;
    table.columns = {{say("column.no"), 8},    {say("column.name"), 31}, {say("column.post"), 68},
                     {say("column.duty"), 27}, {say("column.came"), 18}, {say("column.left"), 18}};
    unsigned number = 0;
    for (const Person* person : people) {
        bool first = true;
        ++number;
        for (const Stay& stay : stays_of(sitting_, person->id)) {
            const auto to = stay.to_ms ? stay.to_ms : sitting_.closed_ms;
            const std::string left = to ? minutes(*to) : "–";
            if (first)
                table.rows.push_back({std::to_string(number), listed(*person), post(*person),
                                      duty_words(language_, person->role), minutes(stay.from_ms), left});
            else
                table.rows.push_back({"", "", "", "", minutes(stay.from_ms), left});
            first = false;
        }
    }
    part_.blocks.push_back(std::move(table));
}

void PartWriter::absent_members() {
    for (const Person* person : sorted(false)) {
        const auto noted = sitting_.absences.find(person->id);
        const std::string reason = noted == sitting_.absences.end()
                                       ? ""
                                       : open_ended(choose(noted->second.reason_kk, noted->second.reason_ru));
        if (reason.empty())
            body("absent.member.no_reason", {{"name", listed(*person)}, {"post", post(*person)}});
        else
            body("absent.member", {{"name", listed(*person)}, {"post", post(*person)}, {"reason", reason}});
    }
    unsigned seated = 0;
    for (const Person& person : sitting_.persons)
        if (person.voting()) ++seated;
    if (sitting_.prepared.voting_posts > seated)
        body("vacant", {{"k", sitting_.prepared.voting_posts - seated}});
}

void PartWriter::secretary_line() {
    const Person* secretary = sitting_.secretary();
    if (!secretary) return;
    std::string times;
    for (const Stay& stay : stays_of(sitting_, secretary->id)) {
        const auto to = stay.to_ms ? stay.to_ms : sitting_.closed_ms;
        if (!times.empty()) times += "; ";
        times += say("secretary.times", {{"t1", minutes(stay.from_ms)}, {"t2", to ? minutes(*to) : "–"}});
    }
    if (times.empty())
        return body("secretary.absent", {{"name", listed(*secretary)}, {"post", post(*secretary)}});
    body("secretary.attended", {{"name", listed(*secretary)}, {"post", post(*secretary)}, {"times", times}});
}

void PartWriter::regulation() {
    const voting::Settings& s = sitting_.prepared.settings;
    const auto of = [&](const char* setting, auto value) {
        return say(std::string("profile.") + setting + "." + std::string(voting::to_word(value)));
    };
    const std::string list = of("quorum", s.quorum_basis) + "; " + of("presiding", s.presiding) + "; " +
                             of("base", s.base) + "; " + of("abstain", s.abstain) + "; " +
                             of("roll_call", s.roll_call) + "; " + of("point18", s.point18) + "; " +
                             of("tie", s.tie_break);
    body("profile.intro", {{"list", list}});
    const auto held = parse_date(sitting_.prepared.day);
    const auto from = parse_date(sitting_.prepared.norms.period_from),
               to = parse_date(sitting_.prepared.norms.period_to);
    if (held && from && to && (*held < *from || *held > *to)) body("warning.period");
}

void PartWriter::agenda() {
    add(Style::section, say("agenda.heading"));
    if (sitting_.cases.empty()) return body("agenda.none");
    for (const voting::Case& c : sitting_.cases) {
        const std::string held = choose(c.officer.post_kk, c.officer.post_ru);
        std::string whom = officer_in_full(c) + (held.empty() ? "" : ", " + held);
        if (language_ != Language::ru) whom = capitalised(whom);
        body("agenda.item", {{"no", c.number}, {"officer", whom}});
    }
    if (const Person* secretary = sitting_.secretary())
        body(sitting_.cases.size() > 1 ? "agenda.speaker" : "agenda.speaker.one",
             {{"name", name(secretary->id)}});
}

}  // namespace protocol
