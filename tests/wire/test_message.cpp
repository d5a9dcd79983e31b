#include <gtest/gtest.h>

#include <random>

#include "tests/wire/samples.h"

namespace {

TEST(Message, ParsesToWhatWasFormatted) {
    for (const auto& message : samples()) {
        const auto text = wire::format(message);
        const auto parsed = wire::parse(text);
        ASSERT_TRUE(parsed.ok()) << parsed.error().text << "\n" << text;
        EXPECT_EQ(*parsed, message);
    }
}

TEST(Message, FirstLineNamesTheLinkAndTheType) {
    const auto text = wire::format(wire::Tail{.from = 7});
    EXPECT_EQ(text, "otyrys-link/v1 tail\nfrom 7\n");
}

/// A ballot of nine who change their minds two thousand times each: a tablet that lost its link lacks it all
/// but its own, and asks for it in what a tablet may say.
TEST(Message, TailOfATabletThatLacksALongBallot) {
    wire::Tail tail{20'000};
    for (std::uint64_t index = 0; index < tail.from; ++index)
        if (index % 9 != 4) tail.lacks.push_back(index);
    const auto text = wire::format(tail);
    EXPECT_LE(text.size(), wire::kMaxSmall);
    const auto parsed = wire::parse(text);
    ASSERT_TRUE(parsed.ok()) << parsed.error().text;
    EXPECT_EQ(std::get<wire::Tail>(*parsed), tail);
}

TEST(Message, LacksAreRunsInTheirOneSpelling) {
    EXPECT_EQ(wire::format(wire::Tail{9, {1, 2, 3, 7}}),
              "otyrys-link/v1 tail\nfrom 9\nlacks 1 3\nlacks 7 7\n");
    for (const auto* rows : {"lacks 1 2\nlacks 3 3\n", "lacks 7 7\nlacks 1 3\n", "lacks 3 1\n", "lacks 1\n",
                             "lacks 1 2 \n", "lacks 0 9007199254740991\n"})
        EXPECT_FALSE(wire::parse(std::string("otyrys-link/v1 tail\nfrom 9\n") + rows).ok()) << rows;
}

TEST(Message, UnknownTypeIsRefused) {
    EXPECT_FALSE(wire::parse("otyrys-link/v1 cast\nfrom 7\n").ok());
}

TEST(Message, OtherVersionIsRefused) {
    EXPECT_FALSE(wire::parse("otyrys-link/v2 tail\nfrom 7\n").ok());
}

TEST(Message, MissingFinalLineFeedIsRefused) {
    EXPECT_FALSE(wire::parse("otyrys-link/v1 tail\nfrom 7").ok());
}

TEST(Message, CarriageReturnIsRefused) {
    EXPECT_FALSE(wire::parse("otyrys-link/v1 tail\r\nfrom 7\r\n").ok());
}

TEST(Message, LeadingZeroIsRefused) {
    EXPECT_FALSE(wire::parse("otyrys-link/v1 tail\nfrom 07\n").ok());
}

TEST(Message, LineAfterTheFormIsRefused) {
    EXPECT_FALSE(wire::parse("otyrys-link/v1 tail\nfrom 7\nto 8\n").ok());
}

TEST(Message, BlockLongerThanTheMessageIsRefused) {
    EXPECT_FALSE(wire::parse("otyrys-link/v1 submit\nbody 9\nabc\n").ok());
    EXPECT_FALSE(wire::parse("otyrys-link/v1 submit\nbody 9007199254740991\nabc\n").ok());
}

TEST(Message, RefusalOutsideTheClosedListIsRefused) {
    EXPECT_TRUE(
        wire::parse("otyrys-link/v1 refused\nstatement -\nwhy malformed\npresent 0\nneeded 0\n").ok());
    EXPECT_FALSE(wire::parse("otyrys-link/v1 refused\nstatement -\nwhy because\npresent 0\nneeded 0\n").ok());
}

TEST(Message, LongerThanTheLimitIsRefused) {
    EXPECT_FALSE(wire::parse(wire::format(wire::Submit{.body = std::string(wire::kMaxMessage, 'x')})).ok());
}

TEST(Message, EveryTruncationIsRefused) {
    for (const auto& message : samples()) {
        const auto text = wire::format(message);
        for (std::size_t size = 0; size < text.size(); ++size) {
            const auto parsed = wire::parse(text.substr(0, size));
            // Rows and blocks that may be left out end a shorter message that is well formed.
            if (parsed.ok()) {
                EXPECT_NE(*parsed, message) << size << " of\n" << text;
            }
        }
    }
}

/// Deterministic mutation: whatever is accepted is exactly what format() writes, and nothing crashes.
TEST(Message, MutatedMessagesAreRefusedOrInTheirOneSpelling) {
    std::mt19937 random(490);
    const auto all = samples();
    unsigned accepted = 0;
    for (unsigned round = 0; round < 40'000; ++round) {
        auto text = wire::format(all[random() % all.size()]);
        for (unsigned edits = 1 + static_cast<unsigned>(random() % 3); edits > 0; --edits) {
            const auto at = random() % (text.size() + 1);
            const auto octet = static_cast<char>(random() % 256);
            switch (random() % 4) {
                case 0: text.insert(at, 1, octet); break;
                case 1: text.erase(at, 1 + random() % 8); break;
                case 2: text.insert(at, text.substr(random() % (text.size() + 1), random() % 32)); break;
                default:
                    if (at < text.size()) text[at] = octet;
            }
        }
        const auto parsed = wire::parse(text);
        if (!parsed.ok()) continue;
        ++accepted;
        ASSERT_EQ(wire::format(*parsed), text);
    }
    EXPECT_GT(accepted, 0u);  // bodies and texts may change freely: the walk reached the far end
}

TEST(Preview, ParsesToWhatWasFormatted) {
    const wire::Preview preview{
        .source = 2, .wall_ms = 1714712400123, .jpeg = {0xff, 0xd8, 0, 1, 0xff, 0xd9}};
    const auto parsed = wire::parse_preview(wire::format(preview));
    ASSERT_TRUE(parsed.ok());
    EXPECT_EQ(*parsed, preview);
}

TEST(Preview, EmptyOrTooLongIsRefused) {
    EXPECT_FALSE(wire::parse_preview(wire::format(wire::Preview{})).ok());
    wire::Preview preview;
    preview.jpeg.resize(wire::kMaxSmall);
    EXPECT_FALSE(wire::parse_preview(wire::format(preview)).ok());
}

TEST(Hello, TextBindsTrustCertificateNonceAndKey) {
    const wire::Digest zero, one = digest(1);
    const auto text = wire::hello_text(zero, zero, zero, zero);
    EXPECT_TRUE(text.starts_with("otyrys-hello/v1\n"));
    EXPECT_NE(wire::hello_text(one, zero, zero, zero), text);
    EXPECT_NE(wire::hello_text(zero, one, zero, zero), text);
    EXPECT_NE(wire::hello_text(zero, zero, one, zero), text);
    EXPECT_NE(wire::hello_text(zero, zero, zero, one), text);
}

}  // namespace
