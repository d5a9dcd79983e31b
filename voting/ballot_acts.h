#pragma once
// Acts of a case's stream from the first ballot on: voting, counting, declaring, adjourning (act.h).

#include <array>

#include "voting/terms.h"

namespace voting {

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
    Text roll;  // "m1=120 m2=-": index of each member's effective vote, in the order of the composition
    std::array<MaybeText, 3> more_roll;  // what one text cannot hold goes on in the next (roll.h)
    MaybeText counts;                    // "2=3 3=3", "for=4 against=2"
    unsigned base = 0, abstained = 0, not_voted = 0;
    Verdict verdict = Verdict::not_adopted;
    std::optional<Decision> decision;  // with adopted
    std::optional<By> by;              // with adopted and rejected
    MaybeText run_off;                 // candidates offered, "2 3"
    bool operator==(const BallotClosed&) const = default;
    template <class V, class Self>
    static void describe(V& v, Self& a) {
        v("sitting", a.sitting), v("case", a.of_case), v("ballot", a.ballot), v("roll", a.roll);
        v("roll_2", a.more_roll[0]), v("roll_3", a.more_roll[1]), v("roll_4", a.more_roll[2]);
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
/// `size`, `root`: the head that covers the count and nothing after it, which tablets were asked to cosign;
/// nothing from a device that does not follow the journal.
struct OutcomeDeclared {
    static constexpr std::string_view kKind = "outcome.declared";
    SittingId sitting;
    CaseId of_case;
    Digest ballot;
    bool hall = true;
    std::optional<unsigned> size{};
    std::optional<Digest> root{};
    bool operator==(const OutcomeDeclared&) const = default;
    template <class V, class Self>
    static void describe(V& v, Self& a) {
        v("sitting", a.sitting), v("case", a.of_case), v("ballot", a.ballot), v("hall", a.hall);
        v("size", a.size), v("root", a.root);
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

}  // namespace voting
