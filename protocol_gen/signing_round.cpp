#include "protocol_gen/signing_round.h"

#include <algorithm>
#include <array>

namespace protocol {
namespace {

using evidence::FieldRule;
using evidence::FieldType;
using evidence::KindRule;
using evidence::Statement;
using voting::Refusal;
using voting::Refused;

constexpr std::array<FieldRule, 4> kFrozenFields{{{"sitting", FieldType::h32},
                                                  {"text", FieldType::h64},
                                                  {"pdf", FieldType::h64},
                                                  {"entries", FieldType::uint}}};
constexpr std::array<FieldRule, 3> kConfirmedFields{
    {{"sitting", FieldType::h32}, {"text", FieldType::h64}, {"pdf", FieldType::h64}}};
constexpr std::array<FieldRule, 4> kRefusedFields{{{"sitting", FieldType::h32},
                                                   {"text", FieldType::h64},
                                                   {"pdf", FieldType::h64},
                                                   {"reason", FieldType::text}}};
constexpr std::array<FieldRule, 3> kUnableFields{
    {{"sitting", FieldType::h32}, {"person", FieldType::text}, {"reason", FieldType::text}}};
constexpr std::array<FieldRule, 2> kDissentFields{{{"sitting", FieldType::h32}, {"opinion", FieldType::text}}};

constexpr KindRule kFrozen{"protocol.frozen", kFrozenFields};        // by the box
constexpr KindRule kConfirmed{"protocol.confirmed", kConfirmedFields};  // by an attendee
constexpr KindRule kRefused{"protocol.refused", kRefusedFields};        // by an attendee
constexpr KindRule kUnable{"protocol.unable", kUnableFields};        // by the secretary, for another
constexpr KindRule kDissent{"protocol.dissent", kDissentFields};        // by an attendee

SittingId sitting_of(const Statement& statement) {
    return SittingId::parse(statement.field("sitting")).value_or(SittingId{});
}

std::optional<voting::PersonId> person_with(const voting::Sitting& sitting, const Digest& key) {
    for (const auto& person : sitting.persons)
        if (person.key == key) return person.id;
    return std::nullopt;
}

bool attends(const voting::Sitting& sitting, const voting::PersonId& person) {
    const auto all = attendees(sitting);
    return std::find(all.begin(), all.end(), person) != all.end();
}

}  // namespace

std::vector<voting::PersonId> attendees(const voting::Sitting& sitting) {
    std::vector<voting::PersonId> persons;
    for (const auto& person : sitting.persons)
        if (!person.voting() || sitting.attended(person.id)) persons.push_back(person.id);
    return persons;
}

const KindRule* round_rule(std::string_view kind) {
    for (const auto* rule : {&kFrozen, &kConfirmed, &kRefused, &kUnable, &kDissent})
        if (rule->kind == kind) return rule;
    return nullptr;
}

voting::BoxAct frozen_act(const SittingId& sitting, const Frozen& frozen) {
    return {evidence::Stream::sitting(sitting),
            std::string(kFrozen.kind),
            {{"sitting", sitting.hex()},
             {"text", frozen.text.hex()},
             {"pdf", frozen.pdf.hex()},
             {"entries", std::to_string(frozen.entries)}}};
}

const KindRule* SigningRound::rule(std::string_view kind) const {
    return round_rule(kind);
}

const Round* SigningRound::find(const SittingId& sitting) const {
    const auto found = rounds_.find(sitting);
    return found == rounds_.end() ? nullptr : &found->second;
}

std::variant<voting::RuleBook::Plan, Refused> SigningRound::decide(const Statement& statement, const Digest& by,
                                                                   const voting::Now&) const {
    const auto refuse = [](Refusal why) { return Refused{why, 0, 0}; };
    if (statement.kind == kFrozen.kind) return refuse(Refusal::not_yours);
    const auto* sitting = sittings_.find(sitting_of(statement));
    if (!sitting) return refuse(Refusal::unknown_sitting);
    const auto person = person_with(*sitting, by);
    if (!person) return refuse(Refusal::unknown_person);
    const auto* round = find(sitting->prepared.sitting);
    if (!round) return refuse(Refusal::not_frozen);
    if (statement.kind == kUnable.kind) {
        const auto* secretary = sitting->secretary();
        if (!secretary || secretary->id != *person) return refuse(Refusal::not_secretary);
        if (!attends(*sitting, std::string(statement.field("person")))) return refuse(Refusal::not_attended);
    } else {
        if (!attends(*sitting, *person)) return refuse(Refusal::not_attended);
        if (statement.kind != kDissent.kind && (statement.field("text") != round->frozen.text.hex() ||
                                                statement.field("pdf") != round->frozen.pdf.hex()))
            return refuse(Refusal::other_text);
    }
    return Plan{evidence::Stream::sitting(sitting->prepared.sitting), {}};
}

void SigningRound::apply(const evidence::OpenEntry& entry, const Statement& statement) {
    sittings_.apply(entry, statement);
    if (!round_rule(statement.kind)) return;
    const auto id = sitting_of(statement);
    const auto* sitting = sittings_.find(id);
    if (!sitting) return;
    if (statement.kind == kFrozen.kind) {
        Frozen frozen{Digest::parse(statement.field("text")).value_or(Digest{}),
                      Digest::parse(statement.field("pdf")).value_or(Digest{}),
                      evidence::parse_uint(statement.field("entries")).value_or(0), entry.entry.index,
                      entry.entry.wall_ms};
        rounds_.try_emplace(id, Round{frozen, {}, {}, {}});
        return;
    }
    const auto found = rounds_.find(id);
    auto person = person_with(*sitting, statement.by);
    if (found == rounds_.end() || !person) return;
    Round& round = found->second;
    Answered answered{Answer::confirmed, entry.entry.index, entry.entry.wall_ms, {}};
    if (statement.kind == kDissent.kind) {
        round.dissents.push_back(
            {*person, std::string(statement.field("opinion")), entry.entry.index, entry.entry.wall_ms});
        return;
    }
    if (statement.kind != kConfirmed.kind) answered.reason = statement.field("reason");
    if (statement.kind == kRefused.kind) answered.answer = Answer::refused;
    if (statement.kind == kUnable.kind) {
        answered.answer = Answer::unable;
        person = statement.field("person");
    }
    round.answers[*person] = answered;
    const auto all = attendees(*sitting);
    if (!round.completed_ms &&
        std::all_of(all.begin(), all.end(), [&](const auto& id_of) { return round.answers.count(id_of) > 0; }))
        round.completed_ms = entry.entry.wall_ms;
}

}  // namespace protocol
