#include "protocol_gen/wording.h"

#include <array>
#include <cstdio>

#include "protocol_gen/deadlines.h"
#include "voting/preparation.h"

namespace protocol {

using voting::Decision;
using voting::Result18;

namespace {

/// Month names: kk nominative, the suffix of the locative and of the dative; ru genitive; en.
struct Month {
    const char *kk, *locative, *dative, *attributive, *ru, *en;
};
constexpr std::array<Month, 12> kMonths{{
    {"қаңтар", "да", "ға", "дағы", "января", "January"},
    {"ақпан", "да", "ға", "дағы", "февраля", "February"},
    {"наурыз", "да", "ға", "дағы", "марта", "March"},
    {"сәуір", "де", "ге", "дегі", "апреля", "April"},
    {"мамыр", "да", "ға", "дағы", "мая", "May"},
    {"маусым", "да", "ға", "дағы", "июня", "June"},
    {"шілде", "де", "ге", "дегі", "июля", "July"},
    {"тамыз", "да", "ға", "дағы", "августа", "August"},
    {"қыркүйек", "те", "ке", "тегі", "сентября", "September"},
    {"қазан", "да", "ға", "дағы", "октября", "October"},
    {"қараша", "да", "ға", "дағы", "ноября", "November"},
    {"желтоқсан", "да", "ға", "дағы", "декабря", "December"},
}};

std::string month_words(const Tongue& language, unsigned month, DateForm form) {
    const Month& row = kMonths[month - 1];
    if (language == Language::ru) return row.ru;
    if (language == Language::en) return row.en;
    switch (form) {
        case DateForm::nominative: return row.kk;
        case DateForm::locative: return std::string(row.kk) + row.locative;
        case DateForm::dative: return std::string(row.kk) + row.dative;
        case DateForm::attributive: return std::string(row.kk) + row.attributive;
    }
    return row.kk;
}

std::string two_digits(std::int64_t number) {
    const std::string text = std::to_string(number);
    return text.size() < 2 ? "0" + text : text;
}

std::string with_bracket(const Tongue& language, Decision decision) {
    return std::to_string(decision.number) + (language == Language::en ? "" : ")");
}

/// At least four decisions without a gap: named by the first and the last.
bool is_run(const std::vector<Decision>& decisions) {
    return decisions.size() >= 4 &&
           decisions.back().number - decisions.front().number == static_cast<int>(decisions.size()) - 1;
}

std::string result_word(Result18 result) {
    return std::string(voting::to_word(result));
}

}  // namespace

std::string date_words(const Tongue& language, const Date& date, DateForm form) {
    return say(language, "date",
               {{"y", static_cast<std::uint64_t>(date.year)},
                {"d", date.day},
                {"month", month_words(language, date.month, form)}});
}

std::string date_digits(const Date& date) {
    return two_digits(date.day) + "." + two_digits(date.month) + "." + std::to_string(date.year);
}

std::string duration_words(const Tongue& language, std::int64_t ms) {
    const std::int64_t seconds = ms < 0 ? 0 : ms / 1000;
    const std::int64_t h = seconds / 3600, m = seconds / 60 % 60, s = seconds % 60;
    const Slot hours{"h", std::to_string(h)};
    const Slot minutes{"m", h > 0 ? two_digits(m) : std::to_string(m)};
    const Slot rest{"s", h > 0 ? two_digits(s) : std::to_string(s)};
    if (h > 0)
        return s > 0 ? say(language, "duration.h", {hours, minutes, rest})
                     : say(language, "duration.h.m", {hours, minutes});
    if (m > 0)
        return s > 0 ? say(language, "duration.m", {minutes, rest})
                     : say(language, "duration.m.only", {minutes});
    return s > 0 ? say(language, "duration.s", {rest}) : say(language, "duration.less");
}

std::string time_span(std::int64_t from_ms, std::int64_t to_ms, unsigned utc_offset_min) {
    return clock_text(from_ms, utc_offset_min) + "–" + clock_text(to_ms, utc_offset_min);
}

std::string decision_list(const Tongue& language, const std::vector<Decision>& decisions) {
    if (decisions.empty()) return {};
    if (is_run(decisions)) {
        const std::string first = with_bracket(language, decisions.front());
        return first + "–" + with_bracket(language, decisions.back());
    }
    std::string list = with_bracket(language, decisions.front());
    for (std::size_t i = 1; i + 1 < decisions.size(); ++i)
        list += ", " + with_bracket(language, decisions[i]);
    if (decisions.size() == 1) return list;
    return say(language, "list.and", {{"list", list}, {"last", with_bracket(language, decisions.back())}});
}

std::string decision_label(const Tongue& language, Decision decision) {
    if (decision.is_point17()) return say(language, "decision.label.17");
    return say(language, "vote.decision",
               {{"d", with_bracket(language, decision)}, {"n", std::uint64_t{decision.number}}});
}

std::string decision_words(const Tongue& language, Decision decision) {
    return say(language, "decision." + std::to_string(decision.number));
}

std::string category_words(const Tongue& language, const std::string& category) {
    const auto parsed = voting::parse_category(category);
    if (!parsed || !language.regulation() || !voting::lists(*language.regulation(), category))
        return category;
    const std::string cited = say(language, "category",
                                  {{"section", parsed->commission == voting::Commission::regional ? 2u : 1u},
                                   {"point", parsed->number}});
    return say(language, "category." + category) + " (" + cited + ")";
}

namespace {

template <class E>
std::string of_word(const Tongue& language, const char* group, const std::string& value) {
    const auto word = voting::parse_word<E>(value);
    return word ? say(language, group + std::string(voting::to_word(*word))) : value;
}

}  // namespace

std::string column_words(const Tongue& language, std::string_view column) {
    return say(language, "field." + std::string(column));
}

std::string value_words(const Tongue& language, std::string_view column, const voting::MaybeText& value) {
    if (!value) return say(language, "correction.nothing");
    if (column == "standards") return of_word<Result18>(language, "point18.standards.", *value);
    if (column == "test") return of_word<Result18>(language, "point18.test.", *value);
    if (column == "excluded") return of_word<voting::Exclusion>(language, "excluded.", *value);
    return column == "category" ? category_words(language, *value) : *value;
}

std::string duty_words(const Tongue& language, voting::Role role) {
    return say(language, "duty." + std::string(voting::to_word(role)));
}

std::string choice_words(const Tongue& language, const voting::Choice& choice) {
    switch (choice.sort) {
        case voting::Choice::Sort::decision: return decision_label(language, choice.decision);
        case voting::Choice::Sort::in_favour: return say(language, "vote.for");
        case voting::Choice::Sort::against: return say(language, "vote.against");
        case voting::Choice::Sort::abstain: return say(language, "vote.abstain");
    }
    return {};
}

std::string refusal_words(const Tongue& language, const voting::Refused& refused) {
    const auto found = shipped_refusals().find(voting::to_word(refused.why));
    if (found == shipped_refusals().end()) return std::string(voting::to_word(refused.why));
    return fill(found->second.in(language), {{"present", refused.present}, {"needed", refused.needed}});
}

std::string quorum_sentence(const Tongue& language, const voting::Quorum& quorum) {
    if (!quorum.enough())
        return say(language, "quorum.none",
                   {{"present", quorum.present}, {"quorum", quorum.needed}, {"missing", quorum.missing()}});
    if (!quorum.attended())
        return say(language, "quorum.no_secretary", {{"present", quorum.present}, {"quorum", quorum.needed}});
    return say(language, "quorum.open",
               {{"n", quorum.voting_posts}, {"present", quorum.present}, {"quorum", quorum.needed}});
}

std::string point18_sentence(const Tongue& language, const voting::Sitting& sitting, const voting::Case& c,
                             bool put) {
    const bool standards = c.officer.standards == Result18::failed, test = c.officer.test == Result18::failed;
    // There is no past tense on a screen.
    const std::string tense = put && language != Language::en ? "put" : "can";
    if (voting::permitted_decisions(sitting, c).size() < sitting.prepared.norms.decisions.size()) {
        const char* why = standards && test ? "both" : standards ? "standards" : "test";
        return say(language, std::string("point18.bars.") + why) + " " +
               say(language, "point18.bars." + tense);
    }
    if (!voting::point18_warning(sitting, c)) return {};
    const std::string what = say(language, "point18.standards." + result_word(c.officer.standards)) + ", " +
                             say(language, "point18.test." + result_word(c.officer.test));
    return say(language, "point18.warning", {{"what", what}}) + " " +
           say(language, "point18.warning." + tense);
}

std::vector<std::string> preparation_warnings(const Tongue& language, const voting::Sitting& sitting,
                                              const voting::Case& c) {
    std::vector<std::string> warnings;
    for (const voting::Prepared& step : voting::preparation_of(sitting.prepared, c.officer)) {
        const std::string what(voting::to_word(step.what));
        if (!step.given) warnings.push_back(say(language, "warning.missing." + what));
        if (!step.late_days) continue;
        warnings.push_back(say(language, "warning.late." + what,
                               {{"date1", date_words(language, *parse_date(step.due))},
                                {"date2", date_words(language, *parse_date(*step.given))},
                                {"k", step.late_days}}));
    }
    return warnings;
}

}  // namespace protocol
