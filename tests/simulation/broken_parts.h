#pragma once
// The wrongly built parts.

#include <memory>

#include "recorder/evidence/journal.h"
#include "tests/simulation/broken.h"
#include "voting/sitting_book.h"

namespace simulation {

/// Answers an append first and writes it with the next one.
std::unique_ptr<evidence::JournalStore> early_store(std::unique_ptr<evidence::JournalStore> store);
/// A book in front of the sound one, for the ways that are a book's; null for the others.
std::unique_ptr<voting::RuleBook> broken_book(Broken broken, voting::SittingBook& sound);

}  // namespace simulation
