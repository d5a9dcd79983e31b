#pragma once
// The journal on disk: SQLite under the exact rules of recorder/DESIGN.md, "The store" (one process, one
// connection, exclusive lock, WAL, FULL). One thread.

#include <memory>
#include <string>

#include "recorder/evidence/journal.h"

namespace evidence {

class SqliteStore final : public JournalStore {
  public:
    /// Opens, or creates when there is no such file. A fault: another process has it open, it is no journal,
    /// its tables or triggers are not ours, it cannot be read.
    static Result<std::unique_ptr<SqliteStore>> open(const std::string& path);
    ~SqliteStore() override;

    std::uint64_t size() const override;
    /// One after the other costs a step each; anywhere else a search.
    Result<StoredEntry> read(std::uint64_t index) const override;
    Result<std::string> head() const override;
    Result<void> append(const std::vector<StoredEntry>& entries, const std::string& head) override;

  private:
    struct Connection;
    explicit SqliteStore(std::unique_ptr<Connection> connection);
    Result<void> write(const std::vector<StoredEntry>& entries, const std::string& head);

    std::unique_ptr<Connection> connection_;
    std::uint64_t size_ = 0;
    std::optional<Error> fault_;  // the append that failed: nothing is written after it
};

/// The same behind its port.
inline Result<std::unique_ptr<JournalStore>> open_sqlite_store(const std::string& path) {
    OTYRYS_TRY(std::unique_ptr<SqliteStore> store, SqliteStore::open(path));
    return std::unique_ptr<JournalStore>(std::move(store));
}

}  // namespace evidence
