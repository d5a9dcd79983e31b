// Rows and counts that tablets and the hall share (common.h).
#include <algorithm>
#include <set>

#include "qml/feed/common.h"
#include "qml/feed/official.h"
#include "qml/feed/texts.h"

namespace feed {

int voted_count(const Inputs& in, const voting::Ballot& ballot) {
    return static_cast<int>(std::count_if(ballot.roll.begin(), ballot.roll.end(),
                                          [&](const auto& person) { return has_voted(in, ballot, person); }));
}

namespace {

/// When the person's key was revoked or enrolled last in a sitting that is not over; "": never.
QString key_changed(const voting::Sitting& sitting, const voting::PersonId& person) {
    if (sitting.closed_ms) return {};
    const auto last = std::find_if(sitting.key_changes.rbegin(), sitting.key_changes.rend(),
                                   [&](const auto& change) { return change.person == person; });
    return last == sitting.key_changes.rend() ? QString()
                                              : time_of_day(last->wall_ms, sitting.prepared.utc_offset_min);
}

QString presides_since(const voting::Sitting& sitting, const voting::PersonId& person) {
    const auto* now = sitting.presiding();
    if (!now || now->person != person) return {};
    return time_of_day(now->from_ms, sitting.prepared.utc_offset_min);
}

}  // namespace

QVariantList key_change_rows(const Inputs& in) {
    QVariantList rows;
    std::set<voting::PersonId> told;
    const auto& sitting = *in.sitting;
    if (sitting.closed_ms) return rows;
    for (auto each = sitting.key_changes.rbegin(); each != sitting.key_changes.rend(); ++each) {
        if (!told.insert(each->person).second) continue;
        rows.push_back(QVariantMap{
            {QStringLiteral("name"), brief_name(sitting, each->person, in.language)},
            {QStringLiteral("enrolled"), each->enrolled},
            {QStringLiteral("key"), QString::fromStdString(each->key.hex().substr(0, 8)).toUpper()},
            {QStringLiteral("witness"), brief_name(sitting, each->witness, in.language)},
            {QStringLiteral("wall_ms"), QVariant::fromValue<qlonglong>(each->wall_ms)},
            {QStringLiteral("time"), time_of_day(each->wall_ms, sitting.prepared.utc_offset_min)}});
    }
    return rows;
}

QVariantMap roster_row(const Inputs& in, const voting::Person& person, const voting::Case* c,
                       const voting::Ballot* ballot) {
    const auto& sitting = *in.sitting;
    const auto name = in.language == Language::kk ? person.name_kk : person.name_ru;
    const auto presence = presence_of(sitting, person.id);
    const bool on_roll =
        ballot && std::find(ballot->roll.begin(), ballot->roll.end(), person.id) != ballot->roll.end();
    return {
        {QStringLiteral("person"), QString::fromStdString(person.id)},
        {QStringLiteral("name"), QString(surname(name) + QChar(0x00A0) + given_name(name)).trimmed()},
        {QStringLiteral("brief"), short_name(name)},
        {QStringLiteral("role"), word(to_word(person.role))},
        {QStringLiteral("state"), presence.state},
        {QStringLiteral("time"),
         presence.wall_ms ? time_of_day(presence.wall_ms, sitting.prepared.utc_offset_min) : QString()},
        {QStringLiteral("recused"), c && c->recused(person.id)},
        {QStringLiteral("presides"), presides_since(sitting, person.id)},
        {QStringLiteral("keyChanged"), key_changed(sitting, person.id)},
        {QStringLiteral("tablet"), tablet_of(in, person.id)},
        {QStringLiteral("onRoll"), on_roll},
        {QStringLiteral("voted"), on_roll && has_voted(in, *ballot, person.id)},
        {QStringLiteral("vote"), on_roll ? visible_vote(sitting, *ballot, person.id, in.me) : QString()},
    };
}

namespace {

QVariantMap count_row(const voting::Choice& choice, unsigned votes,
                      const std::optional<voting::Choice>& chair) {
    return {{QStringLiteral("choice"), QString::fromStdString(to_text(choice))},
            {QStringLiteral("votes"), static_cast<int>(votes)},
            {QStringLiteral("chair"), chair == choice}};
}

QVariantList count_rows(const voting::Ballot& ballot, const std::optional<voting::Choice>& chair) {
    const auto& tally = ballot.closing->tally;
    if (ballot.question.form == voting::Form::motion)
        return {count_row(voting::Choice::in_favour(), tally.in_favour, chair),
                count_row(voting::Choice::against(), tally.against, chair)};
    QVariantList rows;
    for (const auto decision : ballot.question.options) {
        const auto votes = tally.decisions.find(decision);
        rows.push_back(count_row(voting::Choice::of(decision),
                                 votes == tally.decisions.end() ? 0 : votes->second, chair));
    }
    return rows;
}

}  // namespace

OutcomeShown outcome_shown(const voting::Case& c, const voting::Ballot& ballot, const Inputs& in) {
    OutcomeShown shown;
    if (!ballot.closing) return shown;
    const auto& [index, wall_ms, tally, outcome, base, chair_here] = *ballot.closing;
    shown.base = static_cast<int>(tally.base);
    shown.majority = static_cast<int>(tally.majority());
    shown.abstained = static_cast<int>(tally.abstained);
    shown.not_voted = static_cast<int>(tally.not_voted);
    shown.verdict = word(to_word(outcome.verdict));
    if (outcome.decision) {
        shown.decision = outcome.decision->number;
        shown.decision_text = decision_text(*in.sitting, *outcome.decision, in.language);
    }
    if (outcome.by) shown.by = word(to_word(*outcome.by));
    shown.sentence = outcome_sentence(*in.sitting, c, ballot, in.language);
    const auto* chair = in.sitting->chair();
    shown.counts = count_rows(ballot, chair ? ballot.vote_of(chair->id) : std::nullopt);
    for (const auto decision : outcome.run_off) shown.run_off.push_back(static_cast<int>(decision.number));
    return shown;
}

QString point18_word(const voting::Sitting& sitting, const voting::Case& c) {
    if (voting::point18_warning(sitting, c)) return QStringLiteral("warning");
    const bool all =
        voting::permitted_decisions(sitting, c).size() == sitting.prepared.norms.decisions.size();
    return all ? QStringLiteral("none") : QStringLiteral("bars");
}

QString recording_time(const voting::Case& c, std::int64_t wall_ms) {
    for (auto interview = c.interviews.rbegin(); interview != c.interviews.rend(); ++interview)
        if (interview->started_ms <= wall_ms) return elapsed(wall_ms - interview->started_ms);
    return elapsed(0);
}

QVariantList mark_rows(const Inputs& in, const voting::Case& c) {
    QVariantList rows;
    for (const auto& mark : c.marks)
        rows.push_back(QVariantMap{{QStringLiteral("time"), recording_time(c, mark.wall_ms)},
                                   {QStringLiteral("mine"), mark.by == in.me},
                                   {QStringLiteral("note"), QString::fromStdString(mark.note.value_or(""))}});
    return rows;
}

QString brief_name(const voting::Sitting& sitting, const voting::PersonId& person, Language language) {
    const auto* found = sitting.person(person);
    if (!found) return QString::fromStdString(person);
    return short_name(language == Language::kk ? found->name_kk : found->name_ru);
}

namespace {

QVariantMap record_row(const Inputs& in, const voting::Case& c) {
    return {{QStringLiteral("caseNumber"), static_cast<int>(c.number)},
            {QStringLiteral("officer"),
             short_name(in.language == Language::kk ? c.officer.name_kk
                                                    : c.officer.name_ru.value_or(c.officer.name_kk))},
            {QStringLiteral("round"), 0},
            {QStringLiteral("form"), QString()},
            {QStringLiteral("motion"), 0},
            {QStringLiteral("myVote"), QString()},
            {QStringLiteral("adopted"), QString()},
            {QStringLiteral("annulled"), false},
            {QStringLiteral("recused"), false},
            {QStringLiteral("receipt"), 0},
            {QStringLiteral("verified"), false}};
}

QVariantMap record_row(const Inputs& in, const voting::Case& c, const voting::Ballot& ballot) {
    auto row = record_row(in, c);
    row[QStringLiteral("round")] = static_cast<int>(ballot.round);
    row[QStringLiteral("form")] = word(to_word(ballot.question.form));
    if (ballot.question.form == voting::Form::motion)
        row[QStringLiteral("motion")] = static_cast<int>(ballot.question.options.front().number);
    row[QStringLiteral("annulled")] = ballot.annulling.has_value();
    if (ballot.closing && !ballot.annulling && ballot.closing->outcome.decision)
        row[QStringLiteral("adopted")] = QString::number(ballot.closing->outcome.decision->number);
    if (const auto votes = ballot.votes.find(in.me); votes != ballot.votes.end() && !votes->second.empty()) {
        row[QStringLiteral("myVote")] = QString::fromStdString(to_text(votes->second.back().choice));
        row[QStringLiteral("receipt")] = static_cast<int>(votes->second.back().index);
        row[QStringLiteral("verified")] = in.journal.verified && votes->second.back().index < in.journal.size;
    }
    return row;
}

}  // namespace

QVariantList record_rows(const Inputs& in) {
    QVariantList rows;
    for (const auto& c : in.sitting->cases) {
        if (c.recused(in.me)) {
            auto row = record_row(in, c);
            row[QStringLiteral("recused")] = true;
            rows.push_back(row);
        }
        for (const auto& ballot : c.ballots)
            if (std::find(ballot.roll.begin(), ballot.roll.end(), in.me) != ballot.roll.end())
                rows.push_back(record_row(in, c, ballot));
    }
    return rows;
}

}  // namespace feed
