#pragma once
// What every target shares. A target reads any octets with one of our readers; what it accepts must be
// written back as the same octets, and whatever follows from it must hold.

#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

/// The target: octets from anywhere.
void take(std::string_view octets);

inline void must(bool holds, const char* what) {
    if (holds) return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}
