#pragma once
// Acts of a case's stream up to the vote: the officer, absence, the interview, what was said (act.h).

#include "voting/terms.h"

namespace voting {

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
/// The chair has seen the warnings of the case (R6): exactly those that stand now.
struct WarningsAcknowledged {
    static constexpr std::string_view kKind = "warnings.acknowledged";
    SittingId sitting;
    CaseId of_case;
    Text warnings;  // words of preparation.h in their order: "notice_late test_failed"
    bool operator==(const WarningsAcknowledged&) const = default;
    template <class V, class Self>
    static void describe(V& v, Self& a) {
        v("sitting", a.sitting), v("case", a.of_case), v("warnings", a.warnings);
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
/// The chair corrects whether the reason of an absence was valid (R9); what was said before is kept.
struct AbsenceCorrected {
    static constexpr std::string_view kKind = "absence.corrected";
    SittingId sitting;
    CaseId of_case;
    AbsenceReason absence = AbsenceReason::valid;
    Text reason;
    bool operator==(const AbsenceCorrected&) const = default;
    template <class V, class Self>
    static void describe(V& v, Self& a) {
        v("sitting", a.sitting), v("case", a.of_case), v("absence", a.absence), v("reason", a.reason);
    }
};
/// The secretary corrects what was imported (R7): one column of the docket, in the docket's own spelling.
/// What stops a case, learned later, stops it; what was wrongly said to, starts it again.
struct CaseCorrected {
    static constexpr std::string_view kKind = "case.corrected";
    SittingId sitting;
    CaseId of_case;
    Text field;  // "standards"
    MaybeText was, now;
    Text reason;
    bool operator==(const CaseCorrected&) const = default;
    template <class V, class Self>
    static void describe(V& v, Self& a) {
        v("sitting", a.sitting), v("case", a.of_case), v("field", a.field), v("was", a.was);
        v("now", a.now), v("reason", a.reason);
    }
};
/// The secretary hands the case over to another commission (R7).
struct CaseMoved {
    static constexpr std::string_view kKind = "case.moved";
    SittingId sitting;
    CaseId of_case;
    Commission to = Commission::central;
    MaybeText region;  // of a regional commission
    Text reason;
    bool operator==(const CaseMoved&) const = default;
    template <class V, class Self>
    static void describe(V& v, Self& a) {
        v("sitting", a.sitting), v("case", a.of_case), v("to", a.to), v("region", a.region);
        v("reason", a.reason);
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

}  // namespace voting
