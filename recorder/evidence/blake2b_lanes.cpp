#include "recorder/evidence/blake2b_lanes.h"

#include <algorithm>
#include <cstring>

#include "recorder/evidence/bug.h"

namespace evidence {

namespace {

/// `Lanes` messages are hashed at once where the processor has such registers; the rest by libsodium.
using Hasher = void (*)(std::uint8_t first, const ByteView* messages, Digest* out);
struct Way {
    std::size_t lanes = 1;
    Hasher hash = nullptr;
};

#if defined(__x86_64__)

constexpr std::size_t kBlock = 128;
constexpr std::size_t kRounds = 12;

constexpr std::uint64_t kStart[8] = {0x6a09e667f3bcc908, 0xbb67ae8584caa73b, 0x3c6ef372fe94f82b,
                                     0xa54ff53a5f1d36f1, 0x510e527fade682d1, 0x9b05688c2b3e6c1f,
                                     0x1f83d9abfb41bd6b, 0x5be0cd19137e2179};
constexpr std::uint64_t kParameters = 0x01010020;  // no key, 32 octets of digest

constexpr std::uint8_t kOrder[10][16] = {{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15},
                                         {14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3},
                                         {11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4},
                                         {7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8},
                                         {9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13},
                                         {2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9},
                                         {12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11},
                                         {13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10},
                                         {6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5},
                                         {10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0}};

template <std::size_t Lanes>
struct Vector {
    typedef std::uint64_t Words __attribute__((vector_size(8 * Lanes)));
};

template <unsigned Bits, class Words>
[[gnu::always_inline]] inline void turn(Words& word) {
    word = word >> Bits | word << (64 - Bits);
}

template <class Words>
[[gnu::always_inline]] inline void mix(Words& a, Words& b, Words& c, Words& d, const Words& x,
                                       const Words& y) {
    a += b + x, d ^= a, turn<32>(d);
    c += d, b ^= c, turn<24>(b);
    a += b + y, d ^= a, turn<16>(d);
    c += d, b ^= c, turn<63>(b);
}

/// One block of each message; `count` octets of each are hashed with it.
template <std::size_t Lanes>
[[gnu::always_inline]] inline void compress(typename Vector<Lanes>::Words* state,
                                            const std::uint8_t* const* blocks, std::uint64_t count,
                                            bool last) {
    using Words = typename Vector<Lanes>::Words;
    Words m[16], v[16];
    for (std::size_t i = 0; i < 16; ++i)
        for (std::size_t lane = 0; lane < Lanes; ++lane) {
            std::uint64_t word = 0;
            std::memcpy(&word, blocks[lane] + 8 * i, 8);
            m[i][lane] = word;
        }
    for (std::size_t i = 0; i < 8; ++i) v[i] = state[i], v[8 + i] = Words{} + kStart[i];
    v[12] ^= Words{} + count;
    if (last) v[14] = ~v[14];
#pragma GCC unroll 12
    for (std::size_t round = 0; round < kRounds; ++round) {
        const std::uint8_t* s = kOrder[round % 10];
        mix(v[0], v[4], v[8], v[12], m[s[0]], m[s[1]]), mix(v[1], v[5], v[9], v[13], m[s[2]], m[s[3]]);
        mix(v[2], v[6], v[10], v[14], m[s[4]], m[s[5]]), mix(v[3], v[7], v[11], v[15], m[s[6]], m[s[7]]);
        mix(v[0], v[5], v[10], v[15], m[s[8]], m[s[9]]), mix(v[1], v[6], v[11], v[12], m[s[10]], m[s[11]]);
        mix(v[2], v[7], v[8], v[13], m[s[12]], m[s[13]]), mix(v[3], v[4], v[9], v[14], m[s[14]], m[s[15]]);
    }
    for (std::size_t i = 0; i < 8; ++i) state[i] ^= v[i] ^ v[8 + i];
}

/// The message is longer than what the first block holds of it.
template <std::size_t Lanes>
[[gnu::always_inline]] inline void hash(std::uint8_t first, const ByteView* messages, Digest* out) {
    typename Vector<Lanes>::Words state[8];
    for (std::size_t i = 0; i < 8; ++i) state[i] = typename Vector<Lanes>::Words{} + kStart[i];
    state[0] ^= typename Vector<Lanes>::Words{} + kParameters;
    std::uint8_t edge[Lanes][kBlock] = {};  // blocks that stand nowhere as they are: the first and the last
    const std::uint8_t* blocks[Lanes];
    for (std::size_t lane = 0; lane < Lanes; ++lane) {
        edge[lane][0] = first, blocks[lane] = edge[lane];
        std::memcpy(edge[lane] + 1, messages[lane].data(), kBlock - 1);
    }
    compress<Lanes>(state, blocks, kBlock, false);
    const std::size_t length = messages[0].size();
    std::size_t at = kBlock - 1;
    for (; at + kBlock < length; at += kBlock) {
        for (std::size_t lane = 0; lane < Lanes; ++lane) blocks[lane] = messages[lane].data() + at;
        compress<Lanes>(state, blocks, at + kBlock + 1, false);
    }
    std::memset(edge, 0, sizeof edge);
    for (std::size_t lane = 0; lane < Lanes; ++lane) {
        blocks[lane] = edge[lane];
        std::memcpy(edge[lane], messages[lane].data() + at, length - at);
    }
    compress<Lanes>(state, blocks, length + 1, true);
    for (std::size_t lane = 0; lane < Lanes; ++lane)
        for (std::size_t i = 0; i < 4; ++i) {
            const std::uint64_t word = state[i][lane];
            std::memcpy(out[lane].bytes.data() + 8 * i, &word, 8);
        }
}

[[gnu::target("avx2")]] void by_four(std::uint8_t first, const ByteView* messages, Digest* out) {
    hash<4>(first, messages, out);
}
[[gnu::target("avx512f,avx512vl")]] void by_eight(std::uint8_t first, const ByteView* messages, Digest* out) {
    hash<8>(first, messages, out);
}

Way best_way(std::size_t most_at_once) {
    static const bool eight = __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vl");
    static const bool four = __builtin_cpu_supports("avx2");
    if (eight && most_at_once >= 8) return {8, by_eight};
    if (four && most_at_once >= 4) return {4, by_four};
    return {};
}

#else

constexpr std::size_t kBlock = 128;
Way best_way(std::size_t) {
    return {};
}

#endif

}  // namespace

void blake2b256_each(std::uint8_t first, std::span<const ByteView> messages, std::span<Digest> out,
                     std::size_t most_at_once) {
    demand(messages.size() == out.size(), "as many digests as messages");
    const Way way = best_way(most_at_once);
    const bool long_enough = !messages.empty() && messages[0].size() >= kBlock;
    std::size_t done = 0;
    for (; way.hash && long_enough && done + way.lanes <= messages.size(); done += way.lanes)
        way.hash(first, messages.data() + done, out.data() + done);
    for (; done < messages.size(); ++done) out[done] = blake2b256({{&first, 1}, messages[done]});
}

}  // namespace evidence
