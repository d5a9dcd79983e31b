#pragma once
// How much of a fault campaign is run: a share among the tests, the whole of it by OTYRYS_FAULTS=whole.
// OTYRYS_SEED chooses other random moments than the usual ones.

#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>

namespace faults {

inline bool whole() {
    const char* asked = std::getenv("OTYRYS_FAULTS");
    return asked && std::string(asked) == "whole";
}

inline int times(int share, int all) {
    return whole() ? all : share;
}

/// The seed is printed, so that what it found can be found again.
inline std::mt19937 seeded(unsigned usual) {
    const char* asked = std::getenv("OTYRYS_SEED");
    unsigned seed = asked ? static_cast<unsigned>(std::strtoul(asked, nullptr, 10)) : usual;
    std::printf("seed %u\n", seed);
    return std::mt19937(seed);
}

}  // namespace faults
