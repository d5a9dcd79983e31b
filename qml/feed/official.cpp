#include "qml/feed/official.h"

#include "protocol_gen/wording.h"
#include "voting/preparation.h"

namespace feed {

namespace {

QString as_shown(const std::string& text) {
    return QString::fromStdString(text);
}

}  // namespace

QString decision_text(const voting::Sitting& sitting, voting::Decision decision, Language language) {
    return as_shown(protocol::decision_words({language, sitting.sayings}, decision));
}

QString category_text(const voting::Sitting& sitting, const std::string& category, Language language) {
    return as_shown(protocol::category_words({language, sitting.sayings}, category));
}

QString outcome_sentence(const voting::Sitting& sitting, const voting::Case& c, const voting::Ballot& ballot,
                         Language language) {
    const auto facts = protocol::facts_of(sitting, c, ballot);
    const protocol::Tongue tongue{language, sitting.sayings};
    const auto offer = protocol::offer_sentence(tongue, facts.outcome);
    return as_shown(protocol::outcome_sentence(tongue, facts) + (offer.empty() ? "" : " " + offer));
}

QString column_name(const std::string& column, Language language) {
    return as_shown(protocol::column_words(language, column));
}

QString column_value(const voting::Sitting& sitting, const std::string& column,
                     const voting::MaybeText& value, Language language) {
    if (column.ends_with("_day") && value)
        if (const auto day = protocol::parse_date(*value)) return as_shown(protocol::date_digits(*day));
    return as_shown(protocol::value_words({language, sitting.sayings}, column, value));
}

QStringList warning_sentences(const voting::Sitting& sitting, const voting::Case& c, Language language) {
    const protocol::Tongue tongue{language, sitting.sayings};
    QStringList sentences;
    for (const auto& warning : protocol::preparation_warnings(tongue, sitting, c))
        sentences << as_shown(warning);
    if (voting::outside_period(sitting.prepared))
        sentences << as_shown(protocol::say(tongue, "warning.period"));
    if (voting::point18_warning(sitting, c))
        sentences << as_shown(protocol::point18_sentence(tongue, sitting, c, false));
    return sentences;
}

QString refusal_sentence(const voting::Refused& refused, Language language) {
    return as_shown(protocol::refusal_words(language, refused));
}

namespace {
constexpr std::string_view kRegion = "region.";
}  // namespace

std::vector<std::string> region_codes() {
    std::vector<std::string> codes;
    for (const auto& [id, phrase] : protocol::shipped_commissions())
        if (id.starts_with(kRegion)) codes.push_back(id.substr(kRegion.size()));
    return codes;
}

QString region_name(const std::string& code, Language language) {
    const auto& phrases = protocol::shipped_commissions();
    const auto region = phrases.find(std::string(kRegion) + code);
    return region == phrases.end() ? QString::fromStdString(code) : as_shown(region->second.in(language));
}

QString commission_name(const voting::SittingPrepared& prepared, Language language) {
    const auto id = "short." + std::string(to_word(prepared.commission));
    const auto& phrases = protocol::shipped_commissions();
    const auto name = phrases.find(id);
    const auto region = phrases.find("region." + prepared.region.value_or(""));
    if (name == phrases.end()) return {};
    if (region == phrases.end()) return as_shown(name->second.in(language));
    return as_shown(name->second.in(language) + ", " + region->second.in(language));
}

}  // namespace feed
