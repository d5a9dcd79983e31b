// The secretary's console: the sitting's course. Room and alarms: derive_room.cpp.
#include "qml/feed/common.h"
#include "qml/feed/console_parts.h"
#include "qml/feed/derive.h"
#include "qml/feed/offers.h"
#include "qml/feed/official.h"
#include "qml/feed/texts.h"

namespace feed {

namespace {

using props::ConsoleShown;
using voting::CaseState;

/// What the one main button does, or who acts now ("wait_..."), by the state of the case.
QString act_on(const Inputs& in, CaseState state) {
    switch (state) {
        case CaseState::called:
            if (in.live.preflight == "passed") return QStringLiteral("start_interview");
            return in.live.preflight == "running" ? QStringLiteral("wait_check")
                                                  : QStringLiteral("check_recording");
        case CaseState::interview: return QStringLiteral("end_interview");
        case CaseState::sealing: return QStringLiteral("wait_sealing");
        case CaseState::deliberation: return QStringLiteral("wait_ballot");
        case CaseState::ballot: return QStringLiteral("wait_closing");
        case CaseState::counted: return QStringLiteral("wait_declaration");
        case CaseState::waiting:
        case CaseState::refused:
        case CaseState::deferred:
        case CaseState::decided:
        case CaseState::adjourned: return {};
    }
    return {};
}

QString main_act(const Inputs& in, const voting::Case* c) {
    const auto& sitting = *in.sitting;
    if (sitting.closed_ms) return QStringLiteral("closed");
    if (!sitting.opened_ms)
        return sitting.secretary_opens ? QStringLiteral("wait_opening") : QStringLiteral("open_sitting");
    if (sitting.secretary_ends) return QStringLiteral("wait_end");
    if (c && !c->finished()) return act_on(in, c->state());
    if (next_case(sitting)) return QStringLiteral("call_in");
    return sitting.cases.empty() ? QStringLiteral("import_docket") : QStringLiteral("end_sitting");
}

int step_of(const voting::Case* c) {
    if (!c) return 1;
    switch (c->state()) {
        case CaseState::waiting: return 1;
        case CaseState::called: return 2;
        case CaseState::interview: return 3;
        case CaseState::sealing: return 4;
        case CaseState::deliberation:
        case CaseState::ballot: return 5;
        case CaseState::counted: return 6;
        case CaseState::refused:
        case CaseState::deferred:
        case CaseState::decided:
        case CaseState::adjourned: return 7;
    }
    return 0;
}

std::optional<voting::Refused> main_refusal(const Inputs& in, const QString& act, const voting::Case* c,
                                            const voting::Case* next) {
    const auto id = in.sitting->prepared.sitting;
    if (act == QLatin1String("open_sitting")) return why_not(in, voting::SittingOpen{id});
    if (act == QLatin1String("end_sitting")) return why_not(in, voting::SittingEnd{id});
    if (act == QLatin1String("call_in")) return why_not(in, voting::CaseCalled{id, next->id});
    if (act == QLatin1String("end_interview")) return why_not(in, voting::InterviewEnded{id, c->id});
    if (act == QLatin1String("start_interview")) return why_not(in, voting::InterviewStarted{id, c->id});
    if (act != QLatin1String("check_recording")) return std::nullopt;
    const auto refused = why_not(in, voting::InterviewStarted{id, c->id});
    return refused && refused->why == voting::Refusal::preflight_missing ? std::nullopt : refused;
}

QVariantMap agenda_row(const Inputs& in, const voting::Case& c) {
    const auto offset = in.sitting->prepared.utc_offset_min;
    const auto* decisive = c.decisive_ballot();
    const auto* ballot = newest_ballot(&c);
    QString time;
    if (decisive && decisive->declaring)
        time = time_of_day(decisive->declaring->wall_ms, offset);
    else if (c.adjourning)
        time = time_of_day(c.adjourning->wall_ms, offset);
    else if (c.interview_running())
        time = time_of_day(c.interviews.back().started_ms, offset);
    const auto& names = c.officer;
    return {
        {QStringLiteral("number"), static_cast<int>(c.number)},
        {QStringLiteral("name"),
         short_name(in.language == Language::kk ? names.name_kk : names.name_ru.value_or(names.name_kk))},
        {QStringLiteral("state"), state_word(c.state())},
        {QStringLiteral("decision"),
         decisive ? static_cast<int>(decisive->closing->outcome.decision->number) : 0},
        {QStringLiteral("point17"), c.point17},
        {QStringLiteral("time"), time},
        {QStringLiteral("absences"), static_cast<int>(names.earlier_absences)},
        {QStringLiteral("absence"), c.absence ? word(to_word(c.absence->absence)) : QString()},
        {QStringLiteral("refused"), QString::fromStdString(c.refused.value_or(""))},
        {QStringLiteral("current"), in.sitting->current == c.id && !(c.finished() && !decisive)},
        {QStringLiteral("votedCount"), ballot && ballot->open() ? voted_count(in, *ballot) : 0},
        {QStringLiteral("rollCount"), ballot && ballot->open() ? static_cast<int>(ballot->roll.size()) : 0}};
}

void show_case(ConsoleShown& shown, const Inputs& in, const voting::Case& c) {
    shown.caseNumber = static_cast<int>(c.number);
    shown.caseState = state_word(c.state());
    shown.officerName = pick(c.officer.name_kk, c.officer.name_ru, in.language);
    shown.officerRank = pick(c.officer.rank_kk, c.officer.rank_ru, in.language);
    shown.officerCategory = QString::fromStdString(c.officer.category);
    shown.point18 = point18_word(*in.sitting, c);
    shown.point17 = c.point17;
    shown.marks = console_marks(in, c);
    const auto id = in.sitting->prepared.sitting;
    shown.markRefusal = why_not_word(in, voting::MarkSet{id, c.id, {}});
    shown.offRecordRefusal = c.off_record() ? why_not_word(in, voting::RecordOn{id, c.id})
                                            : why_not_word(in, voting::RecordOff{id, c.id, "-"});
    shown.adjournRefusal = why_not_word(in, voting::CaseAdjourned{id, c.id, "-"});
}

QVariantList put_rows(const Inputs& in, const voting::Case& c, const voting::Ballot& ballot) {
    QVariantList rows;
    const auto permitted = voting::permitted_decisions(*in.sitting, c);
    const auto holds = [](const auto& all, voting::Decision d) {
        return std::find(all.begin(), all.end(), d) != all.end();
    };
    for (const voting::Decision decision : in.sitting->prepared.norms.decisions)
        rows.push_back(QVariantMap{{QStringLiteral("number"), static_cast<int>(decision.number)},
                                   {QStringLiteral("put"), holds(ballot.question.options, decision)},
                                   {QStringLiteral("barred"), !holds(permitted, decision)}});
    return rows;
}

void show_ballot(ConsoleShown& shown, const Inputs& in, const voting::Case& c) {
    const auto* ballot = newest_ballot(&c);
    shown.ballotState = QStringLiteral("none");
    if (!ballot) return;
    shown.ballotState = ballot->annulling   ? QStringLiteral("annulled")
                        : ballot->declaring ? QStringLiteral("declared")
                        : ballot->closing   ? QStringLiteral("closed")
                                            : QStringLiteral("open");
    shown.round = static_cast<int>(ballot->round);
    shown.form = word(to_word(ballot->question.form));
    shown.openedTime = time_of_day(ballot->opened_ms, in.sitting->prepared.utc_offset_min, true);
    shown.openSeconds = ballot->open() ? seconds_since(in, ballot->opened_ms) : 0;
    shown.rollCount = static_cast<int>(ballot->roll.size());
    shown.votedCount = voted_count(in, *ballot);
    if (ballot->question.form == voting::Form::motion) {
        shown.motion = ballot->question.options.front().number;
        shown.motionText = decision_text(*in.sitting, ballot->question.options.front(), in.language);
    } else {
        shown.put = put_rows(in, c, *ballot);
    }
    if (!ballot->closing) return;
    const auto outcome = outcome_shown(c, *ballot, in);
    shown.decision = outcome.decision;
    shown.decisionText = outcome.decision_text;
    shown.verdict = outcome.verdict;
    shown.sentence = outcome.sentence;
    for (const auto& person : ballot->roll)
        shown.rollCall.push_back(
            QVariantMap{{QStringLiteral("name"), brief_name(*in.sitting, person, in.language)},
                        {QStringLiteral("choice"), visible_vote(*in.sitting, *ballot, person, in.me)}});
}

void show_sitting(ConsoleShown& shown, const Inputs& in, const voting::Case* c) {
    const auto& prepared = in.sitting->prepared;
    shown.sittingNumber = static_cast<int>(prepared.number);
    shown.sittingDay = QString::fromStdString(prepared.day);
    shown.commission = commission_name(prepared, in.language);
    shown.rehearsal = prepared.rehearsal;
    shown.clock = time_of_day(in.now_ms, prepared.utc_offset_min, true);
    const auto quorum = voting::quorum(*in.sitting, c);
    shown.posts = static_cast<int>(quorum.voting_posts);
    shown.present = static_cast<int>(quorum.present);
    shown.needed = static_cast<int>(quorum.needed);
    shown.secretaryHere = quorum.secretary;
    for (const auto& one : in.sitting->cases) shown.agenda.push_back(agenda_row(in, one));
    const auto recording = recording_shown(in, c);
    shown.recording = recording.state;
    shown.recordingSeconds = recording.seconds;
    shown.preflight = QString::fromStdString(in.live.preflight);
    for (const auto& fault : in.live.preflight_faults)
        shown.preflightFaults.push_back(
            QVariantMap{{QStringLiteral("word"), QString::fromStdString(fault.word)},
                        {QStringLiteral("name"), QString::fromStdString(fault.about.value_or(""))}});
    if (in.live.preflight == "running" && in.since.preflight_ms)
        shown.preflightSeconds = std::min(5, seconds_since(in, *in.since.preflight_ms));
}

void show_acts(ConsoleShown& shown, const Inputs& in, const voting::Case* c, const voting::Case* next) {
    shown.mainAct = main_act(in, c);
    if (const auto refused = main_refusal(in, shown.mainAct, c, next)) {
        shown.mainRefusal = word(to_word(refused->why));
        shown.mainRefusalText = refusal_sentence(*refused, in.language);
    }
    const auto id = in.sitting->prepared.sitting;
    shown.presenceRefusal =
        why_not_word(in, voting::PresenceEntered{id, in.me, voting::PresenceState::here, "-"});
    shown.endRefusal = why_not_word(in, voting::SittingEnd{id});
    if (in.sending) {
        shown.sending = in.sending->act;
        shown.sendingSeconds = seconds_since(in, in.sending->since_ms);
    }
    if (in.refused) {
        shown.refusedAct = in.refused->act;
        shown.refusal = word(to_word(in.refused->refused.why));
        shown.refusalText = refusal_sentence(in.refused->refused, in.language);
    }
}

void show_pairing(ConsoleShown& shown, const Inputs& in) {
    shown.pairing = word(in.live.pairing);
    shown.pairingEnd = word(in.live.pairing_end);
    if (in.live.pairing_person)
        shown.pairingName = brief_name(*in.sitting, *in.live.pairing_person, in.language);
    if (in.live.pairing_witness) {
        shown.pairingWitness = brief_name(*in.sitting, *in.live.pairing_witness, in.language);
        shown.pairingWitnessLinked = std::find(in.live.linked.begin(), in.live.linked.end(),
                                               *in.live.pairing_witness) != in.live.linked.end();
    }
    shown.pairingTry = word(in.live.pairing_try);
    if (in.wish_refused) shown.pairingRefusal = refusal_sentence(*in.wish_refused, in.language);
    shown.pairingNumber = QString::fromStdString(in.live.pairing_number.value_or(""));
    shown.pairingTicket = QString::fromStdString(in.pairing_ticket);
    shown.pairingSeconds = static_cast<int>(in.live.pairing_left_ms.value_or(0) / 1000);
}

}  // namespace

props::ConsoleShown derive_console(const Inputs& in) {
    ConsoleShown shown;
    shown.language = to_code(in.language);
    const auto link = link_shown(in);
    shown.link = link.state;
    shown.lostSeconds = link.seconds;
    shown.sittingState = sitting_state(in.sitting);
    shown.mainAct = QStringLiteral("none");
    show_key(shown, in);
    show_room(shown, in);
    show_import(shown, in);
    if (!in.sitting) return shown;
    const auto* c = shown_case(*in.sitting);
    const auto* next = next_case(*in.sitting);
    show_sitting(shown, in, c);
    show_acts(shown, in, c, next);
    show_people(shown, in, c);
    show_papers(shown, in);
    show_pairing(shown, in);
    show_dossier(shown, in);
    show_waiting(shown, in);
    show_vacancies(shown, in);
    shown.step = step_of(c);
    if (next) {
        shown.nextNumber = static_cast<int>(next->number);
        shown.nextName = pick(next->officer.name_kk, next->officer.name_ru, in.language);
    }
    if (c) show_ballot(shown, in, *c);
    if (const auto* officer = c ? c : next) show_case(shown, in, *officer);
    shown.alarms = alarms(in, shown);
    return shown;
}

}  // namespace feed
