#pragma once
// Official words for the screens: decisions, outcomes, the commission's name. All come from protocol's
// wording; none is typed here. Pure; any thread.

#include <QStringList>

#include "qml/feed/inputs.h"

namespace feed {

QString decision_text(const voting::Sitting& sitting, voting::Decision decision, Language language);
/// What annex 1 calls it, and where it stands there.
QString category_text(const voting::Sitting& sitting, const std::string& category, Language language);
QString outcome_sentence(const voting::Sitting& sitting, const voting::Case& c, const voting::Ballot& ballot,
                         Language language);
/// A column of the docket and its value in the words of the protocol; days in digits.
QString column_name(const std::string& column, Language language);
QString column_value(const voting::Sitting& sitting, const std::string& column,
                     const voting::MaybeText& value, Language language);
/// R6 to R8: what everybody is warned of in the case, a sentence each.
QStringList warning_sentences(const voting::Sitting& sitting, const voting::Case& c, Language language);
/// Why not, and what to do.
QString refusal_sentence(const voting::Refused& refused, Language language);
/// Codes of the regions that have a commission, and what one is called.
std::vector<std::string> region_codes();
QString region_name(const std::string& code, Language language);
/// In short: "Орталық аттестаттау комиссиясы"
QString commission_name(const voting::SittingPrepared& prepared, Language language);

}  // namespace feed
