// One item of the agenda: preparation, interview and its recordings, who spoke, what was resolved.

#include <algorithm>
#include <array>

#include "protocol_gen/deadlines.h"
#include "protocol_gen/part_writer.h"
#include "voting/preparation.h"

namespace protocol {

using voting::Case;
using voting::Interview;

namespace {

/// "aaaaaaaa…00000011"
std::string abridged(const evidence::Digest& digest) {
    const std::string hex = digest.hex();
    return hex.substr(0, 8) + "…" + hex.substr(56);
}

/// The recorder's own words, known by their English, in the language of the paper; others as they stand.
std::string reason_words(const Tongue& language, const std::string& reason) {
    for (const char* id : {"reason.no_data", "reason.file", "reason.records", "reason.header"}) {
        const Phrase& phrase = shipped_phrases().at(id);
        if (phrase.en == reason) return phrase.in(language);
    }
    return open_ended(reason);
}

}  // namespace

void PartWriter::subject(const Case& c) {
    add(Style::subject,
        say("case.heading", {{"no", c.number}, {"officer", capitalised(officer_in_full(c))}}));
    preparation(c);
    travels(c);
    corrections(c);
    if (c.refused) body((c.stopped ? "case.stopped." : "case.refused.") + *c.refused);
    const bool heard_before = c.stopped && (!c.interviews.empty() || !c.ballots.empty());
    const bool ended = c.refused ? !heard_before : absence(c);
    recusals(c);
    const bool touched = c.called_ms || c.point17 || !c.ballots.empty() || !c.interviews.empty();
    if (touched && !ended) heard(c);
    spoke(c);
    movements(movements_in(&c, false));
    presidings(&c);
    if (ended) return;
    if (!c.ballots.empty()) {
        add(Style::section, say("voted.heading"));
        ballots(c);
    }
    resolved(c);
}

std::string PartWriter::preparation_dates(const voting::Officer& o) const {
    const std::pair<const char*, const voting::MaybeText*> known[] = {
        {"notice", &o.notice_day},
        {"reference", &o.reference_day},
        {o.reference_day ? "acquainted.it" : "acquainted", &o.acquainted_day},
        {"schedule", &o.schedule_day},
        {"materials", &o.materials_day}};
    std::string dates;
    for (const auto& [what, day] : known) {
        if (!*day) continue;
        if (!dates.empty()) dates += std::string_view(what) == "acquainted.it" ? ", " : "; ";
        dates += say(std::string("case.date.") + what, {{"date", date_of(**day)}});
    }
    return dates;
}

void PartWriter::preparation(const Case& c) {
    const voting::Officer& o = c.officer;
    std::string text;
    text = say("case.category", {{"category", category_words(language_, o.category)}});
    const std::string dates = preparation_dates(o);
    if (!dates.empty()) text += " " + capitalised(dates) + ".";
    text += " " + say("case.standards." + std::string(voting::to_word(o.standards))) + "; " +
            say("case.test." + std::string(voting::to_word(o.test))) + ".";
    std::vector<std::string> warnings = preparation_warnings(language_, sitting_, c);
    const std::size_t permitted = voting::permitted_decisions(sitting_, c).size();
    const bool put = std::any_of(c.ballots.begin(), c.ballots.end(), [&](const voting::Ballot& b) {
        return b.question.form == voting::Form::choose_one && b.question.options.size() == permitted;
    });
    const std::string point18 = c.refused || c.absence ? "" : point18_sentence(language_, sitting_, c, put);
    if (warnings.empty() && point18.empty()) text += " " + say("warning.none");
    add(Style::body, open_ended(text) + ".");
    for (std::string& warning : warnings) add(Style::body, std::move(warning));
    add(Style::body, point18);
    acknowledged(c);
}

/// What the chair saw of the warnings (R6).
void PartWriter::acknowledged(const Case& c) {
    if (c.acknowledgings.empty()) return;
    const voting::Acknowledging& last = c.acknowledgings.back();
    const std::string by = presider(last.by);
    std::string text = say("warning.ack", {{"t", clock(last.wall_ms)}, {"by", by}, {"By", capitalised(by)}});
    if (last.warnings != voting::to_text(voting::warnings_of(sitting_, c)))
        text += " " + say("warning.ack.changed");
    add(Style::body, text);
}

/// True: the officer's absence ends the case for this sitting.
bool PartWriter::absence(const Case& c) {
    if (!c.absence) return false;
    const std::string reason = open_ended(c.absence->reason.value_or(""));
    const Slot by{"by", presider(c.absence->by)};
    if (c.point17) {
        body("absence.again", {{"k", c.officer.earlier_absences}, by});
        return false;
    }
    if (c.absence->absence == voting::AbsenceReason::no_reason)
        body(c.officer.earlier_absences ? "absence.counted" : "absence.first",
             {{"k", c.officer.earlier_absences + 1}, by});
    else if (reason.empty())
        body("absence.valid.no_reason", {by});
    else
        body("absence.valid", {{"reason", reason}, by});
    return true;
}

void PartWriter::heard(const Case& c) {
    add(Style::section, say("heard.heading"));
    const std::int64_t heard_ms = c.called_ms.value_or(c.absence ? c.absence->wall_ms : 0);
    if (const voting::Person* secretary = secretary_at(heard_ms))
        body("heard.secretary", {{"name", name(secretary->id)}});
    if (c.point17) return;
    if (c.interviews.empty()) return body("interview.none");
    interviews(c);
    recordings(c);
    off_record(c);
    integrity(c);
}

void PartWriter::interviews(const Case& c) {
    std::string lead = c.called_ms ? say("identity") + " " : "";
    for (const Interview& interview : c.interviews) {
        if (!interview.ended_ms) {
            add(Style::body, lead + say("interview.running", {{"t1", clock(interview.started_ms)}}));
        } else {
            const bool played = interview.verified && interview.verified->by == voting::RecordedBy::rehearsal;
            add(Style::body,
                lead + say(played ? "interview.rehearsal" : "interview",
                           {{"t1", clock(interview.started_ms)},
                            {"t2", clock(*interview.ended_ms)},
                            {"dur", between(interview.started_ms,
                                            steady_end(interview.started(), interview.ended()))}}));
        }
        lead.clear();
        for (const Interview::Break& lost : interview.breaks) {
            std::string text = say("interview.broken", {{"t", clock(lost.from_ms)}});
            const bool resumed = lost.to_ms && lost.to_ms != interview.ended_ms;
            if (resumed) text += " " + say("interview.resumed", {{"t", clock(*lost.to_ms)}});
            add(Style::body, text);
        }
    }
}

std::int64_t PartWriter::steady_end(const evidence::Moment& from, const evidence::Moment& to) const {
    const std::int64_t end = from.wall_ms + facts_.room.time.between(from, to);
    return std::abs(end - to.wall_ms) < evidence::kClockStepMs ? to.wall_ms : end;
}

void PartWriter::recordings(const Case& c) {
    Table table;
    table.columns = {{say("column.recording"), 17}, {say("column.content"), 46}, {say("column.start"), 22},
                     {say("column.end"), 23},       {say("column.length"), 24},  {say("column.digest"), 38}};
    std::vector<std::string> notes;
    for (const Recording& r : facts_.recordings) {
        if (r.of_case != c.id) continue;
        const char* both = r.picture && r.sound ? "content.both"
                           : r.picture          ? "content.picture"
                                                : "content.sound";
        std::string content = say(both, {{"source", r.source}});
        if (r.simulated) content = say("content.test", {{"content", content}});
        const bool whole = r.state == Recording::State::sealed || r.state == Recording::State::recovered;
        table.rows.push_back({r.name(), content, clock(r.start_ms), whole ? clock(r.end_ms) : "–",
                              whole ? between(r.start_ms, r.end_ms) : "–", whole ? abridged(r.sha256) : "–"});
        const Slot rec{"rec", r.name()};
        if (r.state == Recording::State::recovered) notes.push_back(say("recording.recovered", {rec}));
        if (r.state == Recording::State::open) notes.push_back(say("recording.open", {rec}));
        if (r.state == Recording::State::lost)
            notes.push_back(say("recording.lost", {rec, {"reason", reason_words(language_, r.lost_reason)}}));
        for (const Recording::Gap& gap : r.gaps) {
            const char* what = gap.picture && gap.sound ? "gap.what.both"
                               : gap.picture            ? "gap.what.picture"
                                                        : "gap.what.sound";
            notes.push_back(say("gap", {rec,
                                        {"what", say(what)},
                                        {"t1", clock(gap.from_ms)},
                                        {"t2", clock(gap.to_ms)},
                                        {"dur", between(gap.from_ms, gap.to_ms)},
                                        {"reason", reason_words(language_, gap.reason)}}));
        }
    }
    if (table.rows.empty()) return room(c);
    part_.blocks.push_back(std::move(table));
    body("recordings.in_annex", {{"no", 1u}});
    for (std::string& note : notes) add(Style::body, std::move(note));
    room(c);
}

void PartWriter::room(const Case& c) {
    for (const RoomFacts::Trouble& trouble : facts_.room.troubles)
        if (trouble.of_case == c.id)
            body("trouble." + std::string(evidence::to_word(trouble.what)),
                 {{"source", trouble.source},
                  {"count", trouble.times},
                  {"dur", duration_words(language_, trouble.ms)}});
    for (const RoomFacts::ClockSet& set : facts_.room.clock_sets)
        if (set.of_case == c.id) body("clock.set", {{"t1", clock(set.from_ms)}, {"t2", clock(set.to_ms)}});
}

void PartWriter::integrity(const Case& c) {
    bool verified = false, kept = false, lost = false;
    std::size_t gaps = 0;
    std::int64_t picture = 0, sound = 0;
    for (const Interview& interview : c.interviews) {
        if (!interview.verified || interview.verified->by == voting::RecordedBy::rehearsal) continue;
        verified = true;
        picture += interview.verified->missing_picture_ms;
        sound += interview.verified->missing_sound_ms;
    }
    for (const Recording& r : facts_.recordings) {
        if (r.of_case != c.id) continue;
        gaps += r.gaps.size();
        kept = kept || r.state == Recording::State::sealed || r.state == Recording::State::recovered;
        lost = lost || r.state == Recording::State::lost;
    }
    if (verified && kept)
        body(lost        ? "integrity.ok.others"
             : gaps > 1  ? "integrity.ok.gaps.many"
             : gaps == 1 ? "integrity.ok.gaps"
                         : "integrity.ok");
    std::string text;
    if (picture >= 1000) text += say("missing.picture", {{"dur", duration_words(language_, picture)}});
    if (sound >= 1000)
        text += (text.empty() ? "" : " ") + say("missing.sound", {{"dur", duration_words(language_, sound)}});
    const auto limit = static_cast<std::int64_t>(sitting_.prepared.norms.not_recorded_limit_ms);
    if ((picture > limit || sound > limit) && c.recorded() && !c.ballots.empty())
        text += " " + say("missing.held_again");
    add(Style::body, text);
}

void PartWriter::spoke(const Case& c) {
    bool noted = false;
    for (const voting::Mark& mark : c.marks) {
        if (!mark.note) continue;
        if (!noted) add(Style::section, say("marks.heading"));
        noted = true;
        body("mark", {{"t", clock(mark.wall_ms)}, {"name", name(mark.by)}, {"note", open_ended(*mark.note)}});
    }
    if (c.spoke.empty()) return;
    add(Style::section, say("spoke.heading"));
    for (const voting::Spoke& spoke : c.spoke) {
        const std::string who = spoke.speaker == "officer"
                                    ? short_name(choose(c.officer.name_kk, c.officer.name_ru.value_or("")))
                                    : name(spoke.speaker);
        body("spoke", {{"name", who}, {"text", full_sentence(choose(spoke.text_kk, spoke.text_ru))}});
    }
}

void PartWriter::resolved(const Case& c) {
    const voting::Ballot* decisive = c.decisive_ballot();
    if (decisive && decisive->declaring && decisive->closing->outcome.decision) {
        add(Style::section, say("resolved.heading"));
        const std::string whom = officer(c);
        body("resolved." + std::to_string(decisive->closing->outcome.decision->number),
             {{"officer", whom}, {"Officer", capitalised(whom)}});
        if (const auto due = acquaintance_due(sitting_, c)) {
            std::string text = say("deadline.read", {{"date", date(due->day, DateForm::dative)}});
            if (!due->confirmed) text += " " + say("deadline.unconfirmed");
            add(Style::body, text);
        }
        return;
    }
    conclusion(c);
}

/// No decision: adjourned, not heard, or left open.
void PartWriter::conclusion(const Case& c) {
    if (c.adjourning)
        body("adjourned",
             {{"t", clock(c.adjourning->wall_ms)}, {"reason", open_ended(c.adjourning->reason)}});
    if (!c.called_ms && !c.point17 && c.ballots.empty()) {
        if (!c.adjourning && !c.moving) body("case.not_heard");
        return;
    }
    body(c.point17 && !c.ballots.empty() ? "point17.failed" : "resolved.none");
}

}  // namespace protocol
