#pragma once
// One seed, one run: all randomness of the real code comes from the seed. And signatures are checked once:
// what was true or false of the same octets before is remembered, since twelve tablets check the same ones.

#include <cstdint>

namespace simulation {

/// Starts the randomness of libsodium anew and forgets the signatures. Before anything else of a run.
void seed_everything(std::uint64_t seed);

}  // namespace simulation
