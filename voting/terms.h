#pragma once
// The terms that acts are written in: who, which way, which choice. Each enum with its one spelling.

#include <optional>
#include <string>

#include "recorder/evidence/crypto.h"
#include "recorder/evidence/ids.h"
#include "voting/words.h"

namespace voting {

using evidence::CaseId;
using evidence::Digest;
using evidence::SittingId;

/// A person of the commission within one sitting: "m1" to "m220", "secretary2"; "" is the box itself.
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

}  // namespace voting
