#pragma once
// Which phrases a regulation must have: those of the shipped one, with slots that it has too; for each of its
// decisions and for 17 (the motion after the last absence) "decision.N" and "resolved.N"; and at least one
// "category.<commission>-N". Nothing else. Pure; any thread.

#include <string>
#include <vector>

#include "voting/profile.h"

namespace regulation {

struct PhraseFault {
    std::string id, why;
};

/// `pattern`: the shipped regulation's.
std::vector<PhraseFault> faults_of(const voting::Sayings& sayings,
                                   const std::vector<voting::Decision>& decisions,
                                   const voting::Sayings& pattern);

}  // namespace regulation
