#pragma once
// What several screens derive alike. Pure; any thread.

#include <QVariantList>
#include <QVariantMap>

#include "qml/feed/inputs.h"
#include "voting/decide.h"

namespace feed {

QString word(std::string_view text);
/// Of a case: "waiting", "refused", ... as the props name it.
QString state_word(voting::CaseState state);
/// The case the screens speak of: the current one until it is over without a decision, else none.
const voting::Case* shown_case(const voting::Sitting& sitting);
/// The first after `from` (or of all) that still waits.
const voting::Case* next_case(const voting::Sitting& sitting);
/// The newest ballot of a case, annulled or not; null: none.
const voting::Ballot* newest_ballot(const voting::Case* c);

/// For a person on the roll: the choice as text, "" until it may be seen by `me` (R5c).
QString visible_vote(const voting::Sitting& sitting, const voting::Ballot& ballot,
                     const voting::PersonId& person, const voting::PersonId& me);
/// How many of the roll have voted.
int voted_count(const Inputs& in, const voting::Ballot& ballot);

/// Whose key was enrolled or revoked in a sitting that is not over, the last change of each, newest first:
/// name, enrolled, key (8 hex), witness, time, wall_ms.
QVariantList key_change_rows(const Inputs& in);
/// A row of the roster as tablets and the hall read it; `ballot`: whose roll and votes are shown, or null.
QVariantMap roster_row(const Inputs& in, const voting::Person& person, const voting::Case* c,
                       const voting::Ballot* ballot);

/// A closed ballot's count in the props' words.
struct OutcomeShown {
    int base = 0, majority = 0, abstained = 0, not_voted = 0, decision = 0;
    QString verdict, decision_text, by, sentence;
    QVariantList counts, run_off;
};
OutcomeShown outcome_shown(const voting::Case& c, const voting::Ballot& ballot, const Inputs& in);

/// "none", "warning" (R8: all five open), "bars"
QString point18_word(const voting::Sitting& sitting, const voting::Case& c);
/// R6: what, day, how many days late.
QVariantList preparation_rows(const voting::SittingPrepared& sitting, const voting::Officer& officer);
/// Time in the recording of a moment: since the start of the stretch it lies in.
QString recording_time(const voting::Case& c, std::int64_t wall_ms);
QVariantList mark_rows(const Inputs& in, const voting::Case& c);
/// Every ballot and recusal of this person, oldest first.
QVariantList record_rows(const Inputs& in);
QString brief_name(const voting::Sitting& sitting, const voting::PersonId& person, Language language);

/// Whose protocol is shown. A sitting is prepared.
const voting::Sitting& papers_sitting(const Inputs& in);
/// "none", "frozen", "complete"
QString protocol_state(const Inputs& in);
/// Working days left with the last one, 0 on it; negative: late; 0 as well when there is no clock.
int protocol_days_left(const Inputs& in);
/// Every day from the earliest decision to the last one: day, sort, ordinal, today.
QVariantList protocol_days(const Inputs& in);

/// Whether the person has voted: by the fold where it shows, else by the service's word.
bool has_voted(const Inputs& in, const voting::Ballot& ballot, const voting::PersonId& person);

struct Presence {
    QString state;  // "here", "left", "never"
    std::int64_t wall_ms = 0;
};
Presence presence_of(const voting::Sitting& sitting, const voting::PersonId& person);
/// "online"; "lost": present and not reachable; "none": not here and not reachable.
QString tablet_of(const Inputs& in, const voting::PersonId& person);
/// Present voting members whose tablet is lost (R3), waived or not.
std::set<voting::PersonId> unreachable(const Inputs& in);

struct LinkShown {
    QString state;  // "connecting", "online", "lost", "back"
    int seconds = 0;
};
LinkShown link_shown(const Inputs& in);

struct RecordingShown {
    QString state;  // "none", "preflight", "running", "failed", "ended"
    int seconds = 0;
};
RecordingShown recording_shown(const Inputs& in, const voting::Case* c);

/// Why this person may not do this now, a locked key last; nothing: they may.
std::optional<voting::Refused> why_not(const Inputs& in, const voting::Act& act);
/// The same as the refusal's word, "" when they may.
QString why_not_word(const Inputs& in, const voting::Act& act);

int seconds_since(const Inputs& in, std::int64_t since_ms);
/// "prepared", "open", "closed", "none"
QString sitting_state(const voting::Sitting* sitting);

}  // namespace feed
