#pragma once
// What a caller may leave out of an act: the sitting, the case, the round and the ballot follow from the
// state it has just seen. Pure.

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "recorder/evidence/statement.h"
#include "voting/sitting.h"

namespace client {

using Given = std::map<std::string, std::string>;

/// The fields of a statement of this form, in its order: those given, those that follow from the sitting, and
/// for acts on the protocol those of the entry that froze it (`frozen`). `case` may be given by its number in
/// the agenda. Nothing when a field is neither given nor follows, when one is given that the form does not
/// have, or when a value is not of its type.
std::optional<std::vector<evidence::Field>> complete(const evidence::KindRule& rule, const Given& given,
                                                     const voting::Sitting* sitting,
                                                     const Given& frozen = {});

}  // namespace client
