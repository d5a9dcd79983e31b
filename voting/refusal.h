#pragma once
// The closed list of why not. The words are what scenarios, screens and logs use; screens turn them into
// sentences. A refusal changes nothing.

#include <cstdint>
#include <optional>
#include <string_view>

namespace voting {

// clang-format off
#define VOTING_REFUSALS(X) \
    /* the sitting */ \
    X(sitting_not_open) X(sitting_open) X(sitting_closed) X(sitting_replaced) X(unknown_sitting) \
    X(unknown_person) \
    X(not_chair) X(not_secretary) X(not_member) X(secretary_absent) X(chair_absent) X(not_quorate) \
    X(tablet_unreachable) X(outcome_undeclared) X(election_not_offered) X(chair_present) X(not_present) \
    X(person_known) X(no_vacant_post) \
    /* the case */ \
    X(unknown_case) X(other_case_open) X(not_called) X(case_adjourned) X(case_decided) X(case_deferred) \
    X(excluded_pregnancy) X(excluded_leave) X(wrong_commission) X(docket_faulty) X(docket_imported) \
    X(other_warnings) X(same_officer) X(other_value) X(not_changed) X(officer_not_absent) X(on_roll) \
    X(case_moved) X(case_carried) \
    /* the interview */ \
    X(interview_running) X(interview_not_running) X(interview_held) X(no_interview) X(preflight_missing) \
    X(not_recorded) X(disk_full) X(off_record) X(on_record) \
    /* the ballot */ \
    X(ballot_open) X(no_ballot) X(wrong_ballot) X(no_outcome) X(not_on_roll) X(decision_not_permitted) \
    X(abstain_not_offered) X(choice_not_offered) X(form_not_offered) X(no_run_off) X(point17_motion_only) X(not_point17) \
    /* the papers */ \
    X(not_frozen) X(already_frozen) X(other_text) X(not_attended) X(not_closed) \
    /* the statement itself */ \
    X(malformed) X(oversized) X(unknown_kind) X(other_log) X(unknown_key) X(bad_signature) X(stale_prev) \
    X(unknown_head) X(not_yours) X(not_paired) X(too_many) X(evidence_damaged) \
    /* keys and pairing */ \
    X(key_revoked) X(not_witnessed) X(witness_is_subject) X(witness_not_voting) X(key_live) X(key_known) \
    X(key_unknown) X(key_invalid) X(not_compared) X(pairing_closed) \
    X(witness_away) \
    /* cosigning */ \
    X(not_a_tablet) X(other_root) X(cosigned_before) \
    /* a key behind a PIN */ \
    X(locked) X(unlock_locked) X(other_device) X(not_tried)
// clang-format on

enum class Refusal : std::uint8_t {
#define X(name) name,
    VOTING_REFUSALS(X)
#undef X
};

std::string_view to_word(Refusal refusal);
std::optional<Refusal> parse_refusal(std::string_view word);

/// A refusal with its numbers: `present` and `needed` (voting members, without the secretary) stand with
/// not_quorate alone.
struct Refused {
    Refusal why;
    unsigned present = 0;
    unsigned needed = 0;
    auto operator<=>(const Refused&) const = default;
};

}  // namespace voting
