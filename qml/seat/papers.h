#pragma once
// The confirmation of the frozen protocol, as protocol_gen's signing round takes it.

#include "qml/link/session/draft.h"
#include "voting/wire/message.h"

namespace seat {

inline constexpr const char* kConfirmKind = "protocol.confirmed";

inline client::Given confirmation_of(const wire::Paper& paper) {
    return {{"text", paper.text_digest.hex()}, {"pdf", paper.pdf_digest.hex()}};
}

}  // namespace seat
