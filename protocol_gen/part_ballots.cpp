// The ballots of a case: what was put, who voted how, the count, and what followed (R12-R18).

#include <algorithm>

#include "protocol_gen/part_writer.h"

namespace protocol {

using voting::Ballot;
using voting::Case;
using voting::Person;
using voting::PersonId;

namespace {

constexpr std::size_t kColumns = 3;  // ballots beside each other in one table

bool among(const std::vector<PersonId>& people, const PersonId& person) {
    return std::find(people.begin(), people.end(), person) != people.end();
}

std::string vote_words(const Tongue& language, const Ballot& ballot, const PersonId& person) {
    if (const auto vote = ballot.vote_of(person)) return choice_words(language, *vote);
    if (ballot.closing && among(ballot.closing->base, person)) return protocol::say(language, "vote.none");
    return protocol::say(language, among(ballot.roll, person) ? "vote.left" : "vote.not_on_roll");
}

}  // namespace

void PartWriter::ballots(const Case& c) {
    for (std::size_t from = 0; from < c.ballots.size(); from += kColumns) {
        const std::size_t to = std::min(from + kColumns, c.ballots.size());
        for (std::size_t i = from; i < to; ++i) {
            const Ballot& ballot = c.ballots[i];
            const Slot opened{"t1", clock(ballot.opened_ms)};
            const std::string times =
                ballot.closing ? say("ballot.times", {opened, {"t2", clock(ballot.closing->wall_ms)}})
                               : say("ballot.times.open", {opened});
            add(Style::body, ballot_sentence(language_, ballot.round, ballot.question) + " " + times);
        }
        roll_call(c, from, to);
        for (std::size_t i = from; i < to; ++i) result(c, i, c.ballots.size() > 1);
    }
}

/// Votes of ballots that were counted; of one that never closed nobody's vote is shown.
void PartWriter::roll_call(const Case& c, std::size_t from, std::size_t to) {
    std::vector<const Ballot*> counted;
    for (std::size_t i = from; i < to; ++i)
        if (c.ballots[i].closing) counted.push_back(&c.ballots[i]);
    if (counted.empty()) return;
    Table table;
    table.whole = true;
    table.columns = {{say("column.no"), 8}, {say("column.name"), 72}};
    const unsigned width = 90 / static_cast<unsigned>(counted.size());
    for (const Ballot* ballot : counted)
        table.columns.push_back(
            {c.ballots.size() > 1 ? say("column.ballot", {{"r", ballot->round}}) : say("column.vote"),
             width});
    for (const Person* person : sorted(true)) {
        const bool concerned = std::any_of(counted.begin(), counted.end(), [&](const Ballot* b) {
            return among(b->roll, person->id) || among(b->closing->base, person->id);
        });
        if (!concerned) continue;
        const std::string named = listed(*person);
        std::vector<std::string> row = {
            std::to_string(table.rows.size() + 1),
            person->role == voting::Role::chair ? say("row.chair", {{"name", named}}) : named};
        for (const Ballot* ballot : counted) row.push_back(vote_words(language_, *ballot, person->id));
        table.rows.push_back(std::move(row));
    }
    part_.blocks.push_back(std::move(table));
}

void PartWriter::result(const Case& c, std::size_t at, bool several) {
    const Ballot& ballot = c.ballots[at];
    const std::string prefix = several ? say("ballot.prefix", {{"r", ballot.round}}) + " " : "";
    if (!ballot.closing) return add(Style::body, fate_text(c, at));
    const BallotFacts facts = facts_of(sitting_, c, ballot);
    add(Style::body, prefix + counts_sentence(language_, facts));
    std::string changed;
    for (const Person* person : sorted(true)) {
        const auto votes = ballot.votes.find(person->id);
        if (votes != ballot.votes.end() && votes->second.size() > 1)
            changed += (changed.empty() ? "" : ", ") + listed(*person);
    }
    if (!changed.empty()) body("vote.changed", {{"names", changed}});
    // What was annulled never took effect (R18): its count stands, nothing is said to be adopted by it.
    std::string text = ballot.annulling ? std::string() : outcome_sentence(language_, facts) + " ";
    text += fate_text(c, at);
    const std::string next = next_text(c, at);
    add(Style::body, next.empty() ? text : text + " " + next);
}

/// What the chair put next, when nothing was adopted.
std::string PartWriter::next_text(const Case& c, std::size_t at) const {
    const Ballot& ballot = c.ballots[at];
    if (ballot.annulling || at + 1 >= c.ballots.size()) return {};
    if (ballot.closing->outcome.verdict == voting::Verdict::adopted) return {};
    const voting::Question& next = c.ballots[at + 1].question;
    const Slot by{"By", capitalised(presider(c.ballots[at + 1].opened_by))};
    if (next.form == voting::Form::run_off)
        return say("next.runoff", {{"ds", decision_list(language_, next.options)}, by});
    if (next.form != voting::Form::motion || c.point17) return {};
    const std::string motion = say("next.motion", {by});
    const bool none_left =
        ballot.closing->outcome.run_off.empty() && ballot.question.form != voting::Form::motion;
    return none_left ? say("next.no_runoff") + " " + motion : motion;
}

/// Declared, annulled, or neither yet.
std::string PartWriter::fate_text(const Case& c, std::size_t at) const {
    const Ballot& ballot = c.ballots[at];
    if (ballot.annulling) {
        const auto& annulling = *ballot.annulling;
        const Slot round{"r", ballot.round}, time{"t", clock(annulling.wall_ms)};
        if (!ballot.closing && c.adjourning && c.adjourning->index == annulling.index)
            return say("annulled.adjourned", {round, time});
        const std::string by = presider(annulling.by);
        std::string text =
            say(ballot.closing ? "annulled" : "annulled.open",
                {round, time, {"by", by}, {"By", capitalised(by)}, {"reason", open_ended(annulling.reason)}});
        const bool again = at + 1 < c.ballots.size() && c.ballots[at + 1].closing &&
                           c.ballots[at + 1].question == ballot.question;
        return again ? text + " " + say("annulled.again") : text;
    }
    if (!ballot.closing) return {};
    if (!ballot.declaring) return say("undeclared");
    const Slot time{"t", clock(ballot.declaring->wall_ms)}, entry{"entry", ballot.declaring->index};
    const std::string presided = presider(ballot.declaring->by);
    const Slot by{"by", presided}, upper{"By", capitalised(presided)};
    auto root = ballot.declaring->root;  // the head that tablets witnessed and the hall shows
    if (!root && facts_.journal.root_at) root = facts_.journal.root_at(ballot.closing->index + 1);
    if (!root) return say("declared.no_head", {time, entry, by, upper});
    return say("declared", {time, entry, by, upper, {"head8", root->hex().substr(0, 8)}});
}

}  // namespace protocol
