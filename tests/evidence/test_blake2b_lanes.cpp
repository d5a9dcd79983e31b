// Many messages hashed at once against libsodium, which hashes one.

#include "recorder/evidence/blake2b_lanes.h"

#include <gtest/gtest.h>

namespace evidence {
namespace {

TEST(Blake2bLanes, AgreeWithOneAfterAnother) {
    crypto_init();
    Bytes octets(40 * 16'384 + 1);
    random_bytes(octets);
    for (std::size_t length :
         {0u, 1u, 126u, 127u, 128u, 129u, 254u, 255u, 256u, 257u, 383u, 384u, 4096u, 16'383u, 16'384u}) {
        for (std::size_t count : {0u, 1u, 3u, 4u, 5u, 7u, 8u, 9u, 12u, 16u, 19u}) {
            std::vector<ByteView> messages;
            for (std::size_t i = 0; i < count; ++i)
                messages.push_back(ByteView(octets).subspan(1 + i * (length + i % 3), length));
            for (std::size_t at_once : {1u, 4u, 8u}) {
                std::vector<Digest> out(count);
                blake2b256_each(static_cast<std::uint8_t>(count), messages, out, at_once);
                for (std::size_t i = 0; i < count; ++i) {
                    const std::uint8_t first[] = {static_cast<std::uint8_t>(count)};
                    ASSERT_EQ(out[i], blake2b256({first, messages[i]}))
                        << length << " octets, " << i << " of " << count << ", " << at_once << " at once";
                }
            }
        }
    }
}

}  // namespace
}  // namespace evidence
