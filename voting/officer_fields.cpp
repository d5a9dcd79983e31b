#include "voting/officer_fields.h"

#include <algorithm>

#include "voting/act_codec.h"
#include "voting/docket.h"

namespace voting {
namespace {

evidence::Statement added(const Officer& officer) {
    CaseAdded act;
    act.officer = officer;
    evidence::Statement statement;
    statement.kind = CaseAdded::kKind;
    statement.fields = to_fields(act);
    return statement;
}

bool may_be_nothing(std::string_view column) {
    for (const evidence::FieldRule& field : kind_rule(CaseAdded::kKind)->fields)
        if (field.key == column) return field.type == evidence::FieldType::optional_text;
    return false;
}

}  // namespace

std::optional<MaybeText> field_of(const Officer& officer, std::string_view column) {
    if (!is_column(column)) return std::nullopt;
    const std::string value(added(officer).field(column));
    return value == "-" && may_be_nothing(column) ? MaybeText() : MaybeText(value);
}

std::optional<Officer> with_field(const Officer& officer, std::string_view column, const MaybeText& value) {
    if (!is_column(column)) return std::nullopt;
    if (value) {
        Officer changed = officer;
        const bool good = read_cell(changed, column, *value).empty();
        return good && field_of(changed, column) == std::optional(value) ? std::optional(changed)
                                                                         : std::nullopt;
    }
    if (!may_be_nothing(column)) return std::nullopt;
    evidence::Statement statement = added(officer);
    for (evidence::Field& field : statement.fields)
        if (field.key == column) field.value = "-";
    const auto act = parse_act(statement);
    return act ? std::optional(std::get<CaseAdded>(*act).officer) : std::nullopt;
}

}  // namespace voting
