#include "voting/regulation/phrases_check.h"

#include <algorithm>
#include <set>

namespace regulation {
namespace {

using voting::Decision;
using voting::Saying;
using voting::Sayings;

constexpr std::string_view kDecision = "decision.", kResolved = "resolved.", kCategory = "category.";
constexpr std::string_view kLabel = "decision.label.";

/// Of a family whose members depend on the regulation: of decisions, of categories.
bool is_own(std::string_view id) {
    if (id.starts_with(kLabel)) return false;
    return id.starts_with(kDecision) || id.starts_with(kResolved) || id.starts_with(kCategory);
}

/// The names in braces; nothing when a brace has no fellow.
std::optional<std::set<std::string>> slots_of(std::string_view text) {
    std::set<std::string> slots;
    while (true) {
        const auto open = text.find_first_of("{}");
        if (open == std::string_view::npos) return slots;
        const auto close = text.find_first_of("{}", open + 1);
        if (text[open] != '{' || close == std::string_view::npos || text[close] != '}') return std::nullopt;
        slots.emplace(text.substr(open + 1, close - open - 1));
        text.remove_prefix(close + 1);
    }
}

std::set<std::string> allowed_in(std::string_view id, const Sayings& pattern) {
    if (id.starts_with(kResolved)) return {"officer", "Officer"};
    const auto found = pattern.find(id);
    std::set<std::string> slots;
    if (is_own(id) || found == pattern.end()) return slots;
    const Saying& saying = found->second;
    for (const auto& text : {saying.kk, saying.ru, saying.en.value_or("")})
        if (auto named = slots_of(text)) slots.merge(*named);
    return slots;
}

std::optional<std::string> wrong_slots(std::string_view id, const Saying& saying, const Sayings& pattern) {
    const auto allowed = allowed_in(id, pattern);
    for (const auto& text : {saying.kk, saying.ru, saying.en.value_or("")}) {
        const auto slots = slots_of(text);
        if (!slots) return "a brace without its fellow";
        for (const auto& slot : *slots)
            if (!allowed.count(slot)) return "no slot {" + slot + "} here";
    }
    return std::nullopt;
}

std::set<std::string> own_ids(const std::vector<Decision>& decisions) {
    std::set<std::string> ids;
    for (const std::string_view family : {kDecision, kResolved}) {
        for (const Decision d : decisions) ids.insert(std::string(family) + std::to_string(d.number));
        ids.insert(std::string(family) + std::to_string(voting::kPoint17.number));
    }
    return ids;
}

}  // namespace

std::vector<PhraseFault> faults_of(const Sayings& sayings, const std::vector<Decision>& decisions,
                                   const Sayings& pattern) {
    std::vector<PhraseFault> faults;
    const auto own = own_ids(decisions);
    bool categories = false;
    for (const auto& [id, saying] : sayings) {
        const bool category =
            id.starts_with(kCategory) && voting::parse_category(id.substr(kCategory.size()));
        categories = categories || category;
        const bool known = is_own(id) ? category || own.count(id) > 0 : pattern.count(id) > 0;
        if (!known) faults.push_back({id, "no phrase of a regulation"});
        const auto model = pattern.find(id);
        if (model != pattern.end() && model->second.en && !saying.en) faults.push_back({id, "en is missing"});
        if (const auto why = wrong_slots(id, saying, pattern); known && why) faults.push_back({id, *why});
    }
    for (const auto& id : own)
        if (!sayings.count(id)) faults.push_back({id, "missing"});
    for (const auto& [id, saying] : pattern)
        if (!is_own(id) && !sayings.count(id)) faults.push_back({id, "missing"});
    if (!categories) faults.push_back({"category.central-1", "missing: no category is listed"});
    return faults;
}

}  // namespace regulation
