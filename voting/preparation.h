#pragma once
// Was the case prepared as the regulation wants it (R6), and what everybody is warned about (R6-R8). A
// warning blocks nothing; the chair acknowledges it on the record. Pure; any thread. Days are calendar days.

#include <string>
#include <string_view>
#include <vector>

#include "voting/sitting.h"

namespace voting {

enum class Step : std::uint8_t { notice, reference, acquainted, schedule, materials };
VOTING_WORDS(Step, 5, VOTING_WORD(Step, notice), VOTING_WORD(Step, reference), VOTING_WORD(Step, acquainted),
             VOTING_WORD(Step, schedule), VOTING_WORD(Step, materials));

/// One step of the preparation: its day, the last day it was due, and by how many days it is late.
struct Prepared {
    Step what = Step::notice;
    MaybeText given;  // nothing also when it is no day
    Text due;
    unsigned late_days = 0;
};
/// In the order of the decree, by the terms of the sitting's regulation; empty when its day is no day. Notice
/// is due before the period begins (point 5), references and materials before the sitting; acquaintance and
/// schedule have no term of their own and are late after the sitting.
std::vector<Prepared> preparation_of(const SittingPrepared& sitting, const Officer& officer);

enum class Warning : std::uint8_t {
    notice_missing,
    notice_late,
    reference_missing,
    reference_late,
    acquainted_missing,
    acquainted_late,
    schedule_missing,
    schedule_late,
    materials_missing,
    materials_late,
    outside_period,       // R7
    standards_failed,     // R8: and all decisions stay open
    standards_not_taken,  // likewise
    test_failed,
    test_not_taken
};
VOTING_WORDS(Warning, 15, VOTING_WORD(Warning, notice_missing), VOTING_WORD(Warning, notice_late),
             VOTING_WORD(Warning, reference_missing), VOTING_WORD(Warning, reference_late),
             VOTING_WORD(Warning, acquainted_missing), VOTING_WORD(Warning, acquainted_late),
             VOTING_WORD(Warning, schedule_missing), VOTING_WORD(Warning, schedule_late),
             VOTING_WORD(Warning, materials_missing), VOTING_WORD(Warning, materials_late),
             VOTING_WORD(Warning, outside_period), VOTING_WORD(Warning, standards_failed),
             VOTING_WORD(Warning, standards_not_taken), VOTING_WORD(Warning, test_failed),
             VOTING_WORD(Warning, test_not_taken));

/// In the order of the list.
std::vector<Warning> warnings_of(const Sitting& sitting, const Case& c);
/// "notice_late test_failed", as warnings.acknowledged names them.
std::string to_text(const std::vector<Warning>& warnings);
/// R7: the sitting's day is outside the regulation's period.
bool outside_period(const SittingPrepared& sitting);

}  // namespace voting
