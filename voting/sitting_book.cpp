#include "voting/sitting_book.h"

#include <algorithm>

#include "voting/act_codec.h"
#include "voting/keys.h"

namespace voting {
namespace {

std::optional<PersonId> person_with(const Sitting& sitting, const Digest& key) {
    for (const Person& person : sitting.persons)
        if (person.key == key) return person.id;
    return std::nullopt;
}

/// Also with a key that was revoked since: a body may be revealed later than that.
PersonId who_bore(const Sitting& sitting, const Digest& key) {
    for (const Person& person : sitting.persons)
        if (person.bore(key)) return person.id;
    return kBox;
}

}  // namespace

BoxAct box_act(const Act& act) {
    return {stream_of(act), std::string(kind_of(act)), to_fields(act)};
}

std::optional<std::pair<Act, Entered>> act_of(const evidence::OpenEntry& entry,
                                              const evidence::Statement& statement, const Sitting* sitting) {
    auto act = parse_act(statement);
    if (!act) return std::nullopt;
    Entered entered{entry.entry.index, entry.entry.wall_ms, kBox,
                    evidence::sha256(evidence::as_bytes(evidence::format(statement)))};
    if (!statement.by.is_zero() && sitting) entered.by = who_bore(*sitting, statement.by);
    return std::pair{std::move(*act), std::move(entered)};
}

const evidence::KindRule* SittingBook::rule(std::string_view kind) const {
    const auto* keys = evidence::KeyRing::rule(kind);
    if (keys) return keys;
    const auto* unlocks = unlock_rule(kind);
    return unlocks ? unlocks : kind_rule(kind);
}

std::variant<RuleBook::Plan, Refused> SittingBook::decide(const evidence::Statement& statement,
                                                          const Digest& by, const Now& now) const {
    if (evidence::KeyRing::rule(statement.kind)) {
        if (const auto why = decide_key(keys_, current(), statement, now)) return *why;
        return Plan{evidence::Stream::box(), {}};
    }
    if (unlock_rule(statement.kind)) {
        if (const auto why = decide_unlock(keys_, unlocks_, statement)) return Refused{*why};
        return Plan{evidence::Stream::box(), {}};
    }
    const auto act = parse_act(statement);
    if (!act) return Refused{Refusal::malformed};
    const Sitting* sitting = find(sitting_of(*act));
    if (!sitting) return Refused{Refusal::unknown_sitting};
    const auto person = person_with(*sitting, by);
    if (!person) return Refused{Refusal::unknown_person};
    if (sitting->gave_way) return Refused{Refusal::sitting_replaced};
    Now known = now;
    if (const auto* carried = std::get_if<CaseCarried>(&*act)) known.carried = carried_by(*carried);
    auto decided = voting::decide(*sitting, *act, *person, known);
    if (const auto* refused = std::get_if<Refused>(&decided)) return *refused;
    Plan plan{stream_of(*act), {}};
    for (const Act& follows : std::get<Consequences>(decided)) plan.consequences.push_back(box_act(follows));
    return plan;
}

std::variant<Carried, Refusal> SittingBook::carried_by(const CaseCarried& act) const {
    return carried_from(sittings_, act.from_sitting, act.from_case);
}

void SittingBook::apply(const evidence::OpenEntry& entry, const evidence::Statement& statement) {
    if (evidence::KeyRing::rule(statement.kind)) return apply_key(entry, statement);
    if (unlock_rule(statement.kind)) return unlocks_.apply(statement);
    const auto act = parse_act(statement);
    if (!act) return;
    const SittingId id = sitting_of(*act);
    if (std::holds_alternative<SittingPrepared>(*act) && sittings_.try_emplace(id).second) {
        if (current_ && !current()->closed_ms) sittings_.at(*current_).gave_way = true;
        current_ = id;
    }
    const auto found = sittings_.find(id);
    if (found == sittings_.end()) return;
    if (const auto known = act_of(entry, statement, &found->second))
        voting::apply(found->second, known->first, known->second);
}

/// A person keeps the name under which the key was enrolled; the person's key that is enrolled under it is
/// theirs.
void SittingBook::apply_key(const evidence::OpenEntry& entry, const evidence::Statement& statement) {
    keys_.apply(statement);
    const auto key = evidence::PublicKey::parse(statement.field("key"));
    const auto changed = key ? keys_.all().find(evidence::key_id(*key)) : keys_.all().end();
    if (changed == keys_.all().end()) return;
    const bool enrolled = !changed->second.revoked, tablet = changed->second.role != kPersonsKey;
    for (auto& [id, sitting] : sittings_)
        for (Person& person : sitting.persons) {
            if (label_of(keys_, person.key) != changed->second.label) continue;
            sitting.key_changes.push_back(
                {person.id, enrolled, changed->first, entry.entry.wall_ms, entry.entry.index,
                 person_with(sitting, statement.by).value_or(kBox),
                 enrolled ? MaybeText{} : MaybeText{statement.field("reason")}, tablet});
            if (enrolled && !tablet && person.key != changed->first) {
                person.former.push_back(person.key);
                person.key = changed->first;
            }
        }
}

const Sitting* SittingBook::current() const {
    return current_ ? find(*current_) : nullptr;
}

const Sitting* SittingBook::find(const SittingId& id) const {
    const auto found = sittings_.find(id);
    return found == sittings_.end() ? nullptr : &found->second;
}

const Sitting* SittingBook::of(const evidence::Stream& stream) const {
    const auto found = std::find_if(sittings_.begin(), sittings_.end(), [&](const auto& each) {
        const auto& [id, sitting] = each;
        return stream == evidence::Stream::sitting(id) ||
               std::any_of(sitting.cases.begin(), sitting.cases.end(),
                           [&](const Case& c) { return stream == evidence::Stream::of_case(c.id); });
    });
    return found == sittings_.end() ? current() : &found->second;
}

}  // namespace voting
