#include "qml/link/session/draft.h"

#include <algorithm>

namespace client {
namespace {

using voting::Case;
using voting::Sitting;

/// The case meant: by id or number as given, else the one called last.
const Case* case_meant(const Sitting& sitting, const Given& given) {
    const auto said = given.find("case");
    if (said == given.end()) return sitting.current_case();
    if (const auto id = voting::CaseId::parse(said->second)) return sitting.find(*id);
    const auto number = evidence::parse_uint(said->second);
    const auto found = std::find_if(sitting.cases.begin(), sitting.cases.end(),
                                    [&](const Case& c) { return number && c.number == *number; });
    return found == sitting.cases.end() ? nullptr : &*found;
}

/// The ballot an act on a case is about: the open one, else the one counted and not yet declared, else the
/// last.
const voting::Ballot* ballot_meant(const Case& c) {
    if (const auto* open = c.open_ballot()) return open;
    if (const auto* counted = c.counted_ballot()) return counted;
    return c.ballots.empty() ? nullptr : &c.ballots.back();
}

std::optional<std::string> follows(std::string_view kind, const std::string& key, const Given& given,
                                   const Sitting* sitting) {
    if (!sitting) return std::nullopt;
    if (key == "sitting") return sitting->prepared.sitting.hex();
    const Case* c = case_meant(*sitting, given);
    if (!c) return std::nullopt;
    if (key == "case") return c->id.hex();
    if (key == "round" && kind == voting::BallotOpened::kKind) return std::to_string(c->ballots.size() + 1);
    const auto* ballot = ballot_meant(*c);
    if (key == "round") return ballot ? std::to_string(ballot->round) : "1";
    if (key == "ballot") return ballot ? ballot->digest.hex() : evidence::Digest{}.hex();
    return std::nullopt;
}

}  // namespace

std::optional<std::vector<evidence::Field>> complete(const evidence::KindRule& rule, const Given& given,
                                                     const Sitting* sitting, const Given& frozen) {
    const bool of_protocol = rule.kind.starts_with("protocol.");
    std::vector<evidence::Field> fields;
    std::size_t used = 0;
    for (const auto& [key_view, type] : rule.fields) {
        const std::string key(key_view);
        const auto said = given.find(key);
        used += said != given.end();
        std::string value = "-";
        if (said != given.end() && key != "case")
            value = said->second;
        else if (const auto known = frozen.find(key); of_protocol && known != frozen.end())
            value = known->second;
        else if (const auto derived = follows(rule.kind, key, given, sitting))
            value = *derived;
        else if (said != given.end())
            value = said->second;
        if (!evidence::is_value(value, type)) return std::nullopt;
        fields.push_back({key, value});
    }
    if (used != given.size()) return std::nullopt;
    return fields;
}

}  // namespace client
