#pragma once
// A sitting as a fold of its entries: state = apply(state, act). Total: any accepted entry can be applied, in
// any order; what the rules refuse never gets here (decide.h). The same code runs in the service, on every
// tablet and in the verifier. Plain values; one thread at a time.

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "recorder/evidence/steady_time.h"
#include "voting/act.h"
#include "voting/tally.h"

namespace voting {

/// Where an act stands in the journal.
struct Entered {
    std::uint64_t index = 0;
    std::int64_t wall_ms = 0;
    PersonId by;       // kBox: the box itself
    Digest statement;  // SHA-256 of the statement's text
};

struct Person {
    PersonId id;
    Role role = Role::member;
    Text name_kk, name_ru, post_kk, post_ru;  // name_ru falls back to name_kk
    Digest key;
    std::optional<std::int64_t> added_ms;  // seated in a vacant post after the sitting was prepared
    bool replaced = false;                 // a secretary whose place another took
    std::vector<Digest> former{};          // keys before `key`, oldest first
    bool voting() const { return role != Role::secretary; }
    /// Whether this is, or was, the person's key.
    bool bore(const Digest& any) const;
};

/// A key of a person's was revoked, or another enrolled, since the sitting was prepared.
struct KeyChange {
    PersonId person;
    bool enrolled = false;  // false: revoked
    Digest key;
    std::int64_t wall_ms = 0;
    std::uint64_t index = 0;
    PersonId witness;
    MaybeText reason;     // of a revocation
    bool tablet = false;  // the tablet's own key, not the one that signs the person's acts
};

/// One change of presence.
struct PresenceChange {
    PersonId person;
    PresenceState state = PresenceState::here;
    std::int64_t wall_ms = 0;
    std::uint64_t index = 0;
    MaybeText reason;              // set: entered by the secretary
    std::optional<CaseId> during;  // the case that was current
};

/// A change of presence that was a mistake: no longer among the others (R3).
struct PresenceMistake {
    PresenceChange change;
    std::int64_t wall_ms = 0;  // of the correction
    Text reason;
};

struct CountedVote {
    Choice choice;
    std::uint64_t index = 0;
    std::int64_t wall_ms = 0;
};

struct Closing {
    std::uint64_t index = 0;
    std::int64_t wall_ms = 0;
    Tally tally;
    Outcome outcome;
    std::vector<PersonId> base;  // who is counted in it
    bool chair_here = true;      // R16: who is not here breaks no tie
};
struct Declaring {
    std::uint64_t index = 0;
    std::int64_t wall_ms = 0;
    bool hall = true;
    PersonId by;                   // the chair, or who presided (R5b); so everywhere below
    std::optional<Digest> root{};  // of the head that covers the count
};
struct Annulling {
    std::uint64_t index = 0;
    std::int64_t wall_ms = 0;
    Text reason;
    PersonId by;
};

struct Ballot {
    unsigned round = 0;
    Question question;
    Digest digest;  // names it in votes
    std::uint64_t index = 0;
    std::int64_t opened_ms = 0;
    PersonId opened_by;
    std::vector<PersonId> roll;                          // in the order of the composition
    std::map<PersonId, std::vector<CountedVote>> votes;  // every version; the last counts
    std::optional<Closing> closing;
    std::optional<Declaring> declaring;
    std::optional<Annulling> annulling;

    bool open() const { return !closing && !annulling; }
    std::optional<Choice> vote_of(const PersonId& person) const;
};

/// One stretch of an interview between start and end.
struct Interview {
    std::uint64_t started_index = 0;
    std::int64_t started_ms = 0;
    std::optional<std::int64_t> ended_ms;
    struct Break {
        std::int64_t from_ms = 0;
        std::optional<std::int64_t> to_ms;
    };
    std::vector<Break> breaks;  // quorum lost (R4)
    struct OffRecord {
        std::int64_t from_ms = 0;
        std::optional<std::int64_t> to_ms;
        PersonId by;
        Text reason;
        std::uint64_t from_index = 0, to_index = 0;

        evidence::Moment from() const { return {from_index, from_ms}; }
        /// Only when it is over.
        evidence::Moment to() const { return {to_index, *to_ms}; }
    };
    std::vector<OffRecord> off_record;  // R10
    /// Its closed stretches off the record, which are not missing (R11).
    std::vector<evidence::SteadySpan> excused(const evidence::SteadyTime& time) const;
    std::optional<InterviewVerified> verified;
    std::uint64_t ended_index = 0;

    evidence::Moment started() const { return {started_index, started_ms}; }
    /// Only when it has ended.
    evidence::Moment ended() const { return {ended_index, *ended_ms}; }
};

struct Mark {
    PersonId by;
    std::int64_t wall_ms = 0;
    std::uint64_t index = 0;
    MaybeText note;
};
struct Spoke {
    PersonId speaker;
    Text text_kk, text_ru;
};
struct Recusal {
    PersonId person;
    std::int64_t wall_ms = 0;
    Text reason;
    unsigned present_after = 0;
};
struct Absence {
    AbsenceReason absence = AbsenceReason::valid;
    MaybeText reason;
    std::int64_t wall_ms = 0;
    PersonId by;  // who judged the reason last
};
/// The chair saw these warnings (R6).
struct Acknowledging {
    std::int64_t wall_ms = 0;
    PersonId by;
    Text warnings;
};
/// R9: what was said of the absence before, and why it is so no longer.
struct AbsenceReview {
    AbsenceReason was = AbsenceReason::valid;
    std::int64_t wall_ms = 0;
    Text reason;
    PersonId by;
};
/// R7: the old value is kept.
struct Correction {
    std::int64_t wall_ms = 0;
    std::uint64_t index = 0;
    Text field;
    MaybeText was, now;
    Text reason;
};
struct Adjourning {
    std::int64_t wall_ms = 0;
    std::uint64_t index = 0;
    PersonId by;
    Text reason;
};

/// R3: the chair goes on without this person's tablet.
struct Waiver {
    PersonId person, by;
    Text reason;
};
/// Another secretary from here on.
struct Replacement {
    PersonId was, now;
    std::int64_t wall_ms = 0;
    Text reason;
};
/// A member's time in the chair's stead (R5b).
struct PresidingTime {
    PersonId person;
    std::int64_t from_ms = 0;
    std::uint64_t index = 0;
    std::vector<PersonId> supporters;  // in the order of the composition
    unsigned present = 0;              // members present when elected
    std::optional<std::int64_t> to_ms;
    std::optional<CaseId> during;  // the case that was current
};

/// R7: another commission hears the case.
struct Moving {
    std::int64_t wall_ms = 0;
    std::uint64_t index = 0;
    Commission to = Commission::central;
    MaybeText region;
    Text reason;
};
/// Where a case that waited was before.
struct Origin {
    SittingId sitting;
    CaseId of_case;
};

enum class CaseState : std::uint8_t {
    waiting,
    refused,
    deferred,
    called,
    interview,
    sealing,
    deliberation,
    ballot,
    counted,
    decided,
    adjourned  // or moved to another commission
};

struct Case {
    CaseId id;
    unsigned number = 0;
    unsigned not_recorded_limit_ms = 0;  // of the sitting's regulation (R11)
    Officer officer;
    MaybeText refused;
    std::vector<Acknowledging> acknowledgings;  // in order; the last stands
    std::vector<Correction> corrections;
    bool stopped = false;  // refused by a correction, after it was admitted (R7)
    std::optional<Absence> absence;
    std::vector<AbsenceReview> absence_reviews;
    bool point17 = false;  // second absence without reason: dismissal is put as a motion (R9)
    std::optional<std::int64_t> called_ms;
    std::vector<Interview> interviews;
    std::vector<Recusal> recusals;
    std::vector<Mark> marks;
    std::vector<Spoke> spoke;
    std::vector<Ballot> ballots;
    std::optional<Adjourning> adjourning;
    std::optional<Moving> moving;
    std::optional<Origin> carried_from;

    CaseState state() const;
    /// Nothing more happens in it: refused, deferred, adjourned, or a decision was declared.
    bool finished() const;
    bool recused(const PersonId& person) const;
    const Ballot* open_ballot() const;
    /// Closed, not annulled, not yet declared.
    const Ballot* counted_ballot() const;
    /// The ballot whose adopted decision stands (declared or not).
    const Ballot* decisive_ballot() const;
    /// What the last ballot counted and not annulled offers for a run-off (R17); empty: none.
    std::vector<Decision> run_off_offer() const;
    /// R11 (point 17 cases excepted): recorded, sealed, verified, and not too much missing.
    bool recorded() const;
    bool interview_running() const;
    bool off_record() const;  // now
};

struct Sitting {
    SittingPrepared prepared;
    Sayings sayings;              // of the regulation
    std::vector<Person> persons;  // the order of the composition; secretaries last
    std::vector<Replacement> replacements;
    std::vector<KeyChange> key_changes;  // in order
    std::optional<std::int64_t> opened_ms, closed_ms;
    bool gave_way = false;  // another was prepared before this one closed: it takes no more statements
    bool secretary_opens = false, chair_opens = false, secretary_ends = false, chair_ends = false;
    std::vector<PresenceChange> presence;  // in order
    std::vector<PresenceMistake> presence_mistakes;
    std::map<PersonId, AbsenceNoted> absences;
    std::set<PersonId> waived;              // tablets the chair goes on without
    std::vector<Waiver> waivers;            // in order, also of tablets that came back
    std::map<PersonId, PersonId> supports;  // who would have whom preside (R5b)
    std::vector<PresidingTime> presidings;  // in order; the last may still last
    std::vector<DocketImported> dockets;
    std::map<CaseId, Origin> carried;  // by the case here
    std::vector<Case> cases;           // by number
    std::optional<CaseId> current;     // the case called last

    bool open() const { return opened_ms && !closed_ms; }
    const Person* person(const PersonId& id) const;
    const Person* chair() const;
    const Person* secretary() const;  // in office now
    /// Performs the chair's procedural acts now: the chair, and the member elected in the chair's absence
    /// (R5b).
    bool presides(const PersonId& id) const;
    const PresidingTime* presiding() const;  // who was elected and still presides
    bool here(const PersonId& id) const;
    bool attended(const PersonId& id) const;  // at any time
    const Case* find(const CaseId& id) const;
    Case* find(const CaseId& id);
    const Case* current_case() const;
    /// R9: this absence without a reason brings the motion of point 17.
    bool is_last_absence(const Case& c) const {
        return c.officer.earlier_absences + 1 >= prepared.norms.absence_limit;
    }
};

/// The first acts of a sitting under this regulation, before `prepared`'s persons: what it freezes.
/// `prepared`'s settings are its own: the regulation's may have been changed for this sitting.
std::vector<Act> prepare_under(const Profile& profile, SittingPrepared prepared);

/// R2, R4. Numbers are voting members, without the secretary.
struct Quorum {
    unsigned voting_posts = 0;
    unsigned present = 0;
    unsigned needed = 0;
    bool secretary = false;
    SecretaryHere secretary_here = SecretaryHere::needed;
    bool secretary_counts = false;  // in the composition that `needed` is a share of, and is not in the room
    bool enough() const { return present >= needed; }
    /// The secretary is in the room, or the regulation asks for none there.
    bool attended() const { return secretary || secretary_here == SecretaryHere::not_needed; }
    bool quorate() const { return enough() && attended(); }
    unsigned missing() const { return enough() ? 0 : needed - present; }
    /// One more is in the room.
    void came(const Person& person);
};
unsigned quorum_needed(unsigned voting_posts, Share share, QuorumBasis basis);
/// Nobody is here yet.
Quorum empty_room(const SittingPrepared& prepared);
/// `of_case`: recused members do not count as present for it.
Quorum quorum(const Sitting& sitting, const Case* of_case = nullptr);

/// R5b: supports that elect a presiding member: more than half of the voting members present.
unsigned presiding_needed(unsigned present);
/// R1: voting posts without a person.
unsigned vacant_posts(const Sitting& sitting);

/// R7, R9: what follows from the officer's data and the absence, anew: refused, point17.
void derive(const Sitting& sitting, Case& c);

/// R8, point 18: which decisions may be put to the vote, ascending.
std::vector<Decision> permitted_decisions(const Sitting& sitting, const Case& c);
/// One of the two failed or was not taken, and point 18 does not bar: everybody sees a warning.
bool point18_warning(const Sitting& sitting, const Case& c);

/// R16: the vote that breaks a tie: the chair's, if the chair is in the room.
std::optional<Choice> casting_vote(const Sitting& sitting, const Ballot& ballot);
/// R14. Who is counted when the ballot closes now.
std::vector<PersonId> base_of(const Sitting& sitting, const Case& c, const Ballot& ballot);
Tally tally_of(const Ballot& ballot, const std::vector<PersonId>& base);

/// The fold.
void apply(Sitting& sitting, const Act& act, const Entered& entered);

}  // namespace voting
