// The documents a stranger reads by: every kind of statement stands in its room's DESIGN.md, field by field.

#include <gtest/gtest.h>

#include <map>

#include "protocol_gen/check_list.h"
#include "recorder/evidence/box_events.h"
#include "recorder/evidence/head_cosigned.h"
#include "voting/act_codec.h"
#include "voting/unlock.h"

namespace protocol {
namespace {

using evidence::FieldType;

std::string name_of(FieldType type) {
    static const std::map<FieldType, std::string> names{{FieldType::uint, "uint"},
                                                        {FieldType::h32, "h32"},
                                                        {FieldType::h64, "h64"},
                                                        {FieldType::time, "time"},
                                                        {FieldType::word, "word"},
                                                        {FieldType::text, "text"},
                                                        {FieldType::optional_uint, "uint?"},
                                                        {FieldType::optional_h32, "h32?"},
                                                        {FieldType::optional_h64, "h64?"},
                                                        {FieldType::optional_time, "time?"},
                                                        {FieldType::optional_word, "word?"},
                                                        {FieldType::optional_text, "text?"}};
    return names.at(type);
}

/// "ballot.vote sitting h32, case h32, ..."
std::string line_of(std::string_view kind) {
    const auto* rule = any_rule(kind);
    std::string out(kind);
    for (const auto& field : rule->fields)
        out +=
            (&field == rule->fields.data() ? " " : ", ") + std::string(field.key) + " " + name_of(field.type);
    return out + " ";
}

/// A document without what stands in parentheses, all white space one blank.
std::string document(const std::string& path) {
    const auto whole = evidence::read_file(std::string(OTYRYS_SOURCE_DIR) + "/" + path, 1 << 20).value();
    std::string out;
    int depth = 0;
    for (const char c : whole) {
        depth += c == '(';
        if (depth == 0 && (c != ' ' || out.empty() || out.back() != ' ')) out += c == '\n' ? ' ' : c;
        if (c == ')' && depth > 0) --depth;
        while (out.size() > 1 && out.ends_with("  ")) out.pop_back();
        if (out.ends_with(" ,")) out.replace(out.size() - 2, 2, ",");
    }
    return out;
}

template <class Variant, std::size_t... I>
std::vector<std::string_view> kinds_of(std::index_sequence<I...>) {
    return {std::variant_alternative_t<I, Variant>::kKind...};
}
template <class Variant>
std::vector<std::string_view> kinds_of() {
    return kinds_of<Variant>(std::make_index_sequence<std::variant_size_v<Variant>>());
}

void expect_written(const std::string& path, const std::vector<std::string_view>& kinds) {
    const auto text = document(path);
    for (const auto kind : kinds)
        EXPECT_NE(text.find(line_of(kind)), std::string::npos) << path << " has not: " << line_of(kind);
}

TEST(Kinds, StandInTheDesignOfTheirRoom) {
    expect_written("voting/DESIGN.md", kinds_of<voting::Act>());
    expect_written("voting/DESIGN.md", {voting::kUnlockTried, voting::kUnlockDone});
    expect_written("recorder/DESIGN.md", kinds_of<evidence::ClipEvent>());
    expect_written("recorder/DESIGN.md",
                   {"key.enrolled", "key.revoked", evidence::kBoxStarted, evidence::kHeadCosigned});
    expect_written("protocol_gen/DESIGN.md", {ProtocolFrozen::kKind, kConfirmed, kRefused});
}

}  // namespace
}  // namespace protocol
