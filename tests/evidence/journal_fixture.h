#pragma once
// A log with fixed keys and a clock that stands where it is put.

#include <gtest/gtest.h>

#include "recorder/evidence/journal.h"

namespace evidence {

class ManualClock final : public Clock {
  public:
    Instant now() const override { return instant; }
    BootId boot() const override { return *BootId::parse("000102030405060708090a0b0c0d0e0f"); }
    Instant instant{1'714'712'400'000, 5'000'000};
};

inline SigningKey fixed_key(std::uint8_t n) {
    std::array<std::uint8_t, 32> seed;
    seed.fill(n);
    return SigningKey::from_seed(seed);
}

struct Log {
    ManualClock clock;
    SigningKey key = fixed_key(1);
    NoteKey name = log_note_key("KZ-C", key.public_key(), 1);

    std::unique_ptr<Journal> open(JournalStore& store) {
        auto journal = Journal::open(store, clock, name, key);
        EXPECT_TRUE(journal.ok()) << (journal.ok() ? "" : journal.error().text);
        return journal.ok() ? std::move(journal).value() : nullptr;
    }
    std::string fault(JournalStore& store) {
        auto journal = Journal::open(store, clock, name, key);
        return journal.ok() ? "" : journal.error().text;
    }
};

inline Draft mark(const Journal& journal, const std::string& note, Stream stream = Stream::box()) {
    return {std::move(stream), "mark.set", journal.box_statement("mark.set", {{"note", note}})};
}

}  // namespace evidence
