#pragma once
// Is this text one JSON document without a key given twice? Says where it is not (RFC 6901 pointer).
// nlohmann's own tree keeps the last of two equal keys in silence; a scenario must not.

#include <optional>
#include <string>
#include <string_view>

namespace rehearsal {

struct ShapeFault {
    std::string pointer;
    std::string why;
};
std::optional<ShapeFault> check_json_shape(std::string_view text);

/// `/` and `~` of a key as a pointer writes them.
std::string pointer_token(std::string_view key);

}  // namespace rehearsal
