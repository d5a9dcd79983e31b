#pragma once
// What a docket says of an officer, by the names of its columns. Pure; any thread.

#include <optional>
#include <string_view>

#include "voting/case_acts.h"

namespace voting {

/// The column's value in the docket's spelling; an empty one inside is "nothing said". Nothing: no such
/// column.
std::optional<MaybeText> field_of(const Officer& officer, std::string_view column);
/// The officer with one column changed; nothing when there is no such column or this is no value of it.
std::optional<Officer> with_field(const Officer& officer, std::string_view column, const MaybeText& value);

}  // namespace voting
