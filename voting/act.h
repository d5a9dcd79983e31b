#pragma once
// What can happen in a sitting. An act is put forward by a person as a signed statement or follows from one
// by the rules (the box's own); accepted acts are the events of the journal, and the same types serve both.
// Each act names its kind and describes its fields once: rule, text and parsing follow from that
// (act_codec.h).

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "recorder/evidence/crypto.h"
#include "recorder/evidence/ids.h"
#include "voting/words.h"

namespace voting {

using evidence::CaseId;
using evidence::Digest;
using evidence::SittingId;

/// A person of the commission within one sitting: "m1" to "m99", "secretary"; "" is the box itself.
using PersonId = std::string;
inline const PersonId kBox = "";

enum class PresenceState : std::uint8_t { here, left };
VOTING_WORDS(PresenceState, 2, VOTING_WORD(PresenceState, here), VOTING_WORD(PresenceState, left));
enum class Result18 : std::uint8_t { passed, failed, not_taken };  // standards, test (R8)
VOTING_WORDS(Result18, 3, VOTING_WORD(Result18, passed), VOTING_WORD(Result18, failed),
             VOTING_WORD(Result18, not_taken));
enum class Exclusion : std::uint8_t { none, pregnancy, leave };  // R7
VOTING_WORDS(Exclusion, 3, VOTING_WORD(Exclusion, none), VOTING_WORD(Exclusion, pregnancy),
             VOTING_WORD(Exclusion, leave));
enum class AbsenceReason : std::uint8_t { valid, no_reason };  // R9
VOTING_WORDS(AbsenceReason, 2, VOTING_WORD(AbsenceReason, valid), VOTING_WORD(AbsenceReason, no_reason));
/// Who says that an interview is on record: the recorder, or a rehearsal without devices (and marked so).
enum class RecordedBy : std::uint8_t { recorder, rehearsal };
VOTING_WORDS(RecordedBy, 2, VOTING_WORD(RecordedBy, recorder), VOTING_WORD(RecordedBy, rehearsal));
enum class Verdict : std::uint8_t { adopted, rejected, not_adopted };
VOTING_WORDS(Verdict, 3, VOTING_WORD(Verdict, adopted), VOTING_WORD(Verdict, rejected),
             VOTING_WORD(Verdict, not_adopted));
enum class By : std::uint8_t { majority, tie_break };
VOTING_WORDS(By, 2, VOTING_WORD(By, majority), VOTING_WORD(By, tie_break));

/// What a member answers: a decision, or for / against / abstain.
struct Choice {
    enum class Sort : std::uint8_t { decision, in_favour, against, abstain } sort = Sort::abstain;
    Decision decision{};
    auto operator<=>(const Choice&) const = default;
    static Choice of(Decision d) { return {Sort::decision, d}; }
    static Choice in_favour() { return {Sort::in_favour, {}}; }
    static Choice against() { return {Sort::against, {}}; }
    static Choice abstain() { return {Sort::abstain, {}}; }
};
std::string to_text(const Choice& choice);  // "3", "for", "against", "abstain"
std::optional<Choice> parse_choice(std::string_view text);

using Text = std::string;
using MaybeText = std::optional<std::string>;

// ---- the sitting's stream ----

/// By the box when the secretary prepares a sitting: composition, regulation and settings are frozen.
struct SittingPrepared {
    static constexpr std::string_view kKind = "sitting.prepared";
    SittingId sitting;
    unsigned number = 0;  // of the protocol in the year's series
    Text day;             // "2024-05-03", by the clock of Astana
    unsigned utc_offset_min = 300;
    Commission commission = Commission::central;
    MaybeText region;           // two digits of the regional commission
    unsigned voting_posts = 0;  // n of R2, vacant posts too
    Text profile;
    Digest profile_file;  // SHA-256
    Norms norms;
    Settings settings;
    Text place_kk, place_ru;
    MaybeText order_day, order_number;  // the order that approves the persons (point 10)
    bool rehearsal = false;             // true: played, not held; every paper says so
    bool operator==(const SittingPrepared&) const = default;
    template <class V, class Self>
    static void describe(V& v, Self& a) {
        v("sitting", a.sitting), v("number", a.number), v("day", a.day),
            v("utc_offset_min", a.utc_offset_min);
        v("commission", a.commission), v("region", a.region), v("voting_posts", a.voting_posts);
        auto& n = a.norms;
        v("profile", a.profile), v("profile_file", a.profile_file), v("version", n.version);
        v("quorum", n.quorum), v("secretary_here", n.secretary_here), v("decisions", n.decisions);
        v("permitted_when_failed", n.permitted_when_failed), v("forms", n.forms);
        v("absence_limit", n.absence_limit), v("not_recorded_limit_ms", n.not_recorded_limit_ms);
        v("period_from", n.period_from), v("period_to", n.period_to), v("notice_months", n.notice_months);
        v("reference_days", n.reference_days), v("materials_days", n.materials_days);
        v("protocol_workdays", n.protocol_workdays), v("acquaintance_workdays", n.acquaintance_workdays);
        v("protocol_signers", n.protocol_signers);
        v("quorum_basis", a.settings.quorum_basis), v("base", a.settings.base);
        v("tie_break", a.settings.tie_break), v("point18", a.settings.point18),
            v("abstain", a.settings.abstain);
        v("roll_call", a.settings.roll_call), v("presiding", a.settings.presiding);
        v("protocol_language", a.settings.protocol_language), v("place_kk", a.place_kk),
            v("place_ru", a.place_ru);
        v("order_day", a.order_day), v("order_number", a.order_number), v("rehearsal", a.rehearsal);
    }
};

/// By the box, one for each phrase of the regulation, so that screens and papers need no file (R24).
struct RegulationPhrase {
    static constexpr std::string_view kKind = "regulation.phrase";
    SittingId sitting;
    Text id;  // "decision.3"
    Text kk, ru;
    MaybeText en;
    bool operator==(const RegulationPhrase&) const = default;
    template <class V, class Self>
    static void describe(V& v, Self& a) {
        v("sitting", a.sitting), v("id", a.id), v("kk", a.kk), v("ru", a.ru), v("en", a.en);
    }
};

/// By the box, one for each assigned person, in the order of the composition (R1).
struct PersonSeated {
    static constexpr std::string_view kKind = "person.seated";
    SittingId sitting;
    PersonId person;
    Role role = Role::member;
    Text name_kk;  // "Сынақов Талғат Үмітұлы": surname, name, patronymic
    MaybeText name_ru;
    Text post_kk, post_ru;
    Digest key;  // key_id of the member key enrolled for this person
    bool operator==(const PersonSeated&) const = default;
    template <class V, class Self>
    static void describe(V& v, Self& a) {
        v("sitting", a.sitting), v("person", a.person), v("role", a.role), v("name_kk", a.name_kk);
        v("name_ru", a.name_ru), v("post_kk", a.post_kk), v("post_ru", a.post_ru), v("key", a.key);
    }
};

/// The secretary and the chair each sign that the sitting opens; it is open when both have (R5a).
struct SittingOpen {
    static constexpr std::string_view kKind = "sitting.open";
    SittingId sitting;
    bool operator==(const SittingOpen&) const = default;
    template <class V, class Self>
    static void describe(V& v, Self& a) {
        v("sitting", a.sitting);
    }
};
/// Likewise that it ends; the box then writes SittingClosed.
struct SittingEnd {
    static constexpr std::string_view kKind = "sitting.end";
    SittingId sitting;
    bool operator==(const SittingEnd&) const = default;
    template <class V, class Self>
    static void describe(V& v, Self& a) {
        v("sitting", a.sitting);
    }
};
/// By the box: the sitting is over. Body of the list of stream heads follows in StreamHead acts before it.
struct SittingClosed {
    static constexpr std::string_view kKind = "sitting.closed";
    SittingId sitting;
    unsigned streams = 0;  // how many StreamEnded entries stand before it
    bool operator==(const SittingClosed&) const = default;
    template <class V, class Self>
    static void describe(V& v, Self& a) {
        v("sitting", a.sitting), v("streams", a.streams);
    }
};
/// By the box before SittingClosed: where a case's stream ended, so that an extract is complete.
struct StreamEnded {
    static constexpr std::string_view kKind = "stream.ended";
    SittingId sitting;
    CaseId of_case;
    unsigned seq = 0;
    Digest leaf;
    bool operator==(const StreamEnded&) const = default;
    template <class V, class Self>
    static void describe(V& v, Self& a) {
        v("sitting", a.sitting), v("case", a.of_case), v("seq", a.seq), v("leaf", a.leaf);
    }
};

/// A person's own tap: I am here / I am leaving (R3).
struct PresenceTapped {
    static constexpr std::string_view kKind = "presence.tapped";
    SittingId sitting;
    PresenceState state = PresenceState::here;
    bool operator==(const PresenceTapped&) const = default;
    template <class V, class Self>
    static void describe(V& v, Self& a) {
        v("sitting", a.sitting), v("state", a.state);
    }
};
/// The secretary's entry for another person, with a reason (R3).
struct PresenceEntered {
    static constexpr std::string_view kKind = "presence.entered";
    SittingId sitting;
    PersonId person;
    PresenceState state = PresenceState::here;
    Text reason;
    bool operator==(const PresenceEntered&) const = default;
    template <class V, class Self>
    static void describe(V& v, Self& a) {
        v("sitting", a.sitting), v("person", a.person), v("state", a.state), v("reason", a.reason);
    }
};
/// The secretary notes why a member does not attend (printed in the protocol).
struct AbsenceNoted {
    static constexpr std::string_view kKind = "absence.noted";
    SittingId sitting;
    PersonId person;
    Text reason_kk, reason_ru;
    bool operator==(const AbsenceNoted&) const = default;
    template <class V, class Self>
    static void describe(V& v, Self& a) {
        v("sitting", a.sitting), v("person", a.person), v("reason_kk", a.reason_kk),
            v("reason_ru", a.reason_ru);
    }
};
/// The chair goes on without a present member's unreachable tablet, until its link is back (R3).
struct TabletWaived {
    static constexpr std::string_view kKind = "tablet.waived";
    SittingId sitting;
    PersonId person;
    Text reason;
    bool operator==(const TabletWaived&) const = default;
    template <class V, class Self>
    static void describe(V& v, Self& a) {
        v("sitting", a.sitting), v("person", a.person), v("reason", a.reason);
    }
};
/// The secretary imports a docket: the file's digest and how many cases it holds; CaseAdded follow (R7).
struct DocketImported {
    static constexpr std::string_view kKind = "docket.imported";
    SittingId sitting;
    Digest file;  // SHA-256
    unsigned cases = 0;
    bool operator==(const DocketImported&) const = default;
    template <class V, class Self>
    static void describe(V& v, Self& a) {
        v("sitting", a.sitting), v("file", a.file), v("cases", a.cases);
    }
};

// ---- the case's stream ----

/// What a docket says of one officer (annexes 2 and 3, R6-R9).
struct Officer {
    Text name_kk;  // surname, name, patronymic
    MaybeText name_ru;
    Text rank_kk, rank_ru;
    Text post_kk, post_ru;
    MaybeText iin, birth_day, appointed_day, education, speciality;
    Text category;  // "central-9"
    Result18 standards = Result18::passed;
    Result18 test = Result18::passed;
    Exclusion excluded = Exclusion::none;
    unsigned earlier_absences = 0;
    MaybeText notice_day, reference_day, acquainted_day, schedule_day, materials_day;  // R6
    MaybeText other;                                                                   // annex 3, line 8
    MaybeText attachments;  // names of PDF files, "; " between them
    bool operator==(const Officer&) const = default;
};

/// By the box, one for each case of the docket, in its order. `refused`: entered as refused (R7).
struct CaseAdded {
    static constexpr std::string_view kKind = "case.added";
    SittingId sitting;
    CaseId id;
    unsigned number = 0;  // in the agenda, from 1
    Officer officer;
    MaybeText refused;  // excluded_pregnancy, excluded_leave, wrong_commission
    bool operator==(const CaseAdded&) const = default;
    template <class V, class Self>
    static void describe(V& v, Self& a) {
        auto& o = a.officer;
        v("sitting", a.sitting), v("case", a.id), v("number", a.number), v("name_kk", o.name_kk);
        v("name_ru", o.name_ru), v("rank_kk", o.rank_kk), v("rank_ru", o.rank_ru), v("post_kk", o.post_kk);
        v("post_ru", o.post_ru), v("iin", o.iin), v("birth_day", o.birth_day),
            v("appointed_day", o.appointed_day);
        v("education", o.education), v("speciality", o.speciality), v("category", o.category);
        v("standards", o.standards), v("test", o.test), v("excluded", o.excluded);
        v("earlier_absences", o.earlier_absences), v("notice_day", o.notice_day);
        v("reference_day", o.reference_day), v("acquainted_day", o.acquainted_day);
        v("schedule_day", o.schedule_day), v("materials_day", o.materials_day), v("other", o.other);
        v("attachments", o.attachments), v("refused", a.refused);
    }
};
/// The chair signs that the officer is absent and whether for a valid reason (R9).
struct OfficerAbsent {
    static constexpr std::string_view kKind = "officer.absent";
    SittingId sitting;
    CaseId of_case;
    AbsenceReason absence = AbsenceReason::valid;
    MaybeText reason;
    bool operator==(const OfficerAbsent&) const = default;
    template <class V, class Self>
    static void describe(V& v, Self& a) {
        v("sitting", a.sitting), v("case", a.of_case), v("absence", a.absence), v("reason", a.reason);
    }
};
/// The secretary calls the officer in: document seen, told of the recording (R10).
struct CaseCalled {
    static constexpr std::string_view kKind = "case.called";
    SittingId sitting;
    CaseId of_case;
    bool operator==(const CaseCalled&) const = default;
    template <class V, class Self>
    static void describe(V& v, Self& a) {
        v("sitting", a.sitting), v("case", a.of_case);
    }
};
/// A member recuses themselves from one case (R5).
struct MemberRecused {
    static constexpr std::string_view kKind = "member.recused";
    SittingId sitting;
    CaseId of_case;
    Text reason;
    bool operator==(const MemberRecused&) const = default;
    template <class V, class Self>
    static void describe(V& v, Self& a) {
        v("sitting", a.sitting), v("case", a.of_case), v("reason", a.reason);
    }
};
struct InterviewStarted {  // secretary
    static constexpr std::string_view kKind = "interview.started";
    SittingId sitting;
    CaseId of_case;
    bool operator==(const InterviewStarted&) const = default;
    template <class V, class Self>
    static void describe(V& v, Self& a) {
        v("sitting", a.sitting), v("case", a.of_case);
    }
};
struct InterviewEnded {  // secretary
    static constexpr std::string_view kKind = "interview.ended";
    SittingId sitting;
    CaseId of_case;
    bool operator==(const InterviewEnded&) const = default;
    template <class V, class Self>
    static void describe(V& v, Self& a) {
        v("sitting", a.sitting), v("case", a.of_case);
    }
};
/// By the box: quorum was lost (`lost` true) or came back while the interview ran; recording goes on (R4).
struct InterviewBroken {
    static constexpr std::string_view kKind = "interview.broken";
    SittingId sitting;
    CaseId of_case;
    bool lost = true;
    bool operator==(const InterviewBroken&) const = default;
    template <class V, class Self>
    static void describe(V& v, Self& a) {
        v("sitting", a.sitting), v("case", a.of_case), v("lost", a.lost);
    }
};
/// By the box: all clips of the interview are sealed (or recovered) and verified; what is missing (R11).
struct InterviewVerified {
    static constexpr std::string_view kKind = "interview.verified";
    SittingId sitting;
    CaseId of_case;
    RecordedBy by = RecordedBy::recorder;
    unsigned clips = 0;
    unsigned missing_picture_ms = 0;
    unsigned missing_sound_ms = 0;
    bool operator==(const InterviewVerified&) const = default;
    template <class V, class Self>
    static void describe(V& v, Self& a) {
        v("sitting", a.sitting), v("case", a.of_case), v("by", a.by), v("clips", a.clips);
        v("missing_picture_ms", a.missing_picture_ms), v("missing_sound_ms", a.missing_sound_ms);
    }
};
/// Off the record from here on, by the secretary (R10): nothing of the room is kept, the recording goes on.
struct RecordOff {
    static constexpr std::string_view kKind = "record.off";
    SittingId sitting;
    CaseId of_case;
    Text reason;
    bool operator==(const RecordOff&) const = default;
    template <class V, class Self>
    static void describe(V& v, Self& a) {
        v("sitting", a.sitting), v("case", a.of_case), v("reason", a.reason);
    }
};
/// On the record again; the end of the interview says it too.
struct RecordOn {  // secretary
    static constexpr std::string_view kKind = "record.on";
    SittingId sitting;
    CaseId of_case;
    bool operator==(const RecordOn&) const = default;
    template <class V, class Self>
    static void describe(V& v, Self& a) {
        v("sitting", a.sitting), v("case", a.of_case);
    }
};
/// A moment marked, by anybody; the secretary may write what was said or asked (a note).
struct MarkSet {
    static constexpr std::string_view kKind = "mark.set";
    SittingId sitting;
    CaseId of_case;
    MaybeText note;
    bool operator==(const MarkSet&) const = default;
    template <class V, class Self>
    static void describe(V& v, Self& a) {
        v("sitting", a.sitting), v("case", a.of_case), v("note", a.note);
    }
};
/// The secretary enters who spoke and on what, for SPOKE of the protocol. Present tense in ru.
struct SpokeEntered {
    static constexpr std::string_view kKind = "spoke.entered";
    SittingId sitting;
    CaseId of_case;
    PersonId speaker;  // "officer" for the officer under attestation
    Text text_kk, text_ru;
    bool operator==(const SpokeEntered&) const = default;
    template <class V, class Self>
    static void describe(V& v, Self& a) {
        v("sitting", a.sitting), v("case", a.of_case), v("speaker", a.speaker);
        v("text_kk", a.text_kk), v("text_ru", a.text_ru);
    }
};
/// The chair opens a ballot (R13, R17). The digest of this statement's text names the ballot from here on.
struct BallotOpened {
    static constexpr std::string_view kKind = "ballot.opened";
    SittingId sitting;
    CaseId of_case;
    unsigned round = 0;  // from 1, counts every ballot opened in the case
    Form form = Form::choose_one;
    std::optional<Decision> motion;  // with Form::motion alone
    bool operator==(const BallotOpened&) const = default;
    template <class V, class Self>
    static void describe(V& v, Self& a) {
        v("sitting", a.sitting), v("case", a.of_case), v("round", a.round), v("form", a.form),
            v("motion", a.motion);
    }
};
/// A member's vote; the last one before closing counts (R12).
struct VoteCast {
    static constexpr std::string_view kKind = "ballot.vote";
    SittingId sitting;
    CaseId of_case;
    unsigned round = 0;
    Digest ballot;
    Choice choice;
    bool operator==(const VoteCast&) const = default;
    template <class V, class Self>
    static void describe(V& v, Self& a) {
        v("sitting", a.sitting), v("case", a.of_case), v("round", a.round), v("ballot", a.ballot);
        v("choice", a.choice);
    }
};
/// The chair closes the ballot; BallotClosed follows from it in the same durable step.
struct BallotClosing {
    static constexpr std::string_view kKind = "ballot.closing";
    SittingId sitting;
    CaseId of_case;
    Digest ballot;
    bool operator==(const BallotClosing&) const = default;
    template <class V, class Self>
    static void describe(V& v, Self& a) {
        v("sitting", a.sitting), v("case", a.of_case), v("ballot", a.ballot);
    }
};
/// By the box: the count and what follows from it. A verifier recomputes every field.
struct BallotClosed {
    static constexpr std::string_view kKind = "ballot.closed";
    SittingId sitting;
    CaseId of_case;
    Digest ballot;
    Text roll;         // "m1=120 m2=-": index of each member's effective vote
    MaybeText counts;  // "2=3 3=3", "for=4 against=2"
    unsigned base = 0, abstained = 0, not_voted = 0;
    Verdict verdict = Verdict::not_adopted;
    std::optional<Decision> decision;  // with adopted
    std::optional<By> by;              // with adopted and rejected
    MaybeText run_off;                 // candidates offered, "2 3"
    bool operator==(const BallotClosed&) const = default;
    template <class V, class Self>
    static void describe(V& v, Self& a) {
        v("sitting", a.sitting), v("case", a.of_case), v("ballot", a.ballot), v("roll", a.roll);
        v("counts", a.counts), v("base", a.base), v("abstained", a.abstained), v("not_voted", a.not_voted);
        v("verdict", a.verdict), v("decision", a.decision), v("by", a.by), v("run_off", a.run_off);
    }
};
/// The chair annuls the open ballot or the closed one not yet declared (R18).
struct BallotAnnulled {
    static constexpr std::string_view kKind = "ballot.annulled";
    SittingId sitting;
    CaseId of_case;
    Digest ballot;
    Text reason;
    bool operator==(const BallotAnnulled&) const = default;
    template <class V, class Self>
    static void describe(V& v, Self& a) {
        v("sitting", a.sitting), v("case", a.of_case), v("ballot", a.ballot), v("reason", a.reason);
    }
};
/// The chair declares what the count says; only then it takes effect (R18). `hall`: the hall may show it.
struct OutcomeDeclared {
    static constexpr std::string_view kKind = "outcome.declared";
    SittingId sitting;
    CaseId of_case;
    Digest ballot;
    bool hall = true;
    bool operator==(const OutcomeDeclared&) const = default;
    template <class V, class Self>
    static void describe(V& v, Self& a) {
        v("sitting", a.sitting), v("case", a.of_case), v("ballot", a.ballot), v("hall", a.hall);
    }
};
/// The chair, or the secretary when no ballot is open or the chair has left (R5a).
struct CaseAdjourned {
    static constexpr std::string_view kKind = "case.adjourned";
    SittingId sitting;
    CaseId of_case;
    Text reason;
    bool operator==(const CaseAdjourned&) const = default;
    template <class V, class Self>
    static void describe(V& v, Self& a) {
        v("sitting", a.sitting), v("case", a.of_case), v("reason", a.reason);
    }
};

using Act =
    std::variant<SittingPrepared, RegulationPhrase, PersonSeated, SittingOpen, SittingEnd, SittingClosed,
                 StreamEnded, PresenceTapped, PresenceEntered, AbsenceNoted, TabletWaived, DocketImported,
                 CaseAdded, OfficerAbsent, CaseCalled, MemberRecused, InterviewStarted, InterviewEnded,
                 InterviewBroken, InterviewVerified, RecordOff, RecordOn, MarkSet, SpokeEntered, BallotOpened,
                 VoteCast, BallotClosing, BallotClosed, BallotAnnulled, OutcomeDeclared, CaseAdjourned>;

}  // namespace voting
