#pragma once
// BLAKE2b-256 (RFC 7693, no key) of many messages of one length, several at a time: a core does in its vector
// registers what a tree's leaves allow, two to four times what it does one after another. Pure, any thread.

#include "recorder/evidence/crypto.h"

namespace evidence {

/// out[i] = H(first | messages[i]). All messages are of the same length; as many as `out`. At most that many
/// at once: 8, 4 or one after another, as the processor can.
void blake2b256_each(std::uint8_t first, std::span<const ByteView> messages, std::span<Digest> out,
                     std::size_t most_at_once = 8);

}  // namespace evidence
