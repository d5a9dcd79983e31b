// What a camera sends while it plays, cut anywhere.

#include "hardware/rtsp/interleaved.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace rtsp {
namespace {

std::string packet(std::uint8_t channel, const std::string& octets) {
    return {std::string{'$', static_cast<char>(channel), static_cast<char>(octets.size() >> 8),
                        static_cast<char>(octets.size())} +
            octets};
}

/// "channel:octets" of every packet, given in pieces of that length.
std::vector<std::string> read(Interleaved& reader, const std::string& all, std::size_t piece) {
    std::vector<std::string> found;
    for (std::size_t at = 0; at < all.size() && !reader.broken();) {
        auto room = reader.room();
        std::size_t part = std::min({piece, room.size(), all.size() - at});
        std::copy_n(all.begin() + static_cast<std::ptrdiff_t>(at), part, room.begin());
        reader.filled(part), at += part;
        while (auto next = reader.next())
            found.push_back(std::to_string(next->channel) + ":" +
                            std::string(evidence::as_text(next->octets)));
    }
    return found;
}

TEST(Interleaved, IsReadWhereverItIsCut) {
    const std::string all = packet(0, "one") + "RTSP/1.0 200 OK\r\nCSeq: 7\r\n\r\n" + packet(1, "") +
                            "RTSP/1.0 200 OK\r\nCSeq: 8\r\ncontent-LENGTH:  6\r\n\r\n$$body" +
                            packet(2, std::string(65535, 'x')) + "\r\n" + packet(255, "$RTSP");
    const std::vector<std::string> expected{"0:one", "1:", "2:" + std::string(65535, 'x'), "255:$RTSP"};
    for (std::size_t piece : {1, 2, 3, 5, 7, 1400, 65536, 1'000'000}) {
        Interleaved reader;
        EXPECT_EQ(read(reader, all, piece), expected) << piece;
        EXPECT_FALSE(reader.broken());
    }
}

TEST(Interleaved, ThatIsNoRtspIsBroken) {
    const std::string cases[] = {std::string(1, '\0') + "x",
                                 "200 OK\r\n\r\n",
                                 "\x80\x60rtp",
                                 std::string(65537, 'a'),
                                 "OK\r\nContent-Length: x\r\n\r\n",
                                 "OK\r\nContent-Length: 65537\r\n\r\n"};
    for (const std::string& octets : cases) {
        Interleaved reader;
        EXPECT_EQ(read(reader, packet(3, "good") + octets + packet(3, "lost"), 999),
                  std::vector<std::string>{"3:good"});
        EXPECT_TRUE(reader.broken()) << octets.substr(0, 40);
    }
}

}  // namespace
}  // namespace rtsp
