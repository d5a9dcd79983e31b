#pragma once
// Acts of the sitting's stream: preparing, opening, presence, dockets, the end (act.h).

#include "voting/terms.h"

namespace voting {

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

/// The secretary seats a member in a post that was vacant (R1); the key is one enrolled for that person.
struct PersonAdded {
    static constexpr std::string_view kKind = "person.added";
    SittingId sitting;
    PersonId person;  // a free "m" and number
    Text name_kk;
    MaybeText name_ru;
    Text post_kk, post_ru;
    Digest key;
    bool operator==(const PersonAdded&) const = default;
    template <class V, class Self>
    static void describe(V& v, Self& a) {
        v("sitting", a.sitting), v("person", a.person), v("name_kk", a.name_kk), v("name_ru", a.name_ru);
        v("post_kk", a.post_kk), v("post_ru", a.post_ru), v("key", a.key);
    }
};
/// The chair puts another secretary in the place of one who cannot go on (R1, R5a): the one before acts no
/// more and counts as gone; the new one counts as here from their own tap on.
struct SecretaryReplaced {
    static constexpr std::string_view kKind = "secretary.replaced";
    SittingId sitting;
    PersonId person;  // "secretary2", "secretary3"
    Text name_kk;
    MaybeText name_ru;
    Text post_kk, post_ru;
    Digest key;
    Text reason;
    bool operator==(const SecretaryReplaced&) const = default;
    template <class V, class Self>
    static void describe(V& v, Self& a) {
        v("sitting", a.sitting), v("person", a.person), v("name_kk", a.name_kk), v("name_ru", a.name_ru);
        v("post_kk", a.post_kk), v("post_ru", a.post_ru), v("key", a.key), v("reason", a.reason);
    }
};
/// The secretary takes a case that waits since an earlier sitting into this one; CaseAdded follows (R9).
struct CaseCarried {
    static constexpr std::string_view kKind = "case.carried";
    SittingId sitting;
    SittingId from_sitting;
    CaseId from_case;
    bool operator==(const CaseCarried&) const = default;
    template <class V, class Self>
    static void describe(V& v, Self& a) {
        v("sitting", a.sitting), v("from_sitting", a.from_sitting), v("from_case", a.from_case);
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
/// The secretary says that a person's newest entry of presence was a mistake (R3): it counts as never made.
struct PresenceCorrected {
    static constexpr std::string_view kKind = "presence.corrected";
    SittingId sitting;
    PersonId person;
    unsigned entry = 0;  // its index in the journal
    Text reason;
    bool operator==(const PresenceCorrected&) const = default;
    template <class V, class Self>
    static void describe(V& v, Self& a) {
        v("sitting", a.sitting), v("person", a.person), v("entry", a.entry), v("reason", a.reason);
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
/// A member present would have `person` preside while the chair is not in the room (R5b). One support a
/// member, the last stands; elected is who has those of more than half of the members present.
struct PresidingSupported {
    static constexpr std::string_view kKind = "presiding.supported";
    SittingId sitting;
    PersonId person;
    bool operator==(const PresidingSupported&) const = default;
    template <class V, class Self>
    static void describe(V& v, Self& a) {
        v("sitting", a.sitting), v("person", a.person);
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

}  // namespace voting
