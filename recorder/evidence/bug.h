#pragma once
// The third sort of failure (result.h): a bug. Abort, restart, replay the journal; never go on.

#include <cstdio>
#include <cstdlib>

namespace evidence {

/// Aborts with one line on stderr unless `holds`. Stands in release builds too.
inline void demand(bool holds, const char* what) {
    if (holds) return;
    std::fprintf(stderr, "otyrys: bug: %s\n", what);
    std::abort();
}

}  // namespace evidence
