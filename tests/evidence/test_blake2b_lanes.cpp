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
         {0, 1, 126, 127, 128, 129, 254, 255, 256, 257, 383, 384, 4096, 16'383, 16'384}) {
        for (std::size_t count : {0, 1, 3, 4, 5, 7, 8, 9, 12, 16, 19}) {
            std::vector<ByteView> messages;
            for (std::size_t i = 0; i < count; ++i)
                messages.push_back(ByteView(octets).subspan(1 + i * (length + i % 3), length));
            for (std::size_t at_once : {1, 4, 8}) {
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
