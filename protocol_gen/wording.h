#pragma once
// What papers and screens say of facts, in kk, ru and en. Sentences of the protocol and those of the screens
// are the same ones. Every function returns whole sentences or the smallest whole phrase. Pure; any thread.

#include <optional>
#include <string>
#include <vector>

#include "protocol_gen/date.h"
#include "protocol_gen/phrases.h"
#include "voting/explain.h"
#include "voting/refusal.h"
#include "voting/sitting.h"

namespace protocol {

// ---- small forms ----

/// Of a kk date; ru and en have one form. nominative «3 мамыр», locative «3 мамырда», dative «3 мамырға»,
/// attributive «3 мамырдағы».
enum class DateForm : std::uint8_t { nominative, locative, dative, attributive };
std::string date_words(const Tongue& language, const Date& date, DateForm form = DateForm::nominative);
/// For narrow tables and screens: "03.05.2024".
std::string date_digits(const Date& date);
/// "2 мин 30 с", "1 сағ 05 мин"; milliseconds are cut.
std::string duration_words(const Tongue& language, std::int64_t ms);
/// "10:26:10–10:31:20".
std::string time_span(std::int64_t from_ms, std::int64_t to_ms, unsigned utc_offset_min);

/// {ds}: «2) және 3)», «1)–5)» for four or more in a row; en without brackets.
std::string decision_list(const Tongue& language, const std::vector<voting::Decision>& decisions);
/// «2) тармақша», "подпункт 2)", "decision 2"; point 17: «17-тармақ».
std::string decision_label(const Tongue& language, voting::Decision decision);
/// Point 15, letter for letter; point 17 likewise in the singular.
std::string decision_words(const Tongue& language, voting::Decision decision);
/// What annex 1 calls it, and where it stands there; the id itself when the regulation does not list it.
std::string category_words(const Tongue& language, const std::string& category);
/// A column of the docket, and what it says; nothing said: «көрсетілмеген». Days are left as they are.
std::string column_words(const Tongue& language, std::string_view column);
std::string value_words(const Tongue& language, std::string_view column, const voting::MaybeText& value);
std::string duty_words(const Tongue& language, voting::Role role);
std::string choice_words(const Tongue& language, const voting::Choice& choice);

/// Why not, and what to do.
std::string refusal_words(const Tongue& language, const voting::Refused& refused);

// ---- the sitting ----

/// Quorate, or not and how many are missing.
std::string quorum_sentence(const Tongue& language, const voting::Quorum& quorum);
/// What permitted_decisions() and the warning of point 18 mean for the case; empty when there is nothing to
/// say. `put`: a ballot was held.
std::string point18_sentence(const Tongue& language, const voting::Sitting& sitting, const voting::Case& c,
                             bool put);
/// Late and missing dates of the preparation (R6), one sentence each; empty when all are in time.
std::vector<std::string> preparation_warnings(const Tongue& language, const voting::Sitting& sitting,
                                              const voting::Case& c);

// ---- ballots ----

/// The chair in one ballot.
enum class ChairPart : std::uint8_t { voted, abstained, not_voted, no_part, left };

struct BallotFacts {
    voting::Question question;
    voting::Tally tally;
    voting::Outcome outcome;
    voting::TieBreak rule = voting::TieBreak::exact_half;
    ChairPart chair = ChairPart::voted;
};
/// Precondition: the ballot is closed.
BallotFacts facts_of(const voting::Sitting& sitting, const voting::Case& c, const voting::Ballot& ballot);

voting::Explained explained(const BallotFacts& facts);

/// "№ 1 дауыс беру (бір шешімді таңдау), ашық. Дауысқа 1)–5) тармақшаларда көзделген шешімдер қойылды."
std::string ballot_sentence(const Tongue& language, unsigned round, const voting::Question& question);
std::string counts_sentence(const Tongue& language, const BallotFacts& facts);
std::string outcome_sentence(const Tongue& language, const BallotFacts& facts);
/// What may come next when nothing was adopted; empty after an adopted decision.
std::string offer_sentence(const Tongue& language, const voting::Outcome& outcome);

}  // namespace protocol
