#pragma once
// The room's events in a real journal on the disk, and read back from it as after a restart.

#include <functional>
#include <memory>
#include <string>

#include "recorder/evidence/clip_log.h"
#include "recorder/evidence/store/sqlite_store.h"
#include "tests/capture/room_fixture.h"
#include "tests/evidence/journal_fixture.h"

namespace faults {

/// Takes what the room journals from construction on; the room goes first.
class RoomJournal {
  public:
    /// `answered` is told the size after each append that was acknowledged.
    RoomJournal(capture_test::RoomFixture& room, const std::string& path,
                std::function<void(std::uint64_t size)> answered = {});
    bool ok() const { return journal_ != nullptr; }

  private:
    evidence::Result<void> append(const std::vector<evidence::ClipEvent>& events);

    evidence::Log log_;
    std::unique_ptr<evidence::SqliteStore> store_;
    std::unique_ptr<evidence::Journal> journal_;
    std::function<void(std::uint64_t)> answered_;
};

struct ReadJournal {
    std::string fault;                     // empty: whole
    std::optional<std::uint64_t> damaged;  // the entry that the audit names
    std::uint64_t size = 0;
    evidence::ClipLog clips;
    std::vector<evidence::StoredEntry> entries;
};
/// Opened, audited, folded.
ReadJournal read_journal(const std::string& path);

}  // namespace faults
