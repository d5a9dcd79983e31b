#include "protocol_gen/signing_round.h"

#include <algorithm>
#include <array>

#include "protocol_gen/protocol.h"

namespace protocol {

using evidence::FieldRule;
using evidence::FieldType;
using evidence::KindRule;
using evidence::Statement;
using voting::Person;
using voting::Refusal;
using voting::Refused;
using voting::Sitting;
using voting::SittingId;

namespace {

constexpr std::array<FieldRule, 9> kFrozenFields{{{"sitting", FieldType::h32},
                                                  {"text", FieldType::h64},
                                                  {"pdf", FieldType::h64},
                                                  {"size", FieldType::uint},
                                                  {"day", FieldType::text},
                                                  {"pages", FieldType::uint},
                                                  {"pages_second", FieldType::optional_uint},
                                                  {"due", FieldType::optional_text},
                                                  {"due_confirmed", FieldType::optional_word}}};
constexpr std::array<FieldRule, 3> kConfirmedFields{
    {{"sitting", FieldType::h32}, {"text", FieldType::h64}, {"pdf", FieldType::h64}}};
constexpr std::array<FieldRule, 4> kRefusedFields{{{"sitting", FieldType::h32},
                                                   {"text", FieldType::h64},
                                                   {"pdf", FieldType::h64},
                                                   {"reason", FieldType::text}}};
constexpr std::array<KindRule, 3> kRules{
    {{ProtocolFrozen::kKind, kFrozenFields}, {kConfirmed, kConfirmedFields}, {kRefused, kRefusedFields}}};

std::optional<unsigned> count_of(std::string_view text) {
    const auto number = evidence::parse_uint(text);
    if (!number || *number > 100'000) return std::nullopt;
    return static_cast<unsigned>(*number);
}

const Person* person_with(const Sitting& sitting, const evidence::Digest& key) {
    const auto found = std::find_if(sitting.persons.begin(), sitting.persons.end(),
                                    [&](const Person& person) { return person.key == key; });
    return found == sitting.persons.end() ? nullptr : &*found;
}

}  // namespace

const KindRule* signing_rule(std::string_view kind) {
    const auto found =
        std::find_if(kRules.begin(), kRules.end(), [&](const KindRule& rule) { return rule.kind == kind; });
    return found == kRules.end() ? nullptr : &*found;
}

voting::BoxAct frozen_act(const Sitting& sitting, const ProtocolFrozen& frozen) {
    const bool two = languages_of(sitting).size() == 2;
    const auto pages = [&](std::size_t i) {
        return std::to_string(i < frozen.pages.size() ? frozen.pages[i] : 0);
    };
    return {evidence::Stream::sitting(frozen.sitting),
            std::string(ProtocolFrozen::kKind),
            {{"sitting", frozen.sitting.hex()},
             {"text", frozen.text.hex()},
             {"pdf", frozen.pdf.hex()},
             {"size", std::to_string(frozen.size)},
             {"day", to_text(frozen.day)},
             {"pages", pages(0)},
             {"pages_second", two ? pages(1) : "-"},
             {"due", frozen.due ? to_text(frozen.due->day) : "-"},
             {"due_confirmed", frozen.due ? (frozen.due->confirmed ? "yes" : "no") : "-"}}};
}

std::optional<ProtocolFrozen> frozen_of(const Statement& statement) {
    const auto sitting = SittingId::parse(statement.field("sitting"));
    const auto text = evidence::Digest::parse(statement.field("text"));
    const auto pdf = evidence::Digest::parse(statement.field("pdf"));
    const auto size = evidence::parse_uint(statement.field("size"));
    const auto day = parse_date(statement.field("day"));
    const auto pages = count_of(statement.field("pages"));
    if (!sitting || !text || !pdf || !size || !day || !pages) return std::nullopt;
    ProtocolFrozen frozen{*sitting, *text, *pdf, *size, *day, {*pages}, {}};
    if (const std::string_view second = statement.field("pages_second"); second != "-") {
        const auto more = count_of(second);
        if (!more) return std::nullopt;
        frozen.pages.push_back(*more);
    }
    const std::string_view due = statement.field("due"), confirmed = statement.field("due_confirmed");
    if (due == "-" && confirmed == "-") return frozen;
    const auto due_day = parse_date(due);
    if (!due_day || (confirmed != "yes" && confirmed != "no")) return std::nullopt;
    frozen.due = Due{*due_day, confirmed == "yes"};
    return frozen;
}

bool signs(const Sitting& sitting, const Person& person) {
    const auto& roles = sitting.prepared.norms.protocol_signers;
    if (std::find(roles.begin(), roles.end(), person.role) == roles.end()) return false;
    const bool secretary = person.role == voting::Role::secretary && !person.replaced;
    return secretary || sitting.attended(person.id);
}

const Stance* stance_of(const Round& round, const Person& person) {
    if (const auto found = round.stances.find(person.key); found != round.stances.end())
        return &found->second;
    for (auto key = person.former.rbegin(); key != person.former.rend(); ++key)
        if (const auto found = round.stances.find(*key); found != round.stances.end()) return &found->second;
    return nullptr;
}

std::uint64_t last_answer(const Round& round) {
    auto last = round.index;
    for (const auto& [key, stance] : round.stances) last = std::max(last, stance.index);
    return last;
}

namespace {

struct Progress {
    unsigned answered = 0, asked = 0;
};
Progress progress_of(const Sitting& sitting, const Round& round) {
    Progress progress;
    for (const Person& person : sitting.persons) {
        if (!signs(sitting, person)) continue;
        ++progress.asked;
        if (stance_of(round, person)) ++progress.answered;
    }
    return progress;
}

}  // namespace

RoundState state_of(const Sitting& sitting, const Round* round) {
    if (!round) return RoundState::draft;
    const Progress progress = progress_of(sitting, *round);
    if (progress.answered == progress.asked) return RoundState::complete;
    return progress.answered == 0 ? RoundState::frozen : RoundState::signing;
}

std::string state_words(Language language, const Sitting& sitting, const Round* round) {
    switch (state_of(sitting, round)) {
        case RoundState::draft: return say(language, "state.draft");
        case RoundState::frozen: return say(language, "state.frozen");
        case RoundState::complete: return say(language, "state.complete");
        case RoundState::signing: break;
    }
    const Progress progress = progress_of(sitting, *round);
    return say(language, "state.signing", {{"k", progress.answered}, {"n", progress.asked}});
}

std::variant<voting::RuleBook::Plan, Refused> SigningRound::decide(const Statement& statement,
                                                                   const evidence::Digest& by,
                                                                   const voting::Now&) const {
    const auto id = SittingId::parse(statement.field("sitting"));
    if (!id) return Refused{Refusal::malformed};
    if (statement.kind == ProtocolFrozen::kKind) return Refused{Refusal::not_yours};
    const Sitting* sitting = find_ ? find_(*id) : nullptr;
    if (!sitting) return Refused{Refusal::unknown_sitting};
    const Person* person = person_with(*sitting, by);
    if (!person) return Refused{Refusal::unknown_person};
    const Round* round = find(*id);
    if (!round) return Refused{Refusal::not_frozen};
    if (!signs(*sitting, *person)) return Refused{Refusal::not_attended};
    if (statement.field("text") != round->frozen.text.hex() ||
        statement.field("pdf") != round->frozen.pdf.hex())
        return Refused{Refusal::other_text};
    return Plan{evidence::Stream::sitting(*id), {}};
}

void SigningRound::apply(const evidence::OpenEntry& entry, const Statement& statement) {
    if (statement.kind == ProtocolFrozen::kKind) {
        const auto frozen = frozen_of(statement);
        if (frozen && statement.by.is_zero())
            rounds_.try_emplace(frozen->sitting, Round{*frozen, entry.entry.index, entry.entry.wall_ms, {}});
        return;
    }
    if (!signing_rule(statement.kind)) return;
    const auto id = SittingId::parse(statement.field("sitting"));
    const auto round = id ? rounds_.find(*id) : rounds_.end();
    if (round == rounds_.end()) return;
    const bool confirmed = statement.kind == kConfirmed;
    round->second.stances[statement.by] = {
        confirmed, entry.entry.index, entry.entry.wall_ms,
        confirmed ? std::string() : std::string(statement.field("reason"))};
}

const Round* SigningRound::find(const SittingId& sitting) const {
    const auto found = rounds_.find(sitting);
    return found == rounds_.end() ? nullptr : &found->second;
}

}  // namespace protocol
