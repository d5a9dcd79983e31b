#include <gtest/gtest.h>

#include "recorder/evidence/oprf.h"

namespace evidence {
namespace {

template <std::size_t N>
std::array<std::uint8_t, N> octets(std::string_view hex) {
    std::array<std::uint8_t, N> out{};
    EXPECT_TRUE(from_hex(hex, out)) << hex;
    return out;
}

OprfKey key_of_the_rfc() {
    std::array<std::uint8_t, 32> seed;
    seed.fill(0xA3);
    return OprfKey::derive(seed, as_bytes("test key"));
}

struct Sample {
    Bytes input;
    std::string_view blinded, evaluated, output;
};

/// RFC 9497, A.1.1.
const Sample kSamples[] = {
    {Bytes(1, 0x00), "609a0ae68c15a3cf6903766461307e5c8bb2f95e7e6550e1ffa2dc99e412803c",
     "7ec6578ae5120958eb2db1745758ff379e77cb64fe77b0b2d8cc917ea0869c7e",
     "527759c3d9366f277d8c6020418d96bb393ba2afb20ff90df23fb7708264e2f3"
     "ab9135e3bd69955851de4b1f9fe8a0973396719b7912ba9ee8aa7d0b5e24bcf6"},
    {Bytes(17, 0x5A), "da27ef466870f5f15296299850aa088629945a17d1f5b7f5ff043f76b3c06418",
     "b4cbf5a4f1eeda5a63ce7b77c7d23f461db3fcab0dd28e4e17cecb5c90d02c25",
     "f4a74c9c592497375e796aa837e907b1a045d34306a749db9f34221f7e750cb4"
     "f2a6413a6bf6fa5e19ba6348eb673934a722a7ede2e7621306d18951e7cf2c73"}};

TEST(Oprf, GivesTheVectorsOfTheRfc) {
    const auto blind = octets<32>("64d37aed22a27f5191de1c1d69fadb899d8862b58eb4220029e036ec4c1f6706");
    const auto key = key_of_the_rfc();
    for (const auto& sample : kSamples) {
        const auto asked = OprfBlind::begin(sample.input, blind);
        EXPECT_EQ(asked.point().hex(), sample.blinded);
        const auto answer = key.evaluate(asked.point());
        ASSERT_TRUE(answer);
        EXPECT_EQ(answer->hex(), sample.evaluated);
        const auto result = asked.finish(*answer);
        ASSERT_TRUE(result);
        EXPECT_EQ(to_hex(result->view()), sample.output);
    }
}

TEST(Oprf, GivesTheSameWhateverTheBlind) {
    const auto key = key_of_the_rfc();
    const auto first = OprfBlind::begin(kSamples[0].input), second = OprfBlind::begin(kSamples[0].input);
    EXPECT_NE(first.point(), second.point());
    for (const auto* each : {&first, &second})
        EXPECT_EQ(to_hex(each->finish(*key.evaluate(each->point()))->view()), kSamples[0].output);
    EXPECT_FALSE(first.finish(*key.evaluate(second.point()))->view().empty());
    EXPECT_NE(to_hex(first.finish(*key.evaluate(second.point()))->view()), kSamples[0].output);
}

TEST(Oprf, HasAKeyForEachDevice) {
    const std::array<std::uint8_t, 32> seed{1}, other{2};
    const auto asked = OprfBlind::begin(as_bytes("123456"));
    const auto answer = [&](const auto& s, std::string_view info) {
        return *OprfKey::derive(s, as_bytes(info)).evaluate(asked.point());
    };
    EXPECT_EQ(answer(seed, "a"), answer(seed, "a"));
    EXPECT_NE(answer(seed, "a"), answer(seed, "b"));
    EXPECT_NE(answer(seed, "a"), answer(other, "a"));
}

TEST(Oprf, RefusesWhatIsNoPoint) {
    const auto key = key_of_the_rfc();
    const auto asked = OprfBlind::begin(as_bytes("123456"));
    // The neutral point; not below p; negative; no square root (RFC 9496, A.2).
    for (const auto* hex : {"0000000000000000000000000000000000000000000000000000000000000000",
                            "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                            "0100000000000000000000000000000000000000000000000000000000000000",
                            "26948d35ca62e643e26a83177332e6b6afeb9d08e4268b650f1f5bbd8d81d371"}) {
        const auto point = octets<32>(hex);
        EXPECT_FALSE(is_valid(BlindedPoint{point})) << hex;
        EXPECT_FALSE(key.evaluate(BlindedPoint{point})) << hex;
        EXPECT_FALSE(asked.finish(EvaluatedPoint{point})) << hex;
    }
    EXPECT_TRUE(is_valid(asked.point()));
}

TEST(Pin, TakesSixDigitsOneByOne) {
    Pin pin, other;
    EXPECT_FALSE(pin.push(10));
    for (unsigned digit = 1; digit <= 6; ++digit) EXPECT_TRUE(pin.push(digit));
    EXPECT_TRUE(pin.is_whole());
    EXPECT_FALSE(pin.push(7));
    EXPECT_EQ(as_text(pin.view()), "123456");
    for (const unsigned digit : {1u, 2u, 3u, 4u, 5u, 7u}) EXPECT_TRUE(other.push(digit));
    EXPECT_FALSE(pin == other);
    other.pop();
    EXPECT_FALSE(other.is_whole());
    EXPECT_TRUE(other.push(6));
    EXPECT_TRUE(pin == other);
    pin.clear();
    EXPECT_EQ(pin.size(), 0u);
    EXPECT_TRUE(pin.view().empty());
}

}  // namespace
}  // namespace evidence
