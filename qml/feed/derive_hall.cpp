#include "qml/feed/common.h"
#include "qml/feed/derive.h"
#include "qml/feed/offers.h"
#include "qml/feed/official.h"
#include "qml/feed/texts.h"

namespace feed {

namespace {

using voting::CaseState;

QString page_of(const Inputs& in, const voting::Case* c, bool quorate) {
    if (!in.sitting->open() || !c) return QStringLiteral("idle");
    const auto state = c->state();
    const auto* ballot = newest_ballot(c);
    const bool shown = ballot && ballot->declaring && ballot->declaring->hall;
    if (state == CaseState::decided) return shown ? QStringLiteral("result") : QStringLiteral("counted");
    if (!quorate) return QStringLiteral("notquorate");
    switch (state) {
        case CaseState::interview: return QStringLiteral("interview");
        case CaseState::ballot: return QStringLiteral("ballot");
        case CaseState::counted: return QStringLiteral("counted");
        case CaseState::deliberation: return shown ? QStringLiteral("result") : QStringLiteral("case");
        case CaseState::called:
        case CaseState::sealing: return QStringLiteral("case");
        case CaseState::waiting:
        case CaseState::refused:
        case CaseState::deferred:
        case CaseState::decided:
        case CaseState::adjourned: return QStringLiteral("idle");
    }
    return {};
}

/// Votes stand in the rows only on the page of the result, whatever the setting of the tablets.
QVariantList roster_of(const Inputs& in, const voting::Case* c, const QString& page) {
    const bool result = page == QLatin1String("result");
    const auto* ballot = result || page == QLatin1String("ballot") ? newest_ballot(c) : nullptr;
    QVariantList rows;
    for (const auto& person : in.sitting->persons) {
        auto row = roster_row(in, person, c, ballot);
        if (!result) row[QStringLiteral("vote")] = QString();
        rows.push_back(row);
    }
    return rows;
}

void show_ballot(props::HallShown& shown, const Inputs& in, const voting::Case& c) {
    const auto* ballot = newest_ballot(&c);
    if (!ballot) return;
    shown.round = static_cast<int>(ballot->round);
    shown.form = word(to_word(ballot->question.form));
    shown.rollCount = static_cast<int>(ballot->roll.size());
    shown.votedCount = voted_count(in, *ballot);
    if (ballot->question.form == voting::Form::motion)
        shown.motionText = decision_text(*in.sitting, ballot->question.options.front(), in.language);
    if (shown.page != QLatin1String("result") || !ballot->closing) return;
    const auto outcome = outcome_shown(c, *ballot, in);
    shown.base = outcome.base;
    shown.majority = outcome.majority;
    shown.verdict = outcome.verdict;
    shown.decision = outcome.decision;
    shown.decisionText = outcome.decision_text;
    shown.by = outcome.by;
    shown.sentence = outcome.sentence;
    shown.counts = outcome.counts;
    if (ballot->declaring && ballot->declaring->root)
        shown.head = QString::fromStdString(ballot->declaring->root->hex()).left(kHeadDigits);
}

}  // namespace

props::HallShown derive_hall(const Inputs& in) {
    props::HallShown shown;
    shown.language = to_code(in.language);
    const auto link = link_shown(in);
    shown.link = link.state;
    shown.lostSeconds = link.seconds;
    shown.page = QStringLiteral("idle");
    shown.sittingState = sitting_state(in.sitting);
    if (!in.sitting) return shown;

    const auto& sitting = *in.sitting;
    const auto* c = shown_case(sitting);
    const auto quorum = voting::quorum(sitting, c);
    shown.clock = time_of_day(in.now_ms, sitting.prepared.utc_offset_min);
    shown.sittingNumber = static_cast<int>(sitting.prepared.number);
    shown.commission = commission_name(sitting.prepared, in.language);
    shown.posts = static_cast<int>(quorum.voting_posts);
    shown.present = static_cast<int>(quorum.present);
    shown.needed = static_cast<int>(quorum.needed);
    shown.secretaryHere = quorum.secretary;
    show_who_presides(shown, in);
    shown.page = page_of(in, c, quorum.quorate());
    const auto recording = recording_shown(in, c);
    shown.recording = recording.state;
    shown.recordingSeconds = recording.seconds;
    if (c) {
        shown.caseNumber = static_cast<int>(c->number);
        shown.caseState = state_word(c->state());
        shown.officerName = pick(c->officer.name_kk, c->officer.name_ru, in.language);
        shown.interrupted = c->interview_running() && !quorum.quorate();
        show_ballot(shown, in, *c);
    }
    if (const auto* next = next_case(sitting)) {
        shown.nextNumber = static_cast<int>(next->number);
        shown.nextName = pick(next->officer.name_kk, next->officer.name_ru, in.language);
    }
    shown.roster = roster_of(in, c, shown.page);
    shown.keyChanges = key_change_rows(in);
    return shown;
}

}  // namespace feed
