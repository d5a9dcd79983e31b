#include <algorithm>

#include "protocol_gen/deadlines.h"
#include "qml/feed/common.h"
#include "qml/feed/derive.h"
#include "qml/feed/offers.h"
#include "qml/feed/official.h"
#include "qml/feed/texts.h"

namespace feed {

namespace {

using props::TabletShown;
using voting::CaseState;

bool chairs(const Inputs& in) {
    return in.sitting->presides(in.me);
}

bool on_roll(const Inputs& in, const voting::Ballot& ballot) {
    return std::find(ballot.roll.begin(), ballot.roll.end(), in.me) != ballot.roll.end();
}

QString case_page(const Inputs& in, const voting::Case& c) {
    const auto* ballot = newest_ballot(&c);
    switch (c.state()) {
        case CaseState::called:
        case CaseState::interview:
        case CaseState::sealing: return QStringLiteral("case");
        case CaseState::deliberation:
            if (chairs(in)) return QStringLiteral("open");
            return ballot && ballot->declaring ? QStringLiteral("result") : QStringLiteral("case");
        case CaseState::ballot:
            return ballot && on_roll(in, *ballot) ? QStringLiteral("vote") : QStringLiteral("running");
        case CaseState::counted: return chairs(in) ? QStringLiteral("declare") : QStringLiteral("counted");
        case CaseState::decided: return QStringLiteral("result");
        case CaseState::waiting:
        case CaseState::refused:
        case CaseState::deferred:
        case CaseState::adjourned: return QStringLiteral("waiting");
    }
    return {};
}

/// The protocol shown is that of an earlier sitting, and the one in the room is not over.
bool is_earlier(const Inputs& in) {
    return &papers_sitting(in) != in.sitting && !in.sitting->closed_ms;
}

QString page_of(const Inputs& in, const voting::Case* c) {
    if (!in.sitting) return QStringLiteral("connecting");
    if (in.papers.frozen && !(in.later && is_earlier(in))) return QStringLiteral("protocol");
    if (in.sitting->closed_ms) return QStringLiteral("ended");
    if (!in.sitting->opened_ms || !c) return QStringLiteral("waiting");
    return case_page(in, *c);
}

void show_sitting(TabletShown& shown, const Inputs& in, const voting::Case* c) {
    const auto& sitting = *in.sitting;
    const auto quorum = voting::quorum(sitting, c);
    shown.sittingNumber = static_cast<int>(sitting.prepared.number);
    shown.sittingDay = QString::fromStdString(sitting.prepared.day);
    shown.commission = commission_name(sitting.prepared, in.language);
    shown.caseCount = static_cast<int>(sitting.cases.size());
    shown.posts = static_cast<int>(quorum.voting_posts);
    shown.present = static_cast<int>(quorum.present);
    shown.needed = static_cast<int>(quorum.needed);
    shown.secretaryHere = quorum.secretary;
    const auto recording = recording_shown(in, c);
    shown.recording = recording.state;
    shown.recordingSeconds = recording.seconds;
    shown.me = QString::fromStdString(in.me);
    if (const auto* me = sitting.person(in.me)) {
        shown.myName = pick(me->name_kk, me->name_ru, in.language);
        shown.myRole = word(to_word(me->role));
    }
    shown.here = sitting.here(in.me);
    shown.recused = c && c->recused(in.me);
    const auto* ballot = newest_ballot(c);
    for (const auto& person : sitting.persons) shown.roster.push_back(roster_row(in, person, c, ballot));
    if (const auto* next = next_case(sitting); next && next != c) {
        shown.nextNumber = static_cast<int>(next->number);
        shown.nextName = pick(next->officer.name_kk, next->officer.name_ru, in.language);
    }
}

QString text(const voting::MaybeText& value) {
    return QString::fromStdString(value.value_or(""));
}

void show_officer(TabletShown& shown, const Inputs& in, const voting::Case& c) {
    const auto& officer = c.officer;
    shown.caseNumber = static_cast<int>(c.number);
    shown.caseState = state_word(c.state());
    shown.officerName = pick(officer.name_kk, officer.name_ru, in.language);
    shown.officerRank = pick(officer.rank_kk, officer.rank_ru, in.language);
    shown.officerPost = pick(officer.post_kk, officer.post_ru, in.language);
    shown.officerAppointed = text(officer.appointed_day);
    shown.officerBirth = text(officer.birth_day);
    shown.officerEducation = text(officer.education);
    shown.officerSpeciality = text(officer.speciality);
    shown.officerCategory = QString::fromStdString(officer.category);
    shown.officerCategoryText = category_text(*in.sitting, officer.category, in.language);
    shown.standards = word(to_word(officer.standards));
    shown.test = word(to_word(officer.test));
    shown.point18 = point18_word(*in.sitting, c);
    shown.point17 = c.point17;
    shown.earlierAbsences = static_cast<int>(officer.earlier_absences);
    shown.preparation = preparation_rows(in.sitting->prepared, officer);
    shown.marks = mark_rows(in, c);
    show_warnings(shown, in, c);
}

void show_decisions(TabletShown& shown, const Inputs& in, const voting::Case& c,
                    const voting::Ballot* ballot) {
    const auto permitted = voting::permitted_decisions(*in.sitting, c);
    const bool asked = ballot && ballot->question.form != voting::Form::motion;
    const auto& put = asked ? ballot->question.options : permitted;
    const auto holds = [](const auto& all, voting::Decision d) {
        return std::find(all.begin(), all.end(), d) != all.end();
    };
    for (const voting::Decision decision : in.sitting->prepared.norms.decisions) {
        QString why;
        if (!holds(permitted, decision))
            why = QStringLiteral("point18");
        else if (!holds(put, decision))
            why = QStringLiteral("run_off");
        shown.decisions.push_back(
            QVariantMap{{QStringLiteral("number"), static_cast<int>(decision.number)},
                        {QStringLiteral("text"), decision_text(*in.sitting, decision, in.language)},
                        {QStringLiteral("put"), why.isEmpty()},
                        {QStringLiteral("why"), why}});
    }
}

void show_my_vote(TabletShown& shown, const Inputs& in, const voting::Ballot& ballot) {
    const auto votes = ballot.votes.find(in.me);
    std::optional<RecordedVote> mine;
    if (votes != ballot.votes.end() && !votes->second.empty()) {
        const auto& last = votes->second.back();
        mine = RecordedVote{ballot.digest, last.choice, last.index, last.wall_ms};
    }
    if (in.recorded && in.recorded->ballot == ballot.digest && (!mine || mine->index < in.recorded->index))
        mine = in.recorded;
    if (!mine) return;
    shown.myVote = QString::fromStdString(to_text(mine->choice));
    shown.receiptNumber = static_cast<int>(mine->index);
    shown.receiptTime = time_of_day(mine->wall_ms, in.sitting->prepared.utc_offset_min, true);
    if (const auto code = in.receipts.find(mine->index); code != in.receipts.end())
        shown.receiptCode = code->second;
}

QString ballot_state(const voting::Ballot& ballot) {
    if (ballot.annulling) return QStringLiteral("annulled");
    if (ballot.declaring) return QStringLiteral("declared");
    return ballot.closing ? QStringLiteral("closed") : QStringLiteral("open");
}

void show_outcome(TabletShown& shown, const Inputs& in, const voting::Case& c, const voting::Ballot& ballot) {
    const auto outcome = outcome_shown(c, ballot, in);
    shown.counts = outcome.counts;
    shown.base = outcome.base;
    shown.majority = outcome.majority;
    shown.abstained = outcome.abstained;
    shown.notVoted = outcome.not_voted;
    shown.verdict = outcome.verdict;
    shown.decision = outcome.decision;
    shown.decisionText = outcome.decision_text;
    shown.by = outcome.by;
    shown.sentence = outcome.sentence;
    shown.runOff = outcome.run_off;
    const auto offset = in.sitting->prepared.utc_offset_min;
    if (ballot.declaring) shown.declaredTime = time_of_day(ballot.declaring->wall_ms, offset, true);
    if (!shown.declaredTime.isEmpty())
        if (const auto due = protocol::protocol_due(*in.sitting))
            shown.protocolDue = QString::fromStdString(protocol::to_text(due->day));
}

void show_previous(TabletShown& shown, const Inputs& in, const voting::Case& c) {
    if (c.ballots.empty()) return;
    const auto before = std::find_if(c.ballots.rbegin() + 1, c.ballots.rend(),
                                     [](const voting::Ballot& b) { return b.closing && !b.annulling; });
    if (before == c.ballots.rend()) return;
    const auto outcome = outcome_shown(c, *before, in);
    shown.previousRound = static_cast<int>(before->round);
    shown.previousCounts = outcome.counts;
    shown.previousMajority = outcome.majority;
}

/// R14: of the roll it is known from the start, of those who attend to the end it is not.
void show_majority(TabletShown& shown, const Inputs& in, const voting::Ballot& ballot) {
    if (in.sitting->prepared.settings.base != voting::Base::roll) return;
    voting::Tally to_be;
    to_be.base = static_cast<unsigned>(ballot.roll.size());
    shown.base = static_cast<int>(to_be.base);
    shown.majority = static_cast<int>(to_be.majority());
}

void show_ballot(TabletShown& shown, const Inputs& in, const voting::Case& c) {
    const auto* ballot = newest_ballot(&c);
    const bool open = ballot && ballot->open();
    shown.ballotState = ballot ? ballot_state(*ballot) : QStringLiteral("none");
    show_decisions(shown, in, c, open ? ballot : nullptr);
    shown.abstainOffered = in.sitting->prepared.settings.abstain == voting::Abstain::allowed;
    if (shown.page == QLatin1String("open")) {
        for (const auto& person : in.sitting->persons)
            if (person.voting() && in.sitting->here(person.id) && !c.recused(person.id)) ++shown.rollCount;
    } else if (ballot) {
        shown.rollCount = static_cast<int>(ballot->roll.size());
    }
    if (!ballot) return;
    shown.round = static_cast<int>(ballot->round);
    shown.form = word(to_word(ballot->question.form));
    if (ballot->question.form == voting::Form::motion) {
        shown.motion = ballot->question.options.front().number;
        shown.motionText = decision_text(*in.sitting, ballot->question.options.front(), in.language);
    }
    shown.onRoll = on_roll(in, *ballot);
    shown.votedCount = voted_count(in, *ballot);
    show_my_vote(shown, in, *ballot);
    if (open) show_majority(shown, in, *ballot);
    if (ballot->closing) show_outcome(shown, in, c, *ballot);
    show_previous(shown, in, c);
}

void show_refusals(TabletShown& shown, const Inputs& in, const voting::Case* c) {
    const auto id = in.sitting->prepared.sitting;
    shown.openSittingRefusal = why_not_word(in, voting::SittingOpen{id});
    shown.endSittingRefusal = why_not_word(in, voting::SittingEnd{id});
    shown.sittingTapped = in.sitting->opened_ms ? in.sitting->chair_ends : in.sitting->chair_opens;
    for (const auto& person : unreachable(in))
        if (!in.sitting->waived.contains(person))
            shown.unreachable.push_back(
                QVariantMap{{QStringLiteral("person"), QString::fromStdString(person)},
                            {QStringLiteral("name"), brief_name(*in.sitting, person, in.language)}});
    if (const auto* meant = c ? c : next_case(*in.sitting))
        shown.recuseRefusal = why_not_word(in, voting::MemberRecused{id, meant->id, "-"});
    if (!c) return;
    const auto round = static_cast<unsigned>(c->ballots.size()) + 1;
    const auto permitted = voting::permitted_decisions(*in.sitting, *c);
    const auto motion = c->point17 ? voting::kPoint17 : permitted.front();
    const auto* ballot = newest_ballot(c);
    const auto digest = ballot ? ballot->digest : voting::Digest{};
    using voting::Form;
    shown.openRefusal = why_not_word(in, voting::BallotOpened{id, c->id, round, Form::choose_one, {}});
    shown.motionRefusal = why_not_word(in, voting::BallotOpened{id, c->id, round, Form::motion, motion});
    shown.runOffRefusal = why_not_word(in, voting::BallotOpened{id, c->id, round, Form::run_off, {}});
    shown.closeRefusal = why_not_word(in, voting::BallotClosing{id, c->id, digest});
    shown.declareRefusal = why_not_word(in, voting::OutcomeDeclared{id, c->id, digest, true});
    shown.adjournRefusal = why_not_word(in, voting::CaseAdjourned{id, c->id, "-"});
    shown.markRefusal = why_not_word(in, voting::MarkSet{id, c->id, {}});
    shown.recorded = c->recorded();
    for (const auto& person : in.sitting->persons)
        if (person.voting() && in.sitting->here(person.id) && !c->recused(person.id) &&
            tablet_of(in, person.id) == QLatin1String("online"))
            ++shown.tabletsOnline;
}

void show_mine(TabletShown& shown, const Inputs& in) {
    if (in.vote) {
        shown.voteSending = QString::fromStdString(to_text(in.vote->choice));
        shown.voteSeconds = seconds_since(in, in.vote->since_ms);
    }
    if (in.sending) {
        shown.sending = in.sending->act;
        shown.sendingSeconds = seconds_since(in, in.sending->since_ms);
    }
    if (in.refused) {
        shown.refusedAct = in.refused->act;
        shown.refusal = word(to_word(in.refused->refused.why));
        shown.refusalPresent = static_cast<int>(in.refused->refused.present);
        shown.refusalNeeded = static_cast<int>(in.refused->refused.needed);
    }
    shown.journalSize = static_cast<int>(in.journal.size);
    shown.journalHead = in.journal.head;
    shown.journalVerified = in.journal.verified;
    shown.witnesses = in.journal.witnesses, shown.witnessesOf = in.journal.seated;
    shown.witnessedHead = in.journal.witnessed.left(kHeadDigits);
    shown.preflightSeconds = 0;
}

/// The witness is asked once the secretary has compared; the number is this device's own.
void show_witness(TabletShown& shown, const Inputs& in) {
    if (in.live.pairing != "witness" || in.witness_number.empty()) return;
    shown.witnessName = brief_name(*in.sitting, in.witnessed, in.language);
    shown.witnessNumber = QString::fromStdString(in.witness_number);
}

void show_protocol(TabletShown& shown, const Inputs& in) {
    shown.protocolState = protocol_state(in);
    const auto& sitting = papers_sitting(in);
    const auto offset = sitting.prepared.utc_offset_min;
    if (in.journal.verified_ms) shown.verifiedTime = time_of_day(in.journal.verified_ms, offset, true);
    shown.protocolNumber = static_cast<int>(sitting.prepared.number);
    shown.protocolEarlier = is_earlier(in);
    shown.protocolText = in.papers.text;
    if (in.papers.frozen) shown.protocolDigest = QString::fromStdString(in.papers.digest.hex());
    if (in.papers.frozen_ms) shown.protocolTime = time_of_day(in.papers.frozen_ms, offset);
    shown.protocolDaysLeft = protocol_days_left(in);
    if (const auto mine = in.papers.confirmations.find(in.papers.me); mine != in.papers.confirmations.end())
        shown.myConfirmation = mine->second.refused ? QStringLiteral("refused") : QStringLiteral("confirmed");
    shown.record = record_rows(in);
}

}  // namespace

props::TabletShown derive_tablet(const Inputs& in) {
    TabletShown shown;
    shown.language = to_code(in.language);
    const auto link = link_shown(in);
    shown.link = link.state;
    shown.lostSeconds = link.seconds;
    shown.distrust = word(in.distrust);
    shown.sittingState = sitting_state(in.sitting);
    const auto* c = in.sitting ? shown_case(*in.sitting) : nullptr;
    shown.page = page_of(in, c);
    show_mine(shown, in);
    show_key(shown, in);
    if (!in.sitting) return shown;
    show_sitting(shown, in, c);
    show_protocol(shown, in);
    show_refusals(shown, in, c);
    show_witness(shown, in);
    show_presiding(shown, in);
    show_locked_out(shown, in);
    show_absences(shown, in);
    show_secretary(shown, in);
    if (c) show_ballot(shown, in, *c);
    if (const auto* officer = c ? c : next_case(*in.sitting)) show_officer(shown, in, *officer);
    return shown;
}

}  // namespace feed
